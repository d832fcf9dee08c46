/** The arithmetic behind a verdict, as data: how many sources, how far, which figure leads. `wording` makes the sentence. */
import { gapTo } from './gap';
import { statedEnds, writtenEnds } from './intervals';
import { speaksFor } from './kin';
import { BASIS_ORDER } from './verdict-rules';
import { groupSources, isVote, valueDistance } from './vote';
import type { Related } from './vote';
import type { Claim, Dossier, EntityId, Figure, Reason, Scope } from '../types';

type Dossiers = ReadonlyMap<EntityId, Dossier>;

const CONFIDENCE_ORDER: readonly Figure['confidence'][] = ['high', 'medium', 'low'];

/** The claim's value for measuring nearness: the middle of a range. */
function middleOf(claim: Claim): number {
  const ends = writtenEnds(claim);
  return ends === null ? 0 : (ends.low + ends.high) / 2;
}

/** Orders figures of one relation: the claim's own metric, its named source, the nearest value, the firmer ground, the nearest day. */
export function byStrength(claim: Claim, dossiers: Dossiers): (a: Related, b: Related) => number {
  const middle = middleOf(claim);
  const named = claim.attributedTo;
  const keys = ({ figure, range, distance }: Related): number[] => [
    figure.metric === claim.metric ? 0 : 1,
    named !== null && speaksFor(named, figure.statedBy, dossiers) ? 0 : 1,
    valueDistance(middle, figure),
    // “Over 12 million” stands nearer to “over 12 million” than a plain 12 million does.
    figure.low === claim.quantity.low && figure.high === claim.quantity.high ? 0 : 1,
    CONFIDENCE_ORDER.indexOf(figure.confidence),
    BASIS_ORDER.indexOf(figure.basis),
    // Figures that vote are of one month: a day known says more than a day near.
    range.last - range.first,
    distance,
  ];
  return (a, b) => {
    const left = keys(a);
    const right = keys(b);
    const at = left.findIndex((key, i) => key !== right[i]);
    if (at < 0) return a.figure.id < b.figure.id ? -1 : 1;
    return (left[at] ?? 0) < (right[at] ?? 0) ? -1 : 1;
  };
}

const byNewest = (a: Related, b: Related): number => b.range.last - a.range.last || b.range.first - a.range.first;

function nearestGap(claim: Claim, others: readonly Related[]): Reason['gap'] {
  const gaps = others.map(({ figure }) => gapTo(claim, figure)).filter((gap) => gap !== null);
  return gaps.reduce<Reason['gap']>((nearest, gap) => (nearest === null || gap.by < nearest.by ? gap : nearest), null);
}

function spanOf(voting: readonly Related[]): { low: number | null; high: number | null } {
  const ends = voting.map(({ figure }) => statedEnds(figure)).filter((one) => one !== null);
  if (ends.length === 0) return { low: null, high: null };
  return { low: Math.min(...ends.map(({ low }) => low)), high: Math.max(...ends.map(({ high }) => high)) };
}

/** The figure that the headline speaks of: the strongest that supports, else the newest that does not. */
function leadOf(claim: Claim, related: readonly Related[], dossiers: Dossiers): string | null {
  const strongest = [...related].sort(byStrength(claim, dossiers));
  const supporting = strongest.find(({ relation }) => relation === 'supports');
  const against = strongest.filter(({ relation }) => relation === 'contradicts').sort(byNewest)[0];
  const lead = supporting ?? against ?? strongest.find(({ relation }) => relation === 'near');
  return lead?.figure.id ?? null;
}

/** The reason of a verdict over figures that voted, or of one without any. */
export function reasonOf(rule: Reason['rule'], claim: Claim, related: readonly Related[], dossiers: Dossiers, assumedScope: Scope | null): Reason {
  const supporting = related.filter(({ relation }) => relation === 'supports');
  const contradicting = related.filter(({ relation }) => relation === 'contradicts');
  const near = related.filter(({ relation }) => relation === 'near');
  return {
    rule,
    supporting: groupSources(supporting).length,
    contradicting: groupSources(contradicting).length,
    gap: nearestGap(claim, [...contradicting, ...near]),
    ...spanOf(related.filter(isVote)),
    lead: leadOf(claim, related, dossiers),
    earlier: null,
    assumedScope,
  };
}

export const NO_REASON: Omit<Reason, 'rule'> = { supporting: 0, contradicting: 0, gap: null, low: null, high: null, lead: null, earlier: null, assumedScope: null };
