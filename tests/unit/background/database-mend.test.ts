/** A database whose file is broken is thrown away and built anew, a few times a day at most; other troubles are left to pass. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import type { FactsDatabase } from '../../../utils/background/database';
import { openMended } from '../../../utils/background/database-mend';

const database = {} as FactsDatabase;
const broken = Object.assign(new Error('Internal error opening backing store'), { name: 'OpenFailedError', inner: new DOMException('', 'UnknownError') });
const HOUR = 3_600_000;

/** Opens once `remove` has been called as often as it takes. */
function disk(error: unknown, removals = 1) {
  const remove = vi.fn(() => Promise.resolve());
  const open = vi.fn(() => (remove.mock.calls.length >= removals ? Promise.resolve(database) : Promise.reject(error as Error)));
  return { open, remove };
}
const mend = (given: ReturnType<typeof disk>, now = 0) => openMended({ ...given, now: () => now });

afterEach(() => Dexie.delete('tallymark-mendings'));

test('opens what is sound, and removes nothing', async () => {
  const sound = disk(broken, 0);
  expect(await mend(sound)).toBe(database);
  expect(sound.remove).not.toHaveBeenCalled();
});

test('removes what is broken and opens it anew', async () => {
  const given = disk(broken);
  expect(await mend(given)).toBe(database);
  expect(given.remove).toHaveBeenCalledOnce();
});

test('removes nothing where storage is closed, slow or full', async () => {
  for (const name of ['InvalidStateError', 'QuotaExceededError', 'SecurityError', 'Error']) {
    const given = disk(new DOMException('', name));
    await expect(mend(given)).rejects.toMatchObject({ name });
    expect(given.remove).not.toHaveBeenCalled();
  }
});

test('gives a broken disk up after three times, and tries again a day later', async () => {
  for (let hour = 0; hour < 3; hour++) expect(await mend(disk(broken), hour * HOUR)).toBe(database);
  const given = disk(broken);
  await expect(mend(given, 4 * HOUR)).rejects.toBe(broken);
  expect(given.remove).not.toHaveBeenCalled();
  expect(await mend(disk(broken), 25 * HOUR)).toBe(database);
});
