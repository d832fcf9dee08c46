/** A thread of `check --jsonl`: loads the database once, then answers batch after batch. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadDatabase } from '../read-database';
import { answerLine } from './answer-line';
import type { Done, Job, Ready, Setup } from './protocol';

const setup = workerData as Setup;
const say = (message: Ready | Done) => parentPort?.postMessage(message);

const database = await loadDatabase(setup.database);
if (database.ok) {
  parentPort?.on('message', ({ job, first, lines }: Job) => {
    const answers = lines.map((line, i) => answerLine(line, first + i, database.value, setup));
    say({ job, lines: answers.map(({ line }) => line), errors: answers.filter(({ isError }) => isError).length });
  });
  say({ ready: true });
} else {
  say({ ready: false, problem: database.problem });
}
