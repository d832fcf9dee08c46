/**
 * Whether a figure speaks of the same thing as a claim: who, on what, which metric, where, over which period, of which part.
 * Time is `time-reach`'s, numbers are `relate`'s.
 */
import { fold } from '../fold';
import { sameCurrency } from './currency';
import { ONE_DAY, canonicalPeriod } from './durations';
import { areKin } from './kin';
import { ALSO_SUPPORTED_BY, FAMILIES, LOOSE_FLOWS, MONEY, NAMED_PERIODS, PERIOD_IN_NAME, WITHOUT_SCOPE, isAct } from './verdict-rules';
import type { Claim, Dossier, EntityId, Figure, Metric, Scope } from '../types';

/** `fully` may support and contradict; `in-support` may only support; the others say what stands in the way. */
export type Comparability = 'fully' | 'in-support' | 'other-scope' | 'other-metric' | 'not';

const sameText = (a: string | null, b: string | null): boolean => a === b || (a !== null && b !== null && fold(a) === fold(b));

/** A platform “on itself” is the platform. */
function platformOf(on: EntityId | null, entity: EntityId | null): EntityId | null {
  return on === entity ? null : on;
}

/** Whether both are counted on the same platform, a parent or division counting as the same. */
export function sameGround(claim: Claim, figure: Figure, dossiers: ReadonlyMap<EntityId, Dossier>): boolean {
  // A platform that no database knows is still a platform: its figures are not those of the whole.
  if (claim.on !== null && claim.on.id === null) return false;
  const asked = platformOf(claim.on?.id ?? null, claim.entity?.id ?? null);
  const held = platformOf(figure.on, figure.entity);
  return asked === held || (asked !== null && held !== null && areKin(asked, held, dossiers));
}

function comparePeriods(claim: Claim, figure: Figure): Comparability {
  if (!sameText(claim.part, figure.part)) return 'other-metric';
  const named = PERIOD_IN_NAME.includes(claim.metric) ? null : canonicalPeriod(claim.period);
  const held = canonicalPeriod(figure.period);
  // A text that tells “a month's” removals without saying which may mean another month than the report at hand.
  if (named === held) return held !== null && isAct(claim.metric) && claim.asOf === null ? 'in-support' : 'fully';
  // What was done on one day is the act itself: the same number in a text that names no period is the same act, another number may be another.
  if (named === null && held !== null && !NAMED_PERIODS.some((period) => canonicalPeriod(period) === held) && LOOSE_FLOWS.includes(claim.metric)) return 'in-support';
  return isAct(claim.metric) && named === null && held === ONE_DAY ? 'in-support' : 'other-metric';
}

function compareMetrics(claim: Claim, figure: Figure): Comparability {
  if (claim.metric === figure.metric) return MONEY.includes(claim.metric) && !sameCurrency(claim, figure) ? 'other-metric' : 'fully';
  if (ALSO_SUPPORTED_BY[claim.metric]?.includes(figure.metric)) return 'in-support';
  return FAMILIES.some((family) => family.includes(claim.metric) && family.includes(figure.metric)) ? 'other-metric' : 'not';
}

function compareScopes(metric: Metric, scope: Scope, figure: Figure): Comparability {
  return WITHOUT_SCOPE.includes(metric) || scope === figure.scope ? 'fully' : 'other-scope';
}

/**
 * Whether one place holds the other, so that a figure of either says something of both. Where the text says no place,
 * a country that its sentence does not speak of has nothing to do with it: most such claims are of another country.
 */
export function isAround(claim: Claim, scope: Scope, other: Scope): boolean {
  if (scope === other || other === 'world') return true;
  return scope === 'world' && (claim.scope !== null || claim.nearby.includes(other));
}

const WEAKEST_LAST: readonly Comparability[] = ['fully', 'in-support', 'other-scope', 'other-metric', 'not'];

/** Compares everything but who, where `scope` is what the claim's is taken to be. */
export function compare(claim: Claim, scope: Scope, figure: Figure): Comparability {
  const found = [compareMetrics(claim, figure), compareScopes(claim.metric, scope, figure), comparePeriods(claim, figure)];
  return found.reduce((worst, next) => (WEAKEST_LAST.indexOf(next) > WEAKEST_LAST.indexOf(worst) ? next : worst));
}
