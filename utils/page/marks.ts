/** Brings annotations and the live page together: a mark is an annotation with the pieces of text that still read as it does. */
import type { Annotation, Span } from '../types';
import { piecesOf, rangeAround, type Piece, type TextMap } from './text-map';

export interface Mark {
  annotation: Annotation;
  map: TextMap;
  /** Empty while the page does not read as the annotation does: then nothing is drawn. */
  pieces: Piece[];
}

/** One mark for each annotation, in the same order. What is not known is counted elsewhere and never marked. */
export function marksFor(annotations: readonly Annotation[], map: TextMap): Mark[] {
  return annotations.map((annotation) => verify({ annotation, map, pieces: [] }));
}

export const isDrawn = ({ pieces }: Mark): boolean => pieces.length > 0;

/** Both stand on the same words, or on words of each other. */
export function overlap(a: Mark, b: Mark): boolean {
  return a.pieces.some((piece) => b.pieces.some(({ node, from, to }) => piece.node === node && piece.from < to && from < piece.to));
}

/** Looks again at the live text; a mark that cannot be found as it was vanishes rather than stand on other words. */
export function verify(mark: Mark): Mark {
  const { annotation, map } = mark;
  const mapped = annotation.inTitle ? map.title : map.body;
  const reads = mapped.text.slice(annotation.start, annotation.end) === annotation.quote;
  mark.pieces = (reads && annotation.verdict !== 'unknown' ? piecesOf(mapped, annotation) : null) ?? [];
  return mark;
}

/** Moves marks to a text read anew: to the only place where the words around them read the same. A number alone may be anybody's. */
export function relocate(marks: readonly Mark[], map: TextMap): void {
  for (const mark of marks) {
    const { annotation } = mark;
    const before = textFor(mark, mark.map);
    const after = textFor(mark, map);
    mark.map = map;
    if (before !== after) {
      const { start, end } = around(before, annotation);
      const at = onlyPlace(after, before.slice(start, end));
      const moved = at === null ? NOWHERE : at - start;
      mark.annotation = { ...annotation, start: annotation.start + moved, end: annotation.end + moved };
    }
    verify(mark);
  }
}

const textFor = ({ annotation }: Mark, map: TextMap): string => (annotation.inTitle ? map.title : map.body).text;

/** Units on either side, inside the paragraph, that make a place out of a number. */
const CONTEXT = 40;
/** Beyond every text: a mark that was moved there reads as nothing, and is not drawn. */
const NOWHERE = Number.MAX_SAFE_INTEGER / 4;

function around(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - CONTEXT, text.lastIndexOf('\n', start - 1) + 1);
  const paragraphEnd = text.indexOf('\n', end);
  return { start: from, end: Math.min(text.length, end + CONTEXT, paragraphEnd < 0 ? text.length : paragraphEnd) };
}

function onlyPlace(text: string, words: string): number | null {
  const at = text.indexOf(words);
  return at >= 0 && words !== '' && text.indexOf(words, at + 1) < 0 ? at : null;
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
