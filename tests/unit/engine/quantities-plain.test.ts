/** Plain numbers in any language tag: what `Intl` writes is read back, in its digits, with its separators and compact words. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeQuantities } from '../../../utils/engine/plain-numbers';
import type { NumberWords } from '../../../utils/language';

const WITH_WORDS = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'nl', 'pl', 'pt', 'ru'];
const quantities = makeQuantities((tag) => {
  const code = tag.split('-')[0] as string;
  if (!WITH_WORDS.includes(code)) return null;
  return JSON.parse(readFileSync(new URL(`../../../utils/languages/${code}/numbers.json`, import.meta.url), 'utf8')) as NumberWords;
});

const LOCALES = [
  'af', 'ar-EG', 'az', 'bg', 'ca', 'cs', 'cy', 'da', 'de', 'de-CH', 'el', 'en', 'en-IN', 'en-ZA', 'es', 'es-MX', 'et', 'eu', 'fa', 'fi', 'fr', 'fr-CH', 'ga', 'gu', 'he',
  'hi', 'hr', 'hu', 'id', 'is', 'it', 'ja', 'ka', 'ko', 'lt', 'lv', 'mr', 'ms', 'nb', 'nl', 'pl', 'pt', 'pt-PT', 'ro', 'ru', 'sk', 'sr', 'sv', 'ta', 'th', 'tr', 'uk', 'ur', 'vi', 'zh', 'zu',
];
const NUMBERS = [0, 7, 42, 123, 1234, 12_345, 1_234_567, 98_765_432, 1.5, 0.25, 1234.5];
const COMPACT = [15_000, 1_500_000, 7_600_000, 300_000_000, 1_200_000_000];

function valuesOf(text: string, tag: string): (number | null)[] {
  return quantities(text, tag).map(({ value }) => value);
}

describe.each(LOCALES)('%s', (locale) => {
  it('reads back what Intl writes in full', () => {
    const format = new Intl.NumberFormat(locale);
    expect(NUMBERS.map((number) => valuesOf(format.format(number), locale))).toEqual(NUMBERS.map((number) => [number]));
  });

  it.each(['short', 'long'] as const)('reads back what Intl writes with %s compact words', (compactDisplay) => {
    const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay, maximumFractionDigits: 2 });
    expect(COMPACT.map((number) => valuesOf(format.format(number), locale))).toEqual(COMPACT.map((number) => [number]));
  });

  it('reads back a range', () => {
    const written = new Intl.NumberFormat(locale).formatRange(1500, 2500);
    expect(quantities(written, locale)).toMatchObject([{ value: null, low: 1500, high: 2500 }]);
  });
});

describe('plain numbers', () => {
  it('gives the span of the number without its hedge, ages and years included', () => {
    const text = 'In 2018, more than 12 million people followed the man, 74.';
    expect(quantities(text, 'en').map(({ start, end, value, low, high }) => [text.slice(start, end), value, low, high])).toEqual([
      ['2018', 2018, 2018, 2018], ['12 million', 12e6, 12e6, 12e6], ['74', 74, 74, 74],
    ]);
  });

  it('gives null as the value of a range and shares its magnitude', () => {
    expect(quantities('157.5–561.5 million', 'en')).toMatchObject([{ value: null, low: 157_500_000, high: 561_500_000 }]);
  });

  it('gives both numbers of a change', () => {
    expect(valuesOf('from 4.5 to 8 million', 'en')).toEqual([4.5e6, 8e6]);
  });

  it('reads digits of any script, and full-width ones', () => {
    expect(valuesOf('١٢٣ و ४५६ و １２３', 'ar')).toEqual([123, 456, 123]);
  });

  it('reads number words where the language has them, an only word too', () => {
    expect(valuesOf('Catorze', 'pt')).toEqual([14]);
    expect(valuesOf('one', 'en')).toEqual([1]);
    expect(valuesOf('one of them', 'en')).toEqual([]);
    expect(valuesOf('tjugofem', 'sv')).toEqual([]);
  });

  it('knows a minus from a dash', () => {
    expect(valuesOf('-5', 'en')).toEqual([-5]);
    expect(valuesOf('−12,5', 'de')).toEqual([-12.5]);
    expect(valuesOf('Covid-19', 'en')).toEqual([]);
  });

  it('reads a tag that Intl does not know as English', () => {
    expect(valuesOf('1,234.5', 'qqq')).toEqual([1234.5]);
    expect(valuesOf('1,234.5', 'not a tag')).toEqual([1234.5]);
  });

  it('finds nothing where there is nothing', () => {
    expect(valuesOf('', 'en')).toEqual([]);
    expect(valuesOf('Millions of people left the 2nd channel of 8chan at 5:30 p.m.', 'en')).toEqual([]);
  });
});
