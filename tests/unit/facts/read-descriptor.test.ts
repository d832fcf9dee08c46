/** A descriptor says what is built, and cannot reach outside its folder. */
import { describe, expect, it } from 'vitest';
import { readDescriptor } from '../../../utils/facts/read-descriptor';

const GOOD = {
  name: 'small', title: 'Small', version: '1.2.3', created: '2026-11-22T00:00:00Z', sequence: 4, attribution: 'Us',
  licenses: [{ name: 'CC-BY-4.0', title: 'Attribution', path: 'https://creativecommons.org/licenses/by/4.0/' }],
  contributors: [{ title: 'Us' }],
  resources: [{ name: 'figures', path: 'data/figures.csv' }, { name: 'entities', path: 'entities.csv' }, { name: 'events', path: 'events.csv' }],
};
const read = (change: object) => readDescriptor(JSON.stringify({ ...GOOD, ...change }));

describe('readDescriptor', () => {
  it('takes what building needs', () => {
    expect(read({ keywords: ['bans'] })).toMatchObject({ ok: true, value: { about: { name: 'small', publisher: 'Us', seq: 4, publishedAt: GOOD.created }, paths: { figures: 'data/figures.csv' } } });
  });

  it.each(['../figures.csv', '/etc/passwd', 'https://elsewhere.example/figures.csv', 'a/../../b.csv', './figures.csv', 'a\\b.csv'])('refuses the path %s', (path) => {
    expect(read({ resources: [{ name: 'figures', path }, ...GOOD.resources.slice(1)] }).ok).toBe(false);
  });

  it.each<[string, object, string]>([
    ['no figures', { resources: GOOD.resources.slice(1) }, 'no resource named figures'],
    ['no licence', { licenses: [] }, 'no licence'],
    ['no publisher', { contributors: [] }, 'nobody'],
    ['a version that is none', { version: 'one' }, 'version'],
    ['a day that is none', { created: '2026-13-01T00:00:00Z' }, 'created'],
  ])('refuses a package with %s', (_, change, message) => {
    expect(read(change)).toEqual({ ok: false, problems: [{ file: 'datapackage.json', line: null, column: null, message: expect.stringContaining(message) as string }] });
  });

  it('says that it is not JSON', () => {
    expect(readDescriptor('{')).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('not JSON') as string }] });
  });
});
