/** Finds names in the endings that a language gives them: “Facebooka”, “Marka Zuckerberga”, “Телеграма”, “Twitters”. Knows no name by itself. */
import { fold } from '../fold';
import type { Alias, EntityIndex } from '../types';
import { phraseWords, type Tokens } from './tokens';

/** No name is cut below this: what is left of a shorter one would be any word. */
const SHORTEST_STEM = 3;
/** Letters in which a name may end and which an ending replaces: “Meta” in “Mety”, “Сергей” in “Сергея”. */
const FINALS = ['a', 'e', 'o', 'y', 'i', 'а', 'я', 'о', 'е', 'й', 'ь', 'и', 'ы'];

/** A name of which a word may be a form. */
export interface Form {
  alias: Alias;
  words: readonly string[];
}

const NONE: readonly Form[] = [];

/** The names of whose first word this may be a form. */
export function formsOf(word: string, index: EntityIndex, endings: readonly string[]): readonly Form[] {
  let found = NONE;
  for (const key of basesOf(word, endings)) {
    const forms = index.startingWith(key).map((alias) => ({ alias, words: wordsOf(alias.written) })).filter(({ words }) => words[0] === key && isFormOf(word, key, endings));
    if (forms.length > 0) found = [...found, ...forms];
  }
  return found;
}

/** Whether a name stands at a token in one of its forms; as it stands in the database it is found elsewhere. */
export function isInflectedAt(tokens: Tokens, i: number, { words }: Form, endings: readonly string[]): boolean {
  if (words.every((word, n) => word === tokens.word[i + n])) return false;
  return words.every((word, n) => n === 0 || (isFormOf(tokens.word[i + n] ?? '', word, endings) && isOneName(tokens, i + n)));
}

const isOneName = ({ folded, start, end }: Tokens, token: number) => /^[ -]$/.test(folded.slice(end[token - 1], start[token]));

/** No more names are kept than this. */
const MOST_NAMES = 1 << 14;
const cutNames = new Map<string, readonly string[]>();

function wordsOf(written: string): readonly string[] {
  let known = cutNames.get(written);
  if (!known) {
    if (cutNames.size >= MOST_NAMES) cutNames.clear();
    cutNames.set(written, (known = phraseWords(fold(written))));
  }
  return known;
}

/** The word and every word of which it may be a form. */
export function basesOf(word: string, endings: readonly string[]): Set<string> {
  const bases = new Set([word]);
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) continue;
    const stem = word.slice(0, word.length - ending.length);
    bases.add(stem);
    for (const final of FINALS) bases.add(stem + final);
  }
  return bases;
}

/** Whether a word is a name or one of its forms. */
export function isFormOf(word: string, name: string, endings: readonly string[]): boolean {
  if (word === name) return true;
  const stem = FINALS.includes(name.slice(-1)) ? name.slice(0, -1) : name;
  return stem.length >= SHORTEST_STEM && endings.some((ending) => word === name + ending || word === stem + ending);
}
