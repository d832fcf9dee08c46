/** Reads dates that name themselves before their year: “in 2021”, “30th of September”, “the third quarter of last year”, “in spring”. */
import type { PartialDate } from '../types';
import { lastMonthOf, yearOfLast } from './calendar';
import type { Tag } from './tags';
import { endsAt, gapBefore, tagsAt, within, type Reading } from './reading';
import type { FoundDate } from './relative-dates';

const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º)?$/;

export function namedDate(reading: Reading, tag: Tag, end: number, published: PartialDate | null): FoundDate | null {
  const { word, start } = reading.tokens;
  const month = MONTHS_OF_YEAR[tag.list];
  if (tag.list === 'at-time' || month) {
    // “in 2021”, “fin 2021”, “début de 2021”, “at the end of last year”
    for (let i = tag.to; i <= tag.to + 1; i++) {
      if (tagsAt(reading, 'month', i).length > 0 || (!month && tagsAt(reading, 'yearMid', i).length > 0)) return null;
      const said = month ? yearSaid(reading, i, published) : null;
      if (said) return { date: `${said.year}-${month as string}`, to: said.to };
      if ((start[i] ?? Infinity) < end && YEAR.test(word[i] ?? '') && isBareYear(reading, i, Boolean(month))) return { date: month ? `${word[i] as string}-${month}` : (word[i] as string), to: i + 1 };
    }
    return null;
  }
  if (tag.list === 'quarter' || tag.list === 'half') {
    const i = [tag.to, tag.to + 1, tag.to + 2].find((token) => YEAR.test(word[token] ?? ''));
    const said = yearSaid(reading, tag.to, published);
    const date = lastMonthOf(Number(tag.value) * monthsIn(tag), i === undefined ? said?.year ?? null : (word[i] as string), published);
    return date ? { date, to: i === undefined ? said?.to ?? tag.to : i + 1 } : null;
  }
  if (tag.list === 'season') return seasonDate(reading, tag, published);
  return tag.list === 'month' && isDated(reading, tag) ? monthDate(reading, tag, published) : null;
}

/** “fin 2021”, “a metà 2020” */
const MONTHS_OF_YEAR: Readonly<Record<string, string | undefined>> = { yearEnd: '12', yearMid: '06' };

export const monthsIn = (tag: Tag): number => (tag.list === 'half' ? 6 : 3);

/** “(July) last year”: a year given by its distance, at a token. */
function yearSaid(reading: Reading, token: number, published: PartialDate | null): { year: string; to: number } | null {
  if (!published) return null;
  for (const i of [token, token + 1, token - 1]) {
    const tag = tagsAt(reading, 'yearsAgo', i)[0];
    if (tag && tag.to > token) return { year: String(Number(published.slice(0, 4)) - Number(tag.value)), to: tag.to };
  }
  return null;
}

/** The months in which seasons surely have begun in the north. */
const SEASON_STARTS = [3, 6, 9, 12];

/** A season holds to the year: they lie elsewhere on the globe's other half. */
function seasonDate(reading: Reading, tag: Tag, published: PartialDate | null): FoundDate | null {
  const { word } = reading.tokens;
  const i = [tag.to, tag.to + 1].find((token) => YEAR.test(word[token] ?? ''));
  if (i !== undefined) return { date: word[i] as string, to: i + 1 };
  if (!published || (tagsAt(reading, 'at-time', tag.from - 1).length === 0 && tagsAt(reading, 'at-time', tag.from - 2).length === 0)) return null;
  const said = yearSaid(reading, tag.to, published);
  return { date: said?.year ?? yearOfLast(published, SEASON_STARTS[Number(tag.value) - 1] ?? 1), to: said?.to ?? tag.to };
}

/** A month is a date beside a day, a year or a preposition: “May” and “mars” are other things too. */
function isDated(reading: Reading, tag: Tag): boolean {
  const { word } = reading.tokens;
  // Portuguese “dez” is ten as well.
  if (within(reading.quantities, tag.start, tag.end).length > 0) return false;
  const isOfDay = tagsAt(reading, 'of', tag.from - 1).length > 0 && DAY.test(word[tag.from - 2] ?? '');
  // “from April to June”
  const isJoined = tagsAt(reading, 'joins', tag.from - 1).length > 0 && tagsAt(reading, 'month', tag.from - 2).length > 0;
  return isOfDay || isJoined || endsAt(reading, 'since', tag.from) || endsAt(reading, 'yearEnd', tag.from) || endsAt(reading, 'between', tag.from) || endsAt(reading, 'at-time', tag.from) || DAY.test(word[tag.from - 1] ?? '') || YEAR.test(word[tag.to] ?? '') || isDay(reading, tag.to);
}

function monthDate(reading: Reading, tag: Tag, published: PartialDate | null): FoundDate | null {
  const { word } = reading.tokens;
  const month = tag.value.padStart(2, '0');
  // “the 30th of September”
  const ahead = (tagsAt(reading, 'of', tag.from - 1).length > 0 ? word[tag.from - 2] : word[tag.from - 1]) ?? '';
  // “يونيو/حزيران 2015”: one month by two names.
  const next = tagsAt(reading, 'month', tag.to)[0]?.to ?? tag.to;
  const behind = word[next] ?? '';
  const isBehind = !DAY.test(ahead) && isDay(reading, next);
  const day = DAY.test(ahead) ? ahead : isBehind ? behind : null;
  const rest = isBehind ? next + 1 : next;
  const isYear = YEAR.test(word[rest] ?? '');
  const said = isYear ? null : yearSaid(reading, rest, published);
  const year = isYear ? (word[rest] as string) : said?.year ?? (published && yearOfLast(published, Number(tag.value)));
  if (!year) return null;
  const to = isYear ? rest + 1 : said?.to ?? rest;
  return { date: day ? `${year}-${month}-${String(parseInt(day, 10)).padStart(2, '0')}` : `${year}-${month}`, to };
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

/** “2018” and not part of “2018-19”, “No. 2018” or a bigger number. */
function isBareYear(reading: Reading, token: number, isJoined: boolean): boolean {
  // “mid-2021”
  return (isJoined ? /^[\s-]+$/ : /^\s+$/).test(gapBefore(reading, token)) && !/^[-–/]\d/.test(reading.text.slice(reading.tokens.end[token]));
}
