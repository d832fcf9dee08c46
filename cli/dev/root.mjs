/** Where the project lies, and whether a script is the one that was called. */
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * @param {...string} parts
 * @returns {string} absolute path inside the project
 */
export const inRoot = (...parts) => join(root, ...parts);

/**
 * @param {string} url `import.meta.url` of the asking script
 * @returns {boolean} true where it was started itself and not imported
 */
export function isEntry(url) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(url));
}
