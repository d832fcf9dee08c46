/** A data package of two entities, a figure and an event as CSV, in which a test changes one cell. */
import { checkTable, wordProblem } from '../../../utils/facts/check-cells';
import { readTables, type ReadTables } from '../../../utils/facts/read-tables';
import { TABLES, type TableName } from '../../../utils/facts/tables';

type Cells = Record<string, string>;

const SOURCE: Cells = {
  source_title: 'Murmur is gone', source_publisher: 'The Paper', source_url: 'https://paper.example/murmur', source_date: '2021-01-11', retrieved: '2026-11-22', confidence: 'high', note: '',
};

export const ENTITY: Cells = {
  id: 'murmur', kind: 'platform', name: 'Murmur', aliases: 'Murmur|Murmur Social', wikidata: 'Q1', description_en: 'A network', description_fr: 'Un réseau', parent: '', ambiguous_aliases: 'Murmur',
};
export const PERSON: Cells = {
  id: 'ada-example', kind: 'person', name: 'Ada Example', aliases: 'Ada Example', wikidata: '', description_en: 'A host', description_fr: 'Une animatrice', parent: 'murmur', ambiguous_aliases: '',
};
export const FIGURE: Cells = {
  id: 'murmur-users', entity: 'murmur', metric: 'users', on: '', scope: 'world', value_low: '12000000', value_high: '', approximate: '', as_of: '2021-01', period: '', part: '',
  basis: 'self-reported', stated_by: 'murmur', ...SOURCE,
};
export const EVENT: Cells = {
  id: 'ada-example-suspended', entity: 'ada-example', kind: 'suspended', by: 'murmur', on: 'murmur', scope: 'world', start: '2021-01-10', end: '', label_en: 'Suspended', label_fr: 'Suspension', ...SOURCE,
};

export const toCsv = (table: TableName, rows: Cells[]): string => {
  const names = TABLES[table].map(({ name }) => name);
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
};

export interface Rows {
  entities?: Cells[];
  figures?: Cells[];
  events?: Cells[];
}

export function read({ entities = [ENTITY, PERSON], figures = [FIGURE], events = [EVENT] }: Rows = {}): ReadTables {
  const rows: Record<TableName, Cells[]> = { entities, figures, events };
  return readTables({
    entities: { file: 'entities.csv', text: toCsv('entities', rows.entities) },
    figures: { file: 'figures.csv', text: toCsv('figures', rows.figures) },
    events: { file: 'events.csv', text: toCsv('events', rows.events) },
  });
}

/** As a publisher sees them. */
export const complaints = (rows: Rows): string[] => read(rows).problems.map(wordProblem);

export const cellProblems = (table: TableName, text: string): string[] => checkTable(`${table}.csv`, text, TABLES[table]).problems.map(wordProblem);
