import { describe, expect, it } from 'vitest';
import { instantsOf, longDate, shortDate, whenPhrase } from '../../../utils/wording/dates';
import { wording } from '../../../utils/wording/wording';

const en = wording('en');
const fr = wording('fr');
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('longDate', () => {
  it.each([
    ['2021-01-11', '11 January 2021', '11 janvier 2021'],
    ['2021-01', 'January 2021', 'janvier 2021'],
    ['2021', '2021', '2021'],
    ['2021-01-11T23:30:00-05:00', '11 January 2021', '11 janvier 2021'],
  ])('is as precise as %s', (date, english, french) => {
    expect(plain(longDate(en, date))).toBe(english);
    expect(plain(longDate(fr, date))).toBe(french);
  });

  it('says the first of a month as the language does', () => {
    expect(plain(longDate(fr, '2021-02-01'))).toBe('1er février 2021');
    expect(plain(longDate(en, '2021-02-01'))).toBe('1 February 2021');
    expect(plain(shortDate(fr, '2021-02-01'))).toBe('1er févr. 2021');
    expect([plain(longDate(fr, '2021-02-11')), plain(longDate(fr, '2021-02'))]).toEqual(['11 février 2021', 'février 2021']);
  });

  it('follows the region that the reader named', () => {
    expect(plain(longDate(wording('en-US'), '2021-01-11'))).toBe('January 11, 2021');
  });

  it('says so when there is none', () => {
    expect(longDate(en, '')).toBe('undated');
    expect(shortDate(fr, null)).toBe('sans date');
    expect(shortDate(en, 'soon')).toBe('undated');
  });
});

it('shortens months in lists', () => {
  expect(plain(shortDate(en, '2021-01-11'))).toBe('11 Jan 2021');
  expect(plain(shortDate(fr, '2021-01'))).toBe('janv. 2021');
});

it('takes the preposition that the precision wants', () => {
  expect(plain(whenPhrase(en, '2021-01-08'))).toBe('on 8 January 2021');
  expect(plain(whenPhrase(en, '2021-01'))).toBe('in January 2021');
  expect(plain(whenPhrase(fr, '2021-01-08'))).toBe('le 8 janvier 2021');
  expect(plain(whenPhrase(fr, '2021'))).toBe('en 2021');
});

it('covers all instants that a date may mean, in UTC', () => {
  expect(instantsOf('2021-02')).toEqual({ from: Date.UTC(2021, 1, 1), to: Date.UTC(2021, 2, 1) - 1, precision: 'month' });
  expect(instantsOf('2020')?.to).toBe(Date.UTC(2021, 0, 1) - 1);
  expect(instantsOf('2021-01-11')?.from).toBe(Date.UTC(2021, 0, 11));
  expect(instantsOf('')).toBeNull();
  expect(instantsOf(null)).toBeNull();
});
