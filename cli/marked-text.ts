/** The text of an article, wrapped, with its marks: underlined on a terminal, in brackets elsewhere, each with the number of its note. */
import type { Span, VerdictKind } from '../utils/types';
import type { Terminal } from './terminal';
import { wrap } from './wrap';

export interface Mark extends Span {
  /** Number of the note. */
  number: number;
  verdict: VerdictKind;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export const superscript = (number: number): string => String(number).replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));

interface Piece {
  text: string;
  /** Null outside marks. */
  mark: Mark | null;
}

/** The brackets and numbers are part of the text before it is wrapped, so that no line grows too long by them. */
function withSigns(text: string, from: number, marks: Mark[], styled: boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    const [start, end] = [mark.start - from, mark.end - from];
    const words = text.slice(start, end);
    pieces.push({ text: text.slice(at, start), mark: null }, { text: styled ? words : `[${words}]`, mark }, { text: superscript(mark.number), mark: null });
    at = end;
  }
  return [...pieces, { text: text.slice(at), mark: null }];
}

/** A mark that runs over the end of a line is drawn on both. */
function drawLine(pieces: Piece[], line: Span, terminal: Terminal): string {
  let drawn = '';
  let at = 0;
  for (const { text, mark } of pieces) {
    const part = text.slice(Math.max(0, line.start - at), Math.max(0, line.end - at));
    if (part !== '') drawn += mark === null ? part : terminal.mark[mark.verdict](part);
    at += text.length;
  }
  return drawn;
}

/** Paragraphs without the white space around them, as spans of `text`. */
function* paragraphs(text: string): Generator<Span> {
  let start = 0;
  for (const gap of [...text.matchAll(/\n\s*\n/g), null]) {
    const raw = text.slice(start, gap?.index ?? text.length);
    const trimmed = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    if (trimmed !== '') yield { start: from, end: from + trimmed.length };
    if (gap !== null) start = gap.index + gap[0].length;
  }
}

/** @param marks in order, none overlapping, spans in units of `text` */
export function markedText(text: string, marks: Mark[], terminal: Terminal): string {
  return [...paragraphs(text)]
    .map(({ start, end }) => {
      const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
      const pieces = withSigns(text.slice(start, end), start, inside, terminal.styled);
      const whole = pieces.map((piece) => piece.text).join('');
      return wrap(whole, terminal.width).map((line) => drawLine(pieces, line, terminal)).join('\n');
    })
    .join('\n\n');
}
