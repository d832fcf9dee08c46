import { expect, test } from 'vitest';
import { marksFor } from '../../../utils/page/marks';
import { noArticle, pageState } from '../../../utils/page/page-state';
import { readArticle } from '../../../utils/page/read-article';
import type { TextMap } from '../../../utils/page/text-map';
import { annotation } from './annotation';
import { fromHtml } from './from-html';

const words = { language: 'en', direction: 'ltr' as const, listTitle: '', nothingSelected: '', close: '' };

test('counts what is marked and what is not known', () => {
  const map = readArticle(fromHtml('<article><h1>A</h1><p>It has 12 million users and 40 servers, and it has had them for quite a long while, says its owner.</p></article>')).map as TextMap;
  const marks = marksFor([annotation(map, '12 million users'), annotation(map, '40 servers', { verdict: 'differs' })], map);
  const topic = { isNews: true, platformBan: true, score: 1, why: [] };
  const state = pageState('A', { topic, annotations: [], unknown: 3, words }, marks);
  expect(state).toMatchObject({ title: 'A', topic, counts: { agrees: 1, differs: 1, disputed: 0, unknown: 3 } });
  expect(state.claims).toEqual([
    { index: 0, quote: '12 million users', label: 'agrees: 12 million users', verdict: 'agrees' },
    { index: 1, quote: '40 servers', label: 'differs: 40 servers', verdict: 'differs' },
  ]);
});

test('has no topic while the worker has not answered', () => {
  expect(pageState('A', null, []).topic).toBeNull();
});

test('says why a page was not read', () => {
  expect(pageState('A', noArticle('it is no article'), []).topic).toMatchObject({ isNews: false, why: ['it is no article'] });
});
