/** `npm test`: installs what is missing, then builds and checks everything, and goes on after a failure so that one run tells all. */
import { refuseOldNode } from './node-version.mjs';
import { installPackages } from './install.mjs';
import { inRoot } from './root.mjs';
import { findBrowsers } from './find-browser.mjs';
import { installDebian } from './debian.mjs';
import { runNode, stopAll } from './run.mjs';
import { runSteps, sumLine } from './steps.mjs';

refuseOldNode();
process.on('SIGINT', () => {
  stopAll();
  process.exit(130);
});

const FONTS = ['fonts-dejavu-core', 'fonts-liberation'];
/** Percent; the finer floors, field by field, are in tests/articles.test.ts. */
const LEAST = ['--min-claims', '93', '--min-detection', '98'];
/** @type {{ kind: 'chromium' | 'firefox', title: string, debian: string }[]} */
const BROWSERS = [
  { kind: 'chromium', title: 'Chromium', debian: 'chromium' },
  { kind: 'firefox', title: 'Firefox', debian: 'firefox-esr' },
];

/**
 * @param {string} script path inside the project
 * @param {string[]} args
 */
const passes = async (script, args) => (await runNode(script, args)).status === 0;

/** @param {typeof BROWSERS[number]} browser */
async function pathOf({ kind, debian }) {
  const find = () => findBrowsers().find((browser) => browser.kind === kind)?.path;
  const found = find();
  if (found !== undefined) return { path: found, problem: '' };
  const installed = await installDebian([debian, ...FONTS]);
  const path = find();
  return { path, problem: path !== undefined ? '' : installed.ok ? `${debian} was installed but not found.` : installed.problem };
}

/** @param {typeof BROWSERS[number]} browser */
async function endToEnd(browser) {
  const { path, problem } = await pathOf(browser);
  if (path !== undefined) {
    const { vitestStep } = await import('./vitest-step.mjs');
    return await vitestStep(['--config', 'tests/e2e/vitest.config.ts'], { TALLYMARK_BROWSER: browser.kind, TALLYMARK_BROWSER_PATH: path });
  }
  const missing = process.env.CI === 'true' ? { passed: 0, failed: 1, skipped: 0 } : { passed: 0, failed: 0, skipped: 1 };
  console.log(`There is no ${browser.title} to test in. ${problem}`);
  return { ...missing, note: `no ${browser.title} here. ${problem}` };
}

/** @returns {import('./steps.mjs').Step[]} */
function steps() {
  const tsc = 'node_modules/typescript/bin/tsc';
  return [
    { name: 'Build: command line, starter database, extension for both browsers', run: () => passes('cli/dev/build.mjs', ['--all']) },
    { name: 'Types', run: () => passes(tsc, ['--noEmit']) },
    { name: 'Types of the engine, without DOM', run: () => passes(tsc, ['--noEmit', '-p', 'utils/engine']) },
    { name: 'Lint', run: () => passes('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']) },
    { name: 'Floors, units, specs', run: async () => (await import('./vitest-step.mjs')).vitestStep([]) },
    { name: 'Score of the built engine on the labelled articles', run: () => passes('.output/cli/tallymark.mjs', ['score', 'tests/articles', ...LEAST]) },
    { name: 'Lint of the Firefox extension', run: () => passes('node_modules/web-ext/bin/web-ext.js', ['lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors', '--no-config-discovery']) },
    ...BROWSERS.map((browser) => ({ name: `End to end in ${browser.title}`, run: () => endToEnd(browser) })),
  ];
}

console.log(`Tallymark: all checks, in ${inRoot()}`);
const sum = (await installPackages()) ? await runSteps(steps(), console.log) : { passed: 0, failed: 1, skipped: 0 };
// Set, not called: what is still being written to a pipe has to arrive.
process.exitCode = sum.failed > 0 ? 1 : 0;
console.log(sumLine(sum));
