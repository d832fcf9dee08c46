/** Cuts a text into sentences. Abbreviations, initials and decimals end none; a line break always does. */
import { fold } from '../fold';
import type { Sentence } from '../types';

/** French sets a space before the closing mark. */
const STOP = /[.!?…。！？؟।]+(?:["”»’')\]]|[ \u00a0\u202f]»)*|\n+/g;
const CLOSERS_AND_SPACE = /^[\s"“”«»‘’'()[\]–—-]*/;
const LAST_WORD = /([\p{L}\p{M}.]+)$/u;

/** Sentences in order, without the white space between them; empty ones are left out. */
export function splitSentences(text: string, abbreviations: readonly string[]): Sentence[] {
  const short = new Set(abbreviations.map((word) => fold(word)));
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let start = 0;
  const close = (end: number) => {
    const from = start + (text.slice(start, end).match(/^\s*/)?.[0].length ?? 0);
    const to = from + text.slice(from, end).trimEnd().length;
    if (to > from) addCut(sentences, text, from, to, paragraph);
    start = end;
  };
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (stop[0].startsWith('\n')) {
      close(stop.index);
      start = end;
      if (stop[0].length > 1) paragraph++;
    } else if (ends(text, stop.index, end, stop[0], short)) close(end);
  }
  close(text.length);
  return sentences;
}

/** Units of text: nobody writes longer ones, and what looks at a whole sentence must not look at a whole book. */
const LONGEST = 2000;

/** Adds a sentence; one that never ends is cut at spaces. */
function addCut(sentences: Sentence[], text: string, start: number, end: number, paragraph: number): void {
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

function ends(text: string, stop: number, end: number, mark: string, short: ReadonlySet<string>): boolean {
  if (!mark.startsWith('.')) return true;
  const after = text.slice(end, end + 8);
  if (after === '') return true;
  // “14.2”, “coco.gg”: a full stop inside a word.
  if (!/^\s/.test(after) && mark === '.') return false;
  const next = after.replace(CLOSERS_AND_SPACE, '').charAt(0);
  if (next !== '' && next === next.toLowerCase() && next !== next.toUpperCase()) return false;
  if (mark !== '.') return true;
  const before = text.slice(Math.max(0, stop - LOOK_BACK), stop).match(LAST_WORD)?.[0] ?? '';
  if (before.length === 1 && before !== before.toLowerCase()) return false;
  return !short.has(fold(before).replace(/\./g, ' ')) && !short.has(fold(before).split('.').pop() as string);
}
