/**
 * Dates as precise as they are known, laid out as runs of days so that they can be compared. Days are counted in UTC from 1970.
 * Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` and instants, of which it keeps the day as written; it knows no clock and no time of day.
 */
import type { PartialDate } from '../types';

/** First and last day, both included. Equal for a date known to the day. */
export interface DayRange {
  first: number;
  last: number;
}

export type Precision = 'year' | 'month' | 'day';

const MS_PER_DAY = 86_400_000;
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/;

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** The days that a partial date may mean; null for anything that is not one, and for days that no calendar has. */
export function dayRange(date: PartialDate | null): DayRange | null {
  const parts = date === null ? null : PARTIAL.exec(date);
  if (!parts) return null;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return null;
  const first = dayNumber(year, month, 1);
  const last = dayNumber(year, month + 1, 0);
  if (parts[3] === undefined) return { first, last };
  const day = first + Number(parts[3]) - 1;
  return day < first || day > last ? null : { first: day, last: day };
}

export function precisionOf(date: PartialDate): Precision {
  if (date.length <= 4) return 'year';
  return date.length <= 7 ? 'month' : 'day';
}

/** Days that lie between two dates: 0 when they could be the same day. */
export function daysApart(a: DayRange, b: DayRange): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}
