/**
 * Gathers the figures that speak of a claim: of its own entity, else of a parent or division; in its scope, else in the one country its sentence is about.
 * Settles what compares and reaches; what the numbers say is settled after.
 */
import { compare, sameGround } from './comparable';
import type { Comparability } from './comparable';
import { relativesOf } from './kin';
import { dayRange, daysApart } from './partial-dates';
import type { DayRange } from './partial-dates';
import { knownBy, reachOf } from './time-reach';
import type { Moment, Reach } from './time-reach';
import { isAudience } from './verdict-rules';
import type { Claim, Dossier, EntityId, Figure, Scope } from '../types';

/** A figure that the article could know of, with how it compares in kind and in time. */
export interface Candidate {
  figure: Figure;
  range: DayRange;
  /** Days between its date and the claim's moment. */
  distance: number;
  reach: Reach;
  comparability: Comparability;
}

export interface Evidence {
  candidates: Candidate[];
  /** The claim's unsaid scope was taken to be this country. */
  assumedScope: Scope | null;
}

type Dossiers = ReadonlyMap<EntityId, Dossier>;

/** A weak figure compares, but it keeps no owner's and no country's figure from being asked. */
const compares = ({ comparability, reach, figure }: Candidate): boolean =>
  reach === 'within' && figure.confidence !== 'low' && (comparability === 'fully' || comparability === 'in-support');

function candidatesOf(claim: Claim, scope: Scope, moment: Moment, figures: readonly Figure[], dossiers: Dossiers): Candidate[] {
  const candidates: Candidate[] = [];
  for (const figure of figures) {
    const range = dayRange(figure.asOf);
    if (range === null || !sameGround(claim, figure, dossiers) || !knownBy(figure, range, moment.article)) continue;
    const comparability = compare(claim, scope, figure);
    if (comparability === 'not') continue;
    candidates.push({ figure, range, distance: daysApart(range, moment.at), reach: reachOf(range, moment, claim.metric), comparability });
  }
  return candidates;
}

/** An owner's audience is larger than its division's: such a figure may fit, and says nothing when it does not. */
function asRelatives(candidates: Candidate[], claim: Claim): Candidate[] {
  if (!isAudience(claim.metric)) return candidates;
  return candidates.map((candidate) => (candidate.comparability === 'fully' ? { ...candidate, comparability: 'in-support' } : candidate));
}

function inScope(claim: Claim, scope: Scope, moment: Moment, own: Dossier, dossiers: Dossiers): Candidate[] {
  const candidates = candidatesOf(claim, scope, moment, own.figures, dossiers);
  if (candidates.some(compares)) return candidates;
  const kin = relativesOf(own.entity.id, dossiers)
    .map((relative) => asRelatives(candidatesOf(claim, scope, moment, relative.figures, dossiers).filter(compares), claim))
    .filter((found) => found.length > 0);
  // Two relatives with a figure each cannot both be meant.
  return kin.length === 1 ? [...candidates, ...(kin[0] ?? [])] : candidates;
}

/** Everything that a database holds about a claim at its moment. Linear in the figures of the entities handed in. */
export function gatherEvidence(claim: Claim, moment: Moment, own: Dossier, dossiers: Dossiers): Evidence {
  const candidates = inScope(claim, claim.scope ?? 'world', moment, own, dossiers);
  if (claim.scope !== null || candidates.some(compares)) return { candidates, assumedScope: null };
  const countries = claim.nearby
    .map((scope) => ({ scope, candidates: inScope(claim, scope, moment, own, dossiers) }))
    .filter((country) => country.candidates.some(compares));
  const [only] = countries;
  return only !== undefined && countries.length === 1
    ? { candidates: only.candidates, assumedScope: only.scope }
    : { candidates, assumedScope: null };
}
