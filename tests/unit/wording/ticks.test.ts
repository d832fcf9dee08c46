import { describe, expect, it } from 'vitest';
import { scaleFor, timeTicks, valueTicks } from '../../../utils/wording/ticks';
import { wording } from '../../../utils/wording/wording';

const en = wording('en');
const values = (numbers: number[], kind: 'timeline' | 'numberline' = 'timeline'): string[] => valueTicks(en, numbers, 'users', kind).map(({ label }) => label.replace('\u00a0', ' '));
const times = (from: number, to: number): string[] => timeTicks(en, from, to).map(({ label }) => label);

describe('valueTicks', () => {
  it.each([
    [[12e6, 21e6, 2.8e6], ['0', '10 M', '20 M']],
    [[7, 5], ['0', '2', '4', '6', '8']],
    [[1, 2], ['0', '1', '2']],
    [[3, 10], ['0', '5', '10']],
    [[300, 500], ['0', '200', '400', '600']],
  ])('are round, whole and stand on zero: %j', (numbers, labels) => {
    expect(values(numbers)).toEqual(labels);
  });

  it('leave zero out where all of it would crowd at one end of a line', () => {
    expect(values([98, 100], 'numberline')).toEqual(['97', '98', '99', '100', '101']);
    expect(values([98, 100])[0]).toBe('0');
  });

  it('cope with one value', () => {
    expect(values([5], 'numberline').length).toBeGreaterThan(1);
    expect(values([0]).length).toBeGreaterThan(1);
  });
});

it('scales by ten only where the range is over 50 to 1', () => {
  expect(scaleFor([1, 50])).toBe('linear');
  expect(scaleFor([1, 51])).toBe('log');
  expect(scaleFor([0, 51])).toBe('linear');
});

describe('timeTicks', () => {
  it('say the year once and where it changes', () => {
    expect(times(Date.UTC(2020, 5, 22), Date.UTC(2021, 1, 20))).toEqual(['Jul 2020', 'Sept', 'Nov', 'Jan 2021']);
  });

  it('are years over years', () => {
    expect(times(Date.UTC(2016, 2, 1), Date.UTC(2020, 2, 1))).toEqual(['2017', '2018', '2019', '2020']);
  });

  it('are no more than a small plot holds', () => {
    for (const years of [1, 3, 7, 15]) expect(times(Date.UTC(2005, 0, 1), Date.UTC(2005 + years, 0, 1)).length).toBeLessThanOrEqual(6);
  });
});
