/** Runs the steps of a check one after another, each with a heading, goes on after a failure, and adds up. Knows no step. */

/**
 * What a step found. A step that counts tests of its own says so; any other is one test.
 * @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Tally
 * @typedef {{ name: string, run: () => Promise<Tally | boolean> }} Step
 */

/** @param {Tally} tally */
export function sumLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {Step[]} steps
 * @param {(line: string) => void} say
 * @returns {Promise<Tally>}
 */
export async function runSteps(steps, say) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const report = [];
  for (const { name, run } of steps) {
    say(`\n── ${name}`);
    const started = Date.now();
    const found = await run().catch((error) => {
      say(error instanceof Error ? error.message : String(error));
      return false;
    });
    const tally = typeof found === 'boolean' ? { passed: Number(found), failed: Number(!found), skipped: 0 } : found;
    sum.passed += tally.passed;
    sum.failed += tally.failed;
    sum.skipped += tally.skipped;
    const verdict = tally.failed > 0 ? 'FAILED ' : tally.skipped > 0 && tally.passed === 0 ? 'skipped' : 'ok     ';
    report.push(`${verdict} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)${tally.note === undefined ? '' : `: ${tally.note}`}`);
  }
  say(`\n${report.join('\n')}\n`);
  return sum;
}
