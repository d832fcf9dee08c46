/** The small parts that judging is made of: dates, periods, addresses, kinship. */
import { describe, expect, it } from 'vitest';
import { canonicalPeriod } from '../../../utils/engine/durations';
import { judge } from '../../../utils/engine/judge';
import { areKin, relativesOf, speaksFor } from '../../../utils/engine/kin';
import { dayRange, daysApart, precisionOf } from '../../../utils/engine/partial-dates';
import { pageKey } from '../../../utils/engine/same-page';
import { INTERPOLATION, REACH_DAYS } from '../../../utils/engine/verdict-rules';
import { METRICS } from '../../../utils/types';
import type { Metric } from '../../../utils/types';
import { articleOf, claimOf, dossiersOf, figureOf } from './judge-cast';

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

describe('dayRange', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-01-11', '2021-01-11', '2021-01-11'],
    ['2021-01-11T23:59:00-05:00', '2021-01-11', '2021-01-11'],
  ])('reads %s', (date, first, last) => {
    expect(dayRange(date)).toEqual({ first: day(first), last: day(last) });
  });

  it.each(['', 'yesterday', '2021-13', '2021-00', '2021-02-30', '2021-1', '21', '2021-01-11x'])('refuses %j', (date) => {
    expect(dayRange(date)).toBeNull();
  });

  it('has none for none', () => {
    expect(dayRange(null)).toBeNull();
  });
});

it('counts the days between dates, none where they may be one', () => {
  const apart = (a: string, b: string): number => daysApart(dayRange(a) ?? { first: 0, last: 0 }, dayRange(b) ?? { first: 0, last: 0 });
  expect(apart('2021-01', '2021-01-11')).toBe(0);
  expect(apart('2021-01-11', '2020-12')).toBe(11);
  expect(apart('2020-12', '2021-01-11')).toBe(11);
  expect([precisionOf('2021'), precisionOf('2021-01'), precisionOf('2021-01-11')]).toEqual(['year', 'month', 'day']);
});

describe('canonicalPeriod', () => {
  it.each([['P7D', 'P1W'], ['P12M', 'P1Y'], ['PT24H', 'P1D'], ['PT72H', 'P3D']])('takes %s and %s as one', (a, b) => {
    expect(canonicalPeriod(a)).toBe(canonicalPeriod(b));
  });

  it.each([['P1M', 'P30D'], ['P3M', 'P1Y'], ['P1D', 'P1W'], ['PT12H', 'P1D'], ['2020-08', 'P1M']])('keeps %s and %s apart', (a, b) => {
    expect(canonicalPeriod(a)).not.toBe(canonicalPeriod(b));
  });

  it('leaves a stock a stock', () => {
    expect(canonicalPeriod(null)).toBeNull();
  });
});

describe('pageKey', () => {
  it.each([
    ['https://www.paper.example/a/story', 'http://paper.example/a/story/'],
    ['https://m.paper.example/story', 'https://paper.example/story'],
    ['https://paper.example/story/amp/', 'https://paper.example/story'],
    ['https://amp.paper.example/story', 'https://paper.example/story'],
    ['https://paper.example/story?utm_source=x&fbclid=y#comments', 'https://paper.example/story'],
    ['https://paper.example/?p=1&utm_medium=z', 'https://paper.example/?p=1'],
    ['https://PAPER.example/Story', 'https://paper.example/Story'],
    ['https://paper.example/?b=2&a=1', 'https://paper.example/?a=1&b=2'],
  ])('takes %s and %s as one page', (a, b) => {
    expect(pageKey(a)).toBe(pageKey(b));
  });

  it.each([
    ['https://paper.example/?p=1', 'https://paper.example/?p=2'],
    ['https://paper.example/a', 'https://paper.example/b'],
    ['https://paper.example/story', 'https://other.example/story'],
    ['https://fr.paper.example/story', 'https://paper.example/story'],
    ['https://paper.example/Story', 'https://paper.example/story'],
    ['https://paper.example/camp', 'https://paper.example/c'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(pageKey(a)).not.toBe(pageKey(b));
  });

  it('has none for what is no web address', () => {
    expect([pageKey(null), pageKey(''), pageKey('file:///tmp/x.html'), pageKey('about:blank')]).toEqual([null, null, null, null]);
  });
});

describe('kinship', () => {
  const dossiers = dossiersOf([]);

  it('is of owner, division and head', () => {
    expect([areKin('app', 'holding', dossiers), areKin('holding', 'app', dossiers), areKin('chief', 'app', dossiers)]).toEqual([true, true, true]);
    expect([areKin('app', 'app', dossiers), areKin('chief', 'holding', dossiers), areKin('app-lite', 'holding', dossiers), areKin('app', 'site', dossiers)]).toEqual([false, false, false, false]);
  });

  it('lends no figures to or from a person', () => {
    expect(relativesOf('app', dossiers).map(({ entity }) => entity.id).sort()).toEqual(['app-lite', 'holding']);
    expect(relativesOf('chief', dossiers)).toEqual([]);
  });

  it('lets the head speak for the platform, and an alias for its bearer', () => {
    const named = (id: string | null, name: string) => ({ id, name });
    expect(speaksFor(named('app', 'App'), 'chief', dossiers)).toBe(true);
    expect(speaksFor(named('meter', 'Meter'), 'meter inc', dossiers)).toBe(true);
    expect(speaksFor(named(null, 'Town Police'), 'Town police', dossiers)).toBe(true);
    expect(speaksFor(named('meter', 'Meter'), 'app', dossiers)).toBe(false);
    expect(speaksFor(named(null, 'Police'), 'Town police', dossiers)).toBe(false);
  });
});

describe('a value between two figures', () => {
  const short = (is: number, asOf: string) => ({ is, asOf, by: 'meter' });
  const reasonOf = (asOf: string) => judge(claimOf({ value: 2.5e6, asOf }), articleOf(), dossiersOf([figureOf('a', short(2e6, '2020-01-01')), figureOf('b', short(3e6, '2020-11-06'))])).reason;

  it('lies on a straight line by the day', () => {
    // 155 of 310 days.
    expect(reasonOf('2020-06-04')).toMatchObject({ rule: 'interpolated', earlier: 'a', lead: 'b', interpolated: 2.5e6, supporting: 0, gap: null });
    // The middle of June is day 166.5.
    expect(reasonOf('2020-06').interpolated).toBeCloseTo(2e6 + (1e6 * 166.5) / 310, 3);
  });

  it('is given where a line was drawn alone', () => {
    expect(reasonOf('2020-01-02').interpolated).toBeUndefined();
  });
});

it('draws no line further than a year, nor for a metric that has no reach', () => {
  for (const [metric, days] of Object.entries(INTERPOLATION.days)) {
    expect(days).toBeLessThanOrEqual(366);
    expect(days).toBeGreaterThan(2 * REACH_DAYS[metric as Metric]);
  }
});

it('has a reach for every metric', () => {
  expect(Object.keys(REACH_DAYS).sort()).toEqual([...METRICS].sort());
});
