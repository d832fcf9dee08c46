/** Finds the facts to check against: the active generation, else the starter database brought in, else the packaged files themselves. */
import type { Head } from '../facts/format';
import { HEAD_PATH, LIMITS } from '../facts/format';
import { readHead, type FetchFile } from '../facts/read-catalogue';
import { sha256 } from '../facts/bytes';
import type { Outcome } from '../messages';
import type { FactsDatabase, Generation } from './database';
import { activeGeneration, factsInDatabase } from './database-facts';
import { forgetOldGenerations, importDatabase } from './database-import';
import type { Facts } from './facts';
import { factsInPackage } from './packaged-facts';

export interface FactsKeeper {
  /** Opens on the first question, and answers from memory after. */
  facts: () => Promise<Outcome<Facts>>;
  /** Takes the packaged database over where it is newer than the stored one: after an installation or an update. */
  renew: () => Promise<void>;
  /** The last thing that went wrong, in a sentence. */
  problem: () => string | null;
}

export interface KeeperNeeds {
  open: () => Promise<FactsDatabase>;
  fetchFile: FetchFile;
  /** Called while an import runs; answers the function that ends it. */
  keepAwake: () => () => void;
  /** Runs one import at a time over all contexts of the extension. */
  exclusive: <T>(act: () => Promise<T>) => Promise<T>;
}

const NOT_STORED = 'The browser does not let Tallymark store its database here, so it reads the copy in its package.';

/** What it remembers is a cache: a worker that wakes without it opens the same database again. */
export function keepFacts({ open, fetchFile, keepAwake, exclusive }: KeeperNeeds): FactsKeeper {
  let found: Promise<Outcome<Facts>> | null = null;
  let problem: string | null = null;

  const fromPackage = async (why: string): Promise<Outcome<Facts>> => {
    const packaged = await factsInPackage(fetchFile);
    problem = packaged.ok ? why : `The database in the package cannot be used: ${packaged.problem}.`;
    return packaged;
  };

  /** What another context has brought in meanwhile is taken as it is. */
  const bringIn = async (database: FactsDatabase, before: Generation | null): Promise<Outcome<Generation>> => {
    const stop = keepAwake();
    try {
      return await exclusive(async () => {
        const active = await activeGeneration(database);
        return active !== null && active.id !== before?.id ? { ok: true, value: active } : await importDatabase(database, fetchFile);
      });
    } finally {
      stop();
    }
  };

  const find = async (renewing: boolean): Promise<Outcome<Facts>> => {
    try {
      const database = await open();
      const active = await activeGeneration(database);
      if (active !== null && !(renewing && (await isPackageNewer(active, fetchFile)))) return serve(database, active);
      const imported = await bringIn(database, active).catch((error: unknown): Outcome<Generation> => ({ ok: false, problem: nameOf(error) }));
      if (imported.ok) {
        void forgetOldGenerations(database).catch(() => undefined);
        return serve(database, imported.value);
      }
      if (active === null) return await fromPackage(NOT_STORED);
      problem = `The newer database could not be stored (${imported.problem}); the one before stays in use.`;
      return { ok: true, value: factsInDatabase(database, active, fetchFile) };
    } catch {
      return fromPackage(NOT_STORED);
    }
  };

  const serve = (database: FactsDatabase, generation: Generation): Outcome<Facts> => {
    problem = null;
    return { ok: true, value: factsInDatabase(database, generation, fetchFile) };
  };

  return {
    facts: () => (found ??= find(false)),
    renew: async () => {
      // After whatever is under way, so that two imports never run side by side in one worker.
      const before = found;
      await (found = (before ?? Promise.resolve()).then(() => find(true)));
    },
    problem: () => problem,
  };
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown error');

/** A package of the same number but other content is newer too: it came with the extension, which the browser vouches for. */
async function isPackageNewer({ id, catalogue }: Generation, fetchFile: FetchFile): Promise<boolean> {
  const file = await fetchFile(HEAD_PATH, LIMITS.head);
  if (!file.ok) return false;
  const packaged: Outcome<Head> = readHead(file.value);
  return packaged.ok && packaged.value.seq >= catalogue.head.seq && (await sha256(file.value)) !== id;
}
