/**
 * Reads what held on the earlier day that a text dates its claim to off the straight line between two figures of one source.
 * A line is nobody's statement: it may put a claim in context, and never speaks for or against it.
 */
import { fold } from '../fold';
import type { Allowed } from './intervals';
import type { DayRange } from './partial-dates';
import { relateNumbers } from './relate';
import type { Moment } from './time-reach';
import { INTERPOLATION, VOTING } from './verdict-rules';
import type { Related } from './vote';
import type { Claim, Figure } from '../types';

/** The two figures, the nearest of their source before and after the claim's day, and what a straight line gives for it. */
export interface Line {
  before: Related;
  after: Related;
  value: number;
}

const middleOf = ({ first, last }: DayRange): number => (first + last) / 2;
/** As wide as a month at most: “in 2019” names no place on a line. */
const isNarrow = ({ first, last }: DayRange): boolean => last - first <= VOTING.windowDays;

function isDatedEarlier(claim: Claim, { at, article, dated }: Moment): boolean {
  return dated && at.last < article && isNarrow(at) && claim.nature !== 'change' && INTERPOLATION.days[claim.metric] !== undefined;
}

/** A single value of a stock, of a source that may vote. */
function isPoint({ figure, range, comparability }: Related): boolean {
  return comparability === 'fully' && figure.confidence !== 'low' && figure.period === null && isNarrow(range) && figure.low !== null && figure.low === figure.high;
}

const seriesKey = ({ statedBy, basis, on, metric, scope, part }: Figure): string => [fold(statedBy), basis, on, metric, scope, part === null ? null : fold(part)].join('\n');

function seriesOf(points: readonly Related[]): Related[][] {
  const series = new Map<string, Related[]>();
  for (const point of points) {
    const key = seriesKey(point.figure);
    series.set(key, [...(series.get(key) ?? []), point]);
  }
  return [...series.values()];
}

/** The nearest in time; null where a source gives two values for that time. */
function nearestOf(points: readonly Related[]): Related | null {
  const sorted = [...points].sort((a, b) => a.distance - b.distance || (a.figure.id < b.figure.id ? -1 : 1));
  const [nearest] = sorted;
  if (nearest === undefined) return null;
  return sorted.every(({ distance, figure }) => distance > nearest.distance || figure.low === nearest.figure.low) ? nearest : null;
}

const spanOf = ({ before, after }: Pick<Line, 'before' | 'after'>): number => middleOf(after.range) - middleOf(before.range);

function lineOf(series: readonly Related[], { metric }: Claim, at: DayRange): Line | null {
  const before = nearestOf(series.filter(({ relation, range }) => relation === 'history' && range.last < at.first));
  const after = nearestOf(series.filter(({ relation, reach, range }) => relation === 'other' && reach === 'outside' && range.first > at.last));
  const [from, to] = [before?.figure.low ?? null, after?.figure.low ?? null];
  if (before === null || after === null || from === null || to === null) return null;
  const span = spanOf({ before, after });
  if (span > (INTERPOLATION.days[metric] ?? 0) || Math.max(from, to) > Math.min(from, to) * INTERPOLATION.factor) return null;
  return { before, after, value: from + ((to - from) * (middleOf(at) - middleOf(before.range))) / span };
}

/** The shortest line that the claim is on or near to; null where there is none, or where the line of any source passes elsewhere. */
export function lineThrough(claim: Claim, moment: Moment, allowed: Allowed, related: readonly Related[]): Line | null {
  if (!isDatedEarlier(claim, moment)) return null;
  const lines = seriesOf(related.filter(isPoint)).map((series) => lineOf(series, claim, moment.at)).filter((line) => line !== null);
  const passes = ({ value }: Line): boolean => {
    const point = { low: value, high: value };
    const relation = relateNumbers(allowed, { judged: point, literal: point }, claim.metric);
    return relation === 'supports' || relation === 'near';
  };
  if (!lines.every(passes)) return null;
  return lines.sort((a, b) => spanOf(a) - spanOf(b) || (a.before.figure.id < b.before.figure.id ? -1 : 1))[0] ?? null;
}
