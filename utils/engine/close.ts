/** Whether a near figure is close enough to agree: where either side was rounded, or they lie no further apart than two days of one counter. */
import { gapTo } from './gap';
import { NEARNESS } from './verdict-rules';
import type { Claim, Figure } from '../types';

/** Significant digits of a figure that states one value; a range is not rounded. */
function digitsOf({ low, high }: Figure): number {
  return low !== null && high !== null && low !== high ? Infinity : String(low ?? high ?? '').replace(/0+$/, '').length;
}

/** Asked of near figures only. */
export function isClose(claim: Claim, figure: Figure): boolean {
  const { hedge, digits } = claim.quantity;
  const isRound = hedge === 'about' || Math.min(digits, digitsOf(figure)) <= NEARNESS.roundDigits;
  return isRound || (gapTo(claim, figure)?.share ?? 0) <= NEARNESS.anotherDay;
}
