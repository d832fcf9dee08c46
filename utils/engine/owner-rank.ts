/** Picks whom a figure is about: of all candidates the one for whom most speaks, or nobody. */
import type { Party } from '../types';
import { featuresOf } from './candidate-features';
import { candidatesOf, type Field } from './candidates';
import { keyOf } from './cast';
import type { Trace } from './find-claims';
import { COLUMNS, OWNER_WEIGHTS } from './owner-weights';
import { trackOf } from './thread-features';

/** The table as it is looked up: what fits it anew sets it here. */
export const WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(OWNER_WEIGHTS));

/** `rule` is whom grammar alone would name: one voice among others. */
export function rankedOwner(field: Field, rule: Party | null, trace?: Trace): Party | null {
  const around = field.around();
  // Where something is counted hangs little on whom the text speaks of.
  const track = field.role === 'venue' ? null : trackOf(field, around);
  const column = COLUMNS.indexOf(field.role);
  const byRule = rule && keyOf(rule);
  let best: Party | null = null;
  let most = -Infinity;
  for (const candidate of candidatesOf(field)) {
    const features = featuresOf(field, around, track, candidate);
    const key = candidate.party && keyOf(candidate.party);
    if (key === byRule) features.push(rule ? 'rule' : 'rule.nobody');
    let weight = 0;
    for (const feature of features) weight += WEIGHTS.get(feature)?.[column] ?? 0;
    if (trace) trace(lineOf(field, key, weight, features));
    if (weight > most) [best, most] = [candidate.party, weight];
  }
  return best;
}

/** “weigh holder 120–135 parler 3.2: is.platform, before.2”. */
function lineOf({ role, scene: { draft, reading } }: Field, key: string | null, weight: number, features: readonly string[]): string {
  return `weigh ${role} ${draft.start - reading.offset}–${draft.end - reading.offset} ${key ?? 'nobody'} ${weight.toFixed(1)}: ${features.join(', ')}`;
}
