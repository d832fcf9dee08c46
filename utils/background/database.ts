/** What IndexedDB holds: verified segments under their hash, the generations that name them, and which generation is active. Opens it, no more. */
import Dexie, { type Table } from 'dexie';
import type { Bytes } from '../facts/format';
import type { Catalogue } from '../facts/read-catalogue';

export interface StoredSegment {
  sha256: string;
  /** Packed, exactly as verified. A row for each figure would take minutes to write where this takes a second. */
  bytes: Bytes;
}

/** A state of a database, whole. */
export interface Generation {
  /** Hash of its head. */
  id: string;
  catalogue: Catalogue;
  /** Hashes of the first words of all names, sorted: held in memory while articles are read. */
  keyHashes: Uint32Array<ArrayBuffer>;
}

/** One row, so that a change of generation is one small write. */
export interface ActiveRow {
  name: 'active';
  generation: string;
  /** Kept for an undo. */
  previous: string | null;
}

export interface FactsDatabase extends Dexie {
  segments: Table<StoredSegment, string>;
  generations: Table<Generation, string>;
  state: Table<ActiveRow, string>;
}

export const DATABASE_NAME = 'tallymark';

/** Longer means that another context holds an older version open, or that the disk hangs: then the packaged files answer. */
const OPEN_TIMEOUT_MS = 5000;

/** Append versions, never edit one that was published: readers upgrade from any of them. */
export function describeDatabase(name = DATABASE_NAME): FactsDatabase {
  const database = new Dexie(name) as FactsDatabase;
  database.version(1).stores({ segments: 'sha256', generations: 'id', state: 'name' });
  return database;
}

/** Rejects where IndexedDB is missing, blocked, broken or silent. */
export async function openDatabase(database = describeDatabase()): Promise<FactsDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database did not open in time')), OPEN_TIMEOUT_MS);
  });
  try {
    await Promise.race([database.open(), late]);
    return database;
  } finally {
    clearTimeout(timer);
  }
}
