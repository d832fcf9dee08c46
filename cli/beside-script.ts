/** Where a file lies that is built together with the command line. Looks for nothing. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Built, such files lie beside the script; a chunk of the script lies one folder deeper. */
export function besideScript(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return join(here.endsWith('chunks') ? dirname(here) : here, name);
}
