/** Pages as browsers take them: with the tags that HTML lets be left out. */
import { describe, expect, it } from 'vitest';
import { articleFromPage } from '../../../cli/article-page';

const PROSE = '<p>The network, which has 12 million users, suspended forty accounts on Monday.</p><p>It gave no reason for it, and nobody who was asked knew of any either.</p>';
const STORY = `<article><h1>Forty accounts suspended</h1>${PROSE}</article>`;

describe('articleFromPage', () => {
  const forms: Record<string, string> = {
    'a whole page': `<!doctype html><html lang="en"><head><title>Forty accounts suspended</title></head><body>${STORY}</body></html>`,
    'a page without a body tag': `<!doctype html><html><head><title>Forty accounts suspended</title></head>${STORY}</html>`,
    'a page without an html tag': `<head><title>Forty accounts suspended</title></head><body class="story">${STORY}</body>`,
    'a page of head and prose alone': `<!doctype html><title>Forty accounts suspended</title><meta charset="utf-8">${STORY}`,
    'one element': STORY,
    'several elements': `<header>The Paper</header>${STORY}<footer>2021</footer>`,
  };
  for (const [name, html] of Object.entries(forms)) {
    it(`reads ${name}`, () => {
      const read = articleFromPage(html);
      expect(read).toMatchObject({ ok: true, value: { title: 'Forty accounts suspended' } });
      expect(read.ok && read.value.text).toContain('12 million users, suspended forty accounts on Monday.\n\nIt gave');
    });
  }

  it('keeps the language of the page, and says why there is no article', () => {
    expect(articleFromPage(forms['a whole page']!)).toMatchObject({ value: { language: 'en' } });
    expect(articleFromPage('<p>Log in</p>')).toMatchObject({ ok: false, problem: expect.stringContaining('no article was found in the page') as string });
  });
});
