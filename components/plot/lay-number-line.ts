/** Lays figures of one moment out along a line of numbers: they stack where they meet, the claim stands above them. */
import type { Plot, PlotPoint } from '../../utils/types';
import type { Box, Drawing, Label, Mark, WidthOf } from './drawing';
import { boxOf, TEXT_HEIGHT, tenth } from './drawing';
import { middleOf } from './middle';
import { keepInside, placeLabel, thin } from './place-labels';
import type { Scale } from './scale';
import { extentOf, linear, logarithmic } from './scale';

const HEAD = 14;
const FOOT = 20;
const MARGIN = 12;
const ARROW = 14;
/** Height of one row of markers, and the lowest and highest stack that is given that much. */
const ROW = 12;
const ROWS_AT_LEAST = 2;
const ROWS_AT_MOST = 6;
/** With more figures than this, names beside the markers would be a thicket: the list below the plot has them. */
const NAMED = 3;

interface Stacked {
  point: PlotPoint;
  x: number;
  from: number;
  to: number;
  row: number;
}

export function layNumberLine(plot: Plot, width: number, widthOf: WidthOf): Drawing {
  const x = scaleOf(plot, width);
  const stacked = stack(plot.points, x);
  const rows = Math.max(ROWS_AT_LEAST, 1 + Math.max(0, ...stacked.map(({ row }) => row)));
  const step = rows > ROWS_AT_MOST ? (ROW * ROWS_AT_MOST) / rows : ROW;
  const at = tenth(x(plot.claim.value ?? middleOf(plot.claim) ?? 0));
  const sides = besides(plot.claim.label, at, HEAD - 1).filter(label => keepInside(label, width, widthOf) === label);
  // A claim whose words fit on neither side of its dot gets a row for them above it.
  const head = sides.length > 0 ? HEAD : HEAD + TEXT_HEIGHT;
  const base = head + 8 + step * rows;
  const dot = { x: at, y: head - 5 };
  const marks = stacked.map(one => markOf(one, base - 8 - one.row * step, x));
  const ticks = plot.valueTicks.map(tick => ({ ...tick, x: tenth(x(tick.at)) })).filter(tick => tick.x >= 0 && tick.x <= width);
  const tickLabels = thin(ticks.map(tick => keepInside({ text: tick.label, kind: 'tick', x: tick.x, y: base + FOOT - 5, anchor: 'middle' }, width, widthOf)), widthOf, 5);
  const own = sides[0] ?? keepInside({ text: plot.claim.label, kind: 'claim', x: at, y: HEAD - 4, anchor: 'middle' }, width, widthOf);
  const taken: Box[] = [...marks.map(roomOf), { x: dot.x - 2, y: dot.y, width: 4, height: base - dot.y }, boxOf(own, widthOf)];
  return {
    width,
    height: base + FOOT,
    band: bandOf(plot, x, dot.y, base, width),
    lines: [{ kind: 'axis', at: [0, base, width, base] }, ...ticks.map(tick => ({ kind: 'axis' as const, at: [tick.x, base, tick.x, base + 4] as const }))],
    claim: [dot.x, dot.y, dot.x, base + 4],
    dot,
    marks,
    labels: [...tickLabels, own, ...namesOf(marks, taken, width, widthOf)],
  };
}

function scaleOf(plot: Plot, width: number): Scale {
  const stated = [plot.claim.low, plot.claim.high, plot.claim.value, ...plot.points.flatMap(point => [point.low, point.high]), ...plot.valueTicks.map(tick => tick.at)];
  const extent = extentOf(stated) ?? { low: 0, high: 1 };
  if (plot.scale === 'linear') return linear(extent, MARGIN, width - MARGIN);
  return logarithmic({ low: extentOf(stated.filter(value => value !== null && value > 0))?.low ?? 1, high: extent.high }, MARGIN, width - MARGIN);
}

/** Each figure takes the lowest row in which nothing of another is in its way. */
function stack(points: readonly PlotPoint[], x: Scale): Stacked[] {
  const placed: Stacked[] = [];
  for (const point of points) {
    const value = middleOf(point);
    if (value === null) continue;
    const at = x(value);
    const from = Math.min(point.low === null ? at - ARROW : x(point.low), at) - 5;
    const to = Math.max(point.high === null ? at + ARROW : x(point.high), at) + 5;
    let row = 0;
    while (placed.some(other => other.row === row && other.from < to && from < other.to)) row++;
    placed.push({ point, x: at, from, to, row });
  }
  return placed;
}

function markOf({ point, x: at }: Stacked, y: number, x: Scale): Mark {
  const ranged = point.low !== null && point.high !== null && point.low !== point.high;
  return {
    point, x: tenth(at), y: tenth(y), radius: 3.8, date: null,
    span: ranged ? [tenth(x(point.low ?? 0)), tenth(y), tenth(x(point.high ?? 0)), tenth(y)] : null,
    open: point.high === null ? 'right' : point.low === null ? 'left' : null,
  };
}

function roomOf({ x, y, span, open, radius }: Mark): Box {
  const left = Math.min(span?.[0] ?? x, x) - radius - 2 - (open === 'left' ? ARROW : 0);
  const right = Math.max(span?.[2] ?? x, x) + radius + 2 + (open === 'right' ? ARROW : 0);
  return { x: left, y: y - radius - 1, width: right - left, height: 2 * radius + 2 };
}

function bandOf({ claim }: Plot, x: Scale, top: number, base: number, width: number): Box {
  const from = claim.low === null ? 0 : x(claim.low);
  const to = claim.high === null ? width : x(claim.high);
  // A single value has no width, and its own stem stands there already: two pixels to either side are enough to see.
  const left = Math.min(from, to) - (claim.low === claim.high ? 3 : 0);
  const right = Math.max(from, to) + (claim.low === claim.high ? 3 : 0);
  return { x: tenth(left), y: top, width: tenth(right - left), height: tenth(base - top) };
}

/** The claim's words to the right of its dot, or to the left of it. */
function besides(text: string, x: number, y: number): Label[] {
  return [{ text, kind: 'claim', x: x + 9, y, anchor: 'start' }, { text, kind: 'claim', x: x - 9, y, anchor: 'end' }];
}

/** Names beside the markers, where there are few: all of them, or none, since one name alone would raise the question of the others. */
function namesOf(marks: readonly Mark[], obstacles: readonly Box[], width: number, widthOf: WidthOf): Label[] {
  if (marks.length > NAMED) return [];
  const taken = [...obstacles];
  const names: Label[] = [];
  for (const mark of marks) {
    const { x, width: room } = roomOf(mark);
    const beside = (at: number, anchor: Label['anchor']): Label => ({ text: mark.point.label, kind: 'point', x: at, y: mark.y + 4, anchor });
    const inside = [beside(x + room + 3, 'start'), beside(x - 3, 'end')].filter(label => keepInside(label, width, widthOf) === label);
    const name = placeLabel(inside, taken, width, widthOf, false);
    if (!name) return [];
    names.push(name);
    taken.push(boxOf(name, widthOf));
  }
  return names;
}
