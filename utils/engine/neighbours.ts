/** What numbers near each other say of one another beyond pairs: a magnitude shared across a year, and one amount in two notations. */
import type { Dressed } from './money-and-percent';
import type { NumberText } from './number-entries';
import { isYear, pairOf } from './ranges';

/** More units than this between a number and its year, and the year is another's. */
const LONGEST_DATING = 24;

/** “dagli 0,6 milioni del 2018 agli 1,6 del 2020”: the year of the first parts no change from its second number. */
export function acrossYears(text: NumberText, numbers: readonly Dressed[]): Dressed[] {
  const all = [...numbers];
  for (let i = 0; i + 2 < all.length; i++) {
    const [a, year, b] = [all[i], all[i + 1], all[i + 2]] as [Dressed, Dressed, Dressed];
    if (!isYear(year.numeral) || isYear(a.numeral) || isYear(b.numeral) || year.start - a.end > LONGEST_DATING) continue;
    const pair = pairOf(text, { ...a, end: year.end }, b, b.start);
    if (pair?.kind !== 'two') continue;
    all[i] = { ...a, numeral: pair.first };
    all[i + 2] = { ...b, numeral: pair.second };
  }
  return all;
}

/** “500 million (50 crore)”: the same amount again, in parentheses, belongs to the first. */
export function withDoubles(text: NumberText, numbers: readonly Dressed[]): Dressed[] {
  const all: Dressed[] = [];
  for (const next of numbers) {
    const last = all.at(-1);
    const again = last !== undefined && isAgain(text, last, next);
    if (again) all[all.length - 1] = { ...last, end: next.end + 1 };
    else all.push(next);
  }
  return all;
}

function isAgain({ folded }: NumberText, a: Dressed, b: Dressed): boolean {
  if (a.numeral.value !== b.numeral.value || a.numeral.magnitude === null || b.numeral.magnitude === null) return false;
  return folded.slice(a.end, b.start).trim() === '(' && folded.charAt(b.end) === ')';
}
