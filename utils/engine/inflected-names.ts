/** Finds names in the endings that a language gives them: “Facebooka”, “Marka Zuckerberga”, “Телеграма”, “Twitters”. Knows no name by itself. */
import { fold } from '../fold';
import type { Alias, EntityIndex } from '../types';
import { phraseWords, type Tokens } from './tokens';

/** No name is cut below this: what is left of a shorter one would be any word. */
const SHORTEST_STEM = 3;
/** Letters in which a name may end and which an ending replaces: “Meta” in “Mety”, “Сергей” in “Сергея”. */
const FINALS = ['a', 'e', 'o', 'y', 'i', 'а', 'я', 'о', 'е', 'й', 'ь', 'и', 'ы'];

export interface Inflected {
  alias: Alias;
  /** First token behind the name. */
  to: number;
}

/** The names whose forms begin at a token. Names as they stand in the database are found elsewhere. */
export function inflectedAt(tokens: Tokens, i: number, index: EntityIndex, endings: readonly string[]): Inflected[] {
  const found: Inflected[] = [];
  for (const key of basesOf(tokens.word[i] as string, endings)) {
    for (const alias of index.startingWith(key)) {
      const words = wordsOf(alias.written);
      if (words[0] !== key || words.every((word, n) => word === tokens.word[i + n])) continue;
      if (words.every((word, n) => isFormOf(tokens.word[i + n] ?? '', word, endings) && (n === 0 || isOneName(tokens, i + n)))) found.push({ alias, to: i + words.length });
    }
  }
  return found;
}

const isOneName = ({ folded, start, end }: Tokens, token: number) => /^[ -]$/.test(folded.slice(end[token - 1], start[token]));

const words = new Map<string, readonly string[]>();

function wordsOf(written: string): readonly string[] {
  let known = words.get(written);
  if (!known) words.set(written, (known = phraseWords(fold(written))));
  return known;
}

/** The word and every word of which it may be a form. */
function basesOf(word: string, endings: readonly string[]): Set<string> {
  const bases = new Set([word]);
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) continue;
    const stem = word.slice(0, word.length - ending.length);
    bases.add(stem);
    for (const final of FINALS) bases.add(stem + final);
  }
  return bases;
}

function isFormOf(word: string, name: string, endings: readonly string[]): boolean {
  if (word === name) return true;
  const stem = FINALS.includes(name.slice(-1)) ? name.slice(0, -1) : name;
  return stem.length >= SHORTEST_STEM && endings.some((ending) => word === name + ending || word === stem + ending);
}
