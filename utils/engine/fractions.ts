/** Reads fractions in digits for those who want every number: “3/4”, “2 1/2”. A date (“11/01/2021”) is none, nor is what divides by an odd number. */
import { isDigitAt, isWordAt } from './characters';
import { readDigits } from './digit-runs';
import type { NumberText } from './number-entries';
import type { Numeral } from './numerals';

/** What people divide by. */
const DIVISORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 50, 64, 100]);

/** The fraction whose upper part is `numeral`; null when it is none. */
export function fractionOf(text: NumberText, numeral: Numeral): Numeral | null {
  const { folded } = text;
  if (!numeral.plain || folded.charAt(numeral.end) !== '/' || !isDigitAt(folded, numeral.end + 1)) return null;
  const below = readDigits(folded, text.raw, numeral.end + 1, text.lexicon.words);
  if ('skipTo' in below || below.decimals > 0 || below.grouped || !DIVISORS.has(below.value) || numeral.value >= below.value) return null;
  const { end, value } = below;
  if (isWordAt(folded, end) || folded.charAt(end) === '/' || (folded.charAt(end) === '-' && isDigitAt(folded, end + 1))) return null;
  return { ...numeral, end, numberEnd: end, value: numeral.value / value, plain: false };
}

/** “2 1/2”: the whole number before a fraction, one space apart, is part of it. */
export function mixed(whole: Numeral | undefined, fraction: Numeral): Numeral | null {
  if (!whole?.plain || whole.end !== fraction.start - 1) return null;
  return { ...fraction, start: whole.start, lead: whole.lead, value: whole.value + fraction.value };
}
