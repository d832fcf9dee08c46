/** Reads dates where their markers stand behind them and larger parts before smaller: “2020年6月30日”, “昨年12月に”, “जून 2020 में”. */
import type { PartialDate } from '../types';
import { lastMonthOf } from './calendar';
import { monthsIn } from './named-dates';
import type { Tag } from './tags';
import { tagsAt, tagsWithin, type Reading } from './reading';

const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])$/;

export interface MarkedDate {
  date: PartialDate;
  /** First token behind the date. */
  to: number;
}

/** The date that ends with this tag, or with a day behind its month. Relative years and months are for others to read. */
export function markedDate(reading: Reading, tag: Tag, published: string | null): MarkedDate | null {
  switch (tag.list) {
    case 'month':
      return monthDate(reading, tag, published);
    case 'quarter':
    case 'half': {
      const date = lastMonthOf(Number(tag.value) * monthsIn(tag), yearBefore(reading, tag.from, published), published);
      return date ? { date, to: tag.to } : null;
    }
    case 'yearEnd':
    case 'yearMid':
    case 'at-time': {
      const year = reading.tokens.word[tag.from - 1] ?? '';
      const hasMonth = tagsAt(reading, 'month', tag.to).length > 0 || tagsAt(reading, 'month', tag.from - 2).length > 0;
      if (!YEAR.test(year) || hasMonth) return null;
      return { date: tag.list === 'at-time' ? year : `${year}-${tag.list === 'yearEnd' ? '12' : '06'}`, to: tag.to };
    }
    case 'day':
      return dayDate(reading, tag, published);
    default:
      return null;
  }
}

function monthDate(reading: Reading, tag: Tag, published: string | null): MarkedDate | null {
  const { word } = reading.tokens;
  const month = tag.value.padStart(2, '0');
  const after = word[tag.to] ?? '';
  const isDayBehind = DAY.test(after) && tagsAt(reading, 'day', tag.to + 1).length > 0;
  const isDayBefore = DAY.test(word[tag.from - 1] ?? '');
  const day = isDayBehind ? after : isDayBefore ? (word[tag.from - 1] as string) : null;
  const year = YEAR.test(after) ? after : yearBefore(reading, tag.from, published) ?? (published && lastYearWith(published, Number(tag.value)));
  if (!year) return null;
  const to = isDayBehind ? tag.to + 2 : YEAR.test(after) ? tag.to + 1 : tag.to;
  return { date: day ? `${year}-${month}-${day.padStart(2, '0')}` : `${year}-${month}`, to };
}

/** In tokens: no date word is longer. */
const LONGEST = 8;

/** Tags of a list that end before a token. */
function endingAt(reading: Reading, list: string, token: number): Tag[] {
  const { start } = reading.tokens;
  return tagsWithin(reading, list, start[Math.max(0, token - LONGEST)] ?? 0, start[token] ?? reading.text.length).filter((tag) => tag.to === token);
}

/** “2020年(6月)”, “昨年(12月)”. */
function yearBefore(reading: Reading, month: number, published: string | null): string | null {
  const { word } = reading.tokens;
  const written = [word[month - 1], word[month - 2]].find((token) => YEAR.test(token ?? ''));
  if (written) return written;
  const said = endingAt(reading, 'yearsAgo', month)[0];
  return said && published ? String(Number(published.slice(0, 4)) - Number(said.value)) : null;
}

const lastYearWith = (published: string, month: number): string => String(Number(published.slice(0, 4)) - (month <= Number(published.slice(5, 7)) ? 0 : 1));

/** “30日”: the last such day when the article appeared. “10日間”, “10日前” and “6月30日” are other things. */
function dayDate(reading: Reading, tag: Tag, published: string | null): MarkedDate | null {
  const day = reading.tokens.word[tag.from - 1] ?? '';
  const isCount = /^[間前目あ当以]$/.test(reading.tokens.word[tag.to] ?? '');
  if (!DAY.test(day) || isCount || !published || published.length < 10 || endingAt(reading, 'modifier', tag.to).length > 0 || endingAt(reading, 'month', tag.from - 1).length > 0) return null;
  const date = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  if (Number(day) > date.getUTCDate()) date.setUTCMonth(date.getUTCMonth() - 1, Number(day));
  else date.setUTCDate(Number(day));
  return { date: date.toISOString().slice(0, 10), to: tag.to };
}
