import { describe, expect, test } from 'vitest';
import { classWords, speaksOf } from '../../../utils/page/class-words';
import { fromHtml } from './from-html';

const words = (attributes: string) => [...classWords(fromHtml(`<div ${attributes}></div>`).querySelector('div') as Element)];

describe('classWords', () => {
  test.each([
    ['class="relatedLinks"', ['related', 'links']],
    ['class="article__related-box"', ['article', 'related', 'box']],
    ['class="Sidebar" id="right_column"', ['sidebar', 'right', 'column']],
    ['class="js-share"', ['js', 'share']],
    ['', []],
  ])('splits %s', (attributes, expected) => {
    expect(words(attributes)).toEqual(expected);
  });

  test.each([
    ['what a wrapper has elsewhere', 'class="content has-sidebar no-ads with-comments"', ['content']],
    ['the topic of a post', 'class="post category-social-media tag-comments"', ['post']],
  ])('leaves out %s', (_, attributes, expected) => {
    expect(words(attributes)).toEqual(expected);
  });
});

describe('speaksOf', () => {
  test('wants every word of a pair', () => {
    expect(speaksOf(new Set(['more', 'stories']), ['more stories'])).toBe(true);
    expect(speaksOf(new Set(['more', 'text']), ['more stories'])).toBe(false);
  });

  test('takes whole words alone', () => {
    expect(speaksOf(new Set(['header']), ['ad', 'head'])).toBe(false);
  });
});
