/** A run of Vitest as a step: shows what it says and counts its tests from its own report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './folders.mjs';
import { runNode } from './run.mjs';

/**
 * A file that could not even be loaded has no tests to fail, yet fails.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number, success: boolean }} report
 * @param {number} status exit status of the run
 * @returns {import('./steps.mjs').Tally}
 */
export function tallyOf(report, status) {
  const failed = report.numFailedTests === 0 && (!report.success || status !== 0) ? 1 : report.numFailedTests;
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + (report.numTodoTests ?? 0) };
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<import('./steps.mjs').Tally>}
 */
export async function vitestStep(args, env = {}) {
  const folder = temporaryFolder();
  const file = join(folder.path, 'report.json');
  try {
    const { status } = await runNode('node_modules/vitest/vitest.mjs', ['run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`], { env });
    return tallyOf(JSON.parse(readFileSync(file, 'utf8')), status);
  } finally {
    await folder.remove();
  }
}
