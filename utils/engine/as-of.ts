/** Reads when the text says that a figure held: “in July”, “fin 2021”, “last month”, “on Friday”, against the article's date. */
import type { PartialDate } from '../types';
import type { Draft } from './draft';
import type { Clause } from './clause';
import { endsAt, gapBefore, mentionAt, reach, tagsAt, tagsBetween, tagsWithin, within, type Reading } from './reading';
import type { Tag } from './tags';
import { markedDate } from './marked-dates';
import { tokenAt } from './tokens';

/** Tokens behind the claim in which a date is the claim's own. */
const AFTER = 14;
/** Tokens before the claim in which a date is still its own: “in June, with 4.5 million followers”. */
const BEFORE = 8;
/** A sentence's opening date (“In March, …”, “Un an plus tôt, …”) holds for all that it states: it begins within these tokens. */
const OPENING = 3;
/** Lists whose words may give or begin a date. */
const DATES: readonly string[] = ['daysAgo', 'monthsAgo', 'yearsAgo', 'yearStart', 'at-time', 'yearEnd', 'quarter', 'month', 'weekday', 'day'];
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
  if (reading.grammar.verb === 'last') {
    draft.asOf = dateAhead(reading, draft, clause, published, base);
    return;
  }
  // “35 million; in December 2017, 180 million”, “800 million and, in April, nine hundred”: a date between two marks is the next figure's.
  const between = reading.text.slice(end, clause.end);
  const mark = /;|,(?= [^,;]{2,30}, (?:\p{L}+ ){0,2}$)/u.exec(between);
  // “2.6 million in September, a year earlier 3 million”: so is one behind the last comma before it.
  const isFollowed = clause.end < (reading.sentences[draft.sentence]?.end ?? clause.end);
  const comma = isFollowed ? between.search(/,[^,]*$/) : -1;
  const own = Math.min(stop, mark ? end + mark.index : stop, comma >= 0 ? end + comma : stop);
  draft.asOf = firstDate(reading, end, own, published, base)
    ?? firstDate(reading, sentenceStart, openingEnd, published, base, reading.tokens.start[opening + OPENING] ?? Infinity)
    // Behind an earlier claim a date is that one's.
    ?? dateBefore(reading, draft, clause.start === sentenceStart ? clause : behindLastMark(reading, draft, clause), published, base)
    ?? sharedDate(reading, draft, published);
}

/** Behind an earlier claim, what stands before its last mark is about that one: “…, a year earlier 3 million”. */
function behindLastMark(reading: Reading, draft: Draft, clause: Clause): Clause {
  const mark = /[;,] [^,;]{2,30}(?:, (?:\p{L}+ ){0,2})?$/u.exec(reading.text.slice(clause.start, draft.start));
  return { start: mark ? clause.start + mark.index : draft.start, end: clause.end };
}

/** Where verbs come last, so does what is counted: the last date before the claim, which no noun of its own follows (“2009年の開設”). */
function dateAhead(reading: Reading, draft: Draft, clause: Clause, published: string | null, base: string | null): PartialDate | null {
  const from = reading.tokens.start[Math.max(0, tokenAt(reading.tokens, draft.start) - reach(reading, AFTER))] ?? 0;
  for (const tag of tagsBetween(reading, Math.max(clause.start, from), draft.start, DATES).reverse()) {
    const marked = markedDate(reading, tag, published);
    const date = marked?.date ?? (published && (relative(tag, published, base) ?? (tag.list === 'weekday' ? weekdayBefore(published, Number(tag.value)) : null)));
    if (!date || (published && date.slice(0, published.length) > published.slice(0, date.length))) continue;
    const to = marked?.to ?? tag.to;
    const isNouns = tagsAt(reading, 'of', to).length > 0 && ![1, 2].some((k) => tagsAt(reading, 'unit', to + k).length > 0) && mentionAt(reading, to + 1) === null;
    return isNouns || tagsAt(reading, 'since', to).length > 0 || /[;().]/.test(reading.text.slice(tag.end, draft.start)) ? null : date;
  }
  return null;
}

/** “In October 478,000 subscribers, and on Telegram 20,000”: a date before the figure whose noun is borrowed holds for this one too. One behind it is that one's own. */
function sharedDate(reading: Reading, { antecedent, sentence, start }: Draft, published: string | null): PartialDate | null {
  if (!antecedent?.asOf || antecedent.sentence !== sentence || antecedent.start > start) return null;
  return firstDate(reading, antecedent.end, start, published, null) === null ? antecedent.asOf : null;
}

/** The last date shortly before the claim, if no semicolon, parenthesis or relative clause parts the two. */
function dateBefore(reading: Reading, draft: Draft, clause: Clause, published: string | null, base: string | null): PartialDate | null {
  const from = reading.tokens.start[Math.max(0, tokenAt(reading.tokens, draft.start) - BEFORE)] ?? 0;
  const tags = tagsBetween(reading, Math.max(clause.start, from), draft.start, DATES).reverse();
  for (const tag of tags) {
    const date = datedBy(reading, tag, draft.start, published, base);
    if (!date) continue;
    // “Monark, expelled in 2022, had 300,000”: a phrase between two commas has its own date.
    const isInserted = /^[^,;()]{0,12}, /.test(reading.text.slice(tag.end, draft.start)) && /,[^,]*$/.test(reading.text.slice(clause.start, tag.start));
    const isParted = isInserted || /[;()]/.test(reading.text.slice(tag.end, draft.start)) || tagsWithin(reading, 'relatives', tag.end, draft.start).length > 0;
    return isParted ? null : date;
  }
  return null;
}

/** The first date between two offsets that a preposition ties to what stands there, and that had come when the article appeared. */
function firstDate(reading: Reading, start: number, end: number, published: string | null, base: string | null, latest = Infinity): PartialDate | null {
  for (const tag of tagsBetween(reading, start, end, DATES)) {
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
  return isOfDay || endsAt(reading, 'yearEnd', tag.from) || tagsAt(reading, 'at-time', tag.from - 1).length > 0 || DAY.test(word[tag.from - 1] ?? '') || YEAR.test(word[tag.to] ?? '') || isDay(reading, tag.to);
}

function monthDate(reading: Reading, tag: Tag, published: string | null): PartialDate | null {
  const { word } = reading.tokens;
  const month = tag.value.padStart(2, '0');
  // “the 30th of September”
  const before = (tagsAt(reading, 'of', tag.from - 1).length > 0 ? word[tag.from - 2] : word[tag.from - 1]) ?? '';
  // “يونيو/حزيران 2015”: one month by two names.
  const next = tagsAt(reading, 'month', tag.to)[0]?.to ?? tag.to;
  const after = word[next] ?? '';
  const day = DAY.test(before) ? before : isDay(reading, next) ? after : null;
  const yearToken = YEAR.test(after) ? after : day === after && YEAR.test(word[next + 1] ?? '') ? word[next + 1] : null;
  const year = yearToken ?? (published && yearOfLast(published, Number(tag.value)));
  if (!year) return null;
  return day ? `${year}-${month}-${String(parseInt(day, 10)).padStart(2, '0')}` : `${year}-${month}`;
}

/** In units of text: a hedge before a number, and the whole of it. */
const HEDGE_LENGTH = 24;
const LONGEST_QUANTITY = 80;

/** “May 8”, but not “in May 8.5 million” or “im Juni 20 Videos”: what counts something is no day. */
function isDay(reading: Reading, token: number): boolean {
  const word = reading.tokens.word[token] ?? '';
  if (!DAY.test(word)) return false;
  const at = reading.tokens.start[token] as number;
  const counted = within(reading.quantities, at - HEDGE_LENGTH, at + LONGEST_QUANTITY).find((quantity) => quantity.start <= at && at < quantity.end);
  return !counted || (counted.value === parseInt(word, 10) && tagsAt(reading, 'unit', token + 1).length === 0);
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
