/** Who belongs to whom: parents, divisions, and the persons at their head. Reads the entities handed in; guesses nothing from names. */
import { fold } from '../fold';
import type { Dossier, EntityId, Party } from '../types';

type Dossiers = ReadonlyMap<EntityId, Dossier>;

/** Who states a figure is an id or free text. Names have capitals or spaces, ids have neither. */
export function looksLikeId(statedBy: string): boolean {
  return /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(statedBy);
}

const parentOf = (id: EntityId, dossiers: Dossiers): EntityId | null => dossiers.get(id)?.entity.parent ?? null;

/** One is the other's owner, division or head. */
export function areKin(a: EntityId, b: EntityId, dossiers: Dossiers): boolean {
  return a !== b && (parentOf(a, dossiers) === b || parentOf(b, dossiers) === a);
}

/** Owners and divisions of an entity among those handed in. A person is kin to no audience: who heads a platform is not the platform. */
export function relativesOf(id: EntityId, dossiers: Dossiers): Dossier[] {
  if (dossiers.get(id)?.entity.kind === 'person') return [];
  return [...dossiers.values()].filter(({ entity }) => entity.kind !== 'person' && areKin(id, entity.id, dossiers));
}

/** Whether who a text names is who a figure names: by id, by kinship, or by any spelling where the figure holds free text. */
export function speaksFor(named: Party, statedBy: string, dossiers: Dossiers): boolean {
  if (named.id === null) return fold(named.name) === fold(dossiers.get(statedBy)?.entity.name ?? statedBy);
  if (named.id === statedBy || areKin(named.id, statedBy, dossiers)) return true;
  const entity = dossiers.get(named.id)?.entity;
  return entity !== undefined && [entity.name, ...entity.aliases].some((alias) => fold(alias) === fold(statedBy));
}
