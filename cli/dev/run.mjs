/** Runs a program to its end and says how it ended. Knows nothing of what it runs. */
import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, shell?: boolean, input?: boolean }} [options]
 *   `quiet` keeps the output and returns it instead of showing it; `input` lets the program read from the terminal
 * @returns {Promise<{ status: number, output: string }>} status 127 where the program does not exist
 */
export function run(command, args, { env = {}, quiet = false, shell = false, input = false } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: [input ? 'inherit' : 'ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell,
    });
    running.add(child);
    const take = (/** @type {Buffer} */ chunk) => void (output += chunk.toString());
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    const end = (/** @type {number} */ status) => {
      running.delete(child);
      resolve({ status, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (status) => end(status ?? 1));
  });
}

/**
 * Runs a script of ours or of a package with the Node that runs this.
 * @param {string} script path inside the project
 * @param {string[]} [args]
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (script, args = [], options = {}) => run(process.execPath, [script, ...args], options);

/** Ends whatever `run` started and is still running: for Ctrl-C. */
export function stopAll() {
  for (const child of running) child.kill();
}
