/** Ids within a table, and the rows of one table that point into another. */
import type { EntityId, Entity } from '../types';

/** A column and what is wrong in it. */
export type Complaint = [column: string, message: string];

/** Gives each repeated value to `report` with the line on which it first stood. */
export function findRepeated<T>(rows: readonly T[], valueOf: (row: T) => string, report: (row: T, first: T) => void): void {
  const seen = new Map<string, T>();
  for (const row of rows) {
    const value = valueOf(row);
    const first = seen.get(value);
    if (first === undefined) seen.set(value, row);
    else report(row, first);
  }
}

/** For figures and events alike: whom it is about, and the platform on which it was counted or happened. */
export function checkReferences(row: { entity: EntityId; on: EntityId | null }, byId: ReadonlyMap<EntityId, Entity>): Complaint[] {
  const found: Complaint[] = [];
  if (!byId.has(row.entity)) found.push(['entity', `“${row.entity}” is not an id of the entities; add that entity or mend the spelling`]);
  if (row.on === null) return found;
  const platform = byId.get(row.on);
  if (platform === undefined) found.push(['on', `“${row.on}” is not an id of the entities; add that entity or mend the spelling`]);
  else if (platform.kind !== 'platform') found.push(['on', `“${row.on}” is filed as ${platform.kind}; only a platform can stand here`]);
  if (row.on === row.entity) found.push(['on', 'repeats the entity; leave it empty for a figure of the platform itself']);
  return found;
}
