/** Every language whose numbers are read, claims or not: round numbers in its words, and data that are clean. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../../cli/engine';
import { numbersFor } from '../../../utils/languages/numbers';

const LANGUAGES = new URL('../../../utils/languages/number-words/', import.meta.url);
const rounds = JSON.parse(readFileSync(new URL('plain/round.json', import.meta.url), 'utf8')) as Record<string, Record<string, number>>;
const codes = readdirSync(LANGUAGES).map((name) => name.replace('.json', ''));

describe.each(Object.entries(rounds))('round numbers in %s', (code, numbers) => {
  it.each(Object.entries(numbers))('%s is %d', (words, value) => {
    const text = `— ${words}.`;
    expect(quantities(text, code).map(({ start, end, value: read }) => [text.slice(start, end), read])).toEqual([[words, value]]);
  });
});

describe.each(codes)('number words of %s', (code) => {
  const text = readFileSync(new URL(`${code}.json`, LANGUAGES), 'utf8');

  it('are composed and have numbers in this test', () => {
    expect(text).toBe(text.normalize('NFC'));
    expect(Object.keys(rounds)).toContain(code);
  });

  it('stand sorted', () => {
    for (const value of Object.values(JSON.parse(text) as Record<string, unknown>)) {
      const words = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : typeof value === 'object' && value !== null ? Object.keys(value) : [];
      // Keys that are numbers cannot be; prefixes stand longest first.
      expect(words.filter((word) => word.trim() !== word || word === '')).toEqual([]);
    }
    expect(numbersFor(code)).not.toBeNull();
  });
});
