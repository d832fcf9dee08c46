/** The three tables of a data package, checked cell by cell and against each other, gathered into one dossier an entity. */
import type { BanEvent, Dossier, Entity, EntityId, Figure } from '../types';
import { checkEntity } from './check-entities';
import { checkEvent } from './check-events';
import { checkFigure } from './check-figures';
import { findRepeated, type Complaint } from './check-ids';
import { checkTable, type Problem, type Row } from './check-cells';
import { makeEntity, makeEvent, makeFigure } from './make-records';
import { TABLES, TABLE_NAMES, type TableName } from './tables';
import { byCodeUnits } from './text-rules';

/** A table as its file holds it. */
export interface TableFile {
  /** As problems name it: “figures.csv”. */
  file: string;
  text: string;
}

export interface ReadTables {
  /** By entity id; empty when there are problems, so that half a database can never be built. */
  dossiers: Dossier[];
  problems: Problem[];
}

interface Filed<T> {
  line: number;
  record: T;
}

export function readTables(files: Record<TableName, TableFile>): ReadTables {
  const problems: Problem[] = [];
  const rowsOf = (table: TableName): Row[] => {
    const checked = checkTable(files[table].file, files[table].text, TABLES[table]);
    problems.push(...checked.problems);
    return checked.rows;
  };
  const file = <T>(rows: Row[], make: (row: Row) => T): Filed<T>[] => rows.map((row) => ({ line: row.line, record: make(row) }));
  const entities = file(rowsOf('entities'), makeEntity);
  const figures = file(rowsOf('figures'), makeFigure);
  const events = file(rowsOf('events'), makeEvent);
  // Cells first: comparing rows whose cells are broken would only repeat the same complaint in other words.
  if (problems.length === 0) problems.push(...compareRows(files, entities, figures, events));
  return { dossiers: problems.length > 0 ? [] : gather(entities, figures, events), problems };
}

function compareRows(files: Record<TableName, TableFile>, entities: Filed<Entity>[], figures: Filed<Figure>[], events: Filed<BanEvent>[]): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map<EntityId, Entity>(entities.map(({ record }) => [record.id, record]));
  const complain = (table: TableName, line: number, complaints: Complaint[]): void => {
    for (const [column, message] of complaints) problems.push({ file: files[table].file, line, column, message });
  };
  for (const { line, record } of entities) complain('entities', line, checkEntity(record, byId));
  for (const { line, record } of figures) complain('figures', line, checkFigure(record, byId));
  for (const { line, record } of events) complain('events', line, checkEvent(record, byId));
  const tables: Record<TableName, Filed<{ id: string }>[]> = { entities, figures, events };
  for (const table of TABLE_NAMES) {
    findRepeated(tables[table], ({ record }) => record.id, (again, first) => complain(table, again.line, [['id', `“${again.record.id}” stands on line ${first.line} already; ids are unique`]]));
  }
  findRepeated(figures, ({ record }) => statement(record), (again, first) =>
    complain('figures', again.line, [['source_url', `states the same figure from the same page as line ${first.line}; remove one`]]));
  findRepeated(entities.filter(({ record }) => record.wikidata !== null), ({ record }) => record.wikidata ?? '', (again, first) =>
    complain('entities', again.line, [['wikidata', `is the item of line ${first.line} as well; one of them is wrong`]]));
  return problems;
}

/** What a figure says and where: two rows that share it are one row written twice. Differing sources are kept side by side. */
const statement = ({ entity, metric, on, scope, low, high, asOf, period, part, source }: Figure): string =>
  JSON.stringify([entity, metric, on, scope, low, high, asOf, period, part, source.url]);

/** Sorted by id throughout, so that the order of the rows in a spreadsheet changes no byte of what is built. */
function gather(entities: Filed<Entity>[], figures: Filed<Figure>[], events: Filed<BanEvent>[]): Dossier[] {
  const dossiers = new Map<EntityId, Dossier>(entities.map(({ record }) => [record.id, { entity: record, figures: [], events: [] }]));
  for (const { record } of figures) dossiers.get(record.entity)?.figures.push(record);
  for (const { record } of events) dossiers.get(record.entity)?.events.push(record);
  const byId = (a: { id: string }, b: { id: string }): number => byCodeUnits(a.id, b.id);
  for (const dossier of dossiers.values()) {
    dossier.figures.sort(byId);
    dossier.events.sort(byId);
  }
  return [...dossiers.values()].sort((a, b) => byId(a.entity, b.entity));
}
