/** Numbers spelled out in every way that a language's grammar allows are read back whole: alone, inside a sentence, in capitals. */
import { describe, expect, it } from 'vitest';
import { quantities } from '../../../cli/engine';
import { SPELLERS } from './spell-out/sentences';

/** Numbers spread evenly and always the same: every word below a hundred, then ever greater ones that share no pattern. */
const SPREAD = Array.from({ length: 60 }, (_, i) => Math.floor(100 * 1.39 ** i) + i * 7).filter((n) => n < 1e11);
const ROUND = [1e3, 2e3, 5e3, 12e3, 21e3, 100e3, 300e3, 1e6, 2e6, 3e6, 11e6, 22e6, 500e6, 1e9, 2e9, 7e9, 45e9];
const NUMBERS = [...Array.from({ length: 120 }, (_, i) => i), ...[200, 201, 311, 480, 500, 777, 900, 999, 1001, 1100, 2524], ...ROUND, ...SPREAD];

interface Reading {
  written: string;
  value: number | null | undefined;
}

/** What is read wrongly of a number in a sentence: more or less than its words, or another value. */
function misreadings(code: string, n: number, words: string, sentence: string): Reading[] {
  const text = sentence.replace('%', words);
  const found = quantities(text, code).map(({ start, end, value }) => ({ written: text.slice(start, end), value }));
  return found.length === 1 && found[0]?.value === n && found[0].written === words ? [] : [{ written: text, value: n }, ...found];
}

describe.each(SPELLERS)('numbers spelled out in $code', ({ code, spell, sentences }) => {
  it.each(sentences)('are read back from “%s”', (sentence) => {
    // One by itself is an article or a pronoun.
    const numbers = sentence === '%' ? NUMBERS : NUMBERS.filter((n) => n !== 1);
    expect(numbers.filter((n) => n > 0 || sentence === '%').flatMap((n) => spell(n).flatMap((words) => misreadings(code, n, words, sentence)))).toEqual([]);
  });

  it('are read back in capitals', () => {
    const inCapitals = (words: string): string => words.replaceAll('ß', 'ss').toUpperCase();
    expect(NUMBERS.filter((n) => n > 1).flatMap((n) => spell(n).flatMap((words) => misreadings(code, n, inCapitals(words), sentences[0]!)))).toEqual([]);
  });
});
