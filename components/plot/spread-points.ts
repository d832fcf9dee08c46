/**
 * Moves markers that would cover each other sideways, never up or down: a value must stay readable, and a date is seldom known
 * to the day. The shortest way counts, so a marker leaves the width of its own date last.
 */
import { clamp } from './drawing';

export interface Spot {
  x: number;
  y: number;
  /** How far an arrow reaches above and below it. */
  above: number;
  below: number;
}

/** Up to this many of one date and value stand clear of each other; a greater crowd closes ranks instead of wandering off to other dates. */
const ABREAST = 6;
/** Closer than this share of their size, markers would hide each other's shape. */
const CLOSEST = 0.72;

/** New x for each spot, in order: markers of `size` keep clear of each other and of `fixed` as long as there is room from `left` to `right`. */
export function spreadPoints(spots: readonly Spot[], size: number, left: number, right: number, fixed: readonly Spot[] = []): number[] {
  const taken: Spot[] = [];
  return spots.map(spot => {
    const crowd = spots.filter(other => meet(spot, other, size) && Math.abs(other.x - spot.x) < size).length;
    const apart = crowd > ABREAST ? size * Math.max(CLOSEST, ABREAST / crowd) : size;
    const near = [...taken.map(other => ({ ...other, apart })), ...fixed.map(other => ({ ...other, apart: size }))].filter(other => meet(spot, other, size));
    const x = firstFree(clamp(spot.x, left, right), near, left, right);
    taken.push({ ...spot, x });
    return x;
  });
}

/** Whether two markers with their arrows share any height. */
function meet(a: Spot, b: Spot, size: number): boolean {
  const down = b.y - a.y;
  return down >= 0 ? down < size + Math.max(a.below, b.above) : -down < size + Math.max(a.above, b.below);
}

/** The place nearest to `start` that is far enough from everything near; `start` itself where the whole width is taken. */
function firstFree(start: number, near: readonly { x: number; apart: number }[], left: number, right: number): number {
  const free = (at: number) => near.every(other => Math.abs(other.x - at) >= other.apart - 1e-6);
  // Small steps find the gaps between markers that stand off the grid.
  for (let away = 0; away <= right - left; away += 1) {
    if (start + away <= right && free(start + away)) return start + away;
    if (start - away >= left && free(start - away)) return start - away;
  }
  return start;
}
