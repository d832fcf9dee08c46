/** One thread of `check --jsonl`, seen from outside: batches in, answers out. A thread that dies takes only its own answers with it. */
import { Worker } from 'node:worker_threads';
import type { Outcome } from '../../utils/messages';
import type { Answers, Done, Job, Ready, Setup } from './protocol';
import type { Batch } from './split-lines';

export interface Thread {
  /** Batches that it has not answered yet. */
  readonly waiting: number;
  readonly isDead: boolean;
  /** Null when the thread died first. The batch stays as it is: who asks may ask again. */
  answer(batch: Batch): Promise<Answers | null>;
  stop(): Promise<void>;
}

/**
 * The problem is a sentence without full stop: the database cannot be used, or no thread could be had.
 * @param script path of the built `worker.ts`
 */
export async function startThread(script: string, setup: Setup): Promise<Outcome<Thread>> {
  const worker = new Worker(script, { workerData: setup });
  const waiting = new Map<number, (answers: Answers | null) => void>();
  let jobs = 0;
  let cause: string | null = null;
  const ready = await new Promise<Ready>((resolve) => {
    const fail = (error: unknown) => resolve({ ready: false, problem: `no thread could be started (${error instanceof Error ? error.message : String(error)})` });
    worker.once('message', resolve);
    worker.once('error', fail);
    worker.once('exit', (code) => fail(`it ended with ${code}`));
  });
  if (!ready.ready) {
    await worker.terminate();
    return { ok: false, problem: ready.problem };
  }
  const bury = (why: string) => {
    cause = why;
    for (const resolve of waiting.values()) resolve(null);
    waiting.clear();
  };
  worker.on('message', ({ job, lines, errors }: Done) => {
    waiting.get(job)?.({ lines, errors });
    waiting.delete(job);
  });
  worker.on('error', (error) => bury(String(error)));
  worker.on('exit', (code) => bury(`it ended with ${code}`));
  const thread: Thread = {
    get waiting() {
      return waiting.size;
    },
    get isDead() {
      return cause !== null;
    },
    answer: (batch) =>
      new Promise((resolve) => {
        if (cause !== null) {
          resolve(null);
          return;
        }
        const job: Job = { ...batch, job: jobs++ };
        waiting.set(job.job, resolve);
        worker.postMessage(job);
      }),
    stop: async () => void (await worker.terminate()),
  };
  return { ok: true, value: thread };
}
