import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../utils/page/read-article';
import { marksFor, relocate, verify, type Mark } from '../../../utils/page/marks';
import type { TextMap } from '../../../utils/page/text-map';
import type { VerdictKind } from '../../../utils/types';
import { annotation } from './annotation';
import { fromHtml } from './from-html';

const P = 'The platform, which has 12 million users, suspended forty accounts on Monday and gave no reason for it.';

function read(text = P): { document: Document; map: TextMap } {
  const document = fromHtml(`<article><h1>12 million cut off</h1><p>${text}</p></article>`);
  return { document, map: readArticle(document).map as TextMap };
}

const drawn = (mark: Mark | undefined) => mark?.pieces.map(({ node, from, to }) => node.data.slice(from, to)).join('');
const mark = (map: TextMap, quote: string, verdict: VerdictKind = 'agrees', inTitle = false) => marksFor([annotation(map, quote, { verdict, inTitle })], map)[0] as Mark;

describe('marksFor', () => {
  test('finds the words of an annotation on the page', () => {
    expect(drawn(mark(read().map, '12 million users'))).toBe('12 million users');
  });

  test('finds words of the headline in the headline', () => {
    const found = mark(read().map, '12 million', 'differs', true);
    expect(found.pieces[0]?.node.parentElement?.tagName).toBe('H1');
  });

  test('draws nothing for what is not known', () => {
    expect(mark(read().map, '12 million users', 'unknown').pieces).toEqual([]);
  });

  test('draws nothing where the text at that place reads otherwise', () => {
    const { map } = read();
    expect(marksFor([{ ...annotation(map, '12 million users'), start: 3, end: 19 }], map)[0]?.pieces).toEqual([]);
  });
});

describe('verify', () => {
  test('lets a mark vanish when its words change, and come back with them', () => {
    const { document, map } = read();
    const found = mark(map, '12 million users');
    const node = document.querySelector('p')?.firstChild as Text;
    node.data = P.replace('12', '13');
    expect(verify(found).pieces).toEqual([]);
    node.data = P;
    expect(drawn(verify(found))).toBe('12 million users');
  });
});

describe('relocate', () => {
  test('finds the same words in a page that was drawn anew', () => {
    const found = mark(read().map, '12 million users');
    const again = read();
    relocate([found], again.map);
    expect(found.pieces[0]?.node.ownerDocument).toBe(again.document);
  });

  test('follows words that moved, when there is only one such place', () => {
    const found = mark(read().map, '12 million users');
    relocate([found], read(`Updated at noon. ${P}`).map);
    expect(drawn(found)).toBe('12 million users');
  });

  test('stays with its sentence where the same number stands in another one too', () => {
    const found = mark(read().map, '12 million users');
    const again = read(`It has 12 million users. ${P}`);
    relocate([found], again.map);
    expect(found.annotation.start).toBe(again.map.body.text.lastIndexOf('12 million users'));
    expect(drawn(found)).toBe('12 million users');
  });

  test('gives up a sentence that stands in two places now', () => {
    const found = mark(read().map, '12 million users');
    relocate([found], read(`${P} ${P}`).map);
    expect(found.pieces).toEqual([]);
  });

  test('gives up a number that stands among other words now', () => {
    const found = mark(read().map, '12 million users');
    relocate([found], read('Another network altogether, Murmur, which nobody has heard of, has 12 million users, it says.').map);
    expect(found.pieces).toEqual([]);
  });

  test('gives up words that are gone', () => {
    const found = mark(read().map, '12 million users');
    relocate([found], read(P.replace('12 million', '11 million')).map);
    expect(found.pieces).toEqual([]);
  });
});
