/** Verdicts that no comparison precedes: of what is not judged or not known, and of an article that shows no date. */
import { compare, sameGround } from './comparable';
import { isOfItsSize } from './context';
import { NO_REASON } from './reason';
import { CONTEXT } from './verdict-rules';
import type { Claim, Dossier, EntityId, Figure, Verdict } from '../types';

export const unknown = (rule: 'not-judged' | 'no-figure'): Verdict =>
  ({ kind: 'unknown', close: false, selfReported: false, attribution: null, reason: { rule, ...NO_REASON }, figures: [] });

const newestFirst = (a: Figure, b: Figure): number => (a.asOf > b.asOf || (a.asOf === b.asOf && a.id < b.id) ? -1 : 1);

/** An article without a date gets context at most: whatever is known of the same thing, of any time. */
export function undated(claim: Claim, own: Dossier, dossiers: ReadonlyMap<EntityId, Dossier>): Verdict {
  const same = own.figures.filter((figure) => sameGround(claim, figure, dossiers) && compare(claim, claim.scope ?? 'world', figure) === 'fully' && isOfItsSize(claim, figure));
  if (same.length === 0) return unknown('no-figure');
  const newest = [...same].sort(newestFirst).slice(0, CONTEXT.rows);
  return {
    ...unknown('no-figure'),
    kind: 'related',
    reason: { rule: 'undated-article', ...NO_REASON, lead: newest[0]?.id ?? null },
    figures: newest.map((figure) => ({ figure, relation: 'other' })),
  };
}
