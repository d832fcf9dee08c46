/** `tallymark check --jsonl`: one article a line in, one answer a line out, in order, in bounded memory, on all cores. Wires; does none of it. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Outcome } from '../../utils/messages';
import { besideScript } from '../beside-script';
import type { CheckOptions } from '../check-options';
import { LINE_LIMIT } from './answer-line';
import { inOrder } from './in-order';
import { startProgress } from './progress';
import { splitLines } from './split-lines';
import { startThreads } from './thread-pool';

/** A thread never waits for its next batch, and no more than this is held for each. */
const BATCHES_PER_THREAD = 3;

/** The problem is one sentence without full stop; broken lines are none, they are answered. */
export async function checkLines(options: CheckOptions): Promise<Outcome<null>> {
  const threads = options.threads ?? availableParallelism();
  const { language, published, ui } = options;
  const pool = await startThreads(threads, besideScript('check-worker.mjs'), { database: options.database ?? besideScript('starter'), language, published, ui });
  if (!pool.ok) return pool;
  const progress = startProgress(process.stderr, () => performance.now());
  try {
    const batches = splitLines(process.stdin, LINE_LIMIT);
    for await (const { lines, errors } of inOrder(batches, threads * BATCHES_PER_THREAD, (batch) => pool.value.answer(batch))) {
      // Whoever reads slowly is waited for: what is not written yet is held in memory.
      if (!process.stdout.write(`${lines.join('\n')}\n`)) await once(process.stdout, 'drain');
      progress.add(lines.length, errors);
    }
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, problem: `standard input cannot be read (${error instanceof Error ? error.message : String(error)})` };
  } finally {
    progress.end();
    await pool.value.stop();
  }
}
