/** What must hold between the cells of one event. */
import type { BanEvent, Entity, EntityId, EventKind } from '../types';
import { checkReferences, type Complaint } from './check-ids';
import { isBefore } from './dates';

/** Done by a state, so tied to its country. */
const NATIONAL: ReadonlySet<EventKind> = new Set<EventKind>(['blocked', 'unblocked', 'law-passed']);

export function checkEvent(event: BanEvent, byId: ReadonlyMap<EntityId, Entity>): Complaint[] {
  const { kind, by, scope, start, end, source } = event;
  const found = checkReferences(event, byId);
  if (by === null && kind !== 'launched') found.push(['by', 'is empty; say who did it']);
  if (scope === 'world' && NATIONAL.has(kind)) found.push(['scope', `is world, but “${kind}” happens in a country; name it`]);
  if (end !== null && isBefore(end, start)) found.push(['end', `${end} is before the start, ${start}`]);
  if (isBefore(source.retrieved, start)) found.push(['start', `${start} is after the page was read, ${source.retrieved}`]);
  if (source.date !== null && isBefore(source.date, start)) found.push(['source_date', `${source.date} is before the start, ${start}`]);
  return found;
}
