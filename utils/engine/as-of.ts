/** Reads when the text says that a figure held: “in July”, “fin 2021”, “last month”, “on Friday”, against the article's date. */
import type { PartialDate } from '../types';
import type { Draft } from './draft';
import type { Clause } from './metric';
import { endsAt, gapBefore, tagsAt, tagsWithin, within, type Reading } from './reading';
import type { Tag } from './lexicon';
import { tokenAt } from './tokens';

/** Tokens behind the claim in which a date is the claim's own. */
const AFTER = 14;
/** Tokens before the claim in which a date is still its own: “in June, with 4.5 million followers”. */
const BEFORE = 8;
/** A sentence's opening date (“In March, …”, “Un an plus tôt, …”) holds for all that it states: it begins within these tokens. */
const OPENING = 3;
const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º)?$/;

export function decideAsOf(reading: Reading, draft: Draft, clause: Clause, sentenceStart: number): void {
  const published = reading.article.published?.slice(0, 10) ?? null;
  const end = Math.max(draft.end, draft.unitTag?.end ?? 0);
  const first = tokenAt(reading.tokens, end);
  const stop = Math.min(clause.end, reading.tokens.start[first + AFTER] ?? clause.end);
  const opening = tokenAt(reading.tokens, sentenceStart);
  const openingEnd = Math.min(draft.start, reading.tokens.end[opening + OPENING + 2] ?? draft.start);
  const base = draft.antecedent?.asOf ?? null;
  // “35 million; in December 2017, 180 million”, “800 million and, in April, nine hundred”: a date between two marks is the next figure's.
  const mark = /;|,(?= [^,;]{2,30}, (?:\p{L}+ ){0,2}$)/u.exec(reading.text.slice(end, clause.end));
  const own = mark ? Math.min(stop, end + mark.index) : stop;
  draft.asOf = firstDate(reading, end, own, published, base)
    ?? firstDate(reading, sentenceStart, openingEnd, published, base, reading.tokens.start[opening + OPENING] ?? Infinity)
    // Behind an earlier claim a date is that one's.
    ?? (clause.start === sentenceStart || /[;,] [^,;]{2,30}, (?:\p{L}+ ){0,2}$/u.test(reading.text.slice(clause.start, draft.start)) ? dateBefore(reading, draft, clause, published, base) : null);
}

/** The last date shortly before the claim, if no semicolon, parenthesis or relative clause parts the two. */
function dateBefore(reading: Reading, draft: Draft, clause: Clause, published: string | null, base: string | null): PartialDate | null {
  const from = reading.tokens.start[Math.max(0, tokenAt(reading.tokens, draft.start) - BEFORE)] ?? 0;
  const tags = within(reading.tags, Math.max(clause.start, from), draft.start).reverse();
  for (const tag of tags) {
    const date = datedBy(reading, tag, draft.start, published, base);
    if (!date) continue;
    const isParted = /[;()]/.test(reading.text.slice(tag.end, draft.start)) || tagsWithin(reading, 'relatives', tag.end, draft.start).length > 0;
    return isParted ? null : date;
  }
  return null;
}

/** The first date between two offsets that a preposition ties to what stands there, and that had come when the article appeared. */
function firstDate(reading: Reading, start: number, end: number, published: string | null, base: string | null, latest = Infinity): PartialDate | null {
  for (const tag of within(reading.tags, start, end)) {
    if (tag.start >= latest) return null;
    const date = datedBy(reading, tag, end, published, base);
    if (date) return date;
  }
  return null;
}

/** The date that a tag gives or begins, if it had come when the article appeared, and is not when something was founded or since when it lasts. */
function datedBy(reading: Reading, tag: Tag, end: number, published: string | null, base: string | null): PartialDate | null {
  if (isOfAnother(reading, tag)) return null;
  const date = (published && relative(tag, published, base)) || named(reading, tag, end, published);
  return date && (!published || date.slice(0, published.length) <= published.slice(0, date.length)) ? date : null;
}

/** “launched in 2018”, “depuis jeudi”. */
function isOfAnother(reading: Reading, tag: Tag): boolean {
  const isFounded = [tag.from - 1, tag.from - 2].some((token) => tagsAt(reading, 'action', token).some((action) => action.value === 'found'));
  return isFounded || endsAt(reading, 'since', tag.from);
}

function relative(tag: Tag, published: string, base: string | null): PartialDate | null {
  const count = Number(tag.value);
  switch (tag.list) {
    case 'daysAgo':
      return shift(published, 0, -count);
    case 'monthsAgo':
      return shift(published, -count, 0).slice(0, 7);
    case 'yearsAgo':
      // “a year earlier” counts from the figure before, where that is dated.
      return base && base.length >= 7 ? shift(`${base.slice(0, 7)}-01`, -12 * count, 0).slice(0, 7) : shift(published, -12 * count, 0).slice(0, 4);
    case 'yearStart':
      return `${published.slice(0, 4)}-01`;
    default:
      return null;
  }
}

function named(reading: Reading, tag: Tag, end: number, published: string | null): PartialDate | null {
  const { word, start } = reading.tokens;
  if (tag.list === 'at-time' || tag.list === 'yearEnd') {
    // “in 2021”, “fin 2021”, “début de 2021”
    for (let i = tag.to; i <= tag.to + 1; i++) {
      if (tagsAt(reading, 'month', i).length > 0) return null;
      if ((start[i] ?? Infinity) < end && YEAR.test(word[i] ?? '') && isBareYear(reading, i)) return tag.list === 'yearEnd' ? `${word[i] as string}-12` : (word[i] as string);
    }
    return null;
  }
  if (tag.list === 'quarter') return quarterDate(reading, tag, published);
  if (tag.list === 'month' && isDated(reading, tag)) return monthDate(reading, tag, published);
  if (tag.list === 'weekday' && published) return weekdayBefore(published, Number(tag.value));
  return null;
}

/** A month is a date beside a day, a year or a preposition: “May” and “mars” are other things too. */
function isDated(reading: Reading, tag: Tag): boolean {
  const { word } = reading.tokens;
  const isOfDay = tagsAt(reading, 'of', tag.from - 1).length > 0 && DAY.test(word[tag.from - 2] ?? '');
  return isOfDay || endsAt(reading, 'yearEnd', tag.from) || tagsAt(reading, 'at-time', tag.from - 1).length > 0 || DAY.test(word[tag.from - 1] ?? '') || YEAR.test(word[tag.to] ?? '') || DAY.test(word[tag.to] ?? '');
}

function monthDate(reading: Reading, tag: Tag, published: string | null): PartialDate | null {
  const { word } = reading.tokens;
  const month = tag.value.padStart(2, '0');
  // “the 30th of September”
  const before = (tagsAt(reading, 'of', tag.from - 1).length > 0 ? word[tag.from - 2] : word[tag.from - 1]) ?? '';
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
  return /^\s+$/.test(gapBefore(reading, token)) && !/^[-–/]\d/.test(reading.text.slice(reading.tokens.end[token]));
}

/** The last month of a quarter: of the year named behind it, else of the last one that was over when the article appeared. */
function quarterDate(reading: Reading, tag: Tag, published: string | null): PartialDate | null {
  const { word } = reading.tokens;
  const quarter = Number(tag.value);
  const named = [word[tag.to], word[tag.to + 1]].find((token) => YEAR.test(token ?? ''));
  if (named) return `${named}-${String(quarter * 3).padStart(2, '0')}`;
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const isOver = quarter * 3 < Number(published.slice(5, 7));
  return `${isOver ? year : year - 1}-${String(quarter * 3).padStart(2, '0')}`;
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
