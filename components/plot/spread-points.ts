/**
 * Moves markers that would cover each other sideways, never up or down: a value must stay readable, and a date is seldom known
 * to the day. A marker moves first within the width of its own date.
 */
export interface Spot {
  x: number;
  y: number;
  /** Pixels by which its date reaches to either side: moving that far says nothing untrue. */
  slack: number;
}

/** New x for each spot, in order. Markers of `size` keep clear of each other as long as the line from `left` to `right` has room. */
export function spreadPoints(spots: readonly Spot[], size: number, left: number, right: number, fixed: readonly { x: number; y: number }[] = []): number[] {
  const taken: { x: number; y: number }[] = [...fixed];
  const placed: number[] = [];
  for (const spot of spots) {
    const x = firstFree(spot, taken, size, left, right);
    taken.push({ x, y: spot.y });
    placed.push(x);
  }
  return placed;
}

function firstFree({ x, y, slack }: Spot, taken: readonly { x: number; y: number }[], size: number, left: number, right: number): number {
  const start = Math.max(left, Math.min(right, x));
  const near = taken.filter(other => Math.abs(other.y - y) < size);
  const free = (at: number) => near.every(other => Math.abs(other.x - at) >= size);
  // Half a marker at a time finds gaps between markers that stand off the grid; within the date the later side comes first, like reading.
  const step = Math.min(size / 2, Math.max(1, slack || size / 2));
  for (let away = 0; away <= right - left; away += step) {
    if (start + away <= right && free(start + away)) return start + away;
    if (start - away >= left && free(start - away)) return start - away;
  }
  return start;
}
