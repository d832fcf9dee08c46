/** What must hold between rows: each rule refuses an example, and the untouched package passes them all. */
import { describe, expect, it } from 'vitest';
import { complaints, ENTITY, EVENT, FIGURE, PERSON, read, type Rows } from './csv-package';

const entities = (change: Record<string, string>): Rows => ({ entities: [{ ...ENTITY, ...change }, PERSON] });
const figures = (change: Record<string, string>): Rows => ({ figures: [{ ...FIGURE, ...change }] });
const events = (change: Record<string, string>): Rows => ({ events: [{ ...EVENT, ...change }] });

describe('readTables', () => {
  it('makes a dossier an entity, with its figures and events', () => {
    const { dossiers, problems } = read();
    expect(problems).toEqual([]);
    expect(dossiers.map(({ entity, figures: own, events: past }) => [entity.id, own.length, past.length])).toEqual([['ada-example', 0, 1], ['murmur', 1, 0]]);
    expect(dossiers[1]?.figures[0]).toMatchObject({ low: 12_000_000, high: null, approximate: false, on: null, period: null, source: { date: '2021-01-11' } });
    expect(dossiers[1]?.entity).toMatchObject({ aliases: ['Murmur', 'Murmur Social'], ambiguous: ['Murmur'], description: { en: 'A network', fr: 'Un réseau' } });
  });

  it('builds nothing from a package with a problem', () => {
    expect(read(figures({ scope: 'nowhere' })).dossiers).toEqual([]);
  });

  it.each<[string, Rows, string]>([
    ['a name that is no alias', entities({ aliases: 'Murmur Social', ambiguous_aliases: '' }), 'column aliases: lacks the name'],
    ['an ambiguous name that is no alias', entities({ ambiguous_aliases: 'Mur' }), 'column ambiguous_aliases: “Mur”'],
    ['an alias without letters', entities({ aliases: 'Murmur|!!' }), 'column aliases: “!!”'],
    ['a possessive', entities({ aliases: 'Murmur|Murmur’s' }), 'possessive'],
    ['an unknown owner', entities({ parent: 'nobody' }), 'column parent: “nobody”'],
    ['an owner in a circle', entities({ parent: 'murmur' }), 'line 2, column parent: leads back'],
    ['an id twice', { entities: [ENTITY, PERSON, { ...ENTITY, wikidata: '' }] }, 'line 4, column id: “murmur” stands on line 2'],
    ['an item of Wikidata twice', { entities: [ENTITY, { ...PERSON, wikidata: 'Q1' }] }, 'line 3, column wikidata'],
    ['a figure of nobody', figures({ entity: 'nobody' }), 'column entity: “nobody”'],
    ['a figure on no platform', figures({ on: 'ada-example' }), 'column on: “ada-example” is filed as person'],
    ['a figure on itself', figures({ on: 'murmur' }), 'column on: repeats'],
    ['a figure without a value', figures({ value_low: '' }), 'both empty'],
    ['bounds the wrong way round', figures({ value_high: '5' }), 'is above value_high'],
    ['an approximate open end', figures({ approximate: 'yes' }), 'column approximate'],
    ['a launch in another year', figures({ metric: 'launch-year', value_low: '2018', value_high: '2018' }), 'year of as_of'],
    ['a date after the reading', figures({ as_of: '2027' }), 'column as_of: 2027 is after'],
    ['a flow without a period', figures({ metric: 'visits' }), 'column period: is empty'],
    ['a stock with a period', figures({ period: 'P6M' }), 'column period: is filled'],
    ['a stretch that begins after its end', figures({ metric: 'downloads', period: '2022-01-01' }), 'begins at 2022-01-01'],
    ['the same figure from the same page', { figures: [FIGURE, { ...FIGURE, id: 'again' }] }, 'line 3, column source_url: states the same figure from the same page as line 2'],
    ['an event by nobody', events({ by: '' }), 'column by'],
    ['a block of the whole world', events({ kind: 'blocked' }), 'column scope'],
    ['an end before its start', events({ end: '2021-01-09' }), 'column end'],
    ['a report before its event', events({ source_date: '2021-01-09' }), 'column source_date'],
    ['a start after the reading', events({ start: '2027', source_date: '' }), 'column start'],
  ])('refuses %s', (_, rows, message) => {
    expect(complaints(rows)).toEqual([expect.stringContaining(message)]);
  });

  it('finds a circle of two on either line', () => {
    expect(complaints(entities({ parent: 'ada-example' }))).toEqual([expect.stringContaining('line 2, column parent'), expect.stringContaining('line 3, column parent')]);
  });

  it.each<[string, Rows]>([
    ['differing sources for one fact', { figures: [FIGURE, { ...FIGURE, id: 'other', source_url: 'https://other.example/' }] }],
    ['a launch without anybody who did it', events({ kind: 'launched', by: '' })],
    ['an end as precise as its start allows', events({ start: '2021-01', end: '2021' })],
    ['a running total without a period', figures({ metric: 'downloads' })],
  ])('takes %s', (_, rows) => {
    expect(complaints(rows)).toEqual([]);
  });
});
