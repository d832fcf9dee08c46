/**
 * Brings a state of a database into IndexedDB so that a worker killed at any line leaves the old state or the new one, never a mixture.
 * Segments go in first, in chunks, each verified and under its hash: what a killed import had written is found and kept by the next.
 */
import type { AliasGroup, SegmentEntry } from '../facts/format';
import { hashKeys } from '../facts/name-keys';
import { readCatalogue, type FetchFile } from '../facts/read-catalogue';
import { verifySegment } from '../facts/verify-segment';
import type { Outcome } from '../messages';
import type { FactsDatabase, Generation, StoredSegment } from './database';
import { fetchSegment } from './facts';

/** Small enough to be done long before a browser loses patience with a worker. */
const CHUNK = 32;

/** Makes what `fetchFile` brings the active generation. Rejects only with what IndexedDB itself refuses. */
export async function importDatabase(database: FactsDatabase, fetchFile: FetchFile): Promise<Outcome<Generation>> {
  const catalogue = await readCatalogue(fetchFile);
  if (!catalogue.ok) return catalogue;
  const { headHash, segments } = catalogue.value;
  const groups: AliasGroup[] = [];
  for (let at = 0; at < segments.length; at += CHUNK) {
    const problem = await importChunk(database, fetchFile, segments.slice(at, at + CHUNK), groups);
    if (problem !== null) return { ok: false, problem };
  }
  const generation: Generation = { id: headHash, catalogue: catalogue.value, keyHashes: hashKeys(groups) };
  const held = await database.segments.where('sha256').anyOf(segments.map(({ sha256 }) => sha256)).count();
  if (held !== new Set(segments.map(({ sha256 }) => sha256)).size) return { ok: false, problem: 'the database could not be stored whole' };
  await activate(database, generation);
  return { ok: true, value: generation };
}

/** Answers a problem or null. Names are gathered on the way, from stored segments too. */
async function importChunk(database: FactsDatabase, fetchFile: FetchFile, chunk: SegmentEntry[], groups: AliasGroup[]): Promise<string | null> {
  const stored = await database.segments.bulkGet(chunk.map(({ sha256 }) => sha256));
  const fresh: StoredSegment[] = [];
  for (const [index, entry] of chunk.entries()) {
    const bytes = stored[index]?.bytes;
    // Dossiers that lie here were verified when they were written, and are again whenever they are read.
    if (bytes !== undefined && entry.kind === 'dossiers') continue;
    const kept = bytes === undefined ? null : await verifySegment(bytes, entry);
    let records = kept?.ok ? kept.value : null;
    if (records === null) {
      const fetched = await fetchSegment(fetchFile, entry);
      if (!fetched.ok) return fetched.problem;
      fresh.push({ sha256: entry.sha256, bytes: fetched.value.bytes });
      records = fetched.value.records;
    }
    if (records.kind === 'aliases') groups.push(...records.records);
  }
  if (fresh.length > 0) await database.segments.bulkPut(fresh);
  return null;
}

/** The one write that readers can notice. */
function activate(database: FactsDatabase, generation: Generation): Promise<void> {
  return database.transaction('rw', database.generations, database.state, async () => {
    const before = await database.state.get('active');
    await database.generations.put(generation);
    const previous = before === undefined || before.generation === generation.id ? (before?.previous ?? null) : before.generation;
    await database.state.put({ name: 'active', generation: generation.id, previous });
  });
}

/** Deletes generations that are neither active nor the one before, and the segments that only they named. Losing this race costs space alone. */
export async function forgetOldGenerations(database: FactsDatabase): Promise<void> {
  const active = await database.state.get('active');
  if (active === undefined) return;
  const kept = (await database.generations.bulkGet([active.generation, active.previous ?? active.generation])).filter((generation) => generation !== undefined);
  const named = new Set(kept.flatMap(({ catalogue }) => catalogue.segments.map(({ sha256 }) => sha256)));
  const stray = (await database.segments.toCollection().primaryKeys()).filter((sha256) => !named.has(sha256));
  await database.generations.where('id').noneOf(kept.map(({ id }) => id)).delete();
  await database.segments.bulkDelete(stray);
}
