/** Only an article of sensible size gets past the door, and only its own fields. */
import { describe, expect, it } from 'vitest';
import { boundedArticle } from '../../../utils/background/page-bounds';

const GOOD = { title: 'A', url: null, published: null, language: null, text: 'B' };

describe('boundedArticle', () => {
  it('takes an article and nothing that comes with it', () => {
    expect(boundedArticle({ ...GOOD, url: 'https://a.example/', extra: 1, __proto__: { text: 'C' } })).toEqual({ ...GOOD, url: 'https://a.example/' });
  });

  it.each<[string, unknown]>([
    ['nothing', null], ['text', 'article'], ['a list', [GOOD]], ['no title', { ...GOOD, title: undefined }], ['a number for text', { ...GOOD, text: 1 }],
    ['too long a text', { ...GOOD, text: 'x'.repeat(2_000_001) }], ['too long a title', { ...GOOD, title: 'x'.repeat(2_001) }], ['too long an address', { ...GOOD, url: `https://${'x'.repeat(5000)}` }],
    ['an object for a date', { ...GOOD, published: { year: 2021 } }], ['too long a tag', { ...GOOD, language: 'x'.repeat(36) }], ['no address at all', { title: 'A', published: null, language: null, text: 'B' }],
  ])('refuses %s', (_, value) => expect(boundedArticle(value)).toBeNull());
});
