/** `tallymark check` as it is built: its contract, and one clear sentence for everything that cannot be read. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO } from '../../cli/dev/demo-server.mjs';
import { tallymark } from './command-line';
import type { JsonAnswer } from './command-line';

let folder: string;
const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'tallymark-check-'))));
afterAll(() => void rmSync(folder, { recursive: true }));

const SENTENCE = /^tallymark(?: check)?: [^\n]+$/;
const TEXT = 'Parler was banned by Amazon. Parler claims more than 12 million users.';

describe('answers', () => {
  it('come one a line, in the order of the files, in the form of the contract', () => {
    const text = put('a.txt', TEXT);
    const json = put('b.json', JSON.stringify({ title: 'Parler is banned', url: 'https://a.example/', published: '2021-01-11', text: TEXT }));
    const { status, out } = tallymark(['check', '--json', '--lang', 'en', '--published', '2021-01-12', text, join(DEMO, 'article.html'), json]);
    expect(status).toBe(0);
    const answers = out.trimEnd().split('\n').map((line) => JSON.parse(line) as JsonAnswer);
    expect(answers.map(({ article }) => article.title)).toEqual(['', expect.stringContaining('Parler') as string, 'Parler is banned']);
    expect(answers.map((answer) => 'text' in answer)).toEqual([false, true, false]);
    const { article, claims } = answers[0]!;
    expect(Object.keys(answers[0]!)).toEqual(['format', 'article', 'claims']);
    expect(Object.keys(article)).toEqual(['title', 'url', 'language', 'published', 'isNews', 'platformBan', 'score', 'why']);
    expect(Object.keys(claims[0]!)).toEqual([
      'start', 'end', 'quote', 'value', 'low', 'high', 'hedge', 'metric', 'entity', 'on', 'scope', 'period', 'attributedTo', 'asOf', 'nature',
      'verdict', 'selfReported', 'attribution', 'why', 'figures',
    ]);
    expect(article).toMatchObject({ language: 'en', published: '2021-01-12', url: null });
    expect(TEXT.slice(claims[0]!.start, claims[0]!.end)).toBe('more than 12 million users');
  });

  it('come for standard input too', () => {
    const { status, out } = tallymark(['check', '--json', '--lang', 'en', '-'], TEXT);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ format: 1, claims: [{ value: 12_000_000, hedge: 'over', metric: 'users', entity: 'parler' }] });
  });

  it('keep spans true to the text as given: a byte order mark, CRLF and emoji count', () => {
    const text = `\ufeff😀 First.\r\n\r\n${TEXT}`;
    const { out } = tallymark(['check', '--json', '--lang', 'en', put('bom.txt', text)]);
    const [claim] = (JSON.parse(out) as JsonAnswer).claims;
    expect(text.slice(claim!.start, claim!.end)).toBe('more than 12 million users');
  });

  it('leave out the claims of the headline', () => {
    const { out } = tallymark(['check', '--json', put('title.json', JSON.stringify({ title: 'Parler loses 12 million users', published: '2021-01-11', language: 'en', text: 'Parler was banned.' }))]);
    expect((JSON.parse(out) as JsonAnswer).claims).toEqual([]);
  });

  it('never go beyond “related” for an article without a date', () => {
    const { out } = tallymark(['check', '--json', '--lang', 'en', put('undated.txt', TEXT)]);
    expect((JSON.parse(out) as JsonAnswer).claims.map(({ verdict }) => verdict)).toEqual(['related']);
  });

  it('come for a person with marks, notes and counts, without styles where there is no terminal', () => {
    const { status, out } = tallymark(['check', '--lang', 'en', '--published', '2021-01-11', put('person.txt', TEXT)]);
    expect(status).toBe(0);
    expect(out).toContain('[more than 12 million users]¹');
    expect(out).toMatch(/^ +¹ Sources disagree: /m);
    expect(out).toMatch(/^1 figure: 1 disputed\.$/m);
    expect(out).not.toContain('\u001b');
  });

  it('do not come from the page being read: it does not confirm itself', () => {
    const about = { title: 'Parler is banned', published: '2021-01-11', language: 'en', text: 'Parler was banned by Amazon. Sensor Tower estimates that Parler has eight million users in the United States.' };
    const ask = (url: string) => {
      const { out } = tallymark(['check', '--json', put('own.json', JSON.stringify({ ...about, url }))]);
      return (JSON.parse(out) as JsonAnswer).claims[0]!;
    };
    const elsewhere = ask('https://elsewhere.example/parler');
    expect(elsewhere).toMatchObject({ verdict: 'agrees', figures: [{ id: 'parler-users-us-2021-01', relation: 'supports' }] });
    const itself = ask('https://www.breakingnews.ie/world/donald-trump-looking-for-new-social-media-presence-with-parler-offline-1062510.html');
    expect(itself.verdict).not.toBe('agrees');
    expect(itself.attribution).toBeNull();
    expect(itself.figures).toContainEqual({ id: 'parler-users-us-2021-01', relation: 'own-page' });
  });
});

describe('what cannot be read', () => {
  it.each<[string, () => string, RegExp]>([
    ['a missing file', () => join(folder, 'nowhere.txt'), /no such file/],
    ['a folder', () => folder, /folder/],
    ['an empty file', () => put('empty.txt', ''), /empty/],
    ['white space', () => put('blank.txt', ' \n\n '), /empty/],
    ['a binary file', () => put('image.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), /binary/],
    ['a binary page', () => put('image.html', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), /binary/],
    ['text in another encoding', () => put('latin.txt', Uint8Array.from([0x65, 0xe9, 0x65])), /UTF-8/],
    ['a page without an article', () => put('page.html', '<!doctype html><title>Login</title><form><input></form>'), /article/],
    ['broken JSON', () => put('broken.json', '{"text": '), /JSON/],
    ['JSON without text', () => put('list.json', '[1, 2]'), /JSON/],
    ['a file that is too large', () => { const path = put('large.txt', ''); truncateSync(path, 20_000_001); return path; }, /20 MB/],
  ])('is %s: one sentence with the file’s name, status 1', (_, make, words) => {
    const path = make();
    const { status, out, err } = tallymark(['check', '--json', path]);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err.trimEnd()).toMatch(SENTENCE);
    expect(err).toContain(path);
    expect(err).toMatch(words);
  });

  it('does not keep the other files from being answered', () => {
    const { status, out, err } = tallymark(['check', '--json', join(folder, 'nowhere.txt'), put('good.txt', TEXT)]);
    expect(status).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain('nowhere.txt');
  });

  it.each<[string, () => string]>([
    ['missing', () => join(folder, 'no-database')],
    ['a file', () => put('database', 'x')],
    ['no database', () => folder],
  ])('is a database that is %s: one sentence, status 1', (_, make) => {
    const { status, out, err } = tallymark(['check', '--db', make(), put('good.txt', TEXT)]);
    expect([status, out]).toEqual([1, '']);
    expect(err.trimEnd()).toMatch(SENTENCE);
  });
});

describe('usage', () => {
  it.each([[['check']], [['check', '--nope', 'a.txt']], [['check', '--published', 'soon', 'a.txt']], [['check', '--lang', '!', 'a.txt']], [['chek', 'a.txt']]])('%j is refused in a sentence, status 2', (args) => {
    const { status, out, err } = tallymark(args);
    expect([status, out]).toEqual([2, '']);
    expect(err.trimEnd()).toMatch(SENTENCE);
  });

  it('is told by --help, and the version by --version', () => {
    expect(tallymark(['--help'])).toMatchObject({ status: 0, err: '' });
    expect(tallymark(['check', '--help']).out).toContain('--published');
    expect(tallymark(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(tallymark([])).toMatchObject({ status: 2, out: '' });
  });
});
