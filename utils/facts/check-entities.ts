/** What must hold between the cells and rows of the entities: names, their ambiguous ones, owners. */
import { aliasKey } from '../fold';
import type { Entity, EntityId } from '../types';
import type { Complaint } from './check-ids';

export function checkEntity(entity: Entity, byId: ReadonlyMap<EntityId, Entity>): Complaint[] {
  const found: Complaint[] = [];
  const { aliases, ambiguous, name, parent } = entity;
  if (!aliases.includes(name)) found.push(['aliases', `lacks the name itself; add “${name}”`]);
  const stray = ambiguous.find((alias) => !aliases.includes(alias));
  if (stray !== undefined) found.push(['ambiguous_aliases', `“${stray}” is not among the aliases; add it there or remove it here`]);
  const mute = aliases.find((alias) => aliasKey(alias) === '');
  if (mute !== undefined) found.push(['aliases', `“${mute}” has neither letter nor digit, so no text can be searched for it; remove it`]);
  const possessive = aliases.find((alias) => /['’]s$/i.test(alias));
  if (possessive !== undefined) found.push(['aliases', `“${possessive}” is a possessive; write the plain name`]);
  if (parent !== null && !byId.has(parent)) found.push(['parent', `“${parent}” is not an id of the entities; add that entity or empty the cell`]);
  if (endsInLoop(entity, byId)) found.push(['parent', 'leads back to the entity itself; one of the owners in the chain is wrong']);
  return found;
}

function endsInLoop(entity: Entity, byId: ReadonlyMap<EntityId, Entity>): boolean {
  const seen = new Set<EntityId>();
  for (let at: Entity | undefined = entity; at?.parent; at = byId.get(at.parent)) {
    if (seen.has(at.id)) return at.id === entity.id;
    seen.add(at.id);
  }
  return false;
}
