/** How a figure compares with the claim, in two or three words: “2 M lower”, “fits”, “earlier”, “this article”. */
import { shortDate } from './dates';
import type { FindingView } from './finding-view';
import { fitsClaim } from './fits';
import { scopeName } from './names';
import { shortNumber } from './numbers';
import { fill } from './wording';
import type { Claim, Figure, Weighed } from '../types';

/** What is written on each side, its open end closed by the other. */
function ends(low: number | null, high: number | null): { low: number; high: number } | null {
  const from = low ?? high;
  const to = high ?? low;
  return from === null || to === null ? null : { low: from, high: to };
}

function sameNumber(claim: Claim, figure: Figure): boolean {
  const { low, high } = claim.quantity;
  return low === figure.low && high === figure.high;
}

function distance({ words, claim }: FindingView, figure: Figure): string {
  const { compare } = words.messages;
  const here = ends(claim.quantity.low ?? claim.quantity.value, claim.quantity.high ?? claim.quantity.value);
  const there = ends(figure.low, figure.high);
  if (here === null || there === null) return '';
  const by = (value: number): string => shortNumber(words, value, claim.metric === 'launch-year' ? 'other' : claim.metric);
  if (there.low > here.high) return fill(compare.higher, { by: by(there.low - here.high) });
  return there.high < here.low ? fill(compare.lower, { by: by(here.low - there.high) }) : compare.fits;
}

/** What makes a figure of context another thing: its metric, its place, the part or the time it counts. */
function otherness({ words, claim, verdict }: FindingView, figure: Figure): string {
  const scope = verdict.reason.assumedScope ?? claim.scope ?? 'world';
  if (figure.metric !== claim.metric) return words.messages.metrics[figure.metric].name;
  if (figure.scope !== scope) return scopeName(words, figure.scope);
  return figure.part ?? shortDate(words, figure.asOf);
}

export function comparisonOf(view: FindingView, { figure, relation }: Weighed): string {
  const { claim, words } = view;
  const { compare } = words.messages;
  switch (relation) {
    case 'supports': return sameNumber(claim, figure) ? compare.same : figure.approximate ? compare.rounded : compare.fits;
    case 'allows': return compare.possible;
    case 'near':
    case 'contradicts': return distance(view, figure);
    case 'bounds': return words.messages.metrics[figure.metric].name;
    case 'history': return fitsClaim(claim, figure, relation) ? compare.fitsEarlier : compare.earlier;
    case 'own-page': return compare.ownPage;
    case 'low-confidence': return compare.weak;
    case 'other': return otherness(view, figure);
  }
}
