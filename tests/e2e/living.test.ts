/** Pages that change without a load: stories that come late, go, grow, or are exchanged; marks, badge and popup follow. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageState } from '../../cli/dev/demo-page.mjs';
import { restOn } from '../../cli/dev/place-of.mjs';
import { until } from '../../cli/dev/until.mjs';
import { badgeOf } from './badge';
import { cardOpens, paintedMarks } from './look';
import { startSession } from './session';
import type { Session } from './session';

/** A site of one page: `show(story)` draws one of its stories as a script would. */
const SITE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Paper</title></head><body><div id="root"></div><script>
const stories = {
  ban: ['Amazon suspends Parler', ['Amazon has suspended the social network Parler, and Apple has banned its app.', 'Parler claims more than 12 million users.', 'Sensor Tower estimates that Parler has 10 million users worldwide.']],
  other: ['Twitter suspends Trump', ['Twitter has permanently suspended the account of Donald Trump, who was banned for incitement.', 'Donald Trump had 88 million followers on Twitter.']],
  rain: ['Rain on the coast', ['It rained on 12 million users of umbrellas, and on the coast nobody was surprised by that.', 'It will rain again tomorrow.']],
};
function show(name) {
  const [title, paragraphs] = stories[name];
  const page = document.createElement('div');
  const article = page.appendChild(document.createElement('main')).appendChild(document.createElement('article'));
  article.appendChild(document.createElement('h1')).textContent = title;
  const time = article.appendChild(document.createElement('time'));
  time.dateTime = '2021-01-11';
  for (const paragraph of paragraphs) article.appendChild(document.createElement('p')).textContent = paragraph;
  document.getElementById('root').replaceChildren(page);
}
</script></body></html>`;

let session: Session;
beforeAll(async () => void (session = await startSession({ pages: { '/site.html': SITE, '/rain.html': SITE.replace('</script>', 'show("rain");</script>') } })));
afterAll(() => session.close());

interface Paper { show: (name: string) => void }
/** With what a router does beside it: the address and the title. */
const show = (name: string, how: { address?: string; title?: string; after?: number } = {}) => session.driver.evaluate((story: string, { address, title, after }: typeof how) => {
  if (address !== undefined) history.pushState({ story }, '', address);
  if (title !== undefined) document.title = title;
  const draw = () => { (window as unknown as Paper).show(story); };
  if (after === undefined) draw();
  else setTimeout(draw, after);
}, name, how);

const marks = async () => Object.values(await paintedMarks(session.driver)).reduce((sum, count) => sum + count, 0);
const comes = (count: number) => until(async () => (await marks()) === count, `${count} marks`);
const badge = () => badgeOf(session.driver);
const badgeShows = (text: string) => until(async () => (await badge()) === text, `the badge to show “${text}”`);
const state = async () => pageState(session.driver, await session.driver.evaluate(() => location.href));

describe('a story that a script brings', () => {
  it('is seen when it comes at once', async () => {
    await session.openPage('/site.html');
    await show('ban', { title: 'Amazon suspends Parler' });
    await comes(2);
    await badgeShows('2');
  });

  it('is seen when only the body changes, seconds after the page was ready', async () => {
    await session.openPage('/site.html');
    await show('ban', { after: 2500 });
    await comes(2);
  });
});

describe('another story in the same page', () => {
  it('with a new address takes the marks of the first away, and brings its own', async () => {
    await session.openPage('/site.html');
    await show('ban', { title: 'Amazon suspends Parler' });
    await comes(2);
    await show('other', { address: '/other', title: 'Twitter suspends Trump', after: 300 });
    await comes(1);
    await badgeShows('1');
    expect((await state()).claims.map(({ quote }) => quote)).toEqual(['88 million followers']);
  });

  it('that is not about a ban leaves no mark and no number', async () => {
    await show('rain', { address: '/rain', title: 'Rain on the coast' });
    await comes(0);
    await badgeShows('');
  });

  it('under the same address and title is read as well', async () => {
    await show('ban');
    await comes(2);
    await show('rain');
    await comes(0);
    await badgeShows('');
    expect((await state()).claims).toEqual([]);
  });

  it('comes back with its marks when the reader goes back', async () => {
    await session.openPage('/site.html');
    await show('ban', { address: '/ban', title: 'Amazon suspends Parler' });
    await comes(2);
    await session.driver.evaluate(() => window.addEventListener('popstate', () => { (window as unknown as Paper).show('ban'); }));
    await show('rain', { address: '/rain2', title: 'Rain' });
    await comes(0);
    await session.driver.evaluate(() => { history.back(); });
    await comes(2);
    await badgeShows('2');
  });
});

describe('a page that was left', () => {
  it('has its marks and its number when the reader comes back', async () => {
    await session.openArticle('/article.html');
    await badgeShows('11');
    await session.openPage('/rain.html');
    await badgeShows('');
    await session.driver.evaluate(() => { history.back(); });
    await comes(11);
    await badgeShows('11');
  });
});

describe('an article whose text changes', () => {
  it('loses the mark whose words changed, and the badge counts what stands', async () => {
    await session.openArticle('/article.html');
    await badgeShows('11');
    await session.driver.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (node.data.includes('huit millions')) node.data = node.data.replace('huit millions', 'beaucoup');
      }
    });
    await comes(10);
    await badgeShows('10');
  });

  it('has its marks again after the page has cleared the registry, as soon as a card opens', async () => {
    await session.openArticle('/article.html');
    await session.driver.evaluate(() => { CSS.highlights.clear(); });
    expect(await marks()).toBe(0);
    await restOn(session.driver, 'huit millions');
    await cardOpens(session.driver);
    await comes(11);
  });

  it('has a card again after the page has thrown our element out', async () => {
    await session.openArticle('/article.html');
    await session.driver.moveTo(5, 5);
    await session.driver.evaluate(() => { document.querySelector('tallymark-figures')?.remove(); });
    await restOn(session.driver, 'huit millions');
    expect((await cardOpens(session.driver)).box.bottom).toBeGreaterThan(0);
  });
});
