/** An IndexedDB of its own for each test, and what is looked at in it. */
import 'fake-indexeddb/auto';
import { describeDatabase, openDatabase, type FactsDatabase } from '../../../utils/background/database';

let count = 0;

export const freshDatabase = (): Promise<FactsDatabase> => openDatabase(describeDatabase(`test-${count++}`));

/** The active generation, after checking that every segment it names is there. */
export async function wholeGeneration(database: FactsDatabase): Promise<string | null> {
  const active = await database.state.get('active');
  if (active === undefined) return null;
  const generation = await database.generations.get(active.generation);
  for (const { sha256 } of generation?.catalogue.segments ?? []) {
    if ((await database.segments.get(sha256)) === undefined) throw new Error('the active generation lacks a segment');
  }
  return generation?.id ?? 'lost';
}
