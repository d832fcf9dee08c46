/** Whether the numbers written could be the same number, for the fill of a marker. Decides nothing: figures that voted carry the judge's word. */
import type { Claim, Figure, Relation } from '../types';

/** The claim's writing and the figure's statement meet, open ends reaching as far as they are written. */
function touches({ quantity }: Claim, figure: Figure): boolean {
  const margin = quantity.hedge === 'exact' ? quantity.step / 2 : 0;
  const value = quantity.value;
  const low = quantity.low === null ? -Infinity : quantity.low - margin;
  const high = quantity.high === null ? Infinity : quantity.high + margin;
  if (value === null && quantity.low === null && quantity.high === null) return false;
  return (figure.low ?? -Infinity) <= high && low <= (figure.high ?? Infinity);
}

export function fitsClaim(claim: Claim, figure: Figure, relation: Relation | null): boolean {
  switch (relation) {
    case 'supports':
    case 'allows': return true;
    case 'near':
    case 'contradicts':
    case 'bounds':
    case 'other': return false;
    default: return figure.metric === claim.metric && touches(claim, figure);
  }
}
