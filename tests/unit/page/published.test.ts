import { describe, expect, test } from 'vitest';
import { linkedData as readLinkedData } from '../../../utils/page/json-ld';
import { isoDate, publishedAt } from '../../../utils/page/published';
import { fromHtml, linkedData } from './from-html';

describe('isoDate', () => {
  test.each([
    ['2021-01-11', '2021-01-11'],
    ['2021-01-11T10:00', '2021-01-11T10:00:00'],
    ['2021-01-11 10:00:59', '2021-01-11T10:00:59'],
    ['2021-01-11T10:00:00.000Z', '2021-01-11T10:00:00Z'],
    ['2021-01-11T10:00:00+0100', '2021-01-11T10:00:00+01:00'],
    ['2021-01-11T10:00:00-05:00', '2021-01-11T10:00:00-05:00'],
    ['2021-01-11 10:00:00 UTC', '2021-01-11T10:00:00Z'],
    ['20210111', '2021-01-11'],
    ['20210111103000', '2021-01-11'],
    ['1610359200', '2021-01-11T10:00:00Z'],
    ['1610359200000', '2021-01-11T10:00:00Z'],
    ['Mon, 11 Jan 2021 10:00:00 GMT', '2021-01-11'],
    ['January 11th, 2021', '2021-01-11'],
    ['11 January 2021, 10:00', '2021-01-11'],
  ])('reads %s', (written, expected) => {
    expect(isoDate(written)).toBe(expected);
  });

  test.each(['', 'today', '11/01/2021', '2021', '2021-13-01', '2021-02-30', '0001-01-01T00:00:00', '1234', 'Jan 2021', '11 juin 2021'])('makes nothing of %j', (written) => {
    expect(isoDate(written)).toBeNull();
  });
});

describe('publishedAt', () => {
  const find = (body: string, head = '', address: string | null = null) => {
    const document = fromHtml(body, head);
    return publishedAt(document, readLinkedData(document)[0] ?? null, document.querySelector('article'), address);
  };

  test('believes linked data before all', () => {
    expect(find('<time datetime="2020-01-01">x</time>', `${linkedData({ '@type': 'NewsArticle', datePublished: '2021-01-11' })}<meta name="date" content="2019-01-01">`)).toBe('2021-01-11');
  });

  test('goes on where what it found cannot be read', () => {
    expect(find('', `${linkedData({ '@type': 'NewsArticle', datePublished: 'yesterday' })}<meta property="article:published_time" content="2021-01-11">`)).toBe('2021-01-11');
  });

  test.each(['article:published_time', 'parsely-pub-date', 'DC.date.issued', 'pubdate'])('reads <meta> %s', (name) => {
    expect(find('', `<meta name="${name}" content="2021-01-11">`)).toBe('2021-01-11');
  });

  test('takes the article’s own time before others of the page', () => {
    expect(find('<time datetime="2020-01-01">x</time><article><time datetime="2021-01-11">y</time></article>')).toBe('2021-01-11');
  });

  test('does not take an update for the publication', () => {
    expect(find('<article><time class="updated" datetime="2021-02-01">x</time><time datetime="2021-01-11">y</time></article>')).toBe('2021-01-11');
    expect(find('', '<meta property="article:modified_time" content="2021-02-01">')).toBeNull();
  });

  test('reads the address last', () => {
    expect(find('', '', 'https://paper.example/2021/1/9/a-ban')).toBe('2021-01-09');
    expect(find('', '', 'https://paper.example/2021/a-ban-12')).toBeNull();
  });

  test('never assumes today', () => {
    expect(find('<article>Published today</article>')).toBeNull();
  });
});
