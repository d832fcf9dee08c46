/** Where the starter database of the built command line lies. Looks for nothing. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Built, the database lies beside the script; a chunk of the script lies one folder deeper. */
export function starterFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return join(here.endsWith('chunks') ? dirname(here) : here, 'starter');
}
