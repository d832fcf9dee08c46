/**
 * What the words of a claim and of a figure allow, as closed intervals. Numbers only: who, when and where are judged elsewhere.
 */
import { WORDS_ALLOW } from './verdict-rules';
import type { Claim, Figure, Metric, Quantity } from '../types';

export interface Interval {
  low: number;
  high: number;
}

/** `judged` is what the words are taken to mean; `literal` also holds what their open end could reach. */
export interface Allowed {
  judged: Interval;
  literal: Interval;
}

const between = (low: number, high: number): Interval => ({ low, high });
const both = (interval: Interval): Allowed => ({ judged: interval, literal: interval });

function aboutAllows(value: number, margin: number, metric: Metric): Interval {
  const by = metric === 'launch-year' ? WORDS_ALLOW.aboutYears : Math.max(Math.abs(value) * WORDS_ALLOW.about, margin);
  return between(value - by, value + by);
}

function overAllows(value: number, metric: Metric): Allowed {
  const high = metric === 'launch-year' ? value : value * WORDS_ALLOW.openEnd;
  return { judged: between(value, high), literal: between(value, Infinity) };
}

function upToAllows(value: number, low: number, metric: Metric): Allowed {
  return { judged: between(metric === 'launch-year' ? value : low, value), literal: between(-Infinity, value) };
}

const underAllows = (value: number, metric: Metric): Allowed => upToAllows(value, value - value * WORDS_ALLOW.under, metric);
const atMostAllows = (value: number, metric: Metric): Allowed => upToAllows(value, value / WORDS_ALLOW.openEnd, metric);

/** The intervals of a claim's number, or null when it holds none. */
export function claimAllows(quantity: Quantity, metric: Metric): Allowed | null {
  const { low, high, step, hedge } = quantity;
  const value = quantity.value ?? low ?? high;
  if (value === null) return null;
  const margin = Math.min(step * WORDS_ALLOW.exactSteps, Math.abs(value) * WORDS_ALLOW.exactShare);
  switch (hedge) {
    case 'exact': return both(between(value - margin, value + margin));
    case 'about': return both(aboutAllows(value, margin, metric));
    case 'over':
    case 'at-least': return overAllows(low ?? value, metric);
    case 'under': return underAllows(high ?? value, metric);
    case 'at-most': return atMostAllows(high ?? value, metric);
    case 'range':
      if (high === null) return overAllows(value, metric);
      return low === null ? atMostAllows(high, metric) : both(between(Math.min(low, high), Math.max(low, high)));
  }
}

/**
 * The intervals of a figure, or null when it states no number.
 * nb. a figure with a high end alone is a source's “nearly”: unlike a writer's “fewer than”, it does not reach down to nothing.
 */
export function figureAllows(figure: Figure): Allowed | null {
  const { low, high, metric } = figure;
  if (low !== null && high !== null) return both(figure.approximate && low === high ? aboutAllows(low, 0, metric) : between(low, high));
  if (low !== null) return overAllows(low, metric);
  return high === null ? null : both(underAllows(high, metric).judged);
}

export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** The two ends that face each other when intervals lie apart. */
export interface Gap {
  by: number;
  /** Of the first interval. */
  end: number;
  /** Of the second. */
  other: number;
  /** Where the second lies. */
  direction: 'higher' | 'lower';
}

/** How far `b` lies from `a`; null when they meet. */
export function gapBetween(a: Interval, b: Interval): Gap | null {
  if (overlap(a, b)) return null;
  return b.low > a.high
    ? { by: b.low - a.high, end: a.high, other: b.low, direction: 'higher' }
    : { by: a.low - b.high, end: a.low, other: b.high, direction: 'lower' };
}

/** The ends as written, without what words add to them: for the arithmetic that people see. */
export function writtenEnds(claim: Claim): Interval | null {
  const { value, low, high } = claim.quantity;
  const from = low ?? value ?? high;
  const to = high ?? value ?? low;
  return from === null || to === null ? null : between(from, to);
}

/** The ends that a figure states; one that it leaves open takes the place of the other. */
export function statedEnds(figure: Figure): Interval | null {
  const from = figure.low ?? figure.high;
  const to = figure.high ?? figure.low;
  return from === null || to === null ? null : between(from, to);
}
