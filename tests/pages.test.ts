/** Reads every stored page, in two DOMs, and compares with what a person would call its article. Their structure is that of real publishers; the prose is our own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { askGate } from '../utils/page/gate';
import { readArticle } from '../utils/page/read-article';
import { piecesOf } from '../utils/page/text-map';

interface Expected {
  /** Whether the page is to be told to the worker. */
  gate: boolean;
  /** Null for a page that holds no article. */
  article: { title: string; url: string | null; published: string | null; language: string | null; paragraphs: string[] } | null;
}

const folder = join(import.meta.dirname, 'pages');

const parsers: Record<string, (html: string) => Document> = {
  linkedom: (html) => parseHTML(html).document,
  'happy-dom': (html) => {
    const window = new Window();
    window.document.write(html);
    return window.document as unknown as Document;
  },
};

describe.each(readdirSync(folder))('%s', (slug) => {
  const html = readFileSync(join(folder, slug, 'page.html'), 'utf8');
  const expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as Expected;

  test.each(Object.keys(parsers))('is read in %s', (parser) => {
    const document = parsers[parser]?.(html) as Document;
    const { article, why } = readArticle(document);
    if (article === null) expect(expected.article, why).toBeNull();
    else expect({ ...article, text: undefined, paragraphs: article.text.split('\n\n') }).toEqual({ ...expected.article, text: undefined });
  });

  test('knows where each word stands', () => {
    const read = readArticle(parsers['linkedom']?.(html) as Document);
    expect(read.article === null).toBe(expected.article === null);
    for (const word of read.article?.text.matchAll(/\S+/gu) ?? []) {
      const pieces = read.map === null ? null : piecesOf(read.map.body, { start: word.index, end: word.index + word[0].length });
      const live = pieces?.map(({ node, from, to }) => node.data.slice(from, to)).join('') ?? '';
      expect(live.replace(/[\u00ad\u200f]/g, '')).toBe(word[0]);
    }
  });

  test(expected.gate ? 'passes the gate' : 'is turned away by the gate', () => {
    const answer = askGate(parsers['linkedom']?.(html) as Document);
    expect(answer.yes, answer.why).toBe(expected.gate);
  });
});
