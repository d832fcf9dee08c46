/** Breaks a paragraph into lines, and knows which stretch of the paragraph each line is. Styles come later, so that none counts as width. */
import type { Span } from '../utils/types';

/** Only spaces break: a no-break space is there to hold a number and its word together. */
const BREAK = /[ \t\r\n\u2009\u3000]+/g;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const ZERO = /\p{M}|\p{Cf}/u;

/** Columns that a text takes: two for ideographs, none for marks. */
export function columns(text: string): number {
  let width = 0;
  for (const char of text) width += ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

function* words(text: string): Generator<Span> {
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(BREAK)) {
    if (index > start) yield { start, end: index };
    start = index + gap.length;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** A word wider than a line (an address, a sentence of Japanese) is cut where the line ends. */
function* pieces(text: string, word: Span, width: number): Generator<Span> {
  let { start } = word;
  let taken = 0;
  for (let at = start; at < word.end; ) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const wide = columns(char);
    if (taken + wide > width) {
      yield { start, end: at };
      start = at;
      taken = 0;
    }
    taken += wide;
    at += char.length;
  }
  yield { start, end: word.end };
}

/** @returns the lines as spans of `text`, none wider than `width` columns */
export function wrap(text: string, width: number): Span[] {
  const lines: Span[] = [];
  let line: Span | null = null;
  for (const word of words(text)) {
    for (const piece of pieces(text, word, width)) {
      if (line !== null && columns(text.slice(line.start, piece.end)) <= width) line.end = piece.end;
      else lines.push((line = { ...piece }));
    }
  }
  return lines;
}
