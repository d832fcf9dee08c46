/** Temporary folders that leave nothing behind. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until.mjs';

/**
 * @returns {{ path: string, remove: () => Promise<void> }}
 */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'tallymark-'));
  const remove = async () => {
    // A browser that is just ending may still write into its profile: ask again until the folder stays empty.
    await until(() => rm(path, { recursive: true, force: true }).then(() => true), `${path} to be deleted`);
  };
  return { path, remove };
}
