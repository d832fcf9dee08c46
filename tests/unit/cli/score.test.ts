/** `tallymark score` from the folder to the exit status: what it prints, what it complains of, and when it fails. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../cli/score';
import { scoreOptions } from '../../../cli/score-options';
import { writeFolder } from '../../../cli/write-folder';
import { pack } from '../facts/small-database';

let place = '';
let database = '';
let articles = '';

const label = (text: string, quote: string, number: string, value: number, more: object = {}) => ({
  start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote, number, value, low: value, high: value, hedge: 'exact', metric: 'users', tier: 'audience',
  entity: 'Murmur', on: null, scope: null, attributedTo: null, asOf: null, ...more,
});

function write(folder: string, name: string, language: string, text: string, isBan: boolean, claims: object[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), JSON.stringify({ language, title: isBan ? 'Murmur banned from the App Store' : 'Rain in Spain', published: '2021-01-11', text, isNews: true, platformBan: isBan, claims }));
}

const BAN = 'Apple banned the app of Murmur from its store on Sunday. Murmur has 12 million users.';
const RAIN = 'It rained on 7 days. The ferry carried 90 people.';

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'tallymark-score-'));
  database = join(place, 'database');
  await writeFolder(database, await pack());
  articles = join(place, 'articles');
  write(articles, 'en-ban.json', 'en', BAN, true, [label(BAN, '12 million users', '12 million', 12e6)]);
  write(articles, 'en-rain.json', 'en-GB', RAIN, false, [label(RAIN, '90 people', '90', 90, { entity: 'ferry' })]);
  write(articles, 'sw-rain.json', 'sw', RAIN, false, []);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

async function score(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await run(args, { out: (line) => said.push(line), err: (line) => complained.push(line) });
  return { status, said: said.join('\n'), complained };
}
const scored = (...args: string[]) => score('--db', database, ...args);

describe('score', () => {
  it('prints a row for each language and for all, in columns, without styles', async () => {
    const { status, said, complained } = await scored(articles);
    expect([status, complained]).toEqual([0, []]);
    expect(said).toContain(['Ban articles      P      R     F1  bans  articles', 'en            100.0  100.0  100.0     1         2'].join('\n'));
    expect(said).toMatch(/^sw +– +– +– +0 +1$/m);
    expect(said).toMatch(/^all +100\.0 +100\.0 +100\.0 +1 +3$/m);
    expect(said).toMatch(/^en +100\.0 +50\.0 +66\.7( +\S+){9} +2$/m);
    expect(said).not.toContain('\u001b');
    expect(said).not.toContain('Moderation');
  });

  it('lists a miss under its kind with file, quote and what stands around it', async () => {
    const { said } = await scored(articles);
    expect(said).toContain('Claims missed (1)\n  en-rain.json: It rained on 7 days. The ferry carried «90 people».\n    users of ferry');
    expect(said).not.toContain('Wrong');
  });

  it('gives the same as one object for programs', async () => {
    const { said } = await scored('--json', articles);
    const answer = JSON.parse(said) as { format: number; languages: Record<string, { articles: number; detection: object; audience: object; moderation: object }>; misses: object[]; problems: string[] };
    expect(answer).toMatchObject({ format: 1, problems: [] });
    expect(Object.keys(answer.languages)).toEqual(['en', 'sw', 'all']);
    expect(answer.languages.en).toMatchObject({ articles: 2, detection: { f1: 100, hit: 1 }, audience: { precision: 100, recall: 50, f1: 66.67, missed: 1, entity: 100, fullRecall: 50 }, moderation: { f1: null } });
    expect(answer.misses).toEqual([{ kind: 'missed', file: 'en-rain.json', language: 'en', quote: '90 people', context: 'It rained on 7 days. The ferry carried «90 people».', wanted: 'users of ferry', found: null }]);
  });

  it('keeps to one language when told, and says so when there is none', async () => {
    expect((await scored('--lang', 'sw', articles)).said).toMatch(/^all +– +– +– +0 +1$/m);
    expect(await scored('--lang', 'fr', articles)).toEqual({ status: 1, said: '', complained: [`${articles}: it holds no labelled article in “fr”`] });
  });

  it('fails below a minimum, in a sentence for each, and not at it', async () => {
    expect((await scored('--min-detection', '100', '--min-claims', '66.6', articles)).status).toBe(0);
    const { status, said, complained } = await scored('--min-claims', '70', articles);
    expect([status, complained]).toEqual([1, ['the F1 of audience claims is 66.7, below 70']]);
    expect(said).toContain('Claims missed');
  });

  it('names a broken file, scores the others, and fails', async () => {
    const folder = join(place, 'broken');
    write(folder, 'en-ban.json', 'en', BAN, true, []);
    writeFileSync(join(folder, 'en-bad.json'), '[]');
    const { status, said, complained } = await scored(folder);
    expect([status, complained]).toEqual([1, [expect.stringMatching(/en-bad\.json: .*JSON/)]]);
    expect(said).toMatch(/^all +100\.0/m);
  });

  it.each<[string, () => string[], RegExp]>([
    ['a folder that is not there', () => ['--db', database, join(place, 'nowhere')], /nowhere: there is no such folder$/],
    ['an empty folder', () => ['--db', database, mkdtempSync(join(place, 'empty-'))], /no labelled articles/],
    ['a database that is not there', () => ['--db', join(place, 'none'), articles], /there is no database/],
  ])('says in one sentence of %s', async (_, args, words) => {
    expect(await score(...args())).toEqual({ status: 1, said: '', complained: [expect.stringMatching(words)] });
  });

  it('tells its use, and refuses another', async () => {
    expect((await score('--help')).said).toMatch(/--min-claims N[\s\S]*Exit status: 0/);
    expect(await score()).toEqual({ status: 2, said: '', complained: [expect.stringMatching(/^give one folder .*--help$/)] });
  });
});

describe('scoreOptions', () => {
  it('takes every option, wherever it stands', () => {
    expect(scoreOptions(['d', '--json', '--min-claims=90', '--min-detection', '95.5', '--lang', 'fr', '--db', 'x'])).toEqual({
      ok: true,
      value: { json: true, help: false, database: 'x', language: 'fr', minClaims: 90, minDetection: 95.5, folder: 'd' },
    });
  });

  it.each([
    [['--jsn', 'd'], /jsn/],
    [['--min-claims', '101', 'd'], /from 0 to 100/],
    [['--min-detection', 'all', 'd'], /from 0 to 100/],
    [['--lang', 'French', 'd'], /code of a language/],
    [['--db', '', 'd'], /folder of a database/],
    [['d', 'e'], /one folder/],
    [[''], /one folder/],
  ])('refuses %j', (args, words) => {
    expect(scoreOptions(args)).toMatchObject({ ok: false, problem: expect.stringMatching(words) as string });
  });
});
