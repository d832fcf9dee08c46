/** Whether a folder may be replaced as a whole: it is not there, empty, or holds nothing but a database. It changes nothing. */
import { readdir } from 'node:fs/promises';
import { HEAD_PATH } from '../utils/facts/format';

const DATABASE_NAMES = new Set([HEAD_PATH, 'm', 's']);

export async function holdsOnlyDatabase(folder: string): Promise<boolean> {
  try {
    const names = await readdir(folder);
    return names.every((name) => DATABASE_NAMES.has(name));
  } catch (error) {
    // Only “not there” is a yes: a file of that name, or a folder that may not be read, is not ours to replace.
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
