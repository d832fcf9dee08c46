import { describe, expect, test } from 'vitest';
import { collectText } from '../../../utils/page/collect-text';
import { piecesOf, type MappedText } from '../../../utils/page/text-map';
import { fromHtml } from './from-html';

function mapped(body: string): { map: MappedText; document: Document } {
  const document = fromHtml(body);
  return { document, map: collectText([document.querySelector('body') as Element], { skip: (element) => element.tagName === 'SUP' }) };
}

function find(map: MappedText, quote: string): string[] | null {
  const start = map.text.indexOf(quote);
  return piecesOf(map, { start, end: start + quote.length })?.map(({ node, from, to }) => node.data.slice(from, to)) ?? null;
}

describe('piecesOf', () => {
  test('stays inside one node where it can', () => {
    expect(find(mapped('<p>It has 12 million users.</p>').map, '12 million users')).toEqual(['12 million users']);
  });

  test('runs over several nodes, and over nothing between them', () => {
    expect(find(mapped('<p>over <b>12</b> <i>million</i> users</p>').map, 'over 12 million')).toEqual(['over ', '12', ' ', 'million']);
  });

  test('leaves out what lies inside the span but not in the text', () => {
    expect(find(mapped('<p>12 mil<sup>advert</sup>lion</p>').map, '12 million')).toEqual(['12 mil', 'lion']);
  });

  test('joins over collapsed white space and soft hyphens of one node', () => {
    expect(find(mapped('<p>12\n    Mil\u00adlionen Nutzer</p>').map, '12 Millionen')).toEqual(['12\n    Mil\u00adlionen']);
  });

  test('runs over paragraphs', () => {
    expect(find(mapped('<p>A b</p><p>c d</p>').map, 'b\n\nc')).toEqual(['b', 'c']);
  });

  test.each<[string, (document: Document) => void]>([
    ['changed its words', (document) => { (document.querySelector('b')?.firstChild as Text).data = '13'; }],
    ['moved its words', (document) => { const first = document.querySelector('p')?.firstChild as Text; first.data = `So ${first.data}`; }],
    ['taken them away', (document) => document.querySelector('p')?.remove()],
  ])('is null once the page has %s', (_, change) => {
    const { map, document } = mapped('<p>over <b>12</b> million</p>');
    expect(find(map, 'over 12')).not.toBeNull();
    change(document);
    expect(find(map, 'over 12')).toBeNull();
  });

  test('is null for a text that stands nowhere on the page', () => {
    expect(piecesOf({ text: 'A headline of 12 words', runs: [] }, { start: 14, end: 22 })).toBeNull();
  });
});
