/** What a folder of labelled articles may hold, and the sentence for what it may not. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { labelledFromJson, readFolder } from '../../../cli/score-labels';

const TEXT = 'Murmur has over 12 million users.';
const LABEL = {
  start: 11, end: 32, quote: 'over 12 million users', number: '12 million', value: 12e6, low: 12e6, high: null, hedge: 'over', metric: 'users', tier: 'audience',
  entity: 'Murmur', on: null, scope: null, period: null, attributedTo: null, asOf: null,
};
const article = (more: object = {}, label: object = {}) =>
  JSON.stringify({ id: 'a', language: 'en-GB', title: 'T', published: '2021-01-11', url: null, text: TEXT, isNews: true, platformBan: true, claims: [{ ...LABEL, ...label }], ...more });

describe('labelledFromJson', () => {
  it('reads the article, its labels and the primary tag of its language', () => {
    const read = labelledFromJson('a.json', article());
    expect(read).toMatchObject({ ok: true, value: { file: 'a.json', language: 'en', isBan: true, article: { text: TEXT }, labels: [LABEL] } });
  });

  it('takes what is left out of a label as null', () => {
    expect(labelledFromJson('a.json', article({}, { on: undefined, high: undefined }))).toMatchObject({ ok: true, value: { labels: [{ on: null, high: null }] } });
  });

  it('takes no page for a ban article that is not news', () => {
    expect(labelledFromJson('a.json', article({ isNews: false }))).toMatchObject({ ok: true, value: { isBan: false } });
  });

  it.each<[string, object, object, RegExp]>([
    ['no language', { language: null }, {}, /“language”/],
    ['no text', { text: undefined }, {}, /“text”/],
    ['a flag that is no flag', { platformBan: 'yes' }, {}, /true or false/],
    ['no claims', { claims: undefined }, {}, /no “claims”/],
    ['a claim that is none', { claims: [7] }, {}, /claim 1: it is not an object/],
    ['a quote elsewhere', {}, { start: 12 }, /claim 1: “over 12 million users” does not stand/],
    ['a number elsewhere', {}, { number: '13 million' }, /“number” does not stand/],
    ['an unknown hedge', {}, { hedge: 'perhaps' }, /“perhaps” is no hedge/],
    ['an unknown metric', {}, { metric: 'fans' }, /“fans” is no metric/],
    ['an unknown tier', {}, { tier: 'big' }, /“big” is no tier/],
    ['a name that is none', {}, { entity: 3 }, /“entity” is not text/],
    ['a value in words', {}, { value: 'twelve' }, /“value” is not a number/],
    ['no value at all', {}, { value: null, low: null }, /no “value”/],
  ])('refuses %s', (_, more, label, words) => {
    expect(labelledFromJson('a.json', article(more, label))).toMatchObject({ ok: false, problem: expect.stringMatching(words) as string });
  });

  it('refuses what is not JSON', () => {
    expect(labelledFromJson('a.json', '{"text": ')).toMatchObject({ ok: false, problem: expect.stringMatching(/JSON/) as string });
  });
});

describe('readFolder', () => {
  let place = '';
  beforeEach(() => void (place = mkdtempSync(join(tmpdir(), 'tallymark-labels-'))));
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  it('reads every article in the order of the names, and names those that are broken', async () => {
    writeFileSync(join(place, 'b.json'), article());
    writeFileSync(join(place, 'a.json'), article());
    writeFileSync(join(place, 'c.json'), '{');
    writeFileSync(join(place, 'latin.json'), Uint8Array.from([0x7b, 0xe9, 0x7d]));
    mkdirSync(join(place, 'd.json'));
    writeFileSync(join(place, 'notes.txt'), 'x');
    const read = await readFolder(place);
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.articles.map(({ file }) => file)).toEqual(['a.json', 'b.json']);
    expect(read.value.problems).toEqual([
      expect.stringMatching(/c\.json: .*JSON/),
      expect.stringMatching(/d\.json: it is a folder$/),
      expect.stringMatching(/latin\.json: .*UTF-8/),
    ]);
  });

  it('refuses a folder that is not there, a file, and an empty folder, each in a sentence', async () => {
    writeFileSync(join(place, 'file'), 'x');
    expect(await readFolder(join(place, 'no'))).toEqual({ ok: false, problem: `${join(place, 'no')}: there is no such folder` });
    expect(await readFolder(join(place, 'file'))).toMatchObject({ ok: false, problem: expect.stringMatching(/it is not a folder$/) as string });
    expect(await readFolder(place)).toMatchObject({ ok: false, problem: expect.stringMatching(/no labelled articles/) as string });
  });
});
