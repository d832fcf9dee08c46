/**
 * Which figures that lie apart from a claim may speak against it. An audience moves, and one name has many accounts:
 * of the differences that an editor would not have printed, nearly all were of another day or another account.
 */
import { gapBetween, overlap, claimAllows, statedEnds, writtenEnds } from './intervals';
import type { Allowed } from './intervals';
import type { Candidate } from './evidence';
import { precisionOf } from './partial-dates';
import type { DayRange } from './partial-dates';
import { rescaled } from './rescale';
import { CUMULATIVE, FOLLOWINGS, VOTING, isAudience } from './verdict-rules';
import type { Claim, Figure, Relation } from '../types';

/** The audience may have moved that far since the figure was taken; what only ever grows may have grown further. */
function movedSince({ range, distance }: Candidate, claim: Claim, allowed: Allowed, figure: Allowed, at: DayRange): boolean {
  const gap = gapBetween(allowed.judged, figure.judged);
  if (gap === null || range.last >= at.first) return false;
  if (CUMULATIVE.metrics.includes(claim.metric) && gap.direction === 'lower' && distance > CUMULATIVE.afterDays) return gap.end <= gap.other * CUMULATIVE.factor;
  return distance > VOTING.windowDays && gap.by <= Math.abs(gap.end) * VOTING.driftPerMonth * (distance / VOTING.windowDays);
}

/** One digit too many or too few: the same account, written badly. */
function isSlippedDigit(claim: Claim, figure: Allowed): boolean {
  return [(value: number): number => value * 10, (value: number): number => value / 10].some((times) => {
    const allowed = claimAllows(rescaled(claim.quantity, times), claim.metric);
    return allowed !== null && overlap(allowed.judged, figure.judged);
  });
}

/** Double or half of what is counted of somebody on a platform: a second page, a party's, a namesake's. */
function isAnotherAccount(claim: Claim, { figure }: Candidate, held: Allowed): boolean {
  if (claim.on === null || !FOLLOWINGS.includes(claim.metric)) return false;
  const [here, there] = [writtenEnds(claim), statedEnds(figure)];
  const gap = here && there && gapBetween(here, there);
  return gap !== null && Math.max(gap.end, gap.other) >= Math.min(gap.end, gap.other) * VOTING.anotherAccount && !isSlippedDigit(claim, held);
}

/** What a figure that lies apart is to the claim: against it, of its history, or something else. `apart` is what its number alone says. */
export function objectionOf(candidate: Candidate, claim: Claim, allowed: Allowed, held: Allowed, at: DayRange, apart: Relation): Relation {
  if (!isAudience(claim.metric)) return apart;
  const { figure, range, distance } = candidate;
  const isEarlier = range.last < at.first;
  // Of a year the source does not say which part; an audience is another one in each.
  if (precisionOf(figure.asOf) === 'year' || isAnotherAccount(claim, candidate, held)) return 'other';
  if (claim.asOf !== null && distance > VOTING.windowDays) return isEarlier ? 'history' : 'other';
  return movedSince(candidate, claim, allowed, held, at) ? 'history' : apart;
}

/** Told only after the article appeared, by the date of its page: of the day before, and yet nobody could have read it. */
export function isToldLater({ source }: Figure, published: DayRange | null, article: number): boolean {
  return source.date !== null && published !== null && published.first > article + VOTING.toldWithinDays;
}
