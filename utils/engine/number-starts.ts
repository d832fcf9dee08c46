/** Tells most words apart from number words by their first two letters and their length. */
import type { NumberWords } from '../language';
import { entryTable } from './myriad-words';
import type { Entry, EntryKind } from './number-lexicon';

const START_TABLE = 4096;

export function pairKey(first: number, second: number): number {
  return (Math.imul(first, 31) + second) & (START_TABLE - 1);
}

/** Words of sixteen letters and more share a bit. */
export const bitOfLength = (length: number): number => 1 << Math.min(length - 1, 15);

const ANY_LENGTH = 0xffff;

const STARTERS: ReadonlySet<EntryKind> = new Set(['value', 'scale', 'article', 'fraction', 'lift', 'vague']);

export function compileStarts(entries: ReadonlyMap<string, readonly Entry[]>, words: NumberWords): Uint16Array {
  const starts = new Uint16Array(START_TABLE);
  if (words.family === 'myriad') return byLetter(starts, words);
  for (const [key, list] of entries) {
    if (!list.some(({ kind }) => STARTERS.has(kind))) continue;
    const pair = pairKey(key.charCodeAt(0), key.length > 1 ? key.charCodeAt(1) : 0);
    // Compounds are longer than their first word.
    starts[pair] = (starts[pair] as number) | (words.family === 'fused' ? ANY_LENGTH : bitOfLength(key.length));
  }
  return starts;
}

/** Where numbers are read letter by letter, a letter alone begins one. */
function byLetter(starts: Uint16Array, words: NumberWords): Uint16Array {
  for (const letter of entryTable(words).keys()) starts[pairKey(letter.charCodeAt(0), 0)] = ANY_LENGTH;
  return starts;
}
