/** Speaks like the worker of `check --jsonl`, but ends at a line that says so: how a thread dies cannot be had otherwise. */
import { parentPort as port, workerData } from 'node:worker_threads';

const parentPort = /** @type {import('node:worker_threads').MessagePort} */ (port);

if (workerData.ui === 'stillborn') process.exit(3);
if (workerData.ui === 'refused') parentPort.postMessage({ ready: false, problem: 'there is no database' });
else parentPort.postMessage({ ready: true });

parentPort.on('message', (/** @type {{ job: number, lines: Uint8Array[] }} */ { job, lines }) => {
  const texts = lines.map((line) => Buffer.from(line).toString());
  if (texts.includes('die')) process.exit(1);
  parentPort.postMessage({ job, lines: texts.map((text) => text.toUpperCase()), errors: 0 });
});
