/** Reads when the text says that a figure held: “in July”, “fin 2021”, “last month”, “on Friday”, against the article's date. */
import type { PartialDate } from '../types';
import type { Draft } from './draft';
import type { Clause } from './metric';
import { gapBefore, tagsAt, within, type Reading } from './reading';
import type { Tag } from './lexicon';
import { tokenAt } from './tokens';

/** Tokens on either side of the claim in which a date is the claim's own. */
const AFTER = 9;
const BEFORE = 11;
const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º)?$/;

export function decideAsOf(reading: Reading, draft: Draft, clause: Clause): void {
  const published = reading.article.published?.slice(0, 10) ?? null;
  const end = Math.max(draft.end, draft.unitTag?.end ?? 0);
  const first = tokenAt(reading.tokens, end);
  const from = tokenAt(reading.tokens, draft.start);
  const stop = reading.tokens.start[first + AFTER] ?? clause.end;
  const start = reading.tokens.start[Math.max(0, from - BEFORE)] ?? 0;
  draft.asOf = firstDate(reading, end, Math.min(stop, clause.end), published) ?? firstDate(reading, Math.max(start, clause.start), draft.start, published, true);
}

/** The first date between two offsets that a preposition ties to what stands there; with `last`, the last one. */
function firstDate(reading: Reading, start: number, end: number, published: string | null, last = false): PartialDate | null {
  let found: PartialDate | null = null;
  for (const tag of within(reading.tags, start, end)) {
    const date = published && relative(tag, published) || named(reading, tag, end, published);
    if (!date) continue;
    found = date;
    if (!last) return found;
  }
  return found ?? null;
}

function relative(tag: Tag, published: string): PartialDate | null {
  const count = Number(tag.value);
  if (tag.list === 'daysAgo') return shift(published, 0, -count);
  if (tag.list === 'monthsAgo') return shift(published, -count, 0).slice(0, 7);
  if (tag.list === 'yearsAgo') return shift(published, -12 * count, 0).slice(0, count === 0 ? 4 : count === 1 ? 4 : 4);
  return null;
}

function named(reading: Reading, tag: Tag, end: number, published: string | null): PartialDate | null {
  const { word, start } = reading.tokens;
  if (tag.list === 'at-time') {
    // “in 2021”, “fin 2021”, “début de 2021”
    for (let i = tag.to; i <= tag.to + 1; i++) {
      if ((start[i] ?? Infinity) < end && YEAR.test(word[i] ?? '') && isBareYear(reading, i)) return word[i] as string;
    }
    return null;
  }
  if (tag.list === 'month' && isDated(reading, tag)) return monthDate(reading, tag, published);
  if (tag.list === 'weekday' && published && tagsAt(reading, 'at-time', tag.from - 1).length > 0) return weekdayBefore(published, Number(tag.value));
  return null;
}

/** A month is a date beside a day, a year or a preposition: “May” and “mars” are other things too. */
function isDated(reading: Reading, tag: Tag): boolean {
  const { word } = reading.tokens;
  return tagsAt(reading, 'at-time', tag.from - 1).length > 0 || DAY.test(word[tag.from - 1] ?? '') || YEAR.test(word[tag.to] ?? '') || DAY.test(word[tag.to] ?? '');
}

function monthDate(reading: Reading, tag: Tag, published: string | null): PartialDate | null {
  const { word } = reading.tokens;
  const month = tag.value.padStart(2, '0');
  const before = word[tag.from - 1] ?? '';
  const after = word[tag.to] ?? '';
  const day = DAY.test(before) ? before : DAY.test(after) && !YEAR.test(after) ? after : null;
  const yearToken = YEAR.test(after) ? after : day === after && YEAR.test(word[tag.to + 1] ?? '') ? word[tag.to + 1] : null;
  const year = yearToken ?? (published && yearOfLast(published, Number(tag.value)));
  if (!year) return null;
  return day ? `${year}-${month}-${String(parseInt(day, 10)).padStart(2, '0')}` : `${year}-${month}`;
}

/** A month named without a year is the last one that had begun when the article appeared. */
function yearOfLast(published: string, month: number): string {
  const year = Number(published.slice(0, 4));
  return String(month <= Number(published.slice(5, 7)) ? year : year - 1);
}

/** “2018” and not part of “2018-19”, “No. 2018” or a bigger number. */
function isBareYear(reading: Reading, token: number): boolean {
  return /^\s+$/.test(gapBefore(reading, token)) && !/^[-–/]\d/.test(reading.text.slice(reading.tokens.end[token] as number));
}

const DAY_MS = 86_400_000;

function weekdayBefore(published: string, weekday: number): PartialDate {
  const date = new Date(`${published}T00:00:00Z`);
  const back = (date.getUTCDay() - weekday + 7) % 7;
  return new Date(date.getTime() - back * DAY_MS).toISOString().slice(0, 10);
}

function shift(published: string, months: number, days: number): PartialDate {
  const date = new Date(`${published}T00:00:00Z`);
  if (months !== 0) {
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + months);
  }
  return new Date(date.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}
