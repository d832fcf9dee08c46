/** Pages that do not want us, or do what no page should: marks stand where they can, and nothing of ours runs without end. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restOn } from '../../cli/dev/place-of.mjs';
import { until } from '../../cli/dev/until.mjs';
import { cardOpens, openCardNow, paintedMarks } from './look';
import { startSession } from './session';
import type { Session } from './session';

const STORY = `<main><article><h1>Amazon suspends Parler</h1><p>Amazon has suspended the social network Parler, and Apple has banned its app.</p><p>Parler claims more than 12 million users.</p><p>Sensor Tower estimates that Parler has 10 million users worldwide.</p></article></main>`;
const page = (head: string, body = STORY) => `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>Amazon suspends Parler</title><meta property="og:type" content="article"><meta property="article:published_time" content="2021-01-11"></head><body>${body}</body></html>`;

/** Everything that our code leans on, broken in the page's own world before anything else runs. */
const SABOTAGE = `<script>
const no = () => { throw new Error('sabotaged'); };
for (const name of ['Range', 'StaticRange', 'Highlight', 'MutationObserver', 'AbortController', 'AbortSignal', 'CSSStyleSheet', 'requestIdleCallback', 'requestAnimationFrame', 'getComputedStyle', 'matchMedia', 'Map', 'WeakMap', 'Set', 'Promise', 'setTimeout'])
  Object.defineProperty(window, name, { value: no });
JSON.parse = JSON.stringify = no;
Object.defineProperty(CSS, 'highlights', { get: no });
for (const name of ['attachShadow', 'querySelector', 'querySelectorAll', 'getAttribute', 'closest', 'append', 'checkVisibility', 'getBoundingClientRect']) Element.prototype[name] = no;
for (const name of ['querySelector', 'querySelectorAll', 'createElement', 'createRange', 'caretPositionFromPoint', 'getSelection']) Document.prototype[name] = no;
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) EventTarget.prototype[name] = no;
HTMLElement.prototype.showPopover = HTMLElement.prototype.focus = no;
Array.prototype.map = Array.prototype.push = no;
Object.prototype.then = Object.prototype.pieces = Object.prototype.burst = Object.prototype.skip = 1;
</script>`;

/** Elements that stand in for functions of the document and of the form around the story. */
const CLOBBERED = `<img name="querySelectorAll"><img name="querySelector"><img name="title"><img name="body"><form id="location">
<input name="textContent"><input name="children"><input name="parentElement"><input name="tagName"><input name="getAttribute"><input name="querySelector"><input name="firstChild">${STORY}</form>`;

const PAGES = {
  '/csp.html': page(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`),
  '/sabotage.html': page(SABOTAGE),
  '/clobbered.html': page('', CLOBBERED),
  '/story.html': page(''),
  '/deep.html': page('', `${STORY}<script>let at = document.body; for (let i = 0; i < 1000; i++) at = at.appendChild(document.createElement('div')); at.textContent = 'deep';</script>`),
  '/nodes.html': page('', `${STORY}<script>const home = document.querySelector('article'); for (let i = 0; i < 5000; i++) { const p = document.createElement('p'); for (let j = 0; j < 25; j++) { p.append('word ', document.createElement('i')); p.lastChild.append('more '); } home.append(p); }</script>`),
  '/long.html': page('', `${STORY}<script>const home = document.querySelector('article'); for (let i = 0; i < 20000; i++) { const p = document.createElement('p'); p.textContent = 'Nobody counted anything in this paragraph, which is one of very many. '.repeat(4); home.append(p); }</script>`),
};

let session: Session;
beforeAll(async () => void (session = await startSession({ pages: PAGES })));
afterAll(() => session.close());

const marks = async () => Object.values(await paintedMarks(session.driver)).reduce((sum, count) => sum + count, 0);
/** Messages of pages, as the worker gets them. */
const listen = () => session.driver.inExtension(() => {
  const own = window as unknown as { heard?: string[]; browser?: { runtime: unknown }; chrome?: { runtime: unknown } };
  const runtime = (own.browser ?? own.chrome)!.runtime as { onMessage: { addListener: (listener: (message: { tallymark?: string }, sender: { tab?: unknown }) => undefined) => void } };
  if (own.heard === undefined) runtime.onMessage.addListener(({ tallymark }, { tab }) => void (tab === undefined || own.heard!.push(String(tallymark))));
  own.heard = [];
});
const heard = (what: string) => session.driver.inExtension((name: string) => (window as unknown as { heard: string[] }).heard.filter((one) => one === name).length, what);
const pass = (milliseconds: number) => session.driver.evaluate((time: number) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);

describe('a page that closes itself off', () => {
  it('by its policy is marked, and its cards look as they should', async () => {
    await session.openArticle('/csp.html');
    expect(await marks()).toBe(2);
    await restOn(session.driver, '12 million users');
    const { box } = await cardOpens(session.driver);
    expect(box.right - box.left).toBeGreaterThan(250);
    await session.picture('policy');
  });

  it('by breaking its own world is marked all the same: ours is another', async () => {
    const { claims } = await session.openArticle('/sabotage.html');
    expect(claims).toHaveLength(2);
    await session.driver.press('Tab');
    await session.driver.press('Enter');
// Even a look into our root is made with the page's own functions: only bare properties answer.
    expect(await until(() => session.driver.inHost((root) => root.children[0]!.children[0]!.childElementCount), 'a card')).toBe(1);
  });

  it('by elements with the names of functions harms nobody but itself', async () => {
    await session.openPage('/clobbered.html');
    await pass(300);
    await session.openArticle('/story.html');
    expect(await marks()).toBe(2);
  });
});

describe('events that a page makes up', () => {
  it('open no card and close none', async () => {
    await session.openArticle('/story.html');
    await session.driver.moveTo(5, 5);
    const fire = () => session.driver.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelectorAll('article p')[1]!);
      const { left, top, height, width } = range.getBoundingClientRect();
      const where = { clientX: left + width * 0.7, clientY: top + height / 2, bubbles: true, composed: true, button: 0 };
      const target = document.elementFromPoint(where.clientX, where.clientY)!;
      for (const type of ['pointermove', 'pointerdown', 'click']) target.dispatchEvent(type === 'click' ? new MouseEvent(type, where) : new PointerEvent(type, { ...where, pointerType: 'mouse' }));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      document.querySelector('tallymark-figures')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    await fire();
    await pass(500);
    expect(await openCardNow(session.driver)).toBeNull();
    await restOn(session.driver, '12 million users');
    await cardOpens(session.driver);
    await fire();
    await pass(500);
    expect(await openCardNow(session.driver)).not.toBeNull();
  });
});

describe('a page that never rests', () => {
  it('and changes its story all the time is asked about a few times, not each time', async () => {
    await session.openArticle('/story.html');
    await listen();
    await session.driver.evaluate(() => {
      let count = 0;
      const storm = setInterval(() => {
        const paragraph = document.createElement('p');
        paragraph.textContent = `The count of the storm is ${count++}. ${'It goes on and on without saying anything at all. '.repeat(6)}`;
        document.querySelector('article')!.append(paragraph);
        document.title = `Amazon suspends Parler (${count})`;
      }, 10);
      setTimeout(() => { clearInterval(storm); }, 4000);
    });
    await pass(5000);
    expect(await heard('checkArticle')).toBeLessThanOrEqual(5);
    expect(await heard('marksShown')).toBeLessThanOrEqual(8);
    expect(await marks()).toBe(2);
  });

  it('and changes its address all the time is followed a bounded number of times', async () => {
    await session.openArticle('/story.html');
    await listen();
    await session.driver.evaluate(() => {
      let count = 0;
      const storm = setInterval(() => { history.replaceState(null, '', `/story.html?page=${count++}`); document.title = `Amazon suspends Parler ${count}`; }, 50);
      setTimeout(() => { clearInterval(storm); }, 4000);
    });
    await pass(4500);
    expect(await heard('articleSeen')).toBeLessThanOrEqual(22);
    expect(await heard('checkArticle')).toBeLessThanOrEqual(22);
  });
});

describe('a page beyond all measure', () => {
  for (const [path, why] of [['/deep.html', 'a thousand elements deep'], ['/nodes.html', 'of a quarter of a million text nodes'], ['/long.html', 'of five megabytes']] as const) {
    it(`${why} stays usable, and is marked where its story stands`, async () => {
      await session.openPage(path);
      const before = performance.now();
      await until(async () => (await marks()) >= 2, 'the marks', 20_000);
      expect(performance.now() - before).toBeLessThan(8000);
      expect(await session.driver.evaluate(() => new Promise((resolve) => { const from = performance.now(); setTimeout(() => { resolve(performance.now() - from < 1000); }, 0); }))).toBe(true);
    });
  }
});
