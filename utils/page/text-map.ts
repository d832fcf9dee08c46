/**
 * Where each piece of a read text stands in the live page: offsets of the text ↔ text nodes.
 * It reads the page and never changes it; whatever no longer reads as it did is not found.
 */
import type { Span } from '../types';

/** `length` units of the text from `start` are the `length` units of `node.data` from `from`, white space apart. */
export interface TextRun {
  start: number;
  length: number;
  node: Text;
  from: number;
}

/** One text with its runs in ascending order. Separators between paragraphs belong to no run. */
export interface MappedText {
  text: string;
  runs: TextRun[];
}

/** The article's text and its headline, each with its own offsets. */
export interface TextMap {
  body: MappedText;
  /** Empty runs where the headline stands nowhere on the page. */
  title: MappedText;
}

/** A stretch inside one text node. A mark is a list of these, so that nothing skipped inside it is marked too. */
export interface Piece {
  node: Text;
  from: number;
  to: number;
}

/** What the browser draws as white space: it collapses to one space, but a no-break space stays itself. */
export const COLLAPSES = /[ \t\n\r\f]/;

/** Invisible units that are left out of the text, since they split words and numbers: soft hyphen, zero-width space, word joiner, direction marks. */
export const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** The pieces of a span, or null when the page no longer reads there as the text does. */
export function piecesOf(map: MappedText, span: Span): Piece[] | null {
  const pieces: Piece[] = [];
  for (let i = firstRun(map.runs, span.start); i < map.runs.length; i++) {
    const run = map.runs[i];
    if (run === undefined || run.start >= span.end) break;
    const start = Math.max(span.start, run.start);
    const end = Math.min(span.end, run.start + run.length);
    const piece = { node: run.node, from: run.from + start - run.start, to: run.from + end - run.start };
    if (!readsAs(piece, map.text.slice(start, end))) return null;
    join(pieces, piece);
  }
  return pieces.length === 0 ? null : pieces;
}

/** Runs within one node are apart only by white space or invisible units: they are drawn as one. */
function join(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last?.node === piece.node && last.to <= piece.from) last.to = piece.to;
  else pieces.push(piece);
}

/** True while the live node still holds this text at this place. */
function readsAs(piece: Piece, text: string): boolean {
  if (!piece.node.isConnected) return false;
  const live = piece.node.data.slice(piece.from, piece.to);
  if (live === text) return true;
  return live.length === text.length && live.replace(/[\t\n\r\f]/g, ' ') === text;
}

/** Binary search: the first run that ends after `offset`. */
function firstRun(runs: readonly TextRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.start + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One live range from the first to the last piece of a span: for scrolling and measuring, not for painting. Null as `piecesOf`. */
export function rangeOf(map: MappedText, span: Span): Range | null {
  const pieces = piecesOf(map, span);
  return pieces === null ? null : rangeAround(pieces);
}

export function rangeAround(pieces: readonly Piece[]): Range | null {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.to);
  return range;
}
