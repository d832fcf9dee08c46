/** Picks the few figures that put a claim in context without being comparable: shown beside it, never voting. */
import type { Bound } from './bounds';
import { isAround } from './comparable';
import { statedEnds, writtenEnds } from './intervals';
import { gapTo } from './gap';
import { ALSO_SUPPORTED_BY, BOUNDS, CONTEXT, isAct, isAudience } from './verdict-rules';
import type { Related } from './vote';
import type { Claim, Figure, Metric, Scope } from '../types';

/** Of a size that says something about the claim's. */
export function isOfItsSize(claim: Claim, figure: Figure): boolean {
  const here = writtenEnds(claim);
  const there = statedEnds(figure);
  if (here === null || there === null) return false;
  return there.low <= here.high * CONTEXT.factor && here.low <= there.high * CONTEXT.factor;
}

/** The world's number, beside a country's however small: of the same count, or of one that this one may be. */
function isOfTheWhole({ scope, metric }: Claim, figure: Figure): boolean {
  if (scope === null || scope === 'world' || figure.scope !== 'world' || !isAudience(metric)) return false;
  return figure.metric === metric || (ALSO_SUPPORTED_BY[metric] ?? []).includes(figure.metric);
}

/** Says something about the claim's size. */
export const givesContext = (claim: Claim, figure: Figure): boolean => isOfItsSize(claim, figure) || isOfTheWhole(claim, figure);

/** Near in time and size: of the same scope first, then of a metric that holds the claim's or is held by it, then the nearest day. */
export function contextOf(claim: Claim, scope: Scope, others: readonly Related[]): Related[] {
  const days = isAct(claim.metric) ? CONTEXT.actDays : CONTEXT.days;
  const inChain = (metric: Metric): boolean => metric === claim.metric || (BOUNDS.chain.includes(metric) && BOUNDS.chain.includes(claim.metric));
  const keys = ({ figure, distance }: Related): number[] => [figure.scope === scope ? 0 : 1, inChain(figure.metric) ? 0 : 1, distance];
  const distant = (a: Related, b: Related): number => keys(a).map((key, i) => key - (keys(b)[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return others
    .filter(({ relation, distance, figure }) => relation === 'other' && distance <= days && figure.confidence !== 'low' && isAround(claim, scope, figure.scope) && givesContext(claim, figure))
    .sort(distant)
    .slice(0, CONTEXT.rows);
}

/**
 * What the page of a differing figure says besides, of neighbouring metrics: “five closed, two more barred” explains a writer's seven.
 * First the one that makes up the difference.
 */
export function sameStatement(claim: Claim, against: Figure, others: readonly Related[]): Related[] {
  const missing = gapTo(claim, against)?.by ?? null;
  const explains = ({ figure }: Related): number => (figure.low === missing && figure.high === missing ? 0 : 1);
  return others
    .filter(({ relation, figure }) => relation === 'other' && figure.source.url === against.source.url && figure.asOf === against.asOf)
    .sort((a, b) => explains(a) - explains(b))
    .slice(0, CONTEXT.rows);
}

export const boundedRows = (bounds: readonly Bound[]): Related[] => bounds.map(({ candidate }) => ({ ...candidate, relation: 'bounds' }));
