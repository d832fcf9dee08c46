/** The extension is removed while a marked page with an open card stands there: what readers see and focus is the page alone. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../cli/dev/until.mjs';
import { restOn } from '../../cli/dev/place-of.mjs';
import { cardOpens } from './look';
import { KIND, startSession } from './session';
import type { Session } from './session';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

it('leaves the page as it was, and says nothing in its console', async () => {
  await session.openPage('/article.html');
  await session.openArticle('/article.html');
  await session.driver.evaluate(() => {
    const own = window as unknown as { errors: string[] };
    own.errors = [];
    window.addEventListener('error', ({ message }) => own.errors.push(message));
    window.addEventListener('unhandledrejection', ({ reason }) => own.errors.push(String(reason)));
  });
  await restOn(session.driver, 'huit millions');
  await cardOpens(session.driver);
  await session.driver.removeExtension();
  await session.driver.moveTo(300, 300);
  await session.driver.moveTo(310, 310);
  const left = () => session.driver.evaluate(() => {
    const ours = document.documentElement.querySelector<HTMLElement>(':scope > tallymark-figures');
    return { shown: ours !== null && getComputedStyle(ours).display !== 'none', present: ours !== null, marks: CSS.highlights.size };
  });
  await until(async () => !(await left()).shown, 'our element to go');
  // Firefox ends our code without a last word; what it leaves has no style, no size and no focus.
  if (KIND === 'chromium') expect(await left()).toEqual({ shown: false, present: false, marks: 0 });
  const focused: string[] = [];
  for (let at = 0; at < 30; at++) {
    await session.driver.press('Tab');
    focused.push(await session.driver.evaluate(() => document.activeElement?.localName ?? ''));
  }
  expect(focused).not.toContain('tallymark-figures');
  await session.picture('removed');
  expect(await session.driver.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual([]);
});
