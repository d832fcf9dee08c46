/** Lays figures out over time: value upwards, time to the right in every script, the claim as a line that ends in its dot. */
import type { Plot, PlotPoint } from '../../utils/types';
import type { Box, Drawing, Label, Mark, Segment, WidthOf } from './drawing';
import { boxOf, clamp, TEXT_HEIGHT, tenth } from './drawing';
import { middleOf } from './middle';
import { keepInside, placeLabel, thin } from './place-labels';
import type { Scale } from './scale';
import { extentOf, linear, logarithmic } from './scale';
import { spreadPoints } from './spread-points';

const DRAWN_HEIGHT = 72;
const FOOT = 22;
const EVENT_ROW = 15;
const TOP = 8;
const ARROW = 10;
/** More markers than this are drawn smaller: a crowd has to fit into the same line. */
const CROWD = 9;
const DAY = 864e5;

interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  width: number;
  x: Scale;
  y: Scale;
}

export function layTimeline(plot: Plot, width: number, widthOf: WidthOf): Drawing {
  const frame = frameOf(plot, width, widthOf);
  const claimValue = plot.claim.value ?? middleOf(plot.claim) ?? 0;
  const dot = { x: frame.x(plot.claim.at), y: frame.y(claimValue) };
  const marks = marksOf(plot.points, frame, dot);
  const ticks = ticksOf(plot, frame, widthOf);
  const events = eventsOf(plot, frame, widthOf);
  const claim: Segment = [frame.left, tenth(dot.y), tenth(dot.x), tenth(dot.y)];
  const taken = [...marks.map(roomOf), ...events.labels.map(label => boxOf(label, widthOf)), ...ticks.labels.map(label => boxOf(label, widthOf)),
    { x: dot.x - 6, y: dot.y - 6, width: 12, height: 12 }, { x: frame.left, y: dot.y - 1, width: dot.x - frame.left, height: 2 }];
  const own = placeLabel(positionsOf(plot.claim.label, frame, dot), taken, width, widthOf, true);
  return {
    width,
    height: frame.bottom + FOOT,
    band: bandOf(plot, frame, dot.y),
    lines: [...ticks.lines, ...events.lines],
    claim,
    dot: { x: tenth(dot.x), y: tenth(dot.y) },
    marks,
    labels: [...ticks.labels, ...events.labels, ...(own ? [own] : [])],
  };
}

function frameOf(plot: Plot, width: number, widthOf: WidthOf): Frame {
  const widest = Math.max(0, ...plot.valueTicks.map(tick => widthOf(tick.label, false)));
  // A third at most for the value labels: in a narrow card a long one is better cut by its own edge than the plot squeezed away.
  const left = tenth(Math.min(widest + 6, width / 3));
  const right = width - 2;
  const top = TOP + (plot.events.length > 0 ? EVENT_ROW : 0);
  const bottom = top + DRAWN_HEIGHT;
  return { left, right, top, bottom, width, x: timeScale(plot, left, right), y: valueScale(plot, bottom, top) };
}

function timeScale(plot: Plot, left: number, right: number): Scale {
  const extent = extentOf([plot.claim.at, ...plot.points.flatMap(point => [point.from, point.to])]) ?? { low: 0, high: 0 };
  // Room at both ends for half a marker, and a month at least, so that one day does not fill the whole width.
  const pad = Math.max((extent.high - extent.low) * 0.06, 15 * DAY);
  return linear({ low: extent.low - pad, high: extent.high + pad }, left, right);
}

function valueScale(plot: Plot, bottom: number, top: number): Scale {
  const stated = [plot.claim.low, plot.claim.high, plot.claim.value, ...plot.points.flatMap(point => [point.low, point.high])];
  const extent = extentOf([...stated, ...plot.valueTicks.map(tick => tick.at)]) ?? { low: 0, high: 1 };
  if (plot.scale === 'linear') return linear({ low: extent.low, high: extent.high + (extent.high - extent.low) * 0.06 }, bottom, top);
  const lowest = extentOf([...stated, ...plot.valueTicks.map(tick => tick.at)].filter(value => value !== null && value > 0))?.low ?? 1;
  return logarithmic({ low: lowest, high: extent.high * 1.15 }, bottom, top);
}

function marksOf(points: readonly PlotPoint[], frame: Frame, dot: { x: number; y: number }): Mark[] {
  const radius = points.length > CROWD ? 3.2 : 3.8;
  const known = points.flatMap(point => {
    const value = middleOf(point);
    return value === null ? [] : [{ point, y: frame.y(value), from: frame.x(point.from), to: frame.x(point.to) }];
  });
  const edge = radius + 2;
  const spots = known.map(({ point, y, from, to }) => ({ x: (from + to) / 2, y, above: point.high === null ? ARROW : 0, below: point.low === null ? ARROW : 0 }));
  const xs = spreadPoints(spots, 2 * radius + 1.6, frame.left + edge, frame.right - edge, [{ ...dot, above: 0, below: 0 }]);
  return known.map(({ point, y, from, to }, index) => {
    const x = xs[index] ?? (from + to) / 2;
    const wide = to - from > 2 * radius + 4;
    return {
      point, radius, x: tenth(x), y: tenth(y),
      date: wide ? [tenth(Math.max(from, frame.left)), tenth(y), tenth(Math.min(to, frame.right)), tenth(y)] : null,
      span: point.low !== null && point.high !== null && point.low !== point.high ? [tenth(x), tenth(frame.y(point.low)), tenth(x), tenth(frame.y(point.high))] : null,
      open: point.high === null ? 'up' : point.low === null ? 'down' : null,
    };
  });
}

/** The room that a marker and its arrow take. */
function roomOf({ x, y, radius, open }: Mark): Box {
  const r = radius + 1.5;
  const up = open === 'up' ? ARROW : 0;
  const down = open === 'down' ? ARROW : 0;
  return { x: x - r, y: y - r - up, width: 2 * r, height: 2 * r + up + down };
}

function bandOf({ claim }: Plot, { left, right, top, bottom, y }: Frame, at: number): Box {
  const low = claim.low === null ? bottom : y(claim.low);
  const high = claim.high === null ? top - 2 : y(claim.high);
  // A single value still gets a band that can be seen, three pixels to either side of the line.
  const from = claim.high === null ? high : Math.min(high, at - 3);
  const to = claim.low === null ? low : Math.max(low, at + (claim.high === null ? 0 : 3));
  return { x: left, y: tenth(clamp(from, top - 2, bottom)), width: tenth(right - left), height: tenth(Math.max(2, Math.min(to, bottom) - from)) };
}

function ticksOf(plot: Plot, { left, right, top, bottom, width, x, y }: Frame, widthOf: WidthOf): Pick<Drawing, 'lines' | 'labels'> {
  const values = plot.valueTicks.map(tick => ({ ...tick, y: tenth(y(tick.at)) })).filter(tick => tick.y >= top - 1 && tick.y <= bottom + 1);
  const times = plot.timeTicks.map(tick => ({ ...tick, x: tenth(x(tick.at)) })).filter(tick => tick.x >= left - 1 && tick.x <= right + 1);
  const valueLabels = values.map(tick => ({ text: tick.label, kind: 'tick' as const, x: left - 6, y: tick.y + 4, anchor: 'end' as const }));
  const timeLabels = times.map(tick => keepInside({ text: tick.label, kind: 'tick' as const, x: tick.x, y: bottom + FOOT - 5, anchor: 'middle' as const }, width, widthOf));
  return {
    lines: [
      ...values.filter(tick => tick.y < bottom - 1).map(tick => ({ kind: 'grid' as const, at: [left, tick.y, right, tick.y] as const })),
      { kind: 'axis', at: [left, bottom, right, bottom] },
      ...times.map(tick => ({ kind: 'axis' as const, at: [tick.x, bottom, tick.x, bottom + 4] as const })),
    ],
    labels: [...thin(valueLabels, widthOf, 0), ...thin(timeLabels, widthOf, 5)],
  };
}

function eventsOf(plot: Plot, { left, right, top, bottom, width, x }: Frame, widthOf: WidthOf): Pick<Drawing, 'lines' | 'labels'> {
  const shown = plot.events.map(event => ({ ...event, x: tenth(x(event.at)) })).filter(event => event.x >= left && event.x <= right);
  // What happened nearest to the claim is named first: where there is no room for all, the rest are lines without names.
  shown.sort((a, b) => Math.abs(a.at - plot.claim.at) - Math.abs(b.at - plot.claim.at));
  const labels: Label[] = [];
  const taken: Box[] = [];
  for (const event of shown) {
    const place = (anchor: Label['anchor'], dx: number): Label => ({ text: event.label, kind: 'event', x: event.x + dx, y: top - 9, anchor });
    const label = placeLabel([place('end', -5), place('start', 5)].filter(one => fits(boxOf(one, widthOf), width)).concat(place('middle', 0)), taken, width, widthOf, false);
    if (!label) continue;
    labels.push(label);
    const box = boxOf(label, widthOf);
    taken.push({ ...box, x: box.x - 4, width: box.width + 8 });
  }
  return { lines: shown.map(event => ({ kind: 'event', at: [event.x, top - 6 - TEXT_HEIGHT / 2, event.x, bottom] })), labels };
}

const fits = (box: Box, width: number) => box.x >= 0 && box.x + box.width <= width;

/** Above the line first, at its start, along it, at its end; then above its markers, below it, and further off. Never outside the plot. */
function positionsOf(text: string, { left, right, top, bottom }: Frame, dot: { x: number; y: number }): Label[] {
  const at = (x: number, y: number, anchor: Label['anchor']): Label => ({ text, kind: 'claim', x, y, anchor });
  const rows = [-6, -9, 14, 17, -20, -32, 28, 40].map(dy => dot.y + dy).filter(y => y > top + 4 && y < bottom - 3);
  return rows.flatMap(y => [at(left + 6, y, 'start'), at((left + dot.x) / 2, y, 'middle'), at(dot.x - 9, y, 'end'), at(right - 2, y, 'end')]);
}
