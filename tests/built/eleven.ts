/** The eleven figures that the demo article shares with the report it is modelled on: by value, metric and entity, never by its words. */
import { join } from 'node:path';
import { root } from '../../cli/dev/root.mjs';
import type { JsonClaim } from './command-line';

/** Beside the project on some machines, and in no clone of it. */
export const REPORT = join(root, '../shared/seed/parler-hors-ligne.fr.txt');

type Expected = Pick<JsonClaim, 'value' | 'low' | 'high' | 'hedge' | 'metric' | 'entity' | 'verdict'> & Partial<JsonClaim>;

const MILLION = 1_000_000;
const exactly = (value: number) => ({ value, low: value, high: value, hedge: 'exact' });
const over = (value: number) => ({ value, low: value, high: null, hedge: 'over' });

export const ELEVEN: Expected[] = [
  { ...over(12 * MILLION), metric: 'users', entity: 'parler', attributedTo: 'parler', verdict: 'disputed', attribution: 'confirmed' },
  { ...exactly(10 * MILLION), metric: 'users', entity: 'parler', scope: 'world', attributedTo: 'sensor-tower', verdict: 'disputed', attribution: 'confirmed' },
  { ...exactly(8 * MILLION), metric: 'users', entity: 'parler', scope: 'US', attributedTo: 'sensor-tower', verdict: 'agrees', attribution: 'confirmed' },
  { ...exactly(7.6 * MILLION), metric: 'followers', entity: 'sean-hannity', on: 'parler', verdict: 'agrees' },
  { ...exactly(4.4 * MILLION), metric: 'followers', entity: 'tucker-carlson', on: 'parler', verdict: 'agrees' },
  { ...exactly(98), metric: 'posts-flagged', entity: 'parler', verdict: 'agrees' },
  { value: null, low: 300, high: 500, hedge: 'range', metric: 'servers', entity: 'parler', attributedTo: 'john-matze', verdict: 'agrees', selfReported: true },
  { ...exactly(2018), metric: 'launch-year', entity: 'parler', verdict: 'agrees' },
  { ...exactly(11), metric: 'casualties', entity: 'tree-of-life-synagogue', verdict: 'agrees' },
  { ...exactly(7), metric: 'channels-closed', entity: 'dlive', verdict: 'differs' },
  { ...over(100), metric: 'videos-removed', entity: 'dlive', verdict: 'agrees' },
];

/** The claim as far as `expected` speaks of it, for a comparison that shows what is wrong. */
export function alike(claims: JsonClaim[], expected: Expected): Partial<JsonClaim> | undefined {
  const found = claims.find(({ low, high, metric }) => low === expected.low && high === expected.high && metric === expected.metric);
  return found && Object.fromEntries(Object.keys(expected).map((key) => [key, found[key as keyof JsonClaim]]));
}
