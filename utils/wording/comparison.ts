/** How a figure compares with the claim, in two or three words: “2 M lower”, “fits”, “earlier”, “this article”. */
import { shortDate } from './dates';
import type { FindingView } from './finding-view';
import { fitsClaim } from './fits';
import { scopeName } from './names';
import { shortNumber } from './numbers';
import { periodText } from './periods';
import { countOf, fill } from './wording';
import type { Claim, Figure, Weighed } from '../types';

/** Below this things were counted one by one: “2 fewer”, not “2 lower”. */
const COUNTED_ONE_BY_ONE = 1000;

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
  const [above, below] = [there.low - here.high, here.low - there.high];
  if (above <= 0 && below <= 0) return compare.fits;
  if (claim.metric === 'launch-year') return above > 0 ? countOf(words, compare.laterYears, above) : countOf(words, compare.earlierYears, below);
  const isCount = here.high < COUNTED_ONE_BY_ONE;
  if (above > 0) return fill(isCount ? compare.more : compare.higher, { by: shortNumber(words, above, claim.metric) });
  return fill(isCount ? compare.fewer : compare.lower, { by: shortNumber(words, below, claim.metric) });
}

/** What makes a figure of context another thing: its metric, its place, the part or the time it counts. */
function otherness({ words, claim, verdict }: FindingView, figure: Figure): string {
  const scope = verdict.reason.assumedScope ?? claim.scope ?? 'world';
  if (verdict.reason.rule === 'interpolated' && figure.id === verdict.reason.lead) return words.messages.compare.later;
  if (figure.metric !== claim.metric) return words.messages.metrics[figure.metric].name;
  if (figure.scope !== scope) return scopeName(words, figure.scope);
  if (figure.period !== claim.period && figure.period !== null) return periodText(words, figure.period);
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
