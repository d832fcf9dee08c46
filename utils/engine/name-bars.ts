/** Tells which capitalised words begin no name, go on none, or are none by themselves, by the lists on which they stand. */
import type { Prose } from './prose';
import type { Word } from './vocabulary';

/** What words may do in a name: neither begin nor go on one, go on one only, or begin none unless a capital follows inside a sentence (“Il Post”). */
export type Bar = 'never' | 'title' | 'opener';

/** In words: no phrase that bars is longer. */
const LONGEST_PHRASE = 8;

const BARS: ReadonlyMap<string, Bar> = new Map<string, Bar>([['month', 'never'], ['weekday', 'never'], ['place', 'never'], ['titles', 'title'], ['openers', 'opener']]);
const RANK: Record<Bar, number> = { never: 3, title: 2, opener: 1 };

/** Lists of words that have capitals without being names: of these a vocabulary notes the longest phrase. */
export const BARRING_LISTS: ReadonlySet<string> = new Set([...BARS.keys(), 'unit', 'stand-in']);

/** Titles and words that open sentences begin no name but may go on one; months, weekdays and countries do neither. */
export function barOf(prose: Prose, token: number): Bar | null {
  let found: Bar | null = null;
  for (let i = firstBarring(prose, token); i <= token; i = nextBarring(prose, i + 1, token)) {
    for (const { list, to } of prose.tags.at(i)) {
      const bar = to > token ? BARS.get(list) : undefined;
      if (bar !== undefined && (found === null || RANK[bar] > RANK[found])) found = bar;
    }
  }
  return found;
}

/** Common nouns are no names by themselves. */
export function isCommonNoun(prose: Prose, token: number): boolean {
  for (let i = firstBarring(prose, token); i <= token; i = nextBarring(prose, i + 1, token)) {
    for (const { list, value, to } of prose.tags.at(i)) {
      if (to > token && (list === 'stand-in' || (list === 'unit' && value !== 'people' && value !== 'customers'))) return true;
    }
  }
  return false;
}

const firstBarring = (prose: Prose, token: number): number => nextBarring(prose, Math.max(0, Math.ceil(token - LONGEST_PHRASE * prose.grammar.tokensPerWord)), token);

/** The next token, from one on, whose word may begin a phrase that bars and that covers `token`; one behind it where none does. */
function nextBarring({ words }: Prose, from: number, token: number): number {
  for (let i = from; i <= token; i++) if (i + (words[i] as Word).barring > token) return i;
  return token + 1;
}
