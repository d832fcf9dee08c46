/** The one-letter number words of a language that writes no spaces, figures and scales in one table. */
import type { NumberWords } from '../language';

const tables = new WeakMap<NumberWords, ReadonlyMap<string, number>>();

/** Value by letter: below ten a figure, from ten a scale. */
export function entryTable(words: NumberWords): ReadonlyMap<string, number> {
  let table = tables.get(words);
  if (!table) tables.set(words, (table = new Map([...Object.entries(words.values), ...Object.entries(words.abbreviations), ...Object.entries(words.scales)].filter(([text]) => text.length === 1))));
  return table;
}
