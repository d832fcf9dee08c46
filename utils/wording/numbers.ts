/** Numbers as people read them: “12 million” in a sentence, “12 M” in a list, years without grouping. What words surround them is `amounts`' business. */
import { fill } from './wording';
import type { Words } from './wording';
import type { Metric } from '../types';

const MILLION = 1e6;
const BILLION = 1e9;
/** Enough for “88.78 million”; finer digits belong to the source. */
const DIGITS = 2;

/** Written with a magnitude word. */
export const isLarge = (value: number): boolean => Math.abs(value) >= MILLION;

const plain = (words: Words, value: number, digits: number): string => new Intl.NumberFormat(words.locale, { maximumFractionDigits: digits }).format(value);

function longParts(words: Words, value: number): Intl.NumberFormatPart[] {
  return new Intl.NumberFormat(words.locale, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: DIGITS }).formatToParts(value);
}

// A number and its magnitude never part at the end of a line.
const unbroken = (text: string): string => text.replace(/ /g, '\u00a0');

/** “12 million”, “636,000”, “2018”: for sentences. */
export function longNumber(words: Words, value: number, metric: Metric): string {
  if (metric === 'launch-year') return String(value);
  if (!isLarge(value)) return plain(words, value, DIGITS);
  return unbroken(longParts(words, value).map(({ value: part }) => part).join(''));
}

/** “12 M”, “636,000”: for lists and axes. */
export function shortNumber(words: Words, value: number, metric: Metric): string {
  if (metric === 'launch-year') return String(value);
  const { billion, million } = words.messages.short;
  if (Math.abs(value) >= BILLION) return fill(billion, { n: plain(words, value / BILLION, DIGITS) });
  return isLarge(value) ? fill(million, { n: plain(words, value / MILLION, DIGITS) }) : plain(words, value, DIGITS);
}

/** “10 to 15 million”: a magnitude that both ends share is said once. */
export function numberSpan(words: Words, low: number, high: number, metric: Metric): string {
  const unit = (value: number): string => longParts(words, value).find(({ type }) => type === 'compact')?.value ?? '';
  const shared = metric !== 'launch-year' && isLarge(low) && isLarge(high) && Math.floor(Math.log10(low) / 3) === Math.floor(Math.log10(high) / 3);
  const first = shared ? longParts(words, low).filter(({ type }) => type !== 'compact' && type !== 'literal').map(({ value }) => value).join('') : longNumber(words, low, metric);
  // Chinese and Japanese magnitudes go by four digits: where the units differ after all, both are said.
  const from = shared && unit(low).replace(/s$/, '') !== unit(high).replace(/s$/, '') ? longNumber(words, low, metric) : first;
  return fill(words.messages.fromTo, { low: from, high: longNumber(words, high, metric) });
}

/** “17%”, “4 %”; below one in a hundred with one digit after the point. */
export function percent(words: Words, share: number): string {
  return new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: share < 0.01 ? 1 : 0 }).format(share);
}
