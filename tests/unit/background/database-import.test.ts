/** An import ends in the old state or the new one, wherever it is cut off, and the next one goes on from there. */
import { describe, expect, it } from 'vitest';
import { forgetOldGenerations, importDatabase } from '../../../utils/background/database-import';
import { hasKey } from '../../../utils/facts/name-keys';
import type { FetchFile } from '../../../utils/facts/read-catalogue';
import { ABOUT, manyDossiers, pack, serve } from '../facts/small-database';
import { freshDatabase, wholeGeneration } from './fresh-database';

const files = await pack(manyDossiers(120, 3));
const newer = await pack(manyDossiers(125, 3), { ...ABOUT, seq: 2 });
const segmentCount = files.filter(({ path }) => path.startsWith('s/')).length;

/** Stops answering after so many files, as a worker does that is killed. */
function dyingAfter(answers: number, fetchFile: FetchFile): FetchFile {
  let left = answers;
  return (path, limit) => (left-- > 0 ? fetchFile(path, limit) : Promise.reject(new Error('killed')));
}

describe('importDatabase', () => {
  it('stores every segment packed and makes the generation active', async () => {
    const database = await freshDatabase();
    const imported = await importDatabase(database, serve(files));
    expect(imported.ok && imported.value.id).toBe(await wholeGeneration(database));
    expect(await database.segments.count()).toBe(segmentCount);
    expect(imported.ok && hasKey(imported.value.keyHashes, 'platform7')).toBe(true);
  });

  it('leaves nothing active when it is cut off anywhere, and ends well when it is run again', async () => {
    for (let answers = 0; answers < files.length; answers++) {
      const database = await freshDatabase();
      await importDatabase(database, dyingAfter(answers, serve(files))).catch(() => undefined);
      expect(await wholeGeneration(database)).toBeNull();
      expect((await importDatabase(database, serve(files))).ok).toBe(true);
      expect(await wholeGeneration(database)).not.toBeNull();
      database.close();
    }
  });

  it('keeps the old generation whole when the new one is cut off anywhere', async () => {
    const database = await freshDatabase();
    await importDatabase(database, serve(files));
    const before = await wholeGeneration(database);
    for (let answers = 0; answers < newer.length; answers += 2) {
      await importDatabase(database, dyingAfter(answers, serve(newer))).catch(() => undefined);
      if ((await wholeGeneration(database)) !== before) break;
    }
    expect((await importDatabase(database, serve(newer))).ok).toBe(true);
    expect(await wholeGeneration(database)).not.toBe(before);
    expect((await database.state.get('active'))?.previous).toBe(before);
  });

  it('asks only for the segments that it has not', async () => {
    const database = await freshDatabase();
    await importDatabase(database, serve(files));
    const again = serve(files);
    expect((await importDatabase(database, again)).ok).toBe(true);
    expect(again.asked.filter((path) => path.startsWith('s/'))).toEqual([]);
  });

  it('refuses the whole for one altered segment', async () => {
    const database = await freshDatabase();
    const victim = files.find(({ path }) => path.startsWith('s/'));
    const altered = Uint8Array.from(victim!.bytes);
    altered[20]! ^= 1;
    const imported = await importDatabase(database, serve(files, new Map([[victim!.path, altered]])));
    expect(imported).toEqual({ ok: false, problem: expect.stringContaining('its hash differs') as string });
    expect(await wholeGeneration(database)).toBeNull();
  });
});

describe('forgetOldGenerations', () => {
  it('keeps the active generation and the one before, and drops what only older ones named', async () => {
    const database = await freshDatabase();
    const third = await pack(manyDossiers(130, 3), { ...ABOUT, seq: 3 });
    for (const state of [files, newer, third]) await importDatabase(database, serve(state));
    await forgetOldGenerations(database);
    expect(await database.generations.count()).toBe(2);
    expect(await wholeGeneration(database)).not.toBeNull();
    const named = new Set((await database.generations.toArray()).flatMap(({ catalogue }) => catalogue.segments.map(({ sha256 }) => sha256)));
    expect(new Set(await database.segments.toCollection().primaryKeys())).toEqual(named);
  });

  it('touches nothing while nothing is active', async () => {
    const database = await freshDatabase();
    await database.segments.put({ sha256: 'half-done', bytes: new Uint8Array(1) });
    await forgetOldGenerations(database);
    expect(await database.segments.count()).toBe(1);
  });
});
