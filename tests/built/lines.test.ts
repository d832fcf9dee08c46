/** `tallymark check --jsonl` as it is built: an answer for each line, in order, whatever some lines hold. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { root } from '../../cli/dev/root.mjs';
import { tallymark } from './command-line';
import type { JsonAnswer } from './command-line';

const article = (n: number) => ({ title: `Parler is banned ${n}`, url: `https://a.example/${n}`, published: '2021-01-11', language: 'en', text: `Parler was banned by Amazon. Parler claims more than ${n} million users.` });
const lines = (count: number) => Array.from({ length: count }, (_, i) => JSON.stringify(article(i + 2)));
const read = (out: string) => out.trimEnd().split('\n').map((line) => JSON.parse(line) as JsonAnswer & { line?: number; error?: string });

describe('check --jsonl', () => {
  it('answers each article in order, on several threads, as check --json does', () => {
    const { status, out, err } = tallymark(['check', '--jsonl', '--threads', '3'], lines(400).join('\n'));
    expect([status, err]).toEqual([0, '']);
    const answers = read(out);
    expect(answers.map(({ article: { url } }) => url)).toEqual(Array.from({ length: 400 }, (_, i) => `https://a.example/${i + 2}`));
    const alone = tallymark(['check', '--json', '-'], lines(11)[10]);
    expect(answers[10]).toEqual(JSON.parse(alone.out));
    expect(answers[10]!.claims).toMatchObject([{ value: 12_000_000, verdict: 'disputed' }]);
  });

  it('answers lines that cannot be read by an error object, and goes on', () => {
    const [good] = lines(1);
    const bytes = Buffer.concat([
      Buffer.from(`${good!}\n{"text": \n\n[1]\n{"title":"no text"}\n{"text":"x","published":"yesterday"}\n`),
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from(`${good!}\r\n`),
    ]);
    const { status, out } = tallymark(['check', '--jsonl'], bytes);
    expect(status).toBe(0);
    const answers = read(out);
    expect(answers).toHaveLength(8);
    expect(answers.map(({ error }) => error ?? 'answered')).toEqual([
      'answered', expect.stringContaining('not an article'), 'it is empty', expect.stringContaining('not an article'), 'it has no “text”',
      expect.stringContaining('published'), expect.stringContaining('UTF-8'), 'answered',
    ]);
    expect(answers.map(({ line }) => line)).toEqual([undefined, 2, 3, 4, 5, 6, 7, undefined]);
  });

  it('answers a line at once, before the next one comes', async () => {
    const child = spawn(process.execPath, [join(root, '.output/cli/tallymark.mjs'), 'check', '--jsonl', '--threads', '1'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const answers: AsyncIterator<string> = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const line of lines(3)) {
      child.stdin.write(`${line}\n`);
      const answer = (await answers.next()) as IteratorYieldResult<string>;
      expect(JSON.parse(answer.value)).toMatchObject({ article: { title: (JSON.parse(line) as { title: string }).title } });
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('takes what the options tell of all articles, and ends without a word on empty input', () => {
    const { out } = tallymark(['check', '--jsonl', '--lang', 'fr', '--published', '2020-11-30', '--ui', 'fr'], '{"text":"Parler compte 4 millions d’utilisateurs."}\n');
    expect(read(out)[0]!.article).toMatchObject({ language: 'fr', published: '2020-11-30' });
    expect(tallymark(['check', '--jsonl'], '')).toEqual({ status: 0, out: '', err: '' });
  });

  it('says in one sentence that there is no database', () => {
    const { status, out, err } = tallymark(['check', '--jsonl', '--db', '/nowhere/at/all'], lines(1).join('\n'));
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/^tallymark check: there is no database in [^\n]+\n$/);
  });
});
