/** Plain numbers as people write and say them: fractions, signs, units, halves, decimals in words; and what is no number. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../../cli/engine';

/** By language, text and the values in it, in order. */
const utterances = JSON.parse(readFileSync(new URL('plain/utterances.json', import.meta.url), 'utf8')) as Record<string, Record<string, number[]>>;

describe.each(Object.entries(utterances))('plain numbers in %s', (code, texts) => {
  it.each(Object.entries(texts))('%s', (text, values) => {
    expect(quantities(text, code).map(({ value }) => (value === null ? null : Number(value.toPrecision(9))))).toEqual(values.map((value) => Number(value.toPrecision(9))));
  });
});
