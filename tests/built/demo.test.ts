/** The demo articles hold the eleven figures, each read and judged as it should be, and nothing else that is marked. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEMO } from '../../cli/dev/demo-server.mjs';
import { checkJson, marked } from './command-line';
import { ELEVEN, alike } from './eleven';

describe.each(['article.html', 'article.en.html'])('%s', (file) => {
  const [answer] = checkJson(join(DEMO, file));

  it('is news about a platform ban', () => {
    expect(answer!.article).toMatchObject({ isNews: true, platformBan: true, published: expect.stringMatching(/^2021-01-11/) as string });
  });

  it.each(ELEVEN)('has $metric of $entity from $low to $high', (expected) => {
    expect(alike(answer!.claims, expected)).toEqual(expected);
  });

  it('has nothing else that is marked', () => {
    expect(marked(answer!).map(({ quote }) => quote)).toHaveLength(ELEVEN.length);
  });

  it('says where each span is: the text of the answer reads as the quotes do', () => {
    expect(answer!.claims.map(({ start, end }) => answer!.text!.slice(start, end))).toEqual(answer!.claims.map(({ quote }) => quote));
  });
});
