/** Round places along an axis: values by 1, 2 and 5, or powers of ten; times by months or years. */
import { tickLabel } from './dates';
import { shortNumber } from './numbers';
import type { Words } from './wording';
import type { Metric, Plot } from '../types';

type Ticks = Plot['valueTicks'];

const ROUND = [1, 2, 2.5, 5, 10];
const VALUE_TICKS = 4;
/** Share of a step by which values may pass the last tick. */
const OVERHANG = 0.25;
/** Free room at both ends of a line that does not start at zero, as share of its length. */
const ROOM = 0.2;
/** Above this the smaller values would lie on the axis. */
const LOG_FROM = 50;
/** A line of numbers starts at zero unless all of it would crowd at one end. */
const ZOOM_FROM = 0.75;

export function scaleFor(values: readonly number[]): Plot['scale'] {
  const positive = values.filter((value) => value > 0);
  return positive.length > 1 && Math.max(...positive) > LOG_FROM * Math.min(...positive) ? 'log' : 'linear';
}

/** Things are counted in whole numbers: no “2.5 channels”. */
function roundStep(extent: number): number {
  const rough = Math.max(extent / VALUE_TICKS, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  return (ROUND.find((round) => round * power >= rough && Number.isInteger(round * power)) ?? 10) * power;
}

function linearTicks(low: number, high: number): number[] {
  const step = roundStep(high - low || Math.abs(high));
  const from = Math.floor(low / step);
  // A value just above a tick needs no further one: the axis reaches as far as the values do.
  const to = Math.max(Math.ceil(high / step - OVERHANG), from + 1);
  return Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step);
}

function logTicks(low: number, high: number): number[] {
  const from = Math.floor(Math.log10(low));
  const to = Math.ceil(Math.log10(high));
  const every = Math.max(1, Math.ceil((to - from) / VALUE_TICKS));
  return Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => 10 ** (from + i * every));
}

/** Ascending, around all values. A timeline stands on zero. */
export function valueTicks(words: Words, values: readonly number[], metric: Metric, kind: Plot['kind']): Ticks {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const zoomed = kind === 'numberline' && low > ZOOM_FROM * high && low !== high;
  const at = scaleFor(values) === 'log'
    ? logTicks(Math.min(...values.filter((value) => value > 0)), high)
    : zoomed ? linearTicks(low - (high - low) * ROOM, high + (high - low) * ROOM) : linearTicks(Math.min(0, low), high);
  return at.map((value) => ({ at: value, label: shortNumber(words, value, metric) }));
}

const MONTHS_PER_YEAR = 12;
const TIME_TICKS = 4;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** First days of months or years between two instants; the year is said at the first tick and wherever it changes. */
export function timeTicks(words: Words, from: number, to: number): Ticks {
  const month = (at: number): number => new Date(at).getUTCFullYear() * MONTHS_PER_YEAR + new Date(at).getUTCMonth();
  const [first, last] = [month(from), month(to)];
  const step = MONTH_STEPS.find((months) => (last - first) / months <= TIME_TICKS) ?? 240;
  const ticks: Ticks = [];
  let year: number | null = null;
  for (let at = Math.ceil(first / step) * step; at <= last; at += step) {
    const instant = Date.UTC(Math.floor(at / MONTHS_PER_YEAR), at % MONTHS_PER_YEAR, 1);
    if (instant < from) continue;
    const ownYear = Math.floor(at / MONTHS_PER_YEAR);
    const fields = step >= MONTHS_PER_YEAR ? 'year' : ownYear === year ? 'month' : 'month-year';
    ticks.push({ at: instant, label: tickLabel(words, instant, fields) });
    year = ownYear;
  }
  return ticks;
}
