/**
 * `npm run build`: the command line, the starter database, and the extension for both browsers.
 * With `--e2e` the extension is the one for tests and demos, whose manifest differs in one line; with `--all`, both.
 */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { refuseOldNode } from './node-version.mjs';
import { inRoot, isEntry } from './root.mjs';
import { runNode } from './run.mjs';
import { prepare } from './prepare.mjs';
import { bundleCommandLine } from './bundle.mjs';

const STARTER = 'public/starter';

/** The starter database is made by the same command that a publisher uses, and shipped twice: in the extension and beside the command line. */
async function buildStarter() {
  rmSync(inRoot(STARTER), { recursive: true, force: true });
  const { status } = await runNode('.output/cli/tallymark.mjs', ['build', 'facts', STARTER]);
  if (status !== 0 || !existsSync(inRoot(STARTER))) throw new Error('the starter database could not be built from facts/');
  cpSync(inRoot(STARTER), inRoot('.output/cli/starter'), { recursive: true });
}

/**
 * @param {boolean} e2e
 */
async function buildExtension(e2e) {
  for (const browser of ['chrome', 'firefox']) {
    const { status, output } = await runNode('node_modules/wxt/bin/wxt.mjs', ['build', '--browser', browser], {
      quiet: true,
      env: { TALLYMARK_E2E: e2e ? '1' : '' },
    });
    if (status !== 0) throw new Error(`the extension for ${browser} could not be built\n${output.trim()}`);
    console.log(`  .output/${browser}-mv3${e2e ? '-e2e' : ''}`);
  }
}

/**
 * @param {{ release: boolean, e2e: boolean }} which
 * @returns {Promise<boolean>} false where a part failed; it has said which by then
 */
export async function build({ release, e2e }) {
  try {
    if (!(await prepare())) throw new Error('WXT could not write its types');
    await bundleCommandLine();
    console.log('  .output/cli');
    await buildStarter();
    console.log(`  ${STARTER}`);
    if (release) await buildExtension(false);
    if (e2e) await buildExtension(true);
    return true;
  } catch (error) {
    console.error(`Build failed: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

if (isEntry(import.meta.url)) {
  refuseOldNode();
  const all = process.argv.includes('--all');
  const e2e = all || process.argv.includes('--e2e');
  process.exitCode = (await build({ release: all || !e2e, e2e })) ? 0 : 1;
}
