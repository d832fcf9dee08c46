/** Puts labels where they hide nothing: the first position that is free, else the least bad, else none for those that may be left out. */
import type { Box, Label, WidthOf } from './drawing';
import { boxOf, clamp, overlap } from './drawing';

/** Keeps a label wholly between 0 and `width` by moving it sideways. */
export function keepInside(label: Label, width: number, widthOf: WidthOf): Label {
  const box = boxOf(label, widthOf);
  const x = clamp(box.x, 0, Math.max(0, width - box.width));
  return x === box.x ? label : { ...label, x: label.x + (x - box.x) };
}

/** The best of several positions of one label: free of `taken`, earlier ones preferred. Null when all touch something and `needed` is false. */
export function placeLabel(positions: readonly Label[], taken: readonly Box[], width: number, widthOf: WidthOf, needed: boolean): Label | null {
  let best: Label | null = null;
  let least = Infinity;
  for (const position of positions) {
    const label = keepInside(position, width, widthOf);
    const box = boxOf(label, widthOf);
    if (box.width > width) continue;
    const hidden = taken.reduce((sum, other) => sum + overlap(box, other), 0);
    if (hidden === 0) return label;
    if (hidden < least) [best, least] = [label, hidden];
  }
  return needed ? (best ?? positions[0] ?? null) : null;
}

/** Of labels in a row or column, those that leave a gap to the one before; the tick itself stays. */
export function thin(labels: readonly Label[], widthOf: WidthOf, gap: number): Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    const { x, y, width, height } = boxOf(label, widthOf);
    const room = { x: x - gap, y, width: width + 2 * gap, height };
    if (kept.every(other => overlap(room, boxOf(other, widthOf)) === 0)) kept.push(label);
  }
  return kept;
}
