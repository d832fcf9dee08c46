/** Spreads batches over threads. A batch that falls with its thread is tried again line by line, so that no line costs another its answer. */
import type { Outcome } from '../../utils/messages';
import { errorLine } from './answer-line';
import type { Answers, Setup } from './protocol';
import type { Batch } from './split-lines';
import { startThread, type Thread } from './thread';

export interface ThreadPool {
  /** Never rejects. */
  answer(batch: Batch): Promise<Answers>;
  stop(): Promise<void>;
}

const FATAL = 'it could not be checked: its thread ran out of memory or ended';

/** @param count threads; fewer answer when no more can be had, none is the first one's problem */
export async function startThreads(count: number, script: string, setup: Setup): Promise<Outcome<ThreadPool>> {
  const started = await Promise.all(Array.from({ length: count }, () => startThread(script, setup)));
  const failed = started.find((thread) => !thread.ok);
  const threads = started.flatMap((thread) => (thread.ok ? [thread.value] : []));
  if (threads.length === 0 && failed?.ok === false) return failed;
  return { ok: true, value: new Pool(threads, () => startThread(script, setup)) };
}

class Pool implements ThreadPool {
  /** The lines of batches that fell with a thread, one after the other: whichever falls here has no neighbour to blame. */
  private quarantine: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly threads: Thread[],
    private readonly start: () => Promise<Outcome<Thread>>,
  ) {}

  async answer(batch: Batch): Promise<Answers> {
    const answers = await this.ask(batch);
    if (answers) return answers;
    const alone = this.quarantine.then(() => this.lineByLine(batch));
    this.quarantine = alone;
    return alone;
  }

  async stop(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.stop()));
  }

  /** Null where the batch fell with its thread, or no thread is left. */
  private async ask(batch: Batch): Promise<Answers | null> {
    await this.replaceDead();
    const idlest = this.threads.reduce<Thread | null>((best, thread) => (thread.isDead || (best && best.waiting <= thread.waiting) ? best : thread), null);
    return (await idlest?.answer(batch)) ?? null;
  }

  private async replaceDead(): Promise<void> {
    for (const [i, thread] of this.threads.entries()) {
      if (!thread.isDead) continue;
      const fresh = await this.start();
      if (fresh.ok && this.threads[i] === thread) this.threads[i] = fresh.value;
      else if (fresh.ok) await fresh.value.stop();
    }
  }

  /** On a thread of their own. */
  private async lineByLine({ first, lines }: Batch): Promise<Answers> {
    const all: Answers = { lines: [], errors: 0 };
    let thread: Thread | null = null;
    for (const [i, line] of lines.entries()) {
      if (thread === null || thread.isDead) {
        const started: Outcome<Thread> = await this.start();
        thread = started.ok ? started.value : null;
      }
      const one = (await thread?.answer({ first: first + i, lines: [line] })) ?? { lines: [errorLine(first + i, FATAL)], errors: 1 };
      all.lines.push(...one.lines);
      all.errors += one.errors;
    }
    await thread?.stop();
    return all;
  }
}
