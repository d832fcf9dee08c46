import { describe, expect, it } from 'vitest';
import { countOf, fill, joinNames, pluralForm, wording } from '../../../utils/wording/wording';

const en = wording('en');
const fr = wording('fr');

describe('wording', () => {
  it.each([['fr', 'fr'], ['fr-CA', 'fr'], ['fr_FR', 'fr'], ['EN-gb', 'en'], ['tlh', 'en'], ['', 'en']])('answers %j in %s', (tag, language) => {
    expect(wording(tag).language).toBe(language);
  });

  it('keeps the reader’s region for Intl, and has one of its own otherwise', () => {
    expect(wording('fr-CA').locale).toBe('fr-CA');
    expect(wording('fr').locale).toBe('fr-FR');
    expect(wording('en-!!').locale).toBe('en-GB');
  });
});

describe('fill', () => {
  it('puts values in their places', () => {
    expect(fill('{a} and {b}, {a}', { a: 1, b: 'x' })).toBe('1 and x, 1');
  });

  it('does not fill what a value holds', () => {
    expect(fill('{a}', { a: '{b}' })).toBe('{b}');
  });

  it('stops at a place without a value', () => {
    expect(() => fill('{who}', {})).toThrow('{who}');
  });
});

describe('plurals', () => {
  it('follow the language: French counts nought as singular, English does not', () => {
    const forms = { one: 'one', other: 'other' };
    expect([0, 1, 2].map((n) => pluralForm(en, forms, n))).toEqual(['other', 'one', 'other']);
    expect([0, 1, 2].map((n) => pluralForm(fr, forms, n))).toEqual(['one', 'one', 'other']);
  });

  it('take the form after a magnitude word where the language has one', () => {
    expect(pluralForm(fr, fr.messages.metrics.users.counted, 7.6e6, true)).toBe('{n} d’utilisateurs');
    expect(pluralForm(en, en.messages.metrics.users.counted, 7.6e6, true)).toBe('{n} users');
  });

  it('are written with the number in the reader’s digits', () => {
    expect(countOf(en, en.messages.popup.marked, 1)).toBe('1 figure marked');
    expect(countOf(en, en.messages.popup.marked, 1300)).toBe('1,300 figures marked');
    expect(countOf(fr, fr.messages.popup.marked, 13)).toBe('13 chiffres marqués');
  });
});

it('joins names, and counts those that would be too many', () => {
  expect(joinNames(en, ['A'])).toBe('A');
  expect(joinNames(en, ['A', 'B'])).toBe('A and B');
  expect(joinNames(fr, ['A', 'B', 'C'])).toBe('A, B et C');
  expect(joinNames(en, ['A', 'B', 'C', 'D'])).toBe('A, B and 2 others');
});
