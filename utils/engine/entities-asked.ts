/** Which entities' dossiers judging begins with. Who else is needed, such as those who state their figures, `missingEntities` says once these are at hand. */
import type { Claim, EntityId, EntityIndex } from '../types';

/** A chain of owners longer than this is a loop or a mistake of the database. */
const MAX_OWNERS = 8;

/** Ids named by the claims with their owners up to the last, each once, in the order of the text. Ids that the index lacks are left out. */
export function entitiesAsked(claims: readonly Claim[], entities: EntityIndex): EntityId[] {
  const asked = new Set<EntityId>();
  for (const { entity, on, attributedTo } of claims) {
    for (const party of [entity, on, attributedTo]) {
      let id = party?.id ?? null;
      for (let owners = 0; id !== null && owners < MAX_OWNERS; owners++) {
        const known = entities.byId(id);
        if (known === undefined) break;
        asked.add(id);
        id = known.parent;
      }
    }
  }
  return [...asked];
}
