/** The worker may be stopped at any moment and its database damaged: the next page is answered as if nothing had been. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../cli/dev/until.mjs';
import { paintedMarks } from './look';
import { KIND, startSession } from './session';
import type { Session } from './session';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

const marks = async () => Object.values(await paintedMarks(session.driver)).reduce((sum, count) => sum + count, 0);
/** Opened without the popup's help, which would wake the worker. */
const isMarked = async () => {
  await session.openPage('/article.html');
  await until(async () => (await marks()) === 11, 'the marks', 20_000);
};

it('marks the first page during the very first import', isMarked);

it('marks a page after it was stopped, and again after it was stopped while the page may be asking', async () => {
  await session.driver.stopWorker();
  await isMarked();
  await session.openPage('/article.html');
  await session.driver.stopWorker();
  await until(async () => (await marks()) === 11, 'the marks', 20_000);
});

/** Runs in our own page: `damage` is done to the stores while the worker does not hold them in memory. */
const damage = (how: 'lose' | 'alter' | 'row' | 'all') => session.driver.inExtension(async (kind: string) => {
  const request = <T>(asked: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
    asked.onsuccess = () => { resolve(asked.result); };
    asked.onerror = () => { reject(new Error(asked.error?.message)); };
  });
  const database = await request(indexedDB.open('tallymark'));
  const store = (name: string) => database.transaction(name, 'readwrite').objectStore(name);
  if (kind === 'all') for (const name of ['segments', 'generations', 'state']) await request(store(name).clear());
  for (const key of await request(store('segments').getAllKeys())) {
    if (kind === 'lose') await request(store('segments').delete(key));
    if (kind === 'alter') await request(store('segments').put({ sha256: key, bytes: new Uint8Array(64) }));
  }
  if (kind === 'row') for (const key of await request(store('generations').getAllKeys())) await request(store('generations').put({ id: key, catalogue: {}, keyHashes: 7 }));
  database.close();
}, how);

for (const [how, what] of [['lose', 'lost its segments'], ['alter', 'holds altered bytes'], ['row', 'holds a broken table of contents'], ['all', 'was emptied']] as const) {
  it(`answers from a database that ${what}, and mends it`, async () => {
    await damage(how);
    await session.driver.stopWorker();
    await isMarked();
    const status = await session.driver.inExtension(async () => {
      interface Api { runtime: { sendMessage: (message: unknown) => Promise<unknown> } }
      const own = globalThis as unknown as { browser?: Api; chrome?: Api };
      return await (own.browser ?? own.chrome)!.runtime.sendMessage({ tallymark: 'status', args: [] });
    });
    expect(status).toMatchObject({ problem: null });
  });
}

if (KIND === 'firefox') {
  it('marks pages where every window is private and nothing can be stored, and says so', async () => {
    const alone = await startSession({ closed: true });
    try {
      const { claims } = await alone.openArticle('/article.html');
      expect(claims).toHaveLength(11);
      const status = await alone.driver.inExtension(async () => {
        const { browser } = window as unknown as { browser: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } };
        return await browser.runtime.sendMessage({ tallymark: 'status', args: [] });
      });
      expect(status).toMatchObject({ database: { figures: expect.any(Number) as number }, problem: expect.stringContaining('does not let Tallymark store') as string });
    } finally {
      await alone.close();
    }
  });
}
