/** Serves articles from the active generation in IndexedDB. A segment that is lost or altered there is fetched again and put back. */
import type { SegmentEntry, SegmentRecords } from '../facts/format';
import type { Catalogue, FetchFile } from '../facts/read-catalogue';
import { verifySegment } from '../facts/verify-segment';
import type { Outcome } from '../messages';
import type { FactsDatabase, Generation } from './database';
import { fetchSegment, type Facts } from './facts';

/** Null also where the row was altered on the disk: then the database is brought in anew. */
export async function activeGeneration(database: FactsDatabase): Promise<Generation | null> {
  const active = await database.state.get('active');
  const generation = active && (await database.generations.get(active.generation));
  return generation !== undefined && isWhole(generation) ? generation : null;
}

function isWhole({ id, catalogue, keyHashes }: Partial<Generation>): boolean {
  const { headHash, segments, manifest } = (catalogue ?? {}) as Partial<Catalogue>;
  return headHash === id && Array.isArray(segments) && segments.length > 0 && typeof manifest?.parts === 'object' && keyHashes instanceof Uint32Array && keyHashes.length > 0;
}

export function factsInDatabase(database: FactsDatabase, { catalogue, keyHashes }: Generation, fetchFile: FetchFile): Facts {
  return { catalogue, keyHashes, readSegment: (entry) => readSegment(database, entry, fetchFile) };
}

async function readSegment(database: FactsDatabase, entry: SegmentEntry, fetchFile: FetchFile): Promise<Outcome<SegmentRecords>> {
  const stored = await database.segments.get(entry.sha256).catch(() => undefined);
  if (stored !== undefined) {
    const verified = await verifySegment(stored.bytes, entry);
    if (verified.ok) return verified;
  }
  const fetched = await fetchSegment(fetchFile, entry);
  if (!fetched.ok) return fetched;
  // A store that takes nothing back does not keep the reader waiting: the next article fetches again.
  await database.segments.put({ sha256: entry.sha256, bytes: fetched.value.bytes }).catch(() => undefined);
  return { ok: true, value: fetched.value.records };
}
