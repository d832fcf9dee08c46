/** After `npm ci`: writes WXT's types, which tsconfig.json extends. Does nothing where WXT was left out of the installation. */
import { existsSync } from 'node:fs';
import { inRoot, isEntry } from './root.mjs';
import { runNode } from './run.mjs';

/** @returns {Promise<boolean>} false where WXT failed */
export async function prepare() {
  const wxt = inRoot('node_modules/wxt/bin/wxt.mjs');
  if (!existsSync(wxt)) return true;
  const { status, output } = await runNode(wxt, ['prepare'], { quiet: true });
  if (status !== 0) console.error(output.trim());
  return status === 0;
}

if (isEntry(import.meta.url)) process.exitCode = (await prepare()) ? 0 : 1;
