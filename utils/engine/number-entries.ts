/** Looks number words up at a place of a text. What they make together is for the reader of numerals. */
import { isWordAt, wordEnd } from './characters';
import type { Entry, EntryKind, NumberLexicon } from './number-lexicon';

/** A folded text with the raw one beside it. */
export interface NumberText {
  folded: string;
  raw: string;
  lexicon: NumberLexicon;
}

const NONE: readonly Entry[] = [];

/** Every number word or phrase that stands at `at`, the longest first. */
export function entriesAt(text: NumberText, at: number): readonly Entry[] {
  const { folded, lexicon } = text;
  const end = wordEnd(folded, at);
  if (end === at) return NONE;
  const list = lexicon.entries.get(folded.slice(at, end));
  if (!list) return NONE;
  return list.length === 1 && list[0]?.text.length === end - at ? list : list.filter((entry) => phraseAt(folded, at, entry.text));
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
