/** Reads dates by their distance: from the article's (“last month”, “three weeks ago”, “on Friday”), or from the date spoken of before (“a year earlier”). */
import type { PartialDate } from '../types';
import { before, lastWeekday, monthsBefore } from './calendar';
import type { Tag } from './tags';
import { tagsAt, tagsWithin, within, type Reading } from './reading';
import { tokenAt } from './tokens';

export type Stretch = 'day' | 'week' | 'month' | 'year';

export interface FoundDate {
  date: PartialDate;
  /** First token, where that is not the tag's. */
  from?: number;
  /** First token behind it. */
  to: number;
  /** Counted from another date: “a year earlier”. */
  back?: { unit: Stretch; count: number } | null;
}

/** `spoken` gives the date spoken of before. */
export function relativeDate(reading: Reading, tag: Tag, published: PartialDate | null, spoken: () => PartialDate | null): FoundDate | null {
  if (!published || published.length < 10) return null;
  const count = Number(tag.value);
  const at = (date: PartialDate): FoundDate => ({ date, to: tag.to });
  switch (tag.list) {
    case 'daysAgo':
      return at(before(published, count, 0));
    case 'monthsAgo':
      return at(before(published, 0, count).slice(0, 7));
    case 'yearsAgo':
      return at(String(Number(published.slice(0, 4)) - count));
    case 'yearStart':
      return at(`${published.slice(0, 4)}-01`);
    case 'weekday':
      return at(lastWeekday(published, count));
    case 'daysBefore':
    case 'monthsBefore':
    case 'yearsBefore': {
      const unit = tag.list === 'daysBefore' ? 'day' : tag.list === 'monthsBefore' ? 'month' : 'year';
      return { ...at(stretchBefore(spoken() ?? (unit === 'year' ? published.slice(0, 4) : published), unit, count)), back: { unit, count } };
    }
    case 'span':
      return countedBack(reading, tag, published, spoken);
    default:
      return null;
  }
}

/** “three weeks ago”, “vor 18 Monaten”, “two months earlier”: a number, a stretch of time, and a word that counts it back. */
function countedBack(reading: Reading, tag: Tag, published: PartialDate, spoken: () => PartialDate | null): FoundDate | null {
  if (tag.value === 'hour') return null;
  const number = within(reading.quantities, tag.start - LONGEST_NUMBER, tag.start).find((quantity) => /^\s?$/.test(reading.text.slice(quantity.end, tag.start)));
  const value = number?.value ?? null;
  if (!number || value === null || !Number.isInteger(value) || value > MOST) return null;
  const isAgo = tagsAt(reading, 'ago', tag.to).some((ago) => ago.value === 'after') || tagsWithin(reading, 'ago', number.start - LONGEST_NUMBER, number.start).some((ago) => ago.value === 'before' && /^\s$/.test(reading.text.slice(ago.end, number.start)));
  const behind = tagsAt(reading, 'earlier', tag.to)[0];
  if (!isAgo && !behind) return null;
  const base = isAgo ? published : spoken() ?? published;
  // “two years ago” is hardly meant to the month.
  const isYears = isAgo && tag.value === 'year' && value > 1;
  const unit = tag.value as Stretch;
  return { date: stretchBefore(isYears ? base.slice(0, 4) : base, unit, value), from: tokenAt(reading.tokens, number.number.start), to: behind?.to ?? tag.to, back: isAgo ? null : { unit, count: value } };
}

const LONGEST_NUMBER = 24;
/** Nobody counts further back in years, months or days. */
const MOST = 60;

/** A year or a month before is as precise as what it counts from, and no more than a month. */
export function stretchBefore(base: PartialDate, unit: Stretch, count: number): PartialDate {
  if (unit === 'year' || unit === 'month') {
    if (base.length < 7) return String(Number(base.slice(0, 4)) - (unit === 'year' ? count : 0));
    return monthsBefore(base, unit === 'year' ? 12 * count : count);
  }
  return base.length < 10 ? base : before(base, unit === 'week' ? 7 * count : count, 0);
}
