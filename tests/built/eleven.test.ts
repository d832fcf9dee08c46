/**
 * The demo articles hold the eleven figures, each read and judged as it should be, and nothing else that is marked.
 * So does the report that Tallymark began with, where it lies beside the project: its text is not ours and stays outside.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEMO } from '../../cli/dev/demo-server.mjs';
import { checkJson, marked } from './command-line';
import { ELEVEN, alike, REPORT } from './eleven';

const FILES: [name: string, args: string[]][] = [
  ['the French demo', [join(DEMO, 'article.html')]],
  ['the English demo', [join(DEMO, 'article.en.html')]],
];
if (existsSync(REPORT)) FILES.push(['the report', ['--lang', 'fr', '--published', '2021-01-11', REPORT]]);

describe.each(FILES)('%s', (_, args) => {
  const [answer] = checkJson(...args);

  it('is news about a platform ban', () => {
    expect(answer!.article).toMatchObject({ isNews: true, platformBan: true, published: expect.stringMatching(/^2021-01-11/) as string });
  });

  it.each(ELEVEN)('has $metric of $entity from $low to $high', (expected) => {
    expect(alike(answer!.claims, expected)).toEqual(expected);
  });

  it('has nothing else that is marked', () => {
    expect(marked(answer!)).toHaveLength(ELEVEN.length);
  });

  it('says where each span is: the text reads there as the quotes do', () => {
    const { text, claims } = answer!;
    if (text !== undefined) expect(claims.map(({ start, end }) => text.slice(start, end))).toEqual(claims.map(({ quote }) => quote));
    expect(claims.every(({ start, end, quote }) => end - start === quote.length)).toBe(true);
  });
});
