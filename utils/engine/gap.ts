/** How far a figure lies from a claim, by the numbers that both write: what people see, not what words are taken to allow. */
import { gapBetween, statedEnds, writtenEnds } from './intervals';
import type { Claim, Figure, Reason } from '../types';

/** Null where the written numbers meet. */
export function gapTo(claim: Claim, figure: Figure): Reason['gap'] {
  const written = writtenEnds(claim);
  const stated = statedEnds(figure);
  const gap = written && stated && gapBetween(written, stated);
  if (!gap) return null;
  return { by: gap.by, share: gap.end === 0 ? Infinity : gap.by / Math.abs(gap.end), direction: gap.direction, figure: figure.id };
}
