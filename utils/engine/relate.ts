/** How the number of one figure stands to the number of a claim. Whether the two may be compared at all is settled in `comparable`. */
import { gapBetween, overlap } from './intervals';
import type { Allowed, Gap } from './intervals';
import { NEARNESS, VOTING, isAct, isAudience } from './verdict-rules';
import type { Metric } from '../types';

export type NumberRelation = 'supports' | 'allows' | 'near' | 'contradicts';

function isNear(gap: Gap, metric: Metric): boolean {
  const small = Math.min(Math.abs(gap.end), Math.abs(gap.other)) < NEARNESS.smallestCount;
  return metric !== 'launch-year' && !small && gap.by <= Math.abs(gap.end) * NEARNESS.share;
}

/** So far apart that the figure counts something else of the same name. */
function isAnotherThing({ end, other }: Gap, metric: Metric): boolean {
  const factor = isAct(metric) ? VOTING.anotherAct : isAudience(metric) ? VOTING.anotherAudience : Infinity;
  return Math.max(end, other) > Math.min(end, other) * factor;
}

/** A relation, or `another-thing` for a deed or an audience too far off to be the same one. */
export function relateNumbers(claim: Allowed, figure: Allowed, metric: Metric): NumberRelation | 'another-thing' {
  const gap = gapBetween(claim.judged, figure.judged);
  if (gap === null) return 'supports';
  if (overlap(claim.literal, figure.literal)) return 'allows';
  if (isNear(gap, metric)) return 'near';
  return isAnotherThing(gap, metric) ? 'another-thing' : 'contradicts';
}
