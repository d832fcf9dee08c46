/** Brings annotations and the live page together: a mark is an annotation with the pieces of text that still read as it does. */
import type { Annotation } from '../types';
import { piecesOf, rangeAround, type Piece, type TextMap } from './text-map';

export interface Mark {
  /** Place in the worker's list: how popup and list call it. */
  index: number;
  annotation: Annotation;
  map: TextMap;
  /** Empty while the page does not read as the annotation does: then nothing is drawn. */
  pieces: Piece[];
}

/** One mark for each annotation, in the same order. What is not known is counted elsewhere and never marked. */
export function marksFor(annotations: readonly Annotation[], map: TextMap, firstIndex = 0): Mark[] {
  return annotations.map((annotation, at) => verify({ index: firstIndex + at, annotation, map, pieces: [] }));
}

/** Looks again at the live text; a mark that cannot be found as it was vanishes rather than stand on other words. */
export function verify(mark: Mark): Mark {
  const { annotation, map } = mark;
  const mapped = annotation.inTitle ? map.title : map.body;
  const reads = mapped.text.slice(annotation.start, annotation.end) === annotation.quote;
  mark.pieces = (reads && annotation.verdict !== 'unknown' ? piecesOf(mapped, annotation) : null) ?? [];
  return mark;
}

/** Moves marks to a text read anew: to the same place if it reads the same there, else to the only place that reads so. */
export function relocate(marks: readonly Mark[], map: TextMap): void {
  for (const mark of marks) {
    const { annotation } = mark;
    const mapped = annotation.inTitle ? map.title : map.body;
    mark.map = map;
    if (mapped.text.slice(annotation.start, annotation.end) !== annotation.quote) {
      const at = onlyPlace(mapped.text, annotation.quote);
      if (at !== null) mark.annotation = { ...annotation, start: at, end: at + annotation.quote.length };
    }
    verify(mark);
  }
}

function onlyPlace(text: string, quote: string): number | null {
  const at = text.indexOf(quote);
  return at >= 0 && text.indexOf(quote, at + 1) < 0 ? at : null;
}

/** Rectangles of the mark's lines in the window, top to bottom; empty when it is not drawn. */
export function rectsOf(mark: Mark): DOMRect[] {
  const rects: DOMRect[] = [];
  for (const piece of mark.pieces) {
    if (!piece.node.isConnected || piece.to > piece.node.data.length) continue;
    const range = rangeAround([piece]);
    if (range !== null) for (const rect of range.getClientRects()) if (rect.width > 0) rects.push(rect);
  }
  return rects;
}

/** The element that a mark stands in: for its colours, direction and place in the page. */
export function elementOf(mark: Mark): Element | null {
  return mark.pieces[0]?.node.parentElement ?? null;
}
