/** How the number of one figure stands to the number of a claim. Whether the two may be compared at all is settled in `comparable`. */
import { gapBetween, overlap } from './intervals';
import type { Allowed } from './intervals';
import { NEARNESS, VOTING, isAct } from './verdict-rules';
import type { Metric } from '../types';

export type NumberRelation = 'supports' | 'allows' | 'near' | 'contradicts';

/** A relation, or `another-act` for a moderation count too far off to speak of the same deed. */
export function relateNumbers(claim: Allowed, figure: Allowed, metric: Metric): NumberRelation | 'another-act' {
  const gap = gapBetween(claim.judged, figure.judged);
  if (gap === null) return 'supports';
  if (overlap(claim.literal, figure.literal)) return 'allows';
  const small = Math.min(Math.abs(gap.end), Math.abs(gap.other)) < NEARNESS.smallestCount;
  if (metric !== 'launch-year' && !small && gap.by <= Math.abs(gap.end) * NEARNESS.share) return 'near';
  const [less, more] = gap.end < gap.other ? [gap.end, gap.other] : [gap.other, gap.end];
  return isAct(metric) && more > less * VOTING.anotherAct ? 'another-act' : 'contradicts';
}
