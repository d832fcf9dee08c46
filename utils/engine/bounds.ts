/** Figures that set a limit to a claim without being comparable: a country's cannot exceed the world's, nor a day's users the month's. */
import { isAround } from './comparable';
import { figureAllows } from './intervals';
import type { Allowed } from './intervals';
import { BOUNDS, isAudience } from './verdict-rules';
import type { Candidate } from './evidence';
import type { Claim, Figure, Metric, Scope } from '../types';

type Side = 'above' | 'below';

export interface Bound {
  candidate: Candidate;
  /** The figure limits the claim from above or from below. */
  side: Side;
  /** The end that the figure states. */
  end: number;
  /** The claim lies beyond it, beyond all rounding, and the figure is one that may say so. */
  broken: boolean;
}

const rank = (metric: Metric): number => BOUNDS.chain.indexOf(metric);

/** 1 when the figure's scope holds the claim's, −1 when the claim's holds the figure's, 0 when they are the same; null when neither holds the other. */
function scopeOrder(claim: Scope, figure: Scope): number | null {
  if (claim === figure) return 0;
  if (figure === 'world') return 1;
  return claim === 'world' ? -1 : null;
}

function metricOrder(claim: Metric, figure: Metric): number | null {
  if (claim === figure) return 0;
  return rank(claim) < 0 || rank(figure) < 0 ? null : Math.sign(rank(figure) - rank(claim));
}

function sideOf(claim: Claim, scope: Scope, figure: Figure): Side | null {
  if (!isAudience(claim.metric) || !isAround(claim, scope, figure.scope) || figure.part !== null || claim.part !== null || figure.period !== claim.period) return null;
  const orders = [scopeOrder(scope, figure.scope), metricOrder(claim.metric, figure.metric)];
  if (orders.includes(null) || (orders.includes(1) && orders.includes(-1)) || orders.every((order) => order === 0)) return null;
  return orders.includes(1) ? 'above' : 'below';
}

function isBroken(side: Side, end: number, allowed: Allowed): boolean {
  return side === 'above' ? allowed.literal.low > end * (1 + BOUNDS.margin) : allowed.literal.high < end * (1 - BOUNDS.margin);
}

function holds(side: Side, end: number, allowed: Allowed): boolean {
  return side === 'above' ? allowed.judged.low <= end : allowed.judged.high >= end;
}

/** The bound that a figure sets to a claim, or null: when it sets none, and when it is overstepped on too weak a ground to say so. */
export function boundBy(candidate: Candidate, claim: Claim, scope: Scope, allowed: Allowed): Bound | null {
  const { figure, reach, distance } = candidate;
  const side = reach === 'within' ? sideOf(claim, scope, figure) : null;
  const end = side === 'above' ? figure.high : figure.low;
  if (side === null || end === null || figureAllows(figure) === null) return null;
  const mayBreak = distance <= BOUNDS.days && BOUNDS.bases.includes(figure.basis) && figure.confidence !== 'low';
  const broken = mayBreak && isBroken(side, end, allowed);
  return broken || holds(side, end, allowed) ? { candidate, side, end, broken } : null;
}
