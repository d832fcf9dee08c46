/** Fits the weights of one role by softmax regression with a ridge: of all who could be meant, the right one shall weigh most. */
import type { Choice } from './examples';

/** Pull towards nothing: the greater, the fewer weights that only fit these texts. */
export interface Settings { ridge: number; steps: number; specWeight: number }

interface Row { party: number; features: Int32Array; isRight: boolean }
interface Item { weight: number; rows: Row[]; parties: number }

export function fitRole(choices: readonly Choice[], { ridge, steps, specWeight }: Settings): Map<string, number> {
  const index = new Map<string, number>();
  const numberOf = (feature: string) => index.get(feature) ?? (index.set(feature, index.size), index.size - 1);
  const items = choices.map((choice) => itemOf(choice, numberOf, specWeight));
  const weights = new Float64Array(index.size);
  const slope = new Float64Array(index.size);
  const mean = new Float64Array(index.size);
  const spread = new Float64Array(index.size);
  for (let step = 1; step <= steps; step++) {
    for (let i = 0; i < slope.length; i++) slope[i] = ridge * (weights[i] as number);
    for (const item of items) addSlope(item, weights, slope);
    // Adam, the last steps shorter.
    const rate = 0.08 * (step < steps * 0.7 ? 1 : 0.25);
    for (let i = 0; i < slope.length; i++) {
      const g = slope[i] as number;
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * g;
      spread[i] = 0.99 * (spread[i] as number) + 0.01 * g * g;
      weights[i] = (weights[i] as number) - (rate * (mean[i] as number) / (1 - 0.9 ** step)) / (Math.sqrt((spread[i] as number) / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return new Map([...index].map(([feature, i]) => [feature, weights[i] as number]));
}

function itemOf({ kind, options }: Choice, numberOf: (feature: string) => number, specWeight: number): Item {
  const parties = new Map<string, number>();
  const rows = options.map(({ party, features, isRight }) => {
    if (!parties.has(party)) parties.set(party, parties.size);
    return { party: parties.get(party) as number, features: Int32Array.from(features, numberOf), isRight };
  });
  return { weight: kind === 'spec' ? specWeight : 1, rows, parties: parties.size };
}

/** Somebody named twice counts where he weighs most, as in the engine. */
function addSlope({ weight, rows, parties }: Item, weights: Float64Array, slope: Float64Array): void {
  const best = new Array<Row | undefined>(parties);
  const score = new Float64Array(parties).fill(-Infinity);
  for (const row of rows) {
    let sum = 0;
    for (const feature of row.features) sum += weights[feature] as number;
    if (sum > (score[row.party] as number)) [best[row.party], score[row.party]] = [row, sum];
  }
  const most = Math.max(...score);
  const shares = score.map((one) => Math.exp(one - most));
  const all = shares.reduce((sum, one) => sum + one, 0);
  const right = shares.reduce((sum, one, i) => sum + (best[i]?.isRight ? one : 0), 0);
  for (const [i, row] of best.entries()) {
    if (!row) continue;
    const share = shares[i] as number;
    const pull = weight * (share / all - (row.isRight ? share / right : 0));
    if (Math.abs(pull) > 1e-4) for (const feature of row.features) slope[feature] = (slope[feature] as number) + pull;
  }
}
