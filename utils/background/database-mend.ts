/** Opens the database, and where its file on the disk is broken throws it away and begins anew: all it holds can be had again. Seldom, lest a broken disk be written to without end. */
import Dexie from 'dexie';
import { DATABASE_NAME, openDatabase, type FactsDatabase } from './database';

/** Mendings that are remembered, in a database of their own: the broken one cannot tell. */
const LEDGER_NAME = 'tallymark-mendings';
const MOST = 3;
const DAY_MS = 86_400_000;

/** What browsers say of files that they cannot read. Private windows, full disks and time-outs say other things, and heal by themselves. */
const BROKEN: ReadonlySet<string> = new Set(['UnknownError', 'DataError', 'NotFoundError', 'VersionError', 'ConstraintError']);

interface Ledger extends Dexie {
  mendings: Dexie.Table<{ at: number }, number>;
}

export interface MendNeeds {
  open: () => Promise<FactsDatabase>;
  remove: () => Promise<void>;
  now: () => number;
}

const REAL: MendNeeds = { open: openDatabase, remove: () => Dexie.delete(DATABASE_NAME), now: Date.now };

/** Rejects with the error of the first opening where nothing was mended. */
export async function openMended({ open, remove, now }: MendNeeds = REAL): Promise<FactsDatabase> {
  try {
    return await open();
  } catch (error) {
    if (!isBroken(error) || !(await mayMend(now()))) throw error;
    await remove();
    return open();
  }
}

/** Dexie puts the browser's error inside its own. */
function isBroken(error: unknown): boolean {
  const { name, inner } = error as { name?: string; inner?: { name?: string } };
  return BROKEN.has(inner?.name ?? '') || BROKEN.has(name ?? '');
}

/** False also where the mending could not be written down. */
async function mayMend(now: number): Promise<boolean> {
  const ledger = new Dexie(LEDGER_NAME) as Ledger;
  ledger.version(1).stores({ mendings: 'at' });
  try {
    return await ledger.transaction('rw', ledger.mendings, async () => {
      await ledger.mendings.where('at').belowOrEqual(now - DAY_MS).delete();
      if ((await ledger.mendings.count()) >= MOST) return false;
      await ledger.mendings.put({ at: now });
      return true;
    });
  } catch {
    return false;
  } finally {
    ledger.close();
  }
}
