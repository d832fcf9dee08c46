/** Which entities `judge` and the cards still need: asked in rounds by whoever keeps the database, until none is missing. */
import { looksLikeId } from './kin';
import type { Claim, Dossier, EntityId } from '../types';

/**
 * Ids that `dossiers` does not hold yet: those named by the claims, then their parents, and who states the figures of the claims' own entities.
 * Of speakers only the entity matters, so their dossiers may come without figures. Two rounds reach the end; ids still missing then are in no database.
 */
export function missingEntities(claims: readonly Claim[], dossiers: ReadonlyMap<EntityId, Dossier>): Set<EntityId> {
  const wanted = new Set<EntityId>();
  const want = (id: EntityId | null): void => {
    if (id !== null && !dossiers.has(id)) wanted.add(id);
  };
  for (const { entity, on, attributedTo } of claims) {
    for (const party of [entity, on, attributedTo]) {
      const id = party?.id ?? null;
      want(id);
      if (id !== null) want(dossiers.get(id)?.entity.parent ?? null);
    }
    const own = entity === null || entity.id === null ? undefined : dossiers.get(entity.id);
    for (const { statedBy } of own?.figures ?? []) if (looksLikeId(statedBy)) want(statedBy);
  }
  return wanted;
}
