/** Bundles the command line and the pure engine into .output/cli, each to run on plain Node without node_modules. */
import { inRoot } from './root.mjs';

const OUT = '.output/cli';
const BENCH_OUT = '.output/bench';
const FIT_OUT = '.output/fit';

/**
 * @param {Record<string, string>} entries name, without extension, to path inside the project
 * @param {boolean} split a chunk for each lazily loaded command, or one file
 * @param {string} out
 */
async function bundle(entries, split, out = OUT) {
  const { build } = await import('vite');
  await build({
    root: inRoot(),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // Texts of JSON are parsed much faster than the same as code.
    json: { stringify: 'auto' },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir: inRoot(out),
      emptyOutDir: split,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, inRoot(path)])),
        output: {
          format: 'esm',
          entryFileNames: '[name].mjs',
          chunkFileNames: 'chunks/[name]-[hash].mjs',
          codeSplitting: split,
        },
      },
    },
  });
}

/** The command line empties the folder, so it goes first. */
export async function bundleCommandLine() {
  await bundle({ tallymark: 'cli/tallymark.ts', 'check-worker': 'cli/lines/worker.ts' }, true);
  await bundle({ engine: 'cli/engine.ts' }, false);
}

/** What the benchmark measures: code bundled like the rest, so that it runs like the rest. */
export async function bundleForBench() {
  await bundle({ engine: 'bench/engine.ts' }, false, BENCH_OUT);
}

/** What fits the weights of the engine to labelled texts. */
export async function bundleForFit() {
  await bundle({ fit: 'bench/fit/fit.ts' }, false, FIT_OUT);
}
