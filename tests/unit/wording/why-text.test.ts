import { describe, expect, it } from 'vitest';
import { whyText } from '../../../utils/wording/why-text';
import { agrees, differs, disputed, found, line, outdated, related, unknown } from './findings';
import type { Found } from './findings';

const why = ({ finding, dossiers }: Found, ui?: string): string => whyText(finding, dossiers, ui).replace(/[\u00a0\u202f]/g, ' ');

describe('whyText', () => {
  it.each([
    ['agrees', agrees(), 'The same number from Meter Lab and The paper Paper. About 100, from The rounded Paper, fits too.'],
    ['differs', differs(), '7 − 5 = 2. App gives 5. The same source also counts 2 accounts suspended, which would make up the difference.'],
    ['disputed', disputed(), '2 of 3 sources fit the figure here, over 12 million. Meter’s figure is 17% lower, at 10 million.'],
    ['outdated', outdated(), '1.5 million in July 2020, from Chief, fits. Nearly 7 million on 8 January 2021, from Chief, is newer and was known when the article appeared.'],
    ['related', related(), 'Not the same measure: nearly 7 million daily users, 5 January 2021; over 12 million registered users, 5 January 2021.'],
    ['unknown', unknown(), 'Nothing to compare with: the database holds one figure about App, and it is not for this.'],
  ] as const)('gives the arithmetic of a verdict that %s', (_, one, english) => {
    expect(why(one)).toBe(english);
  });

  it('is English unless told otherwise', () => {
    expect(why(disputed())).toBe(why(disputed(), 'en'));
    expect(why(disputed(), 'fr')).toBe('2 sources sur 3 sont compatibles avec le chiffre d’ici, plus de 12 millions. Chez Meter, 17 % de moins, soit 10 millions.');
  });

  it('reads a value off the line between two figures of one source', () => {
    expect(why(line())).toBe('By a straight line only: between 2 million (January 2020) and 3 million (November 2020), both from Meter, it gives about 2.5 million in June 2020.');
    expect(why(line(), 'fr')).toBe('Par une simple droite : entre 2 millions (janvier 2020) et 3 millions (novembre 2020), l’un et l’autre chez Meter, elle donne environ 2,5 millions en juin 2020.');
  });

  it('says of another time which, and of another occasion', () => {
    expect(why(found({ value: 8e6 }, { a: { is: 7e6, asOf: '2020-02' } }))).toBe('Not the same time: 7 million users, February 2020.');
    expect(why(found({ value: 40, metric: 'groups-removed' }, { a: { metric: 'groups-removed', is: 300 } }))).toBe('Not the same occasion: 300 groups removed, 5 January 2021.');
  });

  it('calls a year a year, and names three sources before it counts them', () => {
    const launch = { metric: 'launch-year', is: 2018, asOf: '2018' } as const;
    expect(why(found({ value: 2018, metric: 'launch-year' }, { a: launch, b: launch, c: launch }))).toBe('The same year from The a Paper, The b Paper and The c Paper.');
    expect(why(found({ value: 2018, metric: 'launch-year' }, { a: launch, b: launch, c: launch, d: launch }), 'fr')).toBe('La même année chez The a Paper, The b Paper et 2 autres.');
  });

  it('says of one source that it is the only one', () => {
    expect(why(found({ value: 8e6 }, { a: { is: 8e6, by: 'meter' } }))).toBe('The same number from Meter. No other source is known.');
  });

  it('says of a figure that fits in other words what allows it', () => {
    expect(why(found({ value: 12e6, hedge: 'over' }, { a: { is: 15e6, by: 'meter' } }))).toBe('Over 12 million here fits 15 million, the figure given by Meter. No other source is known.');
  });

  it('gives the sum of large numbers in short, and the share', () => {
    expect(why(found({ value: 15e6 }, { a: { is: 10e6, by: 'meter' } }))).toBe('15 M − 10 M = 5 M. Meter’s figure is 33% lower, at 10 million.');
  });

  it('gives no sum where an end is open', () => {
    expect(why(found({ value: 10e6 }, { a: { over: 12e6, by: 'meter' } }))).toBe('10 million here: Meter’s figure is 20% higher, at over 12 million.');
  });

  it('says how many times, where a percentage would be above a hundred', () => {
    const one = found({ value: 10e6 }, { a: { is: 57e6, by: 'meter' } });
    expect(why(one)).toBe('57 M − 10 M = 47 M. Meter’s figure is 5.7 times as high, at 57 million.');
    expect(why(one, 'fr')).toBe('57 M − 10 M = 47 M. Chez Meter, 5,7 fois plus, soit 57 millions.');
    expect(why(found({ value: 57e6 }, { a: { is: 10e6, by: 'meter' } }))).toContain('82% lower');
  });

  it('begins no sentence after a colon', () => {
    expect(why(found({ value: 10e6 }, { a: { over: 12e6, by: 'meter' } }), 'fr')).toBe('10 millions ici : chez Meter, 20 % de plus, soit plus de 12 millions.');
  });

  it('says what limit is overstepped, and from which side', () => {
    const below = found({ value: 3e6, metric: 'monthly-active-users' }, { a: { metric: 'daily-active-users', is: 7e6, basis: 'count-observed', by: 'meter' } });
    expect(why(below)).toBe('3 million here oversteps a limit, 7 million daily users. It comes from Meter, and the figure here cannot pass it by more than rounding.');
  });

  it('says of context of several kinds that it is', () => {
    const one = found({ value: 10e6, metric: 'monthly-active-users', scope: 'US' }, { a: { metric: 'monthly-active-users', is: 30e6, asOf: '2020-07' }, b: { metric: 'users', scope: 'US', is: 8e6 } });
    expect(why(one)).toMatch(/^Another measure, place or period: /);
  });

  it('takes two wordings of one number as the same, and an estimate of it as another', () => {
    expect(why(found({ value: 7e6, hedge: 'under' }, { a: { nearly: 7e6, by: 'meter' } }))).toBe('The same number from Meter. No other source is known.');
    expect(why(found({ value: 7e6 }, { a: { about: 7e6, by: 'meter' } }))).toBe('7 million here fits about 7 million, the figure given by Meter. No other source is known.');
  });

  it('calls a range a range', () => {
    expect(why(found({ range: [300, 500], metric: 'servers' }, { a: { metric: 'servers', range: [300, 500], by: 'chief' } }))).toBe('The same range from Chief. No other source is known.');
  });

  it('does no sums with years', () => {
    expect(why(found({ value: 2018, metric: 'launch-year' }, { a: { metric: 'launch-year', is: 2016, asOf: '2016', by: 'meter' } }))).toBe('2018 here: Meter gives 2016.');
  });

  it('explains no difference with a count from elsewhere', () => {
    const one = found({ value: 7, metric: 'channels-closed' }, {
      closed: { metric: 'channels-closed', is: 5, by: 'app', url: 'https://app.example/news' }, barred: { metric: 'accounts-suspended', is: 2, by: 'app' },
    });
    expect(why(one)).toBe('7 − 5 = 2. App gives 5.');
  });
});
