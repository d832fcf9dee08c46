/** “Check selected text” of the context menu, end to end: what is selected is checked, wherever it stands, and something is always said. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../cli/dev/until.mjs';
import { badgeOf } from './badge';
import { openCardNow, paintedMarks } from './look';
import { startSession } from './session';
import type { Session } from './session';

/** Not news, and its figures stand where no article has its prose. */
const NOTES = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notes</title><meta name="date" content="2021-01-11"></head><body>
<h1>Notes</h1><aside id="aside"><p>In January 2021 the social network Parler was suspended by Amazon and banned by Apple.</p><p id="claim">Parler has more than 12 million users. <b>Sensor</b> Tower says that Parler has 10 million users worldwide.</p></aside>
<p id="nothing">Nothing was written here.</p><textarea id="area">Parler has more than 12 million users.</textarea><div id="edit" contenteditable>Parler has more than 12 million users.</div><div id="long"></div></body></html>`;

let session: Session;
beforeAll(async () => void (session = await startSession({ pages: { '/notes.html': NOTES } })));
afterAll(() => session.close());

const select = (id: string) => session.driver.evaluate((name: string) => {
  const element = document.getElementById(name)!;
  if (element instanceof HTMLTextAreaElement) element.select();
  else getSelection()?.selectAllChildren(element);
}, id);
const notice = () => session.driver.inHost((root) => {
  const element = root.querySelector<HTMLElement>('.tm-notice');
  return element === null || element.hidden ? '' : element.textContent;
});
const check = () => session.driver.chooseInMenu('check-selection');
const badge = () => badgeOf(session.driver);

describe('a selection on a page that is not news', () => {
  it('is checked across paragraphs and tags, in a side note, and opens the first card', async () => {
    await session.openPage('/notes.html');
    await select('aside');
    await check();
    const card = await until(() => openCardNow(session.driver), 'the card of the selection');
    expect(card.quote).toContain('12 million users');
    expect(Object.values(await paintedMarks(session.driver)).reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(await until(async () => (await badge()) || null, 'the badge')).toBe('2');
  });

  it('is not marked twice when it is checked twice, and keeps what was marked before', async () => {
    await session.driver.press('Escape');
    await select('claim');
    await check();
    await until(() => openCardNow(session.driver), 'the card of the selection');
    expect(Object.values(await paintedMarks(session.driver)).reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(await badge()).toBe('2');
  });

  for (const id of ['nothing', 'area', 'edit']) {
    it(`says so where nothing was found or may be read (${id})`, async () => {
      await session.openPage('/notes.html');
      await select(id);
      await check();
      expect((await until(async () => (await notice()) || null, 'the notice')).length).toBeGreaterThan(10);
      expect(await paintedMarks(session.driver)).toEqual({});
      await session.driver.press('Escape');
      expect(await until(async () => (await notice()) === '', 'the notice to go')).toBe(true);
    });
  }

  it('of a megabyte answers within seconds', async () => {
    await session.openPage('/notes.html');
    await session.driver.evaluate(() => {
      const long = document.getElementById('long')!;
      for (let at = 0; at < 10_000; at++) long.appendChild(document.createElement('p')).textContent = 'A paragraph of the minutes in which nobody counts anything, and which goes on and on until its end comes.';
      getSelection()?.selectAllChildren(long);
    });
    const before = performance.now();
    await check();
    await until(async () => (await notice()) || null, 'the notice');
    expect(performance.now() - before).toBeLessThan(8000);
  });
});
