/** Facts are found wherever they can be had, and `problem` says what stood in the way. */
import { describe, expect, it, vi } from 'vitest';
import type { FactsDatabase } from '../../../utils/background/database';
import { importDatabase } from '../../../utils/background/database-import';
import { keepFacts, type KeeperNeeds } from '../../../utils/background/keep-facts';
import type { FetchFile } from '../../../utils/facts/read-catalogue';
import { ABOUT, SMALL, manyDossiers, pack, serve } from '../facts/small-database';
import { freshDatabase } from './fresh-database';

const files = await pack();
const newer = await pack(manyDossiers(3, 1), { ...ABOUT, seq: 2 });

function keeper(open: () => Promise<FactsDatabase>, fetchFile: FetchFile = serve(files), more: Partial<KeeperNeeds> = {}) {
  return keepFacts({ open, fetchFile, keepAwake: () => () => undefined, exclusive: (act) => act(), ...more });
}
const titleOf = async (kept: ReturnType<typeof keepFacts>) => {
  const facts = await kept.facts();
  return facts.ok ? facts.value.catalogue.manifest.counts.entities : facts.problem;
};
const noDatabase = () => Promise.reject(new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError'));

describe('keepFacts', () => {
  it('brings the packaged database in at the first question, awake for as long as that lasts', async () => {
    const database = await freshDatabase();
    const stop = vi.fn();
    const kept = keeper(() => Promise.resolve(database), serve(files), { keepAwake: () => stop });
    expect(await titleOf(kept)).toBe(SMALL.length);
    expect(stop).toHaveBeenCalledOnce();
    expect(await database.state.count()).toBe(1);
    expect(kept.problem()).toBeNull();
  });

  it('opens once for many questions, and fetches nothing when the database is there', async () => {
    const database = await freshDatabase();
    await importDatabase(database, serve(files));
    const open = vi.fn(() => Promise.resolve(database));
    const fetchFile = serve(files);
    const kept = keeper(open, fetchFile);
    await Promise.all([kept.facts(), kept.facts(), kept.facts()]);
    expect(open).toHaveBeenCalledOnce();
    expect(fetchFile.asked).toEqual([]);
  });

  it('reads the package itself where IndexedDB cannot be opened, and says so in a sentence', async () => {
    const kept = keeper(noDatabase);
    const facts = await kept.facts();
    if (!facts.ok) throw new Error(facts.problem);
    const [entry] = facts.value.catalogue.segments;
    expect((await facts.value.readSegment(entry!)).ok).toBe(true);
    expect(facts.value.keyHashes.length).toBeGreaterThan(0);
    expect(kept.problem()).toMatch(/^The browser does not let Tallymark store .*\.$/);
  });

  it('reads the package where IndexedDB takes nothing', async () => {
    const database = await freshDatabase();
    vi.spyOn(database.segments, 'bulkPut').mockImplementation(() => { throw new DOMException('', 'QuotaExceededError'); });
    const kept = keeper(() => Promise.resolve(database));
    expect(await titleOf(kept)).toBe(SMALL.length);
    expect(kept.problem()).toContain('reads the copy in its package');
  });

  it('has no facts, and says why, where the package is broken too', async () => {
    const kept = keeper(noDatabase, serve(files.slice(1)));
    expect((await kept.facts()).ok).toBe(false);
    expect(kept.problem()).toMatch(/^The database in the package cannot be used: .* is missing\.$/);
  });

  it('brings the database in anew where the row of the active one was altered', async () => {
    for (const damage of [{ keyHashes: undefined }, { catalogue: undefined }, { catalogue: { headHash: 'x' } }] as object[]) {
      const database = await freshDatabase();
      await importDatabase(database, serve(files));
      const [generation] = await database.generations.toArray();
      await database.generations.put({ ...generation!, ...damage });
      const kept = keeper(() => Promise.resolve(database));
      expect(await titleOf(kept)).toBe(SMALL.length);
      expect(kept.problem()).toBeNull();
    }
  });

  it('imports once where two contexts begin at the same moment', async () => {
    const database = await freshDatabase();
    let before: Promise<unknown> = Promise.resolve();
    const exclusive = <T>(act: () => Promise<T>): Promise<T> => {
      const turn = before.then(act);
      before = turn.catch(() => undefined);
      return turn;
    };
    const fetches = [serve(files), serve(files)];
    const answers = await Promise.all(fetches.map((fetchFile) => titleOf(keeper(() => Promise.resolve(database), fetchFile, { exclusive }))));
    expect(answers).toEqual([SMALL.length, SMALL.length]);
    expect(fetches.filter(({ asked }) => asked.length > 0)).toHaveLength(1);
  });

  it('reads the package where another import does not come to an end', async () => {
    const database = await freshDatabase();
    const kept = keeper(() => Promise.resolve(database), serve(files), { exclusive: () => Promise.reject(new DOMException('', 'TimeoutError')) });
    expect(await titleOf(kept)).toBe(SMALL.length);
  });

  it('heals a segment that was altered on the disk', async () => {
    const database = await freshDatabase();
    await importDatabase(database, serve(files));
    const kept = keeper(() => Promise.resolve(database));
    const facts = await kept.facts();
    const entry = facts.ok ? facts.value.catalogue.segments[0] : undefined;
    await database.segments.put({ sha256: entry!.sha256, bytes: new Uint8Array(entry!.length) });
    expect(facts.ok && (await facts.value.readSegment(entry!)).ok).toBe(true);
    expect((await database.segments.get(entry!.sha256))?.bytes.some((byte) => byte !== 0)).toBe(true);
  });
});

describe('renew', () => {
  const renewed = async (stored: typeof files, packaged: typeof files) => {
    const database = await freshDatabase();
    await importDatabase(database, serve(stored));
    const kept = keeper(() => Promise.resolve(database), serve(packaged));
    await kept.renew();
    return titleOf(kept);
  };

  it('takes over a newer package', async () => expect(await renewed(files, newer)).toBe(3));
  it('keeps a stored database that is newer than the package', async () => expect(await renewed(await pack(manyDossiers(7, 1), { ...ABOUT, seq: 5 }), newer)).toBe(7));
  it('takes over a package of the same number with other content', async () => expect(await renewed(await pack(manyDossiers(9, 1)), files)).toBe(SMALL.length));

  it('keeps the stored database in use when the newer one is broken, and says so', async () => {
    const database = await freshDatabase();
    await importDatabase(database, serve(files));
    const kept = keeper(() => Promise.resolve(database), serve(newer.filter(({ path }) => !path.startsWith('s/'))));
    await kept.renew();
    expect(await titleOf(kept)).toBe(SMALL.length);
    expect(kept.problem()).toContain('the one before stays in use');
  });
});
