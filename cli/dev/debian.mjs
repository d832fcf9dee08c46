/** Installs Debian packages where that is possible and permitted: as root without asking, at a terminal after asking, else not at all. */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { spawnSync } from 'node:child_process';
import { run } from './run.mjs';

const APT = '/usr/bin/apt-get';

const atTerminal = () => process.stdin.isTTY === true && process.stdout.isTTY === true && process.env.CI !== 'true';
const asRoot = () => process.getuid?.() === 0;
/** Build machines often may use sudo without a password; `-n` fails at once where one would be asked for. */
const asSudoer = () => spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;

/** @param {string} question */
async function agreed(question) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [Y/n] `);
  terminal.close();
  return /^(y(es)?)?$/i.test(answer.trim());
}

/**
 * @param {string[]} packages
 * @returns {Promise<{ ok: true } | { ok: false, problem: string }>} the problem as a sentence
 */
export async function installDebian(packages) {
  const names = packages.join(' ');
  if (process.platform !== 'linux' || !existsSync(APT)) return { ok: false, problem: `This system has no apt-get: install ${names} by hand.` };
  const terminal = atTerminal();
  const permitted = asRoot() || (process.env.CI === 'true' && asSudoer());
  if (!permitted && !terminal) return { ok: false, problem: `Installing needs root: run "sudo apt-get install ${names}".` };
  if (terminal && !(await agreed(`Install ${names} with apt-get?`))) return { ok: false, problem: `Install ${names} by hand, then try again.` };

  const first = asRoot() ? [] : ['sudo'];
  const apt = async (/** @type {string[]} */ ...args) => {
    const [command = APT, ...rest] = [...first, APT, ...args];
    // At a terminal sudo may have to ask for the password there.
    return await run(command, rest, { quiet: !terminal, input: terminal, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  };
  console.log(`Installing ${names} (apt-get) …`);
  await apt('update');
  const { status, output } = await apt('install', '-y', '--no-install-recommends', ...packages);
  if (status === 0) return { ok: true };
  const why = output.trim().split('\n').at(-1) ?? '';
  return { ok: false, problem: `apt-get could not install ${names}${why === '' ? '' : ` (${why})`}.` };
}
