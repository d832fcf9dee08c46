/** The card by pointer and by keyboard, as WCAG 1.4.13 and 2.1.1 ask: hoverable, persistent, dismissible, and focus moves only on purpose. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardStands } from '../../cli/dev/demo-page.mjs';
import { placeOf, restOn } from '../../cli/dev/place-of.mjs';
import { until } from '../../cli/dev/until.mjs';
import { cardCloses, cardOpens, openCardNow } from './look';
import { startSession } from './session';
import type { Session } from './session';

/** More than the grace of 300 ms after which a card that is left closes: what has not happened by then does not happen. */
const LONG_ENOUGH = 700;

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());
beforeEach(async () => {
  await session.openArticle('/article.html');
  await session.driver.moveTo(5, 5);
});

/** Waits by the clock of the page, which is the one that the timers of the card run by. */
const pass = (milliseconds: number) => session.driver.evaluate((time: number) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);

/** What the browser itself holds to be focused inside our closed root. */
const focusedText = () => session.driver.inHost((root) => root.activeElement?.textContent ?? '');

describe('the pointer', () => {
  it('opens the card of the mark on which it rests: verdict in words, claim as written, figures with their sources', async () => {
    await restOn(session.driver, 'plus de 12');
    const card = await cardOpens(session.driver);
    expect(card).toMatchObject({ verdict: 'disputed', role: 'dialog', quote: 'plus de 12\u00a0millions d’utilisateurs', isSheet: false, focused: false });
    expect(card.title.length).toBeGreaterThan(20);
    expect(card.text).toContain('Sensor Tower');
    expect(card.links.length).toBeGreaterThan(1);
    expect(card.links.every((link) => link.startsWith('https://'))).toBe(true);
    await cardStands(session.driver);
    await session.picture('card-hover');
  });

  it('opens nothing where nothing is marked', async () => {
    await restOn(session.driver, 'modération réduite');
    await pass(LONG_ENOUGH);
    expect(await openCardNow(session.driver)).toBeNull();
  });

  it('may travel to the card and stay there, and closes it by leaving both', async () => {
    const from = await restOn(session.driver, 'huit millions');
    const { box } = await cardOpens(session.driver);
    const to = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    for (let step = 1; step <= 8; step++) await session.driver.moveTo(Math.round(from.x + ((to.x - from.x) * step) / 8), Math.round(from.y + ((to.y - from.y) * step) / 8));
    await pass(LONG_ENOUGH);
    expect(await openCardNow(session.driver)).toMatchObject({ quote: 'huit millions' });
    await session.driver.moveTo(1200, 20);
    await cardCloses(session.driver);
  });

  it('does not cover the mark with its card', async () => {
    const { y } = await restOn(session.driver, '7,6');
    const { box } = await cardOpens(session.driver);
    expect(y < box.top || y > box.bottom).toBe(true);
  });
});

describe('Escape', () => {
  it('closes the card where the pointer stays, and is not heard by the page', async () => {
    await session.driver.evaluate(() => {
      const page = window as unknown as { escapes: number };
      page.escapes = 0;
      window.addEventListener('keydown', ({ key }) => void (page.escapes += Number(key === 'Escape')), true);
    });
    const heard = () => session.driver.evaluate(() => (window as unknown as { escapes: number }).escapes);
    await restOn(session.driver, 'huit millions');
    await cardOpens(session.driver);
    await session.driver.press('Escape');
    await cardCloses(session.driver);
    expect(await heard()).toBe(0);
    await pass(LONG_ENOUGH);
    expect(await openCardNow(session.driver)).toBeNull();
    await session.driver.press('Escape');
    expect(await heard()).toBe(1);
  });
});

describe('the keyboard', () => {
  it('reaches every mark, opens its card with focus in it, and returns to the list', async () => {
    await session.driver.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href]')].at(-1)?.focus());
    await until(async () => {
      await session.driver.press('Tab');
      return await focusedText();
    }, 'the list of figures to have focus');
    const [items, item] = [await session.driver.inHost((root) => root.querySelectorAll('ol button').length), await focusedText()];
    expect(items).toBe(11);
    await session.picture('list-keyboard');
    await session.driver.press('Enter');
    const card = await until(async () => {
      const open = await openCardNow(session.driver);
      return open?.focused === true ? open : null;
    }, 'the card to have focus');
    expect(card.quote).toBe('plus de 12\u00a0millions d’utilisateurs');
    await session.driver.press('Escape');
    await cardCloses(session.driver);
    expect(await focusedText()).toBe(item);
  });

  it('leaves the focus of the page alone while the pointer opens a card', async () => {
    await session.driver.evaluate(() => document.querySelector<HTMLElement>('.bar a')?.focus());
    await placeOf(session.driver, 'huit millions');
    await restOn(session.driver, 'huit millions');
    await cardOpens(session.driver);
    expect(await session.driver.evaluate(() => document.activeElement?.textContent)).toBe('International');
  });
});
