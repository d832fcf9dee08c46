import { describe, expect, it } from 'vitest';
import { find, only } from './read-example';

const PUBLISHED = '2021-03-10';
const asOf = (text: string, code = 'en', published: string | null = PUBLISHED) => only(text, { code, published }).asOf;

describe('when a figure held', () => {
  it.each([
    ['a year', 'Chirp had 3 million users in 2019.', '2019'],
    ['a month and a year', 'Chirp had 3 million users in June 2020.', '2020-06'],
    ['a month alone is the last that had begun', 'Chirp had 3 million users in February.', '2021-02'],
    ['a month that had not begun is the year before’s', 'Chirp had 3 million users in November.', '2020-11'],
    ['a day in British order', 'Chirp had 3 million users on 30 June 2020.', '2020-06-30'],
    ['a day in American order', 'Chirp had 3 million users on June 30, 2020.', '2020-06-30'],
    ['a day of a month', 'Chirp had 3 million users on the 3rd of March.', '2021-03-03'],
    ['a weekday is the last one', 'Chirp had 3 million users on Monday.', '2021-03-08'],
    ['the article’s own weekday is its day', 'Chirp had 3 million users on Wednesday.', '2021-03-10'],
    ['the end of a year', 'Chirp had 3 million users at the end of 2019.', '2019-12'],
    ['late in a year', 'Chirp had 3 million users in late 2019.', '2019'],
    ['the start of the year', 'Chirp had 3 million users at the start of the year.', '2021-01'],
    ['a quarter and its year', 'Chirp had 3 million users in the fourth quarter of 2019.', '2019-12'],
    ['a quarter is the last that was over', 'Chirp had 3 million users in the third quarter.', '2020-09'],
    ['yesterday', 'Chirp had 3 million users yesterday.', '2021-03-09'],
    ['today', 'Chirp has 3 million users today.', '2021-03-10'],
    ['last week', 'Chirp had 3 million users last week.', '2021-03-03'],
    ['last month', 'Chirp had 3 million users last month.', '2021-02'],
    ['this month', 'Chirp had 3 million users earlier this month.', '2021-03'],
    ['six months ago', 'Chirp had 3 million users six months ago.', '2020-09'],
    ['last year', 'Chirp had 3 million users last year.', '2020'],
    ['a date that opens the sentence', 'In June 2020, after a long quarrel with its bank, Chirp had 3 million users.', '2020-06'],
    ['a day that opens the sentence', 'On 30 June 2020 Chirp had 3 million users.', '2020-06-30'],
    ['a date shortly before', 'VidHub was shut in June 2020, with 3 million users.', '2020-06'],
  ])('%s', (_, text, date) => {
    expect(asOf(text)).toBe(date);
  });

  it.each([
    ['fin d’année', 'Chirp avait 3 millions d’utilisateurs fin 2019.', '2019-12'],
    ['un jour', 'Chirp avait 3 millions d’utilisateurs le 1er mars.', '2021-03-01'],
    ['un jour de semaine sans préposition', 'Chirp comptait lundi 3 millions d’utilisateurs.', '2021-03-08'],
    ['un trimestre', 'Chirp comptait 3 millions d’utilisateurs au deuxième trimestre 2020.', '2020-06'],
    ['le mois dernier', 'Chirp avait 3 millions d’utilisateurs le mois dernier.', '2021-02'],
    ['hier', 'Chirp avait 3 millions d’utilisateurs hier.', '2021-03-09'],
    ['en tête de phrase', 'En mars 2019, Chirp avait 3 millions d’utilisateurs.', '2019-03'],
  ])('in French: %s', (_, text, date) => {
    expect(asOf(text, 'fr')).toBe(date);
  });

  it.each([
    ['nothing is said', 'Chirp has 3 million users.'],
    ['“now” is said', 'Chirp now has 3 million users.'],
    ['“May” is no month', 'Chirp may have 3 million users.'],
    ['the year is that of the foundation', 'Chirp, founded in 2009, has 3 million users.'],
    ['it has lasted since then', 'Chirp has had 3 million users since June.'],
    ['the date comes behind a semicolon before', 'It closed in June; Chirp has 3 million users.'],
    ['the date lies ahead', 'Chirp has 3 million users, and closes in 2022.'],
    ['the date is far behind', 'Chirp has 3 million users in a great many small towns of the north and the east of a country, as it had in 2019.'],
    ['the year is part of a longer number', 'Chirp has 3 million users in 2020-22 and beyond.'],
  ])('nowhere where %s', (_, text) => {
    expect(find(text, { published: PUBLISHED }).claims.find(({ metric }) => metric === 'users')?.asOf ?? null).toBe(null);
  });

  it('counts “a year earlier” from the figure before, to the month', () => {
    const [now, then] = find('Chirp had 4 million users in June 2020, up from 3 million a year earlier.', { published: PUBLISHED }).claims;
    expect([now?.asOf, then?.asOf]).toEqual(['2020-06', '2019-06']);
  });

  it('gives each of two figures its own date', () => {
    const { claims } = find('Chirp had 3 million users in 2019 and 5 million in 2020.', { published: PUBLISHED });
    expect(claims.map((claim) => claim.asOf)).toEqual(['2019', '2020']);
  });

  it('leaves a date behind one figure to that one', () => {
    const { claims } = find('Chirp had 3 million users in 2019, while VidHub has 5 million.', { published: PUBLISHED });
    expect(claims.map((claim) => claim.asOf)).toEqual(['2019', null]);
  });

  it('reads written dates, but no relative ones, in an article without a date', () => {
    expect(asOf('Chirp had 3 million users in June 2020.', 'en', null)).toBe('2020-06');
    expect(asOf('Chirp had 3 million users in June.', 'en', null)).toBe(null);
    expect(asOf('Chirp had 3 million users last month.', 'en', null)).toBe(null);
    expect(asOf('Chirp had 3 million users on Monday.', 'en', null)).toBe(null);
  });

  it('takes a date of publication that no calendar has for none', () => {
    expect(asOf('Chirp had 3 million users last month.', 'en', '2021-02-31')).toBe(null);
  });

  it('crosses the turn of a year', () => {
    expect(asOf('Chirp had 3 million users last month.', 'en', '2021-01-31')).toBe('2020-12');
    expect(asOf('Chirp had 3 million users yesterday.', 'en', '2021-01-01')).toBe('2020-12-31');
  });
});
