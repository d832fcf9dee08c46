/**
 * `npm run fit`: fits the weights of `utils/engine/owner-weights.ts` anew to the labelled texts, prints how well they do on texts that they have not seen, and rewrites the table.
 * `npm run fit -- --dry` only prints; `--wrong` lists what is wrong; `--articles FOLDER` adds a folder of articles labelled like those of `tests/articles`;
 * `--unseen FOLDER` reads one at the end that nothing is learned from; `--drop PREFIX,…` leaves features out.
 */
import { parseArgs } from 'node:util';
import { bundleForFit } from '../../cli/dev/bundle.mjs';
import { inRoot } from '../../cli/dev/root.mjs';

const { values } = parseArgs({
  options: {
    dry: { type: 'boolean', default: false }, wrong: { type: 'boolean', default: false }, articles: { type: 'string', multiple: true, default: [] }, drop: { type: 'string', default: '' }, unseen: { type: 'string', multiple: true, default: [] },
    ridge: { type: 'string', default: '0.8' }, steps: { type: 'string', default: '150' }, folds: { type: 'string', default: '6' }, rounds: { type: 'string', default: '2' },
  },
});

await bundleForFit();
const { run } = await import(inRoot('.output/fit/fit.mjs'));
run({
  root: inRoot(), articles: [inRoot('tests/articles'), ...values.articles], folds: Number(values.folds), rounds: Number(values.rounds), write: !values.dry, wrong: values.wrong,
  settings: { ridge: Number(values.ridge), steps: Number(values.steps), specWeight: 2 }, drop: values.drop.split(',').filter(Boolean), unseen: values.unseen,
});
