/** The moment that a claim speaks of, and which figures reach it. Today is never assumed: without an article's date there is no moment. */
import { dayRange, daysApart, precisionOf } from './partial-dates';
import type { DayRange } from './partial-dates';
import { REACH_DAYS, VOTING, isAct } from './verdict-rules';
import type { Article, Claim, Figure, Metric } from '../types';

export interface Moment {
  /** What the claim speaks of: its own date, else the article's day. */
  at: DayRange;
  /** The last day of which the article surely could know. */
  article: number;
  /** The text dates its claim. */
  dated: boolean;
}

/** Null for an article without a readable date. */
export function momentOf(claim: Claim, article: Article): Moment | null {
  const published = dayRange(article.published);
  if (published === null) return null;
  const asOf = dayRange(claim.asOf);
  // Published in a month or a year, no day said: only its first day has surely been reached.
  return { at: asOf ?? published, article: published.first, dated: asOf !== null };
}

/**
 * Whether an article of that day could know the figure. A figure of a month may be used from the month's first day.
 * One of a whole year may be of its December, and a count over a stretch of time is complete on its last day: until then it must have been published.
 */
export function knownBy(figure: Figure, range: DayRange, articleDay: number): boolean {
  if (range.first > articleDay) return false;
  const whole = precisionOf(figure.asOf) === 'year' || figure.period !== null;
  if (!whole || range.last <= articleDay) return true;
  const published = dayRange(figure.source.date);
  return published !== null && published.first <= articleDay;
}

export type Reach = 'within' | 'earlier' | 'outside';

/** Where a figure's date stands to the moment: within reach, early enough to be history, or neither. */
export function reachOf(range: DayRange, moment: Moment, metric: Metric): Reach {
  const distance = daysApart(range, moment.at);
  if (distance <= REACH_DAYS[metric]) return 'within';
  // An act is done once: an older count is another act, not an older state of this one.
  return range.last < moment.at.first && distance <= VOTING.historyDays && !isAct(metric) ? 'earlier' : 'outside';
}
