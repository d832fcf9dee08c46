/**
 * Finds the slip that would explain how far off a claim is: a scale word taken for its neighbour, or the number of one measure given for another.
 * Explains a verdict; the words of a claim are never read as other than they are.
 */
import { sameGround } from './comparable';
import { claimAllows, figureAllows, overlap } from './intervals';
import type { Allowed } from './intervals';
import { dayRange, daysApart } from './partial-dates';
import { rescaled } from './rescale';
import { pageKey } from './same-page';
import { knownBy, reachOf } from './time-reach';
import type { Moment } from './time-reach';
import { CONFUSED_WITH, FOLLOWINGS, SAME_NUMBER, SLIPS, isAudience } from './verdict-rules';
import type { Related } from './vote';
import type { Claim, Dossier, EntityId, Figure, Quantity, Scope, Trap } from '../types';

type ScaleSlip = Pick<Trap, 'kind' | 'factor'>;
type Words = readonly number[];

/** Where Indian scale words may stand behind a number that is written in western ones. */
function isIndian({ scope, nearby }: Claim, language: string | null): boolean {
  return scope === SLIPS.lakhCountry || nearby.includes(SLIPS.lakhCountry) || (SLIPS.lakhLanguages as readonly (string | null)[]).includes(language);
}

function isLongScale(magnitude: number, language: string | null): boolean {
  const tag = language ?? '';
  const short = (SLIPS.shortScaleLanguages as readonly string[]).includes(tag);
  return magnitude >= SLIPS.longScale && !short && (SLIPS.longScaleLanguages as readonly string[]).includes(tag.split('-')[0] ?? '');
}

/** The slips that the claim's own scale word lies open to; none for a number written without one. */
function slipsOf(claim: Claim, language: string | null): ScaleSlip[] {
  const { magnitude } = claim.quantity;
  if (magnitude === null || !isAudience(claim.metric)) return [];
  const slips: ScaleSlip[] = [{ kind: isLongScale(magnitude, language) ? 'long-scale' : 'thousand', factor: SLIPS.thousand }];
  if ((SLIPS.lakhWords as Words).includes(magnitude) || isIndian(claim, language)) slips.push(...SLIPS.lakh.map((factor) => ({ kind: 'lakh' as const, factor })));
  if ((SLIPS.myriadWords as Words).includes(magnitude)) slips.push({ kind: 'myriad', factor: SLIPS.myriad });
  return slips;
}

/** The slip that, undone, makes the claim fit the figure; of several the smallest. */
export function slipTo(claim: Claim, figure: Allowed, language: string | null): ScaleSlip | null {
  const fits = (quantity: Quantity): boolean => {
    const allowed = claimAllows(quantity, claim.metric);
    return allowed !== null && overlap(allowed.judged, figure.judged);
  };
  const undoes = ({ factor }: ScaleSlip): boolean =>
    fits(rescaled(claim.quantity, (value) => value * factor)) || fits(rescaled(claim.quantity, (value) => value / factor));
  return slipsOf(claim, language).sort((a, b) => a.factor - b.factor).find(undoes) ?? null;
}

/** Where the sentence speaks of countries and the claim names no place, a number far from the world's is rather a country's than a slip. */
export const maySlip = ({ scope, nearby }: Claim): boolean => scope !== null || nearby.length === 0;

function scaleTrap(claim: Claim, related: readonly Related[], language: string | null): Trap | null {
  if (!maySlip(claim)) return null;
  const rows = related.filter(({ relation, reach, comparability, figure }) =>
    (relation === 'contradicts' || relation === 'allows' || (relation === 'other' && comparability === 'in-support')) && reach === 'within' && figure.confidence !== 'low');
  const nearest = [...rows].sort((a, b) => Number(a.relation !== 'contradicts') - Number(b.relation !== 'contradicts') || a.distance - b.distance);
  for (const { figure } of nearest) {
    const allowed = figureAllows(figure);
    const slip = allowed && slipTo(claim, allowed, language);
    if (slip) return { ...slip, figure: figure.id };
  }
  return null;
}

/** The number as written, whatever word bounds it, is the figure's, to the digits written; of a number of one digit, to a twentieth. */
function sameNumber({ quantity }: Claim, { low, high }: Figure): boolean {
  const here = quantity.value ?? quantity.low ?? quantity.high;
  const there = low ?? high;
  if (here === null || there === null || quantity.hedge === 'range' || (low !== null && high !== null && low !== high)) return false;
  return Math.abs(here - there) <= Math.min(quantity.step / 2, here * SAME_NUMBER);
}

/** Within what the claim's words allow. */
function fitsNumber(claim: Claim, figure: Figure): boolean {
  const [allowed, held] = [claimAllows(claim.quantity, claim.metric), figureAllows(figure)];
  return allowed !== null && held !== null && overlap(allowed.judged, held.judged);
}

/** Of figures of the same place and part, the nearest in time that the article could know of. */
function nearestOf(figures: readonly Figure[], claim: Claim, scope: Scope, moment: Moment, page: string | null): Figure | null {
  const found: { figure: Figure; distance: number }[] = [];
  for (const figure of figures) {
    const range = dayRange(figure.asOf);
    if (range === null || figure.confidence === 'low' || figure.scope !== scope || figure.period !== null || figure.part !== claim.part) continue;
    if (page !== null && pageKey(figure.source.url) === page) continue;
    if (!knownBy(figure, range, moment.article) || reachOf(range, moment, figure.metric) !== 'within') continue;
    found.push({ figure, distance: daysApart(range, moment.at) });
  }
  const [nearest] = found.sort((a, b) => a.distance - b.distance || (a.figure.id < b.figure.id ? -1 : 1));
  return nearest?.figure ?? null;
}

interface Asked {
  claim: Claim;
  scope: Scope;
  moment: Moment;
  related: readonly Related[];
  own: Dossier;
  dossiers: ReadonlyMap<EntityId, Dossier>;
  language: string | null;
  page: string | null;
}

/** The slip that would explain why a claim fits no figure of its own kind, or null. */
export function trapOf({ claim, scope, moment, related, own, dossiers, language, page }: Asked): Trap | null {
  const isOther = (figure: Figure): boolean => sameNumber(claim, figure) && (CONFUSED_WITH[claim.metric] ?? []).includes(figure.metric)
    && (sameGround(claim, figure, dossiers) || (claim.on === null && FOLLOWINGS.includes(figure.metric)));
  // The same person's number on another platform: told of that one, or read of this one.
  const isElsewhere = (figure: Figure): boolean => claim.on !== null && figure.on !== null && figure.metric === claim.metric && fitsNumber(claim, figure) && !sameGround(claim, figure, dossiers);
  const scale = scaleTrap(claim, related, language);
  if (scale) return scale;
  const other = (kind: Trap['kind'], which: (figure: Figure) => boolean): Trap | null => {
    const figure = nearestOf(own.figures.filter(which), claim, scope, moment, page);
    return figure && { kind, figure: figure.id, factor: 1 };
  };
  return other('other-measure', isOther) ?? other('other-platform', isElsewhere);
}
