/** What pages notice of us: nothing inside the article, and on pages that are not news nothing at all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardStands } from '../../cli/dev/demo-page.mjs';
import type { driveChromium } from '../../cli/dev/drive-chromium.mjs';
import { restOn } from '../../cli/dev/place-of.mjs';
import { until } from '../../cli/dev/until.mjs';
import { cardOpens, paintedMarks } from './look';
import { KIND, startSession } from './session';
import type { Session } from './session';

const page = (head: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const paragraphs = (text: string) => Array.from({ length: 12 }, (_, at) => `<p>${text} (${at})</p>`).join('');

/** Pages that are not news about a ban, each for another reason; all of them hold figures. */
const OTHERS: Record<string, string> = {
  '/shop.html': page('<title>Boots</title><script type="application/ld+json">{"@type":"Product","name":"Boots"}</script>', `<h1>Boots</h1>${paragraphs('Worn by 12 million users of Parler and suspended at once.')}`),
  '/form.html': page('<title>Log in</title>', '<form><input name="a"><button>Log in</button></form><p>10 million users</p>'),
  '/garden.html': page('<title>Roses</title><meta property="og:type" content="article">', `<article><h1>Roses in June</h1>${paragraphs('Some 4 million gardeners prune their roses in spring.')}</article>`),
  '/wiki.html': page('<title>Parler</title><meta name="generator" content="MediaWiki 1.43">', `<main><h1>Parler</h1>${paragraphs('Parler, suspended by Amazon in 2021, had 10 million users.')}</main>`),
};

/** Counts, in the page itself, every change to anything but our own element; it begins before the extension can. */
const WATCHED = page(
  `<title>Parler suspended</title><meta property="og:type" content="article"><meta property="article:published_time" content="2021-01-11">
   <script>window.changes = []; new MutationObserver((records) => { for (const { type, target, addedNodes, removedNodes } of records) for (const node of [...addedNodes, ...removedNodes, ...(type === 'childList' ? [] : [target])]) if (document.readyState === 'complete') window.changes.push(type + ' ' + target.nodeName + ' ' + node.nodeName); }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });</script>`,
  `<main><article><h1>Amazon suspends Parler</h1><p>Amazon has suspended the social network Parler, and Apple has banned its app.</p><p>Parler claims more than 12 million users.</p><p>Sensor Tower estimates that Parler has 10 million users worldwide.</p></article></main>`,
);

/** The document without our element, which stands beside head and body. */
function serialised(): string {
  const ours = [...document.documentElement.children].find(({ localName }) => localName !== 'head' && localName !== 'body');
  const whole = document.documentElement.outerHTML;
  return ours === undefined ? whole : whole.replace(ours.outerHTML, '');
}

describe('an article', () => {
  let session: Session;
  beforeAll(async () => void (session = await startSession({ pages: { '/watched.html': WATCHED } })));
  afterAll(() => session.close());

  it('is the same to the byte with the extension and without it, with marks painted and a card open', async () => {
    await session.openArticle('/article.html');
    await restOn(session.driver, 'huit millions');
    await cardOpens(session.driver);
    expect(await paintedMarks(session.driver)).not.toEqual({});
    const withUs = await session.driver.evaluate(serialised);
    const bare = await startSession({ extension: false });
    try {
      await bare.openPage('/article.html');
      expect(withUs).toBe(await bare.driver.evaluate(serialised));
    } finally {
      await bare.close();
    }
  });

  it('sees one element added beside head and body, and nothing else', async () => {
    await session.openArticle('/watched.html');
    await restOn(session.driver, '10 million users');
    await cardStands(session.driver);
    const changes = await session.driver.evaluate(() => (window as unknown as { changes: string[] }).changes);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(/^childList HTML TALLYMARK-/);
  });

  it('cannot look into that element, nor at anything of ours in its own world', async () => {
    const seen = await session.driver.evaluate(() => {
      const ours = document.documentElement.lastElementChild!;
      const names = Object.getOwnPropertyNames(window).filter((name) => /tallymark/i.test(name));
      return { root: ours.shadowRoot, names, attributes: ours.attributes.length, children: ours.childNodes.length, links: document.querySelectorAll('[src*="extension://"], [href*="extension://"]').length };
    });
    expect(seen).toEqual({ root: null, names: [], attributes: 0, children: 0, links: 0 });
  });
});

describe('a page that is not news about a ban', () => {
  let session: Session;
  beforeAll(async () => void (session = await startSession({ pages: { ...OTHERS, '/watched.html': WATCHED } })));
  afterAll(() => session.close());

  /** Listens where the worker listens: every message of a page reaches all of the extension's own pages. */
  const listen = () =>
    session.driver.inExtension(() => {
      // nb. on `window`: each script sent to Firefox has a global of its own.
      const own = window as unknown as { heard?: string[]; browser?: { runtime: unknown }; chrome?: { runtime: unknown } };
      const runtime = (own.browser ?? own.chrome)!.runtime as { onMessage: { addListener: (listener: (message: { tallymark?: string }, sender: { tab?: unknown; url?: string }) => undefined) => void } };
      const heard = (own.heard = [] as string[]);
      runtime.onMessage.addListener(({ tallymark }, { tab, url }) => void (tab === undefined || heard.push(`${String(tallymark)} ${new URL(url ?? '').pathname}`)));
    });
  const heard = () => session.driver.inExtension(() => (window as unknown as { heard: string[] }).heard);

  it('sends no message, is not marked and gets no element', async () => {
    await listen();
    for (const path of Object.keys(OTHERS)) {
      await session.openPage(path);
      // Past `load` and two idle moments every look of the gate that a still page gives rise to is over.
      await session.driver.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))));
      expect(await session.driver.evaluate(() => [document.documentElement.children.length, CSS.highlights.size]), path).toEqual([2, 0]);
    }
    // An article right after them shows that the listening works, and that nothing of theirs was on its way.
    await session.openArticle('/watched.html');
    await until(async () => (await heard()).includes('marksShown /watched.html'), 'the number for the badge');
    expect([...new Set(await heard())]).toEqual(['articleSeen /watched.html', 'checkArticle /watched.html', 'marksShown /watched.html']);
  });

  if (KIND === 'chromium') {
    it('runs the gate and no other script of ours: the code that walks text is not there', async () => {
      const { context, page: tab } = session.driver as Awaited<ReturnType<typeof driveChromium>>;
      const client = await context.newCDPSession(tab);
      const scripts: string[] = [];
      client.on('Debugger.scriptParsed', ({ url }) => void (url.startsWith('chrome-extension://') && scripts.push(new URL(url).pathname)));
      await client.send('Debugger.enable');
      const perPage: Record<string, string[]> = {};
      for (const path of [...Object.keys(OTHERS), '/watched.html']) {
        scripts.length = 0;
        if (path === '/watched.html') await session.openArticle(path);
        else await session.openPage(path);
        await session.driver.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))));
        perPage[path] = [...scripts];
      }
      await client.detach();
      expect(perPage).toEqual({ ...Object.fromEntries(Object.keys(OTHERS).map((path) => [path, ['/gate.js']])), '/watched.html': ['/gate.js', '/reader.js'] });
    });
  }
});
