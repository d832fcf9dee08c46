/** Checked rows become the records that flow through Tallymark. It judges nothing: cells were checked before. */
import type { BanEvent, Basis, Entity, EntityKind, EventKind, Figure, Metric, Source } from '../types';
import type { Row } from './check-cells';
import { LIST_SEPARATOR } from './tables';

const orNull = (text: string): string | null => (text === '' ? null : text);
const numberOrNull = (text: string): number | null => (text === '' ? null : Number(text));
const list = (text: string): string[] => (text === '' ? [] : text.split(LIST_SEPARATOR));

/** The languages for which the tables have columns. */
const inLanguages = ({ cell }: Row, column: string): Record<string, string> => ({ en: cell(`${column}_en`), fr: cell(`${column}_fr`) });

export function makeEntity(row: Row): Entity {
  const { cell } = row;
  return {
    id: cell('id'),
    kind: cell('kind') as EntityKind,
    name: cell('name'),
    aliases: list(cell('aliases')),
    ambiguous: list(cell('ambiguous_aliases')),
    wikidata: orNull(cell('wikidata')),
    description: inLanguages(row, 'description'),
    parent: orNull(cell('parent')),
  };
}

function makeSource({ cell }: Row): Source {
  return {
    title: cell('source_title'),
    publisher: cell('source_publisher'),
    url: cell('source_url'),
    date: orNull(cell('source_date')),
    retrieved: cell('retrieved'),
  };
}

export function makeFigure(row: Row): Figure {
  const { cell } = row;
  return {
    id: cell('id'),
    entity: cell('entity'),
    metric: cell('metric') as Metric,
    on: orNull(cell('on')),
    scope: cell('scope'),
    low: numberOrNull(cell('value_low')),
    high: numberOrNull(cell('value_high')),
    approximate: cell('approximate') === 'yes',
    asOf: cell('as_of'),
    period: orNull(cell('period')),
    part: orNull(cell('part')),
    basis: cell('basis') as Basis,
    statedBy: cell('stated_by'),
    source: makeSource(row),
    confidence: cell('confidence') as Figure['confidence'],
    note: cell('note'),
  };
}

export function makeEvent(row: Row): BanEvent {
  const { cell } = row;
  return {
    id: cell('id'),
    entity: cell('entity'),
    kind: cell('kind') as EventKind,
    by: orNull(cell('by')),
    on: orNull(cell('on')),
    scope: cell('scope'),
    start: cell('start'),
    end: orNull(cell('end')),
    label: inLanguages(row, 'label'),
    source: makeSource(row),
    confidence: cell('confidence') as BanEvent['confidence'],
    note: cell('note'),
  };
}
