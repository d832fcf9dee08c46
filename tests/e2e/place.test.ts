/** Where a card lies: in the window, whole, and never on its mark; whatever way the text runs and wherever on the page it stands. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardStands } from '../../cli/dev/demo-page.mjs';
import { cardCloses, cardOpens } from './look';
import { startSession } from './session';
import type { Session } from './session';

const page = (style: string, direction = 'ltr') => `<!doctype html><html lang="en" dir="${direction}"><head><meta charset="utf-8"><title>Amazon suspends Parler</title><meta property="og:type" content="article"><meta property="article:published_time" content="2021-01-11">
<style>body { font: 18px/1.5 serif; margin: 0 } header { position: fixed; inset: 0 0 auto 0; block-size: 80px; background: #234; z-index: 2147483647 } article { ${style} }</style></head><body><header></header>
<article><h1>Amazon suspends Parler</h1><p>Amazon has suspended the social network Parler, and Apple has banned its app.</p><p>Parler claims <span id="mark">more <em>than <b>12</b></em> million users</span>, and Sensor Tower estimates that it has 10 million users worldwide.</p></article></body></html>`;

const PLACES: Record<string, string> = {
  'under the fixed header, at the left edge': page('margin: 90px 0 0 0; inline-size: 340px'),
  'at the right edge, over many lines': page('inline-size: 90px; margin: 100px 0 400px auto'),
  'near the lower edge': page('margin: 550px 0 0 900px; inline-size: 340px'),
  'in text from right to left': page('margin: 100px 40px', 'rtl'),
  'in vertical text': page('writing-mode: vertical-rl; block-size: auto; inline-size: 500px; margin: 100px 40px'),
};

let session: Session;
beforeAll(async () => void (session = await startSession({ pages: Object.fromEntries(Object.values(PLACES).map((html, at) => [`/place-${at}.html`, html])) })));
afterAll(() => session.close());

for (const [at, where] of Object.keys(PLACES).entries()) {
  it(`lies well ${where}`, async () => {
    await session.openArticle(`/place-${at}.html`);
    const { middle, lines, width, height } = await session.driver.evaluate(() => {
      const { left, top, width: wide, height: high } = document.querySelector('#mark b')!.getBoundingClientRect();
      const boxes = [...document.getElementById('mark')!.getClientRects()].map((box) => ({ left: box.left, top: box.top, right: box.right, bottom: box.bottom }));
      return { middle: { x: left + wide / 2, y: top + high / 2 }, lines: boxes, width: innerWidth, height: innerHeight };
    });
    await session.driver.moveTo(5, 5);
    await session.driver.moveTo(middle.x, middle.y);
    await cardOpens(session.driver);
    await cardStands(session.driver);
    const { box, quote } = await cardOpens(session.driver);
    expect(quote).toBe('more than 12 million users');
    expect([box.left >= 0, box.top >= 0, box.right <= width, box.bottom <= height], JSON.stringify(box)).toEqual([true, true, true, true]);
    for (const line of lines) expect(line.right <= box.left || line.left >= box.right || line.bottom <= box.top || line.top >= box.bottom, JSON.stringify({ line, box })).toBe(true);
    await session.driver.press('Escape');
    await cardCloses(session.driver);
  });
}
