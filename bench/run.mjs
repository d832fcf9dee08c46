/**
 * `npm run bench`: ours beside peers and the limits of this machine, in one run. Every sample is a process of its own (in Node 20 many compiled
 * expressions slow later ones), the arms take turns round after round, and what counts is the ratios: absolute rates are of this machine and this minute.
 * `npm run bench -- --rounds 3 --seconds 0.5 --only speed|cold` is a shorter one.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { spawnSync } from 'node:child_process';
import { bundleForBench } from '../cli/dev/bundle.mjs';
import { inRoot } from '../cli/dev/root.mjs';
import { ARMS } from './arms.mjs';
import { median, table, times } from './table.mjs';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '1' }, only: { type: 'string' } } });
const LANGUAGES = ['en', 'fr'];
const LIMIT = 'digits or words, one regex';
const PEER = 'recognizers-text-number';

/** @param {string} script @param {string[]} args @returns {Record<string, number>} */
function sample(script, args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [inRoot(`bench/${script}`), ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed\n${stderr}`);
  return JSON.parse(stdout);
}

/**
 * Medians of each arm by language.
 * @param {string} script @param {string[]} rest @param {(sample: Record<string, number>) => number} measure
 */
function rounds(script, rest, measure) {
  /** @type {Map<string, number[]>} */
  const taken = new Map();
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const code of LANGUAGES) {
      for (const { name, languages } of ARMS) {
        if (languages && !languages.includes(code)) continue;
        const key = `${name}\n${code}`;
        taken.set(key, [...(taken.get(key) ?? []), measure(sample(script, [name, code, ...rest]))]);
      }
    }
  }
  return (/** @type {string} */ name, /** @type {string} */ code) => median(taken.get(`${name}\n${code}`) ?? []);
}

function speed() {
  const rate = rounds('sample-speed.mjs', [options.seconds], (taken) => taken.rate ?? NaN);
  for (const code of LANGUAGES) {
    console.log(`\nReading, warm, ${code}: how many times as fast as …`);
    table(
      ['', `the limit (${LIMIT})`, PEER, 'Mchar/s here and now'],
      ARMS.filter(({ name }) => !Number.isNaN(rate(name, code))).map(({ name }) => [name, times(rate(name, code) / rate(LIMIT, code)), times(rate(name, code) / rate(PEER, code)), rate(name, code).toPrecision(3)]),
    );
  }
}

function cold() {
  const load = rounds('sample-cold.mjs', [], (taken) => (taken.load ?? NaN) + (taken.first ?? NaN));
  for (const code of LANGUAGES) {
    console.log(`\nA first article after a cold start, ${code}: import, lexicon, reading; share of the time that ${PEER} takes`);
    table(['', PEER, 'ms here and now'], ARMS.filter(({ name, kind }) => kind !== 'limit' && !Number.isNaN(load(name, code))).map(({ name }) => [name, times(load(name, code) / load(PEER, code)), load(name, code).toFixed(1)]));
  }
}

if (!existsSync(inRoot('bench/node_modules'))) {
  console.log('Installing the peers …');
  const { status } = spawnSync('npm', ['ci', '--prefix', inRoot('bench'), '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the peers could not be installed: npm ci --prefix bench says why');
}
if (!existsSync(inRoot('public/starter'))) throw new Error('the starter database is not built: npm run build');
await bundleForBench();
if (options.only !== 'cold') speed();
if (options.only !== 'speed') cold();
