import { describe, expect, test } from 'vitest';
import { linkedData, textField } from '../../../utils/page/json-ld';
import { fromHtml, linkedData as block } from './from-html';

const story = { '@type': 'NewsArticle', headline: 'A ban' };
const headlines = (...blocks: unknown[]) => linkedData(fromHtml('', blocks.map(block).join(''))).map((thing) => [...thing.types, textField(thing, 'headline')]);

describe('linkedData', () => {
  test.each<[string, unknown]>([
    ['an object', story],
    ['a list', [story]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [story] }],
    ['a list of graphs', [{ '@graph': [[story]] }]],
    ['a type with its address', { ...story, '@type': 'https://schema.org/NewsArticle' }],
    ['a line break inside a string', '{"@type":"NewsArticle","headline":"A\nban"}'],
    ['a comma too many', '{"@type":"NewsArticle","headline":"A ban",}'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","headline":"A ban"} -->'],
    ['a CDATA section around it', '//<![CDATA[\n{"@type":"NewsArticle","headline":"A ban"}\n//]]>'],
    ['a semicolon behind it', '{"@type":"NewsArticle","headline":"A ban"};'],
    ['a block that breaks off', '{"@type":"NewsArticle","headline":"A ban","author":{"name":'],
  ])('reads %s', (_, value) => {
    expect(headlines(value)).toEqual([['NewsArticle', 'A ban']]);
  });

  test('reads the page that an article is the main entity of', () => {
    expect(headlines({ '@type': 'WebPage', mainEntity: story })).toEqual([['WebPage', null], ['NewsArticle', 'A ban']]);
  });

  test('keeps several types', () => {
    expect(headlines({ ...story, '@type': ['Article', 'NewsArticle'] })).toEqual([['Article', 'NewsArticle', 'A ban']]);
  });

  test.each<[string, unknown]>([
    ['stories that a list points to', { '@type': 'ItemList', itemListElement: [{ item: story }] }],
    ['another kind of script', ''],
    ['words', '"NewsArticle"'],
    ['null', 'null'],
  ])('does not take for a story %s', (_, value) => {
    expect(headlines(value).filter(([type]) => type === 'NewsArticle')).toEqual([]);
  });

  test('ends on a block nested without end', () => {
    expect(headlines('{"@graph":'.repeat(5000) + '1' + '}'.repeat(5000))).toEqual([]);
  });
});
