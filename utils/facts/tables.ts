/** The three tables of a data package, column by column. Data only: what a cell must be is checked in `check-cells`. */
import { BASES, ENTITY_KINDS, EVENT_KINDS, METRICS } from '../types';

export type CellType = 'text' | 'id' | 'number' | 'yes' | 'partial-date' | 'day' | 'period' | 'url' | 'scope' | 'choice' | 'list' | 'wikidata';

export interface Column {
  name: string;
  type: CellType;
  required?: true;
  /** For `choice`. */
  choices?: readonly string[];
  /** At most so many words. */
  words?: number;
}

export const TABLE_NAMES = ['entities', 'figures', 'events'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** Lists are written with this between their members. */
export const LIST_SEPARATOR = '|';

const SOURCE: Column[] = [
  { name: 'source_title', type: 'text', required: true },
  { name: 'source_publisher', type: 'text', required: true },
  { name: 'source_url', type: 'url', required: true },
  { name: 'source_date', type: 'partial-date' },
  { name: 'retrieved', type: 'day', required: true },
  { name: 'confidence', type: 'choice', choices: CONFIDENCES, required: true },
  { name: 'note', type: 'text', words: 20 },
];

export const TABLES: Record<TableName, readonly Column[]> = {
  entities: [
    { name: 'id', type: 'id', required: true },
    { name: 'kind', type: 'choice', choices: ENTITY_KINDS, required: true },
    { name: 'name', type: 'text', required: true },
    { name: 'aliases', type: 'list', required: true },
    { name: 'wikidata', type: 'wikidata' },
    { name: 'description_en', type: 'text', required: true, words: 12 },
    { name: 'description_fr', type: 'text', required: true, words: 12 },
    { name: 'parent', type: 'id' },
    { name: 'ambiguous_aliases', type: 'list' },
  ],
  figures: [
    { name: 'id', type: 'id', required: true },
    { name: 'entity', type: 'id', required: true },
    { name: 'metric', type: 'choice', choices: METRICS, required: true },
    { name: 'on', type: 'id' },
    { name: 'scope', type: 'scope', required: true },
    { name: 'value_low', type: 'number' },
    { name: 'value_high', type: 'number' },
    { name: 'approximate', type: 'yes' },
    { name: 'as_of', type: 'partial-date', required: true },
    { name: 'period', type: 'period' },
    { name: 'part', type: 'text', words: 8 },
    { name: 'basis', type: 'choice', choices: BASES, required: true },
    { name: 'stated_by', type: 'text', required: true },
    ...SOURCE,
  ],
  events: [
    { name: 'id', type: 'id', required: true },
    { name: 'entity', type: 'id', required: true },
    { name: 'kind', type: 'choice', choices: EVENT_KINDS, required: true },
    { name: 'by', type: 'text' },
    { name: 'on', type: 'id' },
    { name: 'scope', type: 'scope', required: true },
    { name: 'start', type: 'partial-date', required: true },
    { name: 'end', type: 'partial-date' },
    { name: 'label_en', type: 'text', required: true, words: 6 },
    { name: 'label_fr', type: 'text', required: true, words: 6 },
    ...SOURCE,
  ],
};
