/** The popup, the badge and the database behind them, in the extension's own pages. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardStands } from '../../cli/dev/demo-page.mjs';
import { root } from '../../cli/dev/root.mjs';
import { until } from '../../cli/dev/until.mjs';
import { badgeOf } from './badge';
import { openCardNow } from './look';
import { KIND, startSession } from './session';
import type { Session } from './session';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

interface Api {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
}

/** What the popup shows, as text, once it shows anything. */
const popupText = () => until(() => session.driver.inExtension(() => {
  const main = document.querySelector('main');
  return main?.getAttribute('aria-busy') === 'false' ? main.innerText : null;
}), 'the popup to show the page');

describe('the popup', () => {
  it('shows the state of the page in front: how many figures, by verdict, and each of them', async () => {
    const { claims, title } = await session.openArticle('/article.html');
    await session.driver.reloadPopup();
    const text = await popupText();
    expect(text).toContain('11');
    expect(text).toContain(title);
    const shown = await session.driver.inExtension(() => [...document.querySelectorAll('.pop-claims li')].map((item) => [item.getAttribute('data-verdict'), item.querySelector('q')?.textContent]));
    expect(shown).toEqual(claims.map(({ verdict, quote }) => [verdict, quote]));
    await session.driver.screenshotPopup(join(root, 'test-results', KIND, 'popup.png'));
  });

  it('opens the card of the figure that is chosen', async () => {
    await session.openArticle('/article.html');
    await session.driver.reloadPopup();
    await popupText();
    await session.driver.inExtension(() => {
      const item = [...document.querySelectorAll<HTMLElement>('.pop-claims button')].find((button) => button.textContent.includes('sept chaînes'));
      // The popup closes itself after a choice: not before this answer is on its way.
      setTimeout(() => item?.click());
    });
    await cardStands(session.driver);
    expect(await openCardNow(session.driver)).toMatchObject({ verdict: 'differs', quote: 'sept chaînes', focused: true });
  });

  it('says so where there is nothing to read', async () => {
    await session.openPage('/article.css');
    await session.driver.reloadPopup();
    expect((await popupText()).length).toBeGreaterThan(10);
    expect(await session.driver.inExtension(() => document.querySelectorAll('.pop-claims li').length)).toBe(0);
  });
});

describe('the badge', () => {
  const badge = () => badgeOf(session.driver);

  it('counts the marks of the tab in front, and is empty where there are none', async () => {
    await session.openArticle('/article.html');
    expect(await until(badge, 'the badge')).toBe('11');
    await session.openPage('/article.css');
    expect(await until(async () => (await badge()) === '', 'the badge to go')).toBe(true);
  });
});

describe('the starter database', () => {
  it('lies in IndexedDB, whole, every segment under the hash of its bytes', async () => {
    await session.openArticle('/article.html');
    const stored = await until(() => session.driver.inExtension(async () => {
      const request = <T>(asked: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(new Error(asked.error?.message));
      });
      const known = (await indexedDB.databases()).some(({ name }) => name === 'tallymark');
      if (!known) return null;
      const database = await request(indexedDB.open('tallymark'));
      const store = (name: string) => database.transaction(name).objectStore(name);
      const [active] = (await request(store('state').getAll())) as { generation: string }[];
      const segments = (await request(store('segments').getAll())) as { sha256: string; bytes: BufferSource }[];
      database.close();
      if (active === undefined) return null;
      const hex = (bytes: ArrayBuffer) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
      const hashes = await Promise.all(segments.map(async ({ bytes }) => hex(await crypto.subtle.digest('SHA-256', bytes))));
      return { names: segments.map(({ sha256 }) => sha256), hashes };
    }), 'the database to be imported');
    expect(stored.names.length).toBeGreaterThan(10);
    expect(stored.hashes).toEqual(stored.names);
  });

  it('is what the worker says it reads, without a problem', async () => {
    const status = await session.driver.inExtension(async () => {
      const own = globalThis as unknown as { browser?: Api; chrome?: Api };
      return await (own.browser ?? own.chrome)!.runtime.sendMessage({ tallymark: 'status', args: [] });
    });
    expect(status).toMatchObject({ origins: ['http://127.0.0.1/*'], problem: null, database: { figures: expect.any(Number) as number, entities: expect.any(Number) as number } });
  });
});
