/** Whether who the article names is on record with the figure. Says “on record with another”, never that somebody was misquoted. */
import { speaksFor } from './kin';
import { VOTING } from './verdict-rules';
import type { Related } from './vote';
import type { Claim, Dossier, EntityId, Scope, Verdict } from '../types';

/** `confirmed` by one supporting figure of theirs; `contradicted` only when all they said of the very same thing at that time contradicts. */
export function attributionOf(claim: Claim, scope: Scope, related: readonly Related[], dossiers: ReadonlyMap<EntityId, Dossier>): Verdict['attribution'] {
  const { attributedTo } = claim;
  if (attributedTo === null) return null;
  const theirs = related.filter(({ figure }) => speaksFor(attributedTo, figure.statedBy, dossiers));
  if (theirs.some(({ relation }) => relation === 'supports')) return 'confirmed';
  const same = theirs.filter(({ figure, comparability, distance, relation }) =>
    figure.metric === claim.metric && figure.scope === scope && comparability === 'fully' && distance <= VOTING.windowDays && relation !== 'own-page');
  return same.length > 0 && same.every(({ relation }) => relation === 'contradicts') ? 'contradicted' : null;
}
