/** The entities of the starter database, as the engine is handed them: read from the tables in `facts/`, with no built database needed. */
import { readFileSync } from 'node:fs';
import { groupAliases, indexEntities } from '../../utils/facts/name-keys';
import { readTables } from '../../utils/facts/read-tables';
import { TABLE_NAMES, type TableName } from '../../utils/facts/tables';
import type { TableFile } from '../../utils/facts/read-tables';
import type { EntityIndex } from '../../utils/types';

const open = (table: TableName): TableFile => ({ file: `${table}.csv`, text: readFileSync(new URL(`../../facts/${table}.csv`, import.meta.url), 'utf8') });

function readStarter(): EntityIndex {
  const files = Object.fromEntries(TABLE_NAMES.map((table) => [table, open(table)])) as Record<TableName, TableFile>;
  const { dossiers, problems } = readTables(files);
  if (problems.length > 0) throw new Error(`facts/ has problems: ${JSON.stringify(problems.slice(0, 3))}`);
  const entities = dossiers.map(({ entity }) => entity);
  return indexEntities(groupAliases(entities), new Map(entities.map((entity) => [entity.id, entity])));
}

export const STARTER_ENTITIES = readStarter();
