/** Dates are days of the calendar, and periods are lengths of one unit or first days. */
import { describe, expect, it } from 'vitest';
import { isBefore, isDay, isPartialDate, isPeriod } from '../../../utils/facts/dates';

describe('isPartialDate', () => {
  it.each(['2021', '2021-01', '2021-01-11', '2024-02-29'])('takes %s', (text) => expect(isPartialDate(text)).toBe(true));
  it.each(['', '21', '2021-13', '2021-00', '2021-1', '2021-02-29', '2021-01-32', '2021-01-11T10:00', '11 Jan 2021'])('refuses %j', (text) => expect(isPartialDate(text)).toBe(false));
});

it('tells a whole day from a month', () => {
  expect(isDay('2021-01-11')).toBe(true);
  expect(isDay('2021-01')).toBe(false);
});

describe('isPeriod', () => {
  it.each(['P1D', 'P1W', 'P3M', 'P25D', 'P1Y', 'PT1H', 'PT72H', '2020-08', '2023-07-26'])('takes %s', (text) => expect(isPeriod(text)).toBe(true));
  it.each(['P', 'P0D', 'PT', 'P1H', 'PT1D', 'P1Y6M', 'day', 'since 2020', 'P-1D'])('refuses %j', (text) => expect(isPeriod(text)).toBe(false));
});

it('compares dates as precisely as both allow', () => {
  expect(isBefore('2020-12', '2021-01-11')).toBe(true);
  expect(isBefore('2021', '2021-03')).toBe(false);
  expect(isBefore('2021-03', '2021')).toBe(false);
  expect(isBefore('2021-03-02', '2021-03-01')).toBe(false);
});
