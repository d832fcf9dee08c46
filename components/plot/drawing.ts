/** What a laid-out plot consists of, in pixels from its upper left corner: geometry only, neither colours nor elements. */
import type { PlotPoint } from '../../utils/types';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** x1, y1, x2, y2 */
export type Segment = readonly [number, number, number, number];
export type Direction = 'up' | 'down' | 'left' | 'right';

/** One figure: the marker, and what is drawn about it. */
export interface Mark {
  point: PlotPoint;
  x: number;
  y: number;
  radius: number;
  /** Width of a date known only to the month or year; null where it is narrower than the marker. */
  date: Segment | null;
  /** From low to high where the figure is a range. */
  span: Segment | null;
  /** Where an end was left open. */
  open: Direction | null;
}

export interface Label {
  text: string;
  kind: 'tick' | 'event' | 'claim' | 'point';
  /** Where the text begins, is centred or ends, and its baseline. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface Drawing {
  width: number;
  height: number;
  /** What the claim's words allow. */
  band: Box;
  lines: { kind: 'axis' | 'grid' | 'event'; at: Segment }[];
  /** The claim's own line, and its dot. */
  claim: Segment;
  dot: { x: number; y: number };
  marks: Mark[];
  labels: Label[];
}

/** Width in pixels of a text set in a plot's size; bold for the claim's own label. */
export type WidthOf = (text: string, bold: boolean) => number;

export const TEXT_HEIGHT = 12;
const ASCENT = 9;

/** The room that a label takes. */
export function boxOf(label: Label, widthOf: WidthOf): Box {
  const width = widthOf(label.text, label.kind === 'claim');
  const shift = label.anchor === 'start' ? 0 : label.anchor === 'middle' ? width / 2 : width;
  return { x: label.x - shift, y: label.y - ASCENT, width, height: TEXT_HEIGHT };
}

/** Shared area of two boxes, 0 when they are apart. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
}

export const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** Tenths of a pixel: enough to see, short enough to read in an inspector. */
export const tenth = (value: number) => Math.round(value * 10) / 10;
