/** Finds the numbers of a text with the words that bound them. What they count, and whether that is a claim, is decided elsewhere. */
import type { NumberWords } from '../language';
import type { Hedge, Quantity } from '../types';
import { classOf, DIGIT, isDigitAt, OTHER, WORD, wordEnd } from './characters';
import { endOfDigits } from './digit-runs';
import { fractionOf, mixed } from './fractions';
import { boundsOf, hedgeAfter, hedgeBefore, type Bound } from './hedges';
import { dressAll, type Dressed } from './money-and-percent';
import { readMyriad } from './myriad-numerals';
import { endOfNotANumber, isTailOfName } from './not-numbers';
import { numberLexiconOf } from './number-lexicon';
import { bitOfLength, pairKey } from './number-starts';
import { numberText, type NumberText } from './number-entries';
import { readNumeral, type Numeral } from './numerals';
import { acrossYears, withDoubles } from './neighbours';
import { pairOf, type Pair } from './ranges';
import { abbreviationAt } from './short-magnitudes';

/** Told of every step, for tests and for whoever wonders: where, and what was made of it. */
export type NumberTrace = (at: number, what: string) => void;

/** Every quantity of a text, in order, none overlapping. Who has the text folded already hands that in. */
export function findQuantities(text: string, words: NumberWords, trace: NumberTrace | null = null, folded?: string): Quantity[] {
  const source = numberText(text, numberLexiconOf(words), false, folded);
  const numbers = withDoubles(source, acrossYears(source, dressAll(source, findNumerals(source, trace))));
  const quantities: Quantity[] = [];
  for (let i = 0, limit = 0; i < numbers.length; i++) {
    const found = quantitiesAt(source, numbers, i, limit);
    if (found.length === 2 || found[0]?.hedge === 'range') i++;
    for (const quantity of found) {
      trace?.(quantity.start, `${quantity.hedge} ${text.slice(quantity.number.start, quantity.number.end)}`);
      quantities.push(quantity);
      limit = quantity.end;
    }
  }
  return quantities;
}

// ── Numerals ──────────────────────────────────────────────────────────────

/** Every number of the text, without the words around it. */
export function findNumerals(text: NumberText, trace: NumberTrace | null = null): Numeral[] {
  const { folded, lexicon } = text;
  const myriad = lexicon.words.family === 'myriad';
  const found: Numeral[] = [];
  for (let at = 0, end = 0; at < folded.length; ) {
    const unit = folded.charCodeAt(at);
    const kind = classOf(unit);
    const behind = kind === WORD ? wordEnd(folded, at + 1) : at + 1;
    const begins = kind >= DIGIT || (kind !== OTHER && ((lexicon.starts[pairKey(unit, myriad ? 0 : secondUnit(folded, at))] as number) & bitOfLength(behind - at)) !== 0);
    if (!begins) {
      at = behind;
      continue;
    }
    const next = readAt(text, at, end, trace);
    if (next.numeral) {
      const both = next.isFraction ? mixed(found.at(-1), next.numeral) : null;
      if (both) found.pop();
      found.push(both ?? next.numeral);
      end = next.numeral.end;
    }
    at = next.at;
  }
  return found;
}

/** A one-letter word is filed with nothing behind it. */
function secondUnit(folded: string, at: number): number {
  const unit = folded.charCodeAt(at + 1);
  return classOf(unit) === WORD ? unit : 0;
}

/** Reads at one place: the numeral if there is one, and where to go on. */
function readAt(text: NumberText, at: number, previousEnd: number, trace: NumberTrace | null): { numeral: Numeral | null; at: number; isFraction?: true } {
  const { folded } = text;
  const digit = classOf(folded.charCodeAt(at)) >= DIGIT;
  const numeral = readNumber(text, at);
  if (numeral === null) return { numeral: null, at: digit ? at + 1 : Math.max(wordEnd(folded, at), at + 1) };
  if ('skipTo' in numeral) {
    trace?.(at, `no number: ${folded.slice(at, Math.min(numeral.skipTo, at + 40))}`);
    return { numeral: null, at: Math.max(numeral.skipTo, at + 1) };
  }
  if (isTailOfName(text, at, previousEnd)) {
    trace?.(at, 'tail of a name');
    const after = folded.charAt(at - 1) === '+' ? endOfDigits(folded, numeral.end) : wordEnd(folded, numeral.end);
    return { numeral: null, at: Math.max(after, numeral.end) };
  }
  const fraction = text.plain ? fractionOf(text, numeral) : null;
  if (fraction) return { numeral: fraction, at: fraction.end, isFraction: true };
  const skip = endOfNotANumber(text, numeral);
  if (skip === null) return { numeral, at: endOfYears(folded, numeral) };
  trace?.(at, `no number: ${folded.slice(at, Math.min(skip, at + 40))}`);
  return { numeral: null, at: Math.max(skip, numeral.end) };
}

/** Where no spaces are written, digits with a magnitude in Latin letters (“5K”) are read as elsewhere. */
function readNumber(text: NumberText, at: number): Numeral | { skipTo: number } | null {
  if (text.lexicon.words.family !== 'myriad') return readNumeral(text, at);
  const numeral = readMyriad(text, at);
  return numeral !== null && 'end' in numeral && abbreviationAt(text, numeral.end, numeral.end) ? readNumeral(text, at) : numeral;
}

/** “2020-21”: the two digits behind a year are part of it. */
function endOfYears(folded: string, { plain, value, end }: Numeral): number {
  const short = plain && value >= 1900 && value < 2100 && folded.charAt(end) === '-' && isDigitAt(folded, end + 1) && isDigitAt(folded, end + 2) && !isDigitAt(folded, end + 3);
  return short ? end + 3 : end;
}

// ── Quantities ────────────────────────────────────────────────────────────

/** The quantity of `numbers[i]`, or the two of a pair. */
function quantitiesAt(text: NumberText, numbers: readonly Dressed[], i: number, limit: number): Quantity[] {
  const a = numbers[i] as Dressed;
  const b = numbers[i + 1];
  if (!b) return [single(text, a, a.numeral, hedgeBefore(text, a.start, limit))];
  const direct = pairOf(text, a, b, b.start);
  if (direct?.kind === 'range') return [range(text, a, b, direct, limit)];
  const hedge = hedgeBefore(text, b.start, a.end);
  const pair = direct ?? (hedge ? pairOf(text, a, b, hedge.edge) : null);
  const first = single(text, a, pair?.first ?? a.numeral, hedgeBefore(text, a.start, limit));
  if (!pair || pair.kind === 'range') return [first];
  // The word between the two is no hedge of the second: “z 7 do 10 milionów”.
  return [first, single(text, b, pair.second, direct ? null : hedge)];
}

function single(text: NumberText, dressed: Dressed, numeral: Numeral, before: Bound | null): Quantity {
  const after = hedgeAfter(text, dressed.end);
  const hedge: Hedge = before?.hedge ?? after?.hedge ?? numeral.hedge ?? 'exact';
  return {
    start: Math.min(dressed.start, before?.edge ?? dressed.start),
    end: Math.max(dressed.end, after?.edge ?? 0),
    number: { start: numeral.start, end: numeral.numberEnd },
    value: numeral.value,
    ...boundsOf(numeral.value, hedge),
    hedge,
    step: numeral.step,
    digits: numeral.digits,
    written: numeral.written,
    magnitude: numeral.magnitude,
    currency: dressed.currency,
    percent: dressed.percent,
  };
}

function range(text: NumberText, a: Dressed, b: Dressed, pair: Pair, limit: number): Quantity {
  const { first, second } = pair;
  const before = hedgeBefore(text, pair.start, limit);
  return {
    start: Math.min(a.start, pair.start, before?.edge ?? a.start),
    end: b.end,
    number: { start: first.start, end: second.numberEnd },
    value: null,
    low: first.value,
    high: second.value,
    hedge: 'range',
    step: Math.max(first.step, second.step),
    digits: Math.max(first.digits, second.digits),
    written: first.written === 'digits' && second.written === 'digits' ? 'digits' : 'words',
    magnitude: second.magnitude ?? first.magnitude,
    currency: a.currency || b.currency,
    percent: a.percent || b.percent,
  };
}
