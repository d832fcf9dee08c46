/** Waits for a condition, never for a time. */

const PAUSE_MS = 25;

/**
 * @template T
 * @param {() => T | Promise<T>} ask asked again until its answer is neither null, undefined nor false
 * @param {string} what for the message when it never comes true
 * @param {number} [limit] milliseconds
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(ask, what, limit = 15_000) {
  const end = Date.now() + limit;
  for (;;) {
    /** @type {unknown} */
    let last;
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${limit / 1000} s for ${what} (last: ${last instanceof Error ? last.message : JSON.stringify(last)})`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
