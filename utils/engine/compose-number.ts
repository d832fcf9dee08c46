/** Puts the parts of a number together: units on tens, hundreds, and every magnitude in its place. Knows values, not words. */
import type { Hedge } from '../types';

/** A finished part of a number: “two million” of “two million three thousand”. */
interface Part {
  value: number;
  /** What the part's digits were multiplied by in the end. */
  scale: number;
}

/** A number being read. Below the first scale all is in `group`. */
export interface Draft {
  start: number;
  end: number;
  parts: Part[];
  group: number | null;
  /** Decimals written in `group`. */
  decimals: number;
  /** Where the number would end without `group`, when parts stand before it. */
  endOfParts: number;
  /** Greatest magnitude written, from a thousand up. */
  magnitude: number | null;
  /** Worth of one unit of the last digit written; 0 when written in full. */
  unit: number;
  /** Significant digits of a group read from digits. */
  significant: number;
  written: 'digits' | 'words' | 'collective';
  /** Digits with grouping or decimals cannot be a year. */
  plain: boolean;
  hedge: Hedge | null;
  /** Where the last rough tail (“y pico”) begins and ends. */
  beforeTail: number;
  tailEnd: number;
  /** Added to the value that follows: Hindi “साढ़े (सात)”. */
  lift: number;
}

export function newDraft(start: number): Draft {
  return {
    start, end: start, parts: [], group: null, decimals: 0, endOfParts: start, magnitude: null, unit: 0, significant: 0, written: 'words', plain: false,
    hedge: null, beforeTail: start, tailEnd: -1, lift: 0,
  };
}

/** Smallest scale that later numbers may borrow. */
const LEAST_MAGNITUDE = 1000;
const HUNDRED = 100;

/** Whether another value may stand behind what is there; `join` says that a joining word stands between. */
export function canAdd(draft: Draft, value: number, unitsFirst: boolean, teenTens: readonly number[]): boolean {
  const { group } = draft;
  const lastScale = draft.parts.at(-1)?.scale ?? Infinity;
  if (group === null) return value < lastScale;
  if (draft.decimals > 0 || !Number.isInteger(group)) return false;
  const belowHundred = group % HUNDRED;
  if (belowHundred === 0) return group > 0 && value < HUNDRED;
  if (unitsFirst && belowHundred < 10) return value >= 20 && value < HUNDRED && value % 10 === 0;
  if (belowHundred % 10 !== 0 || belowHundred < 20) return false;
  return value < 10 || (teenTens.includes(belowHundred) && value < 20);
}

export function addValue(draft: Draft, value: number, end: number): void {
  // Arabic duals: “ألفان” is two and thousand in one word.
  const scale = value < LEAST_MAGNITUDE || value % LEAST_MAGNITUDE !== 0 ? 1 : LEAST_MAGNITUDE ** Math.floor(Math.log10(value) / 3);
  if (scale > 1 && draft.group === null) {
    draft.group = value / scale;
    addScale(draft, scale, end);
    return;
  }
  if (draft.group === null) draft.endOfParts = draft.end;
  draft.group = (draft.group ?? 0) + value + draft.lift;
  // “anderthalb”, “साढ़े सात”: halves and quarters without a decimal sign.
  if (!Number.isInteger(draft.group)) draft.decimals = Number.isInteger(draft.group * 2) ? 1 : 2;
  draft.lift = 0;
  draft.end = end;
}

/** Multiplies by a scale. False when the scale does not fit here; the draft is then as it was. */
export function addScale(draft: Draft, scale: number, end: number): boolean {
  if (scale === HUNDRED && (draft.group ?? 1) < HUNDRED) return addHundred(draft, end);
  let factor = scale;
  let amount = draft.group;
  const kept = [...draft.parts];
  // “2 mil 740 millones”, “mil millones”: smaller parts before are multiplied as well.
  while ((kept.at(-1)?.scale ?? Infinity) < scale) {
    const part = kept.pop() as Part;
    if (amount === null) factor = scale * part.scale;
    amount = (amount ?? 0) + part.value;
  }
  if (amount === null || (kept.at(-1)?.scale ?? Infinity) <= scale) return false;
  draft.parts = [...kept, { value: exact(amount, scale), scale }];
  draft.group = null;
  if (factor >= LEAST_MAGNITUDE) {
    draft.magnitude = Math.max(draft.magnitude ?? 0, factor);
    draft.unit = factor / 10 ** draft.decimals;
  }
  draft.end = end;
  draft.endOfParts = end;
  return true;
}

function addHundred(draft: Draft, end: number): boolean {
  if (draft.group === null) draft.endOfParts = draft.end;
  draft.group = exact(draft.group ?? 1, HUNDRED);
  draft.decimals = 0;
  draft.end = end;
  return true;
}

/** Multiplies by a count such as a dozen. */
export function addCollective(draft: Draft, count: number, end: number): void {
  draft.group = exact(draft.group ?? 1, count);
  draft.decimals = 0;
  draft.end = end;
  draft.written = 'collective';
}

/** Adds a half or a quarter: of the last scale where the number has one behind it, else of one. */
export function addPart(draft: Draft, part: number, end: number): void {
  const last = draft.parts.at(-1);
  const decimals = part === 0.5 ? 1 : 2;
  if (draft.group === null && last) {
    last.value += part * last.scale;
    draft.unit = last.scale / 10 ** decimals;
  } else {
    draft.group = (draft.group ?? 0) + part;
    draft.decimals = decimals;
  }
  draft.end = end;
}

/** Gives up what stands behind the last scale: it turned out to begin another number. */
export function dropGroup(draft: Draft): void {
  draft.group = null;
  draft.end = draft.endOfParts;
}

export interface Composed {
  value: number;
  step: number;
  digits: number;
}

export function finish(draft: Draft): Composed {
  const value = draft.parts.reduce((sum, part) => sum + part.value, draft.group ?? 0);
  // What follows the last scale without one of its own was written in full.
  let unit = draft.group !== null && draft.parts.length > 0 ? 0 : draft.unit;
  if (draft.parts.length === 0 && draft.decimals > 0) unit = 10 ** -draft.decimals;
  return { value, step: unit, digits: significantDigits(value, unit, draft) };
}

function significantDigits(value: number, unit: number, draft: Draft): number {
  // Digits with at most one magnitude behind them: counted when they were read.
  if (draft.significant > 0 && (draft.parts.length === 0 || (draft.parts.length === 1 && draft.group === null))) return draft.significant;
  const written = String(Math.round(value / (unit || 1)));
  const digits = draft.decimals > 0 ? written : written.replace(/0+$/, '');
  return Math.max(1, digits.length);
}

/** Product without the dust of binary fractions: 2.3 × 1,000,000 is 2,300,000. */
export function exact(amount: number, factor: number): number {
  const product = amount * factor;
  return Number.isInteger(amount) ? product : Number(product.toPrecision(15));
}
