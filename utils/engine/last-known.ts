/**
 * The last known figure, older than its measure's reach, where a claim that says no date repeats it and nothing newer is known.
 * It may speak for a claim and never against it: audiences move, and nobody counted since.
 */
import { figureAllows } from './intervals';
import type { Allowed } from './intervals';
import { relateNumbers } from './relate';
import { LAST_KNOWN, VOTING } from './verdict-rules';
import type { Related } from './vote';
import type { Claim } from '../types';

/** Levels that a firm source stated of an earlier day. */
function isEarlier({ relation, figure }: Related): boolean {
  return relation === 'history' && figure.confidence !== 'low' && figure.period === null;
}

/** Both write one number, bounded by the same words. */
function sameWriting({ quantity }: Claim, { figure }: Related): boolean {
  return figure.low === quantity.low && figure.high === quantity.high;
}

/** The rows that turn into supporting ones; none where the newest that is known lies elsewhere. */
export function lastKnown(claim: Claim, allowed: Allowed, related: readonly Related[]): Related[] {
  const relate = ({ figure }: Related): string | null => {
    const held = figureAllows(figure);
    return held && relateNumbers(allowed, held, claim.metric);
  };
  const earlier = related.filter(isEarlier).map((row) => ({ row, stands: relate(row) }));
  const inTime = (row: Related): boolean => row.distance <= (sameWriting(claim, row) ? LAST_KNOWN.sameNumberDays : LAST_KNOWN.days);
  const fitting = earlier.filter(({ row, stands }) => stands === 'supports' && inTime(row)).map(({ row }) => row);
  const newest = Math.max(...fitting.map(({ range }) => range.last));
  const isNewer = ({ range }: Related): boolean => range.first > newest + VOTING.windowDays;
  const isOfItsTime = ({ range }: Related): boolean => range.last >= newest - VOTING.windowDays;
  // Of another month even a near figure is a newer one; of the same month only one that lies apart speaks against.
  const isElsewhere = earlier.some(({ row, stands }) => row.comparability === 'fully' && stands !== 'supports'
    && (isNewer(row) || (isOfItsTime(row) && (stands === 'contradicts' || stands === 'another-thing'))));
  return isElsewhere ? [] : fitting.filter(isOfItsTime);
}
