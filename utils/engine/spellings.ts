/** The names of a database that may begin with a word, made ready for comparing: whatever a text does not change is worked out once. */
import { fold } from '../fold';
import type { Alias, EntityIndex } from '../types';

/** One spelling of a name, under its first word or under a word that has a particle written on to that. */
export interface Spelling {
  alias: Alias;
  folded: string;
  /** Units before its first word: an alias may open with a sign (“@POTUS”, “r/…”). */
  lead: number;
  /** The particle: “ل” in “لواتساب”. */
  prefix: string;
  isLower: boolean;
}

/** In letters: no name is found by cutting a word down to less. */
const SHORTEST_NAME = 3;
const NONE: readonly Spelling[] = [];

/** The aliases filed under a word, and under what is left of it without a particle written on to it. */
export function spellingsOf(word: string, index: EntityIndex, prefixes: readonly string[]): readonly Spelling[] {
  let found = ready(word, '', index.startingWith(word));
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix) || word.length - prefix.length < SHORTEST_NAME) continue;
    const rest = word.slice(prefix.length);
    found = [...found, ...ready(rest, prefix, index.startingWith(rest))];
  }
  return found;
}

function ready(word: string, prefix: string, aliases: readonly Alias[]): readonly Spelling[] {
  if (aliases.length === 0) return NONE;
  return aliases.map((alias) => {
    const folded = foldedName(alias.written);
    return { alias, folded, lead: folded.indexOf(word), prefix, isLower: isLower(alias.written) };
  });
}

/** Written small, in a script that has capitals. */
export const isLower = (text: string): boolean => text === text.toLowerCase() && text !== text.toUpperCase();

/** Names that begin alike are asked for by many words and forms: no more are kept than this. */
const MOST_NAMES = 1 << 14;
const foldedNames = new Map<string, string>();

function foldedName(written: string): string {
  let folded = foldedNames.get(written);
  if (folded === undefined) {
    if (foldedNames.size >= MOST_NAMES) foldedNames.clear();
    foldedNames.set(written, (folded = fold(written)));
  }
  return folded;
}
