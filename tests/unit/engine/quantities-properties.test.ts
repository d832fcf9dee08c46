/** What holds for every text: spans inside and in order, bounds in order, and time that grows no faster than the text. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../utils/engine/quantities';
import type { NumberWords } from '../../../utils/language';

const CODES = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'nl', 'pl', 'pt', 'ru'] as const;
const wordsOf = new Map(
  CODES.map((code) => [code, JSON.parse(readFileSync(new URL(`../../../utils/languages/${code}/numbers.json`, import.meta.url), 'utf8')) as NumberWords]),
);

/** Texts made of what number words and numbers are made of. */
function numericText(words: NumberWords): fc.Arbitrary<string> {
  const pieces = [
    ...Object.keys(words.values), ...Object.keys(words.scales), ...Object.keys(words.halves), ...Object.keys(words.before), ...Object.keys(words.after),
    ...Object.keys(words.abbreviations), ...words.articles, ...Object.keys(words.joiners), ...words.pairs.map(({ link }) => link),
    '1', '12', '345', '6,7', '8.9', '1,234', '5 678', '2021', '-', '–', '%', '€', '$', '+', '.', ',', ':', '/', ' ', '\u00a0', '\n', 'x', 'İ', '万', '٣',
  ];
  return fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '', ' ', '-')), { maxLength: 30 }).map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));
}

describe.each(CODES)('any text in %s', (code) => {
  const words = wordsOf.get(code) as NumberWords;
  it('has quantities in order, inside the text and apart, with bounds in order', () => {
    fc.assert(
      fc.property(fc.oneof(numericText(words), fc.string({ unit: 'grapheme' })), (text) => {
        let end = 0;
        for (const quantity of findQuantities(text, words)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.number.start).toBeGreaterThanOrEqual(quantity.start);
          expect(quantity.number.end).toBeGreaterThan(quantity.number.start);
          expect(quantity.end).toBeGreaterThanOrEqual(quantity.number.end);
          end = quantity.end;
          expect(Number.isFinite(quantity.value ?? 0)).toBe(true);
          if (quantity.low !== null && quantity.high !== null) expect(quantity.low).toBeLessThanOrEqual(quantity.high);
          expect(quantity.low === null && quantity.high === null).toBe(false);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('hostile texts', () => {
  const LENGTH = 20_000;
  const seeds = ['7', '1 ', '123 ', '1,', '1.', '1-', '1:', '1/', '+1 2 3 4 ', 'one million ', 'twenty ', 'a hundred and ', 'half a million and a half ', 'more than ', '5 to ', '5 million and ', 'crossed the '];

  it.each(seeds)('“%s” over and over takes time in proportion to its length', (seed) => {
    const words = wordsOf.get('en') as NumberWords;
    const text = seed.repeat(Math.ceil((LENGTH * 8) / seed.length));
    const time = (length: number): number => {
      const part = text.slice(0, length);
      const start = performance.now();
      findQuantities(part, words);
      return performance.now() - start;
    };
    const best = (length: number): number => Math.min(time(length), time(length), time(length));
    best(LENGTH);
    // Eight times the text: a square law would take sixty-four times as long.
    expect(best(LENGTH * 8)).toBeLessThan(best(LENGTH) * 30 + 20);
  });

  it.each([['pt', 'um milhão e '], ['it', 'due milioni e '], ['es', '2 mil 740 '], ['de', 'siebenhunderttausend'], ['de', 'siebenhunderttausend '], ['ja', '一'], ['ja', '1万']] as const)(
    '%s “%s” over and over does so too', (code, seed) => {
      const words = wordsOf.get(code) as NumberWords;
      const time = (length: number): number => {
        const part = seed.repeat(length / seed.length);
        const start = performance.now();
        findQuantities(part, words);
        return performance.now() - start;
      };
      time(LENGTH);
      expect(Math.min(time(LENGTH * 8), time(LENGTH * 8))).toBeLessThan(Math.min(time(LENGTH), time(LENGTH), time(LENGTH)) * 30 + 20);
    },
  );
});
