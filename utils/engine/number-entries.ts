/** Looks number words up at a place of a text. What they make together is for the reader of numerals. */
import { fold } from '../fold';
import { classOf, isWordAt, UNSPACED_LETTER, wordEnd } from './characters';
import type { Entry, EntryKind, NumberLexicon } from './number-lexicon';

/** A folded text with the raw one beside it. */
export interface NumberText {
  readonly folded: string;
  readonly raw: string;
  readonly lexicon: NumberLexicon;
  /** Every number counts: fractions, and digits with a unit written on to them. */
  readonly plain: boolean;
  /** The word looked up last: around one number the same few words are asked for many times. */
  last: { at: number; word: string };
}

export function numberText(raw: string, lexicon: NumberLexicon, plain = false, folded: string = fold(raw)): NumberText {
  return { folded, raw, lexicon, plain, last: { at: -1, word: '' } };
}

/** The word that begins at `at`; empty where none does. */
export function wordAt(text: NumberText, at: number): string {
  const { last } = text;
  if (last.at !== at) {
    last.word = text.folded.slice(at, wordEnd(text.folded, at));
    last.at = at;
  }
  return last.word;
}

/** The phrase of a table by first words that stands at `at`; the longest, as the table has them in that order. */
export function phraseFrom(text: NumberText, at: number, table: ReadonlyMap<string, readonly string[]>): string | null {
  const list = table.get(wordAt(text, at) || text.folded.charAt(at));
  return list?.find((phrase) => phraseAt(text.folded, at, phrase)) ?? null;
}

const NONE: readonly Entry[] = [];

/** Every number word or phrase that stands at `at`, the longest first. */
export function entriesAt(text: NumberText, at: number): readonly Entry[] {
  const { folded, lexicon } = text;
  const word = wordAt(text, at) || unspacedLetter(folded, at);
  const list = word === '' ? undefined : lexicon.entries.get(word);
  if (!list) return NONE;
  return list.length === 1 && list[0]?.text.length === word.length ? list : list.filter((entry) => phraseAt(folded, at, entry.text));
}

/** In scripts without spaces phrases are filed by their first letter. */
function unspacedLetter(folded: string, at: number): string {
  return classOf(folded.charCodeAt(at)) === UNSPACED_LETTER ? folded.charAt(at) : '';
}

/** The longest entry of these kinds at `at`. */
export function kindAt(text: NumberText, at: number, kinds: ReadonlySet<EntryKind>): Entry | null {
  return entriesAt(text, at).find(({ kind }) => kinds.has(kind)) ?? null;
}

/** Whether a phrase stands at `at` and ends with a word; its spaces may be hyphens in the text. */
export function phraseAt(folded: string, at: number, phrase: string): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const unit = folded.charCodeAt(at + i);
    if (unit === phrase.charCodeAt(i)) continue;
    if (phrase.charAt(i) !== ' ' || folded.charAt(at + i) !== '-') return false;
  }
  return phrase.endsWith("'") || !isWordAt(folded, at + phrase.length);
}

/** Past one space or hyphen, if there is one. */
export function afterGap(text: NumberText, at: number): number {
  const gap = text.folded.charAt(at);
  if (gap !== ' ' && gap !== '-') return at;
  return at + 1;
}
