/** Cuts a text into sentences. Abbreviations, initials and decimals end none; a line break always does. */
import { fold } from '../fold';
import type { Sentence } from '../types';

const LINE_BREAK = 0x0a;
const STOP = 0x2e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const OTHER_STOPS = '…。！？؟।';
/** Letters of Latin, Greek and Cyrillic, which most units are, stand before all of these. */
const FIRST_OTHER_STOP = 0x61f;
const CLOSERS = '"”»’\')]';
/** French sets a space before the closing mark. */
const SPACED_CLOSER = /[ \u00a0\u202f]»/y;
const SPACE = /\s/;
const CLOSERS_AND_SPACE = /^[\s"“”«»‘’'()[\]–—-]*/;
const LETTER_OR_STOP = /[\p{L}\p{M}.]/u;

function isStop(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === STOP || unit === QUESTION || unit === EXCLAMATION || (unit >= FIRST_OTHER_STOP && OTHER_STOPS.includes(text.charAt(at)));
}

/** Sentences in order, without the white space between them; empty ones are left out. */
export function splitSentences(text: string, abbreviations: readonly string[]): Sentence[] {
  const short = shortWords(abbreviations);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit > QUESTION && unit < FIRST_OTHER_STOP) at++;
    else if (unit === LINE_BREAK) {
      add(sentences, text, start, at, paragraph);
      start = at;
      while (text.charCodeAt(start) === LINE_BREAK) start++;
      if (start > at + 1) paragraph++;
      at = start;
    } else if (isStop(text, at)) {
      const end = endOfStop(text, at);
      if (ends(text, at, end, short)) {
        add(sentences, text, start, end, paragraph);
        start = end;
      }
      at = end;
    } else at++;
  }
  add(sentences, text, start, text.length, paragraph);
  return sentences;
}

/** Behind the stops at `at` and the quotation marks and parentheses that close with them. */
function endOfStop(text: string, at: number): number {
  let end = at + 1;
  while (isStop(text, end)) end++;
  for (; end < text.length; ) {
    SPACED_CLOSER.lastIndex = end;
    if (CLOSERS.includes(text.charAt(end))) end++;
    else if (SPACED_CLOSER.test(text)) end += 2;
    else break;
  }
  return end;
}

/** Units of text: nobody writes longer ones, and what looks at a whole sentence must not look at a whole book. */
const LONGEST = 2000;

/** Adds what stands between two places, without the white space around it; a sentence that never ends is cut at spaces. */
function add(sentences: Sentence[], text: string, start: number, end: number, paragraph: number): void {
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const cut = space > start ? space : start + LONGEST;
    sentences.push({ start, end: cut, paragraph });
    start = text.charAt(cut) === ' ' ? cut + 1 : cut;
  }
  if (end > start) sentences.push({ start, end, paragraph });
}

/** How far back to look for the word before a full stop: no abbreviation is longer. */
const LOOK_BACK = 24;

/** Whether the marks from `stop` to `end` end a sentence. */
function ends(text: string, stop: number, end: number, short: ReadonlySet<string>): boolean {
  if (text.charAt(stop) !== '.' || end === text.length) return true;
  const isSingle = end === stop + 1;
  // “14.2”, “coco.gg”: a full stop inside a word.
  if (isSingle && !SPACE.test(text.charAt(end))) return false;
  const next = firstBehind(text, end);
  if (next === next.toLowerCase() && next !== next.toUpperCase()) return false;
  return !isSingle || !isShort(text, stop, short);
}

/** The first letter or digit behind a stop, past spaces and marks; empty where there is none. */
function firstBehind(text: string, end: number): string {
  // Mostly a space and a capital.
  const next = text.charAt(end + 1);
  if (text.charAt(end) === ' ' && next >= 'A' && next <= 'Z') return next;
  return text.slice(end, end + 8).replace(CLOSERS_AND_SPACE, '').charAt(0);
}

/** An initial or an abbreviation stands before a full stop. */
function isShort(text: string, stop: number, short: ReadonlySet<string>): boolean {
  let start = stop;
  while (start > Math.max(0, stop - LOOK_BACK) && LETTER_OR_STOP.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, stop);
  if (word.length === 1 && word !== word.toLowerCase()) return true;
  const folded = fold(word);
  return short.has(folded.replace(/\./g, ' ')) || short.has(folded.slice(folded.lastIndexOf('.') + 1));
}

const shortened = new WeakMap<readonly string[], ReadonlySet<string>>();

function shortWords(abbreviations: readonly string[]): ReadonlySet<string> {
  let words = shortened.get(abbreviations);
  if (!words) shortened.set(abbreviations, (words = new Set(abbreviations.map((word) => fold(word)))));
  return words;
}
