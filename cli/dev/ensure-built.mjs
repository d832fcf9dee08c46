/** Before `npm run score`: builds the command line and the starter database where they are missing. One that is there is left as it is. */
import { existsSync } from 'node:fs';
import { refuseOldNode } from './node-version.mjs';
import { inRoot } from './root.mjs';

refuseOldNode();
if (!existsSync(inRoot('.output/cli/tallymark.mjs')) || !existsSync(inRoot('.output/cli/starter'))) {
  const { build } = await import('./build.mjs');
  process.exitCode = (await build({ release: false, e2e: false })) ? 0 : 1;
}
