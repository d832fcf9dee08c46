/** The arguments of `check`: what is taken, and the sentence for what is not. */
import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../../cli/check-options';

describe('checkOptions', () => {
  it('takes files alone, with nothing else set', () => {
    expect(checkOptions(['a.txt', '-'])).toEqual({
      ok: true,
      value: { json: false, lines: false, threads: null, help: false, database: null, language: null, published: null, ui: 'en', files: ['a.txt', '-'] },
    });
  });

  it('takes every option, wherever it stands', () => {
    const options = checkOptions(['--json', 'a.txt', '--db', 'd', '--lang=fr-CA', '--published', '2021-01-11', '--ui', 'fr']);
    expect(options).toMatchObject({ ok: true, value: { json: true, database: 'd', language: 'fr-CA', published: '2021-01-11', ui: 'fr', files: ['a.txt'] } });
  });

  it('takes lines of standard input without a file, with or without its name', () => {
    expect(checkOptions(['--jsonl', '--threads', '3'])).toMatchObject({ ok: true, value: { lines: true, threads: 3, files: [] } });
    expect(checkOptions(['--jsonl', '-'])).toMatchObject({ ok: true, value: { lines: true, threads: null } });
  });

  it('takes names that begin with a hyphen after --', () => {
    expect(checkOptions(['--', '--odd.txt'])).toMatchObject({ ok: true, value: { files: ['--odd.txt'] } });
  });

  it.each([
    [['--jsn', 'a.txt'], /jsn/],
    [['--db'], /--db/],
    [['--db', '', 'a.txt'], /folder/],
    [[], /no file/],
    [['--json'], /no file/],
    [['-', '-'], /once/],
    [['--lang', 'french language', 'a.txt'], /language tag/],
    [['--ui', '??', 'a.txt'], /language tag/],
    [['--published', '11.1.2021', 'a.txt'], /2021-01-11/],
    [['--published', '2021-02-30', 'a.txt'], /2021-01-11/],
    [['--published', '', 'a.txt'], /2021-01-11/],
    [['--jsonl', 'a.txt'], /standard input/],
    [['--jsonl', '--threads', '0'], /--threads/],
    [['--jsonl', '--threads', '1.5'], /--threads/],
    [['--threads', '2', 'a.txt'], /--jsonl/],
  ])('refuses %j in one line', (args, words) => {
    const options = checkOptions(args);
    expect(options).toMatchObject({ ok: false, problem: expect.stringMatching(words) as string });
    expect(options.ok ? '' : options.problem).not.toMatch(/\n|\.$/);
  });

  it('asks for no file when help is wanted', () => {
    expect(checkOptions(['--help'])).toMatchObject({ ok: true, value: { help: true } });
  });
});
