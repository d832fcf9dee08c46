/** Dates as precise as they are known, in the reader's language, and as instants for the axis of a plot. Always UTC: a figure's day has no time zone. */
import { fill } from './wording';
import type { Words } from './wording';
import type { Precision } from './messages';
import type { PartialDate } from '../types';

const PARTIAL = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;
const MS_PER_DAY = 86_400_000;

export interface Instants {
  /** First and last instant of the date as known. */
  from: number;
  to: number;
  precision: Precision;
}

/** Null for what is no date. An instant counts as its day. */
export function instantsOf(date: PartialDate | null): Instants | null {
  const parts = date === null ? null : PARTIAL.exec(date);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const from = Date.UTC(year, month - 1, day);
  if (Number.isNaN(from)) return null;
  if (parts[3] !== undefined) return { from, to: from + MS_PER_DAY - 1, precision: 'day' };
  if (parts[2] !== undefined) return { from, to: Date.UTC(year, month, 1) - 1, precision: 'month' };
  return { from, to: Date.UTC(year + 1, 0, 1) - 1, precision: 'year' };
}

const FIELDS: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

function format(words: Words, at: number, fields: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', ...fields }).formatToParts(at);
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? words.messages.firstOfMonth : value)).join('');
}

/** “11 January 2021”, “January 2021”, “2021”: for sentences. */
export function longDate(words: Words, date: PartialDate): string {
  const instants = instantsOf(date);
  return instants ? format(words, instants.from, FIELDS[instants.precision]).replace(/ /g, '\u00a0') : words.messages.undated;
}

/** “11 Jan 2021”: for lists. */
export function shortDate(words: Words, date: PartialDate | null): string {
  const instants = instantsOf(date);
  if (!instants) return words.messages.undated;
  const { precision, from } = instants;
  return format(words, from, precision === 'year' ? FIELDS.year : { ...FIELDS[precision], month: 'short' }).replace(/ /g, '\u00a0');
}

/** “on 8 January 2021”, “in January 2021”. */
export function whenPhrase(words: Words, date: PartialDate): string {
  const instants = instantsOf(date);
  return instants ? fill(words.messages.when[instants.precision], { date: longDate(words, date) }) : words.messages.undated;
}

/** The date without its day. */
export const monthOf = (date: PartialDate): PartialDate => date.slice(0, 7);

/** “Jan 2021”, “Apr”, “2020” under an axis. */
export function tickLabel(words: Words, at: number, fields: 'month' | 'month-year' | 'year'): string {
  if (fields === 'year') return format(words, at, FIELDS.year);
  return format(words, at, fields === 'month' ? { month: 'short' } : { month: 'short', year: 'numeric' });
}
