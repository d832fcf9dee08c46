/** A figure's or a claim's number with the words that bound it: “over 12 million users”, “nearly 7 M”, “300–500”. */
import { scopeName } from './names';
import { isLarge, longNumber, numberSpan, shortNumber } from './numbers';
import { periodText } from './periods';
import { fill, pluralForm } from './wording';
import type { Words } from './wording';
import type { Claim, Figure, Metric, Scope } from '../types';

export type Length = 'long' | 'short';

/** Below this a count is not rounded. */
export const SMALL_COUNT = 50;
/** One place is meant already. */
const PLACELESS: readonly Metric[] = ['casualties', 'launch-year'];

function one(words: Words, value: number, metric: Metric, length: Length): string {
  return length === 'long' ? longNumber(words, value, metric) : shortNumber(words, value, metric);
}

function range(words: Words, low: number, high: number, metric: Metric, length: Length): string {
  if (length === 'long') return numberSpan(words, low, high, metric);
  return fill(words.messages.figure.range, { low: one(words, low, metric, 'short'), high: one(words, high, metric, 'short') });
}

/** “over 12 million”, “nearly 7 M”, “about 100”: as its source says it. */
export function figureAmount(words: Words, { low, high, approximate, metric }: Figure, length: Length): string {
  const { over, orMore, nearly, about } = words.messages.figure;
  const end = low ?? high;
  if (end === null) return '';
  const n = one(words, end, metric, length);
  // “Over 11” would be twelve: of a small count its source says “at least”.
  if (high === null) return fill(end < SMALL_COUNT ? orMore : over, { n });
  if (low === null) return fill(nearly, { n });
  if (low !== high) return range(words, low, high, metric, length);
  return approximate ? fill(about, { n }) : n;
}

/** “over 12 million”, “300 to 500”: as the article writes it, in the reader's language. */
export function claimAmount(words: Words, { quantity, metric }: Claim, length: Length): string {
  const { value, low, high, hedge } = quantity;
  const { hedges } = words.messages;
  if (low !== null && high !== null && low !== high) return range(words, low, high, metric, length);
  const end = value ?? low ?? high;
  return end === null ? '' : fill(hedges[hedge], { n: one(words, end, metric, length) });
}

/** The amount with its noun in the right form: “12 million users”, “12 millions d’utilisateurs”. */
function counted(words: Words, metric: Metric, amount: string, last: number): string {
  return fill(pluralForm(words, words.messages.metrics[metric].counted, last, isLarge(last)), { n: amount });
}

interface Narrowing {
  metric: Metric;
  scope: Scope | null;
  period: string | null;
  part: string | null;
}

/** Country, period and part are said where a number is not of the whole world, of a stock, of all of it. */
function narrowed(words: Words, text: string, { metric, scope, period, part }: Narrowing): string {
  const place = scope === null || scope === 'world' || PLACELESS.includes(metric) ? '' : scopeName(words, scope);
  const what = [place, periodText(words, period), part ?? ''].filter((one) => one !== '');
  return what.length === 0 ? text : fill(words.messages.narrowed, { figure: text, what: what.join(', ') });
}

/** “8 million users (United States)”. */
export function countedFigure(words: Words, figure: Figure): string {
  return narrowed(words, counted(words, figure.metric, figureAmount(words, figure, 'long'), figure.high ?? figure.low ?? 0), figure);
}

export function countedClaim(words: Words, claim: Claim): string {
  const { value, low, high } = claim.quantity;
  return narrowed(words, counted(words, claim.metric, claimAmount(words, claim, 'long'), high ?? value ?? low ?? 0), claim);
}
