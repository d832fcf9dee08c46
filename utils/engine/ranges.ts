/** Decides what two neighbouring numbers are to each other: one range, a change from one to the other, or two numbers that share a magnitude. */
import { isWordAt, wordStart } from './characters';
import { exact } from './compose-number';
import { changeBefore } from './hedges';
import type { Dressed } from './money-and-percent';
import type { NumberText } from './number-entries';
import type { Numeral } from './numerals';

/** How two numbers belong together, with the first (and sometimes the second) in its full value. */
export interface Pair {
  kind: 'range' | 'two';
  first: Numeral;
  second: Numeral;
  /** Start of the opening word that belongs to a range: “between”. */
  start: number;
}

/** More units than this between two numbers, and they are no pair. */
const LONGEST_LINK = 24;
/** Mantissas further apart than this were not written with one magnitude: “from 500 to 2 million”. */
const MANTISSA_RATIO = 20;
/** Ends further apart than this, with nothing to open the range, are two numbers. */
const RANGE_RATIO = 1000;
const BORROWER_LIMIT = 1000;
/** From here on what follows “2018 to” is no end of a range that begins there. */
const TOO_FAR_FROM_YEARS = 100_000;
const INVISIBLE = /[\u200e\u200f\u061c\u2066-\u2069]/g;

/** The pair that `a` and `b` make; null when they have nothing to do with each other. `linkEnd` is where the words between end: before `b` or its hedge. */
export function pairOf(text: NumberText, a: Dressed, b: Dressed, linkEnd: number): Pair | null {
  if (linkEnd - a.end > LONGEST_LINK || linkEnd < a.end || a.percent !== b.percent && a.percent) return null;
  const between = text.folded.slice(a.end, linkEnd);
  const link = between.replace(INVISIBLE, '').trim();
  if (link === '-' || link === '~') return dashed(a, b, between !== link);
  return wordPair(text, a, b, link) ?? (linkEnd === b.start ? coordinated(text, a, b, link) : null);
}

function dashed(a: Dressed, b: Dressed, spaced: boolean): Pair | null {
  if (a.numeral.written !== 'digits' || b.numeral.written !== 'digits') return null;
  // A dash with spaces may as well be a parenthesis: “12 million – 500 of them”.
  if (spaced && ((a.numeral.magnitude !== null && b.numeral.magnitude === null) || isYear(a.numeral))) return null;
  return asRange(a, b, a.start, !spaced, sharedByDash(a.numeral, b.numeral));
}

function wordPair(text: NumberText, a: Dressed, b: Dressed, link: string): Pair | null {
  const { lexicon } = text;
  const words = lexicon.pairs.get(link) ?? lexicon.pairs.get(withoutDeterminer(text, link));
  for (const { open, reading } of words ?? []) {
    const start = open === '' ? a.start : startOfOpen(text, a.start, open);
    if (start === null) continue;
    const changes = reading === 'change' || (reading === 'either' && (bothWhole(a.numeral, b.numeral) || changeBefore(text, start)));
    if (changes) return { kind: 'two', ...shared(a.numeral, b.numeral, true), start: a.start };
    const range = asRange(a, b, reading === 'either' ? a.start : start + open.lastIndexOf(' ') + 1, open !== '');
    if (range) return range;
  }
  return null;
}

/** “de 4,5 millions à 8 millions”: whoever writes the magnitude twice tells of two moments. */
function bothWhole(a: Numeral, b: Numeral): boolean {
  return a.magnitude !== null && b.magnitude !== null;
}

/** “6,5 et 4,4 millions”: two numbers, one magnitude. */
function coordinated(text: NumberText, a: Dressed, b: Dressed, link: string): Pair | null {
  if (!text.lexicon.coordinations.has(link) || a.numeral.written !== 'digits' || a.numeral.magnitude !== null || b.numeral.magnitude === null) return null;
  const pair = shared(a.numeral, b.numeral, false);
  return pair.first === a.numeral ? null : { kind: 'two', ...pair, start: a.start };
}

function asRange(a: Dressed, b: Dressed, start: number, opened: boolean, ends = shared(a.numeral, b.numeral, false)): Pair | null {
  if (isYear(a.numeral) && (isYear(b.numeral) || b.numeral.value >= TOO_FAR_FROM_YEARS || !Number.isInteger(b.numeral.value))) return null;
  // What shares a magnitude may not read it from the first: “5 million–10” is no writing of a range.
  const { first, second } = ends;
  if (first.value >= second.value || (!opened && second.value > first.value * RANGE_RATIO && first.value > 0)) return null;
  return { kind: 'range', first, second, start };
}

/** Gives the magnitude of one to the other: always forward to back; back to front only where words hold both together. */
function shared(a: Numeral, b: Numeral, held: boolean): { first: Numeral; second: Numeral } {
  if (a.magnitude === null && b.magnitude !== null && borrows(a, b.value / b.magnitude)) return { first: rescaled(a, b.magnitude), second: b };
  if (held && b.magnitude === null && a.magnitude !== null && borrows(b, a.value / a.magnitude)) return { first: a, second: rescaled(b, a.magnitude) };
  return { first: a, second: b };
}

function borrows(numeral: Numeral, mantissa: number): boolean {
  if (numeral.value >= BORROWER_LIMIT || numeral.written === 'collective' || numeral.value === 0) return false;
  return numeral.value < mantissa * MANTISSA_RATIO && mantissa < numeral.value * MANTISSA_RATIO;
}

/** “26–564 million”: around a dash rising mantissas share the magnitude, however far apart. */
function sharedByDash(a: Numeral, b: Numeral): { first: Numeral; second: Numeral } {
  if (a.magnitude !== null || b.magnitude === null) return { first: a, second: b };
  return a.value < b.value / b.magnitude && a.value > 0 ? { first: rescaled(a, b.magnitude), second: b } : { first: a, second: b };
}

function rescaled(numeral: Numeral, magnitude: number): Numeral {
  return { ...numeral, value: exact(numeral.value, magnitude), step: exact(numeral.step || 1, magnitude), plain: false };
}

/** “2020”: plain digits that may be a year. */
export function isYear({ plain, value }: Numeral): boolean {
  return plain && value >= 1900 && value < 2100;
}

/** Start of an opening word that ends before `at`, an article between allowed: “tra i (70)”. */
function startOfOpen(text: NumberText, at: number, open: string): number | null {
  const { folded } = text;
  const edge = spaceBefore(folded, at);
  if (endsWith(folded, edge, open)) return edge - open.length;
  const word = wordStart(folded, edge);
  if (word === edge || !text.lexicon.determiners.has(folded.slice(word, edge))) return null;
  const before = spaceBefore(folded, word);
  return endsWith(folded, before, open) ? before - open.length : null;
}

function endsWith(folded: string, edge: number, open: string): boolean {
  const start = edge - open.length;
  return start >= 0 && folded.startsWith(open, start) && !isWordAt(folded, start - 1);
}

function spaceBefore(folded: string, at: number): number {
  return folded.charAt(at - 1) === ' ' ? at - 1 : at;
}

function withoutDeterminer(text: NumberText, link: string): string {
  const start = wordStart(link, link.length);
  return text.lexicon.determiners.has(link.slice(start)) ? link.slice(0, start).trimEnd() : link;
}
