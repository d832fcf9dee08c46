/** What a quantity carries besides its value: spans, step, digits, how it was written, magnitude, money and shares. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../utils/engine/quantities';
import type { NumberWords } from '../../../utils/language';
import type { Quantity } from '../../../utils/types';

function wordsOf(code: string): NumberWords {
  return JSON.parse(readFileSync(new URL(`../../../utils/languages/${code}/numbers.json`, import.meta.url), 'utf8')) as NumberWords;
}

const en = wordsOf('en');
const fr = wordsOf('fr');

function only(text: string, words = en): Quantity {
  const found = findQuantities(text, words);
  expect(found).toHaveLength(1);
  return found[0] as Quantity;
}

describe('spans', () => {
  it('holds the hedge in the span and keeps it out of the number', () => {
    const text = 'It has well over 2 million users.';
    const { start, end, number } = only(text);
    expect(text.slice(start, end)).toBe('well over 2 million');
    expect(text.slice(number.start, number.end)).toBe('2 million');
  });

  it('holds a currency sign in the span and keeps it out of the number', () => {
    const text = 'a fine of about $2 million';
    const { start, end, number, currency } = only(text);
    expect(text.slice(start, end)).toBe('about $2 million');
    expect(text.slice(number.start, number.end)).toBe('2 million');
    expect(currency).toBe(true);
  });

  it('keeps the article of a collective and of a definite million out of the number', () => {
    const dozens = 'une trentaine de salariés';
    const trentaine = only(dozens, fr);
    expect(dozens.slice(trentaine.start, trentaine.end)).toBe('une trentaine');
    expect(dozens.slice(trentaine.number.start, trentaine.number.end)).toBe('trentaine');
    const mark = 'elle frôle le million d’abonnés';
    const million = only(mark, fr);
    expect(mark.slice(million.number.start, million.number.end)).toBe('million');
  });

  it('counts in units of the text also behind letters that grow when lower-cased', () => {
    const text = 'İİİ 12 million';
    expect(text.slice(only(text).start, only(text).end)).toBe('12 million');
  });
});

describe('bounds', () => {
  const cases: [text: string, value: number | null, low: number | null, high: number | null][] = [
    ['12 million', 12e6, 12e6, 12e6],
    ['about 12 million', 12e6, 12e6, 12e6],
    ['over 12 million', 12e6, 12e6, null],
    ['at least 12 million', 12e6, 12e6, null],
    ['nearly 12 million', 12e6, null, 12e6],
    ['up to 12 million', 12e6, null, 12e6],
    ['10 to 12 million', null, 10e6, 12e6],
  ];
  it.each(cases)('%s', (text, value, low, high) => {
    expect(only(text)).toMatchObject({ value, low, high });
  });
});

describe('step and digits', () => {
  const cases: [text: string, words: NumberWords, step: number, digits: number][] = [
    ['7.6 million', en, 100_000, 2],
    ['10 million', en, 1_000_000, 1],
    ['1.50 billion', en, 10_000_000, 3],
    ['98 posts', en, 0, 2],
    ['in 2018', en, 0, 4],
    ['250,000 posts', en, 0, 2],
    ['huit millions', fr, 1_000_000, 1],
    ['un million et demi', fr, 100_000, 2],
    ['quarante mille', fr, 1000, 1],
    ['deux cents', fr, 0, 1],
    ['7,6', fr, 0.1, 2],
  ];
  it.each(cases)('%s', (text, words, step, digits) => {
    const quantity = only(text, words);
    expect(quantity.step).toBeCloseTo(step);
    expect(quantity.digits).toBe(digits);
  });
});

describe('how it was written', () => {
  const cases: [text: string, words: NumberWords, written: Quantity['written'], magnitude: number | null][] = [
    ['12 million', en, 'digits', 1e6],
    ['45k', en, 'digits', 1000],
    ['98', en, 'digits', null],
    ['eight million', en, 'words', 1e6],
    ['a million', en, 'words', 1e6],
    ['a dozen', en, 'collective', null],
    ['une centaine', fr, 'collective', null],
    ['mille milliards', fr, 'words', 1e12],
  ];
  it.each(cases)('%s', (text, words, written, magnitude) => {
    expect(only(text, words)).toMatchObject({ written, magnitude });
  });
});

describe('money and shares', () => {
  it.each(['$5', '5 dollars', '5 €', 'Rs 500', 'US$5m'])('%s is money', (text) => {
    expect(only(text)).toMatchObject({ currency: true, percent: false });
  });
  it.each(['7%', '7 %', '7 percent', 'seven per cent'])('%s is a share', (text) => {
    expect(only(text)).toMatchObject({ currency: false, percent: true });
  });
  it('knows the hundred of “pour cent” from a number', () => {
    expect(findQuantities('sept pour cent des comptes', fr)).toHaveLength(1);
    expect(findQuantities('cent comptes', fr)).toHaveLength(1);
  });
  it.each(['12 million users', '7 points', '98'])('%s is neither', (text) => {
    expect(only(text)).toMatchObject({ currency: false, percent: false });
  });
});

describe('two numbers', () => {
  it('shares the magnitude of a change between both, each in its own step', () => {
    expect(findQuantities('from 4.5 to 8 million', en).map(({ value, step }) => [value, step])).toEqual([[4_500_000, 100_000], [8_000_000, 1_000_000]]);
  });
  it('leaves a magnitude dropped further away to others', () => {
    expect(findQuantities('Hannity a 7,6 millions d’abonnés, Cruz 4,9.', fr).map(({ value }) => value)).toEqual([7_600_000, 4.9]);
  });
  it('does not read two years, a score or a parenthesis as a range', () => {
    expect(findQuantities('in 2018–2019', en).map(({ hedge }) => hedge)).toEqual(['exact', 'exact']);
    expect(findQuantities('a 3-2 vote', en).map(({ hedge }) => hedge)).toEqual(['exact', 'exact']);
    expect(findQuantities('12 million – 500 of them', en).map(({ value }) => value)).toEqual([12e6, 500]);
  });
  it('gives words between two numbers to the second', () => {
    expect(findQuantities('sept chaînes et plus de 100 vidéos', fr).map(({ hedge }) => hedge)).toEqual(['exact', 'over']);
    expect(findQuantities('3 million, at least 5 of them new', en).map(({ hedge }) => hedge)).toEqual(['exact', 'at-least']);
  });
});
