import { describe, expect, test } from 'vitest';
import { pageKind } from '../../../utils/page/page-kind';
import { fromHtml, linkedData } from './from-html';

const kind = (body: string, head = '') => pageKind(fromHtml(body, head)).kind;

describe('pageKind', () => {
  test.each([
    ['linked data', '', linkedData({ '@type': 'ReportageNewsArticle' })],
    ['og:type', '', '<meta property="og:type" content="article">'],
    ['a time of publication', '', '<meta property="article:published_time" content="2021-01-11">'],
    ['microdata', '<div itemscope itemtype="http://schema.org/NewsArticle"></div>', ''],
    ['articleBody', '<div itemprop="articleBody"></div>', ''],
    ['one <article> with a headline', '<article><h1>A</h1></article>', ''],
    ['one <article> under the headline', '<h1>A</h1><article></article>', ''],
    ['a story among teasers', '<article><h1>A</h1><article><h2>B</h2></article></article><article><h2>C</h2></article>', ''],
  ])('takes %s for an article', (_, body, head) => {
    expect(kind(body, head)).toBe('article');
  });

  test.each([
    ['a product', '<article><h1>A</h1></article>', linkedData({ '@type': 'Product' })],
    ['a forum', '<article><h1>A</h1></article>', linkedData({ '@type': 'DiscussionForumPosting' })],
    ['questions and answers', '', linkedData({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'FAQPage' }] })],
    ['an encyclopaedia that calls its entries articles', '', `<meta name="generator" content="MediaWiki 1.43">${linkedData({ '@type': 'Article' })}`],
    ['a video', '', '<meta property="og:type" content="video.other">'],
  ])('takes %s for something else', (_, body, head) => {
    expect(kind(body, head)).toBe('other');
  });

  test('believes a page that is both an article and sells something', () => {
    expect(kind('', linkedData([{ '@type': 'NewsArticle' }, { '@type': 'Product' }]))).toBe('article');
  });

  test.each([
    ['teasers alone', '<h1>The Paper</h1><article><h2>A</h2></article><article><h2>B</h2></article>'],
    ['paragraphs alone', '<p>A</p>'],
    ['nothing', ''],
  ])('says nothing of %s', (_, body) => {
    expect(kind(body)).toBe('unsaid');
  });
});
