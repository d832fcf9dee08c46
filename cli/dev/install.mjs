/** Brings node_modules to what the lockfile says, and does nothing where it already is. */
import { statSync } from 'node:fs';
import { root, inRoot } from './root.mjs';
import { run } from './run.mjs';

/**
 * @param {string} path
 * @returns {number} last change in milliseconds since the epoch; 0 where there is no such file
 */
const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * npm writes its hidden lockfile when an installation has succeeded, so one that was broken off counts as missing.
 * @param {string} [folder]
 */
export function packagesMissing(folder = root) {
  return changedAt(`${folder}/node_modules/.package-lock.json`) < changedAt(`${folder}/package-lock.json`);
}

/** Started by npm we know its path; started by hand, the one on the PATH has to do (on Windows it is a script, hence the shell). */
function npm() {
  const path = process.env.npm_execpath;
  if (path !== undefined && /npm-cli\.c?js$/.test(path)) return { command: process.execPath, first: [path], shell: false };
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

/**
 * @returns {Promise<boolean>} false where npm failed; it has said why by then
 */
export async function installPackages() {
  if (!packagesMissing()) return true;
  console.log('Installing the packages of the lockfile (npm ci) …');
  const { command, first, shell } = npm();
  const { status } = await run(command, [...first, 'ci', '--no-audit', '--no-fund'], { shell });
  if (status === 0) return true;
  console.error(`npm ci ended with status ${status}: the packages of ${inRoot('package-lock.json')} could not be installed.`);
  return false;
}
