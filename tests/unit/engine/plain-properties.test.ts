/** What holds for plain numbers in every locale: what Intl writes comes back, spans lie inside and apart, and time grows no faster than the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../../cli/engine';

/** All that this Intl knows; Burmese, Nepali and Bengali have compact words that say two things, and are asked in full alone. */
const LOCALES = Intl.NumberFormat.supportedLocalesOf(
  ('af am ar-EG as az be bg bn bs ca cs cy da de de-AT de-CH el en en-GB en-IN en-ZA es es-AR es-MX et eu fa fi fil fr fr-CA fr-CH ga gl gu he hi hr hu hy id is it it-CH ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl nl-BE nn ' +
    'or pa pl ps pt pt-PT ro ru sd si sk sl sq sr sr-Latn sv sw ta te th tk tr uk ur uz vi yue zh zh-Hant zu').split(' '),
);
const COMPACT = LOCALES.filter((locale) => !['bn', 'my', 'ne'].includes(locale));
const RUNS = 400;

const amount = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 9 })).map(([digits, power]) => digits * 10 ** power);

/** What a compact writing shows: rounded as Intl rounds it. */
function shown(amountWritten: number, locale: string, options: Intl.NumberFormatOptions): number {
  const parts = new Intl.NumberFormat(locale, { ...options, numberingSystem: 'latn', useGrouping: false }).formatToParts(amountWritten);
  const digits = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  // “mille”: the word alone says one of it.
  const mantissa = Number(`${digits('integer') || '1'}.${digits('fraction')}`);
  return Number((mantissa * 10 ** Math.round(Math.log10(amountWritten / mantissa))).toPrecision(12));
}

describe('what Intl writes', () => {
  it('comes back from every locale, with grouping, decimals and signs', () => {
    fc.assert(fc.property(fc.constantFrom(...LOCALES), amount, fc.constantFrom(1, 10, 100, -1), (locale, value, part) => {
      const number = value / part;
      expect(quantities(new Intl.NumberFormat(locale).format(number), locale).map(({ value: read }) => read)).toEqual([number]);
    }), { numRuns: RUNS });
  });

  it.each(['short', 'long'] as const)('comes back from every locale in %s compact words', (compactDisplay) => {
    fc.assert(fc.property(fc.constantFrom(...COMPACT), amount.filter((value) => value >= 1000), (locale, value) => {
      const options: Intl.NumberFormatOptions = { notation: 'compact', compactDisplay, maximumFractionDigits: 2 };
      expect(quantities(new Intl.NumberFormat(locale, options).format(value), locale).map(({ value: read }) => read)).toEqual([shown(value, locale, options)]);
    }), { numRuns: RUNS });
  });

  it('comes back where a plural form stands in the hundreds alone', () => {
    expect(quantities('221 мј.', 'mk').map(({ value }) => value)).toEqual([221e9]);
  });
});

describe('any text', () => {
  const PIECES = ['7', '1 ', '1,2', '3/4', '2 1/2', '1e6', '.5', '-', '–', 'million', ' one ', 'half', ' and ', 'minus ', '(', ')', '%', '°', '万', '억', '二', '\u00ad', '١', ' ', '\n', 'km', 'third', 'x'];
  it('has plain numbers in order, inside the text and apart', () => {
    fc.assert(fc.property(fc.constantFrom('en', 'de', 'fr', 'ja', 'ko', 'zh', 'tr', 'ar', 'sw'), fc.oneof(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join('')), fc.string({ unit: 'grapheme' })), (locale, text) => {
      let last = 0;
      for (const { start, end, low, high } of quantities(text, locale)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(low).toBeLessThanOrEqual(high);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }), { numRuns: RUNS * 2 });
  });
});

describe('a megabyte without a sentence end', () => {
  const MEGABYTE = 1_000_000;
  const LONG_ENOUGH = 60_000;
  it.each([['en', '7'], ['en', '1/2 '], ['en', 'twenty one million '], ['en', 'minus '], ['en', '1e6'], ['en', '12 34 '], ['de', 'siebenhunderttausend '], ['ja', '一'], ['ja', '1億 '], ['zh', '百点'], ['ko', '백만'], ['en', 'one\u00ad']] as const)('in %s of “%s” takes time in proportion', (locale, seed) => {
    const time = (length: number): number => {
      const text = seed.repeat(Math.ceil(length / seed.length));
      const start = performance.now();
      quantities(text, locale);
      return performance.now() - start;
    };
    time(MEGABYTE / 8);
    const part = Math.min(time(MEGABYTE / 8), time(MEGABYTE / 8), time(MEGABYTE / 8));
    // Eight times the text: a square law would take sixty-four times as long.
    expect(Math.min(time(MEGABYTE), time(MEGABYTE), time(MEGABYTE))).toBeLessThan(part * 30 + 100);
  }, LONG_ENOUGH);
});
