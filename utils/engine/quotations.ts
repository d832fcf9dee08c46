/** Finds the quotation that holds a place: the stretch of a paragraph between marks that open and close, in the way of any press, or behind a dash. */
import type { Span } from '../types';
import { tagsWithin, type Reading } from './reading';

/** Marks that open a quotation, with those that close it. The German closing mark is the English opening one. */
const CLOSES: Record<string, string> = { '“': '”', '„': '“”"', '«': '»', '»': '«', '‘': '’', '"': '"', '‚': '‘’' };

/** In units of text: a mark that opened earlier was forgotten to be closed. */
const LONGEST_QUOTATION = 1500;

/** The outermost quotation that holds a place, without its marks: who speaks it states all that is in it. */
export function quotationAt(reading: Reading, paragraph: Span, offset: number): Span | null {
  const start = Math.max(paragraph.start, offset - LONGEST_QUOTATION);
  return betweenMarks(reading.text, { start, end: Math.min(paragraph.end, offset + LONGEST_QUOTATION) }, offset) ?? behindDash(reading, paragraph, offset);
}

function betweenMarks(text: string, { start, end }: Span, offset: number): Span | null {
  let open = -1;
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (open < 0) {
      if (at >= offset) return null;
      if (opens(text, at)) [open, depth] = [at, 1];
    } else if (isClose(text, at, text[open] as string)) {
      if (--depth > 0) continue;
      if (at >= offset) return { start: open + 1, end: at };
      open = -1;
    } else if (text[at] === text[open]) depth++;
  }
  return null;
}

/** A mark that may as well be a closing one opens only behind a space or a sign; where no spaces are written, anywhere. */
function opens(text: string, at: number): boolean {
  if (!mayOpen(text.charCodeAt(at))) return false;
  const mark = text[at] as string;
  return CLOSES[mark] !== undefined && (mark === '„' || mark === '“' || OPENING_PLACE.test(text[at - 1] ?? ' '));
}

/** The units of all marks lie in two ranges, and nearly no letter in either. */
const mayOpen = (unit: number): boolean => unit === 0x22 || (unit >= 0xab && unit <= 0xbb) || (unit >= 0x2018 && unit <= 0x201e);

const OPENING_PLACE = /[\s([:,'’–—-]/;

function isClose(text: string, at: number, opening: string): boolean {
  const mark = text[at] as string;
  // “don’t”: an apostrophe closes nothing.
  return (CLOSES[opening] as string).includes(mark) && (mark !== '’' || !/\p{L}/u.test(text[at + 1] ?? ''));
}

/** Spanish writes the long dash on to the word. */
const DASH = /^(?:[–—-]\s|—)/;
const DASH_INSIDE = /[\s,.!?][–—-]\s/g;
/** In units of text: the verb stands right behind the dash. */
const WORD = 24;

/** “– We had 300,000 readers – says Ada Moss. – Now we have none”: a paragraph opens with a dash, and dashes part off who says it. */
function behindDash(reading: Reading, paragraph: Span, offset: number): Span | null {
  const end = Math.min(paragraph.end, paragraph.start + LONGEST_QUOTATION);
  const text = reading.text.slice(paragraph.start, end);
  if (!DASH.test(text) || offset >= end) return null;
  let start = paragraph.start + (DASH.exec(text)?.[0].length ?? 0);
  let isReport = false;
  for (const dash of text.matchAll(DASH_INSIDE)) {
    const at = paragraph.start + dash.index;
    if (at >= offset) return isReport ? null : { start, end: at };
    start = at + dash[0].length;
    isReport = tagsWithin(reading, 'say-after', start, start + WORD).length > 0;
  }
  return isReport ? null : { start, end };
}
