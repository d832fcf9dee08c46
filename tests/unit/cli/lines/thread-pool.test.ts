/** Threads that die take no line with them but the one that killed them. */
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { startThreads, type ThreadPool } from '../../../../cli/lines/thread-pool';

const SCRIPT = fileURLToPath(new URL('./mortal-worker.mjs', import.meta.url));
const setup = (ui: string) => ({ database: '', language: null, published: null, ui });
const batch = (first: number, ...lines: string[]) => ({ first, lines: lines.map((line) => new Uint8Array(Buffer.from(line))) });

const pools: ThreadPool[] = [];
async function start(count: number, ui = ''): Promise<ThreadPool> {
  const pool = await startThreads(count, SCRIPT, setup(ui));
  if (!pool.ok) throw new Error(pool.problem);
  pools.push(pool.value);
  return pool.value;
}
afterEach(async () => void (await Promise.all(pools.splice(0).map((pool) => pool.stop()))));

describe('startThreads', () => {
  it('answers batches, those that come at once too', async () => {
    const pool = await start(2);
    const answers = await Promise.all([pool.answer(batch(1, 'a', 'b')), pool.answer(batch(3, 'c')), pool.answer(batch(4, 'd'))]);
    expect(answers.map(({ lines }) => lines)).toEqual([['A', 'B'], ['C'], ['D']]);
  });

  it('answers the neighbours of a line that brings its thread down, and says so of that line alone', async () => {
    const pool = await start(1);
    const { lines, errors } = await pool.answer(batch(7, 'a', 'die', 'b'));
    expect([lines[0], lines[2], errors]).toEqual(['A', 'B', 1]);
    expect(JSON.parse(lines[1]!)).toEqual({ format: 1, line: 8, error: expect.stringContaining('thread') as string });
  });

  it('answers what waited behind it, and goes on afterwards', async () => {
    const pool = await start(1);
    const [fatal, waiting] = await Promise.all([pool.answer(batch(1, 'die')), pool.answer(batch(2, 'a'))]);
    expect([fatal.errors, waiting]).toEqual([1, { lines: ['A'], errors: 0 }]);
    expect(await pool.answer(batch(3, 'b'))).toEqual({ lines: ['B'], errors: 0 });
  });

  it.each([
    ['refused', /^there is no database$/],
    ['stillborn', /^no thread could be started/],
  ])('says why there are none: %s', async (ui, words) => {
    expect(await startThreads(2, SCRIPT, setup(ui))).toEqual({ ok: false, problem: expect.stringMatching(words) as string });
  });
});
