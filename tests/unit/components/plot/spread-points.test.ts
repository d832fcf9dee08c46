/** Markers that would cover each other move aside, and no further than they must. */
import { expect, it } from 'vitest';
import { spreadPoints } from '../../../../components/plot/spread-points';
import type { Spot } from '../../../../components/plot/spread-points';

const SIZE = 9;
const spot = (x: number, y = 50, arrows: Partial<Spot> = {}): Spot => ({ x, y, above: 0, below: 0, ...arrows });
const spread = (spots: Spot[], fixed: Spot[] = []) => spreadPoints(spots, SIZE, 40, 320, fixed);
const gaps = (xs: number[]) => [...xs].sort((a, b) => a - b).map((x, index, all) => x - (all[index - 1] ?? -Infinity)).slice(1);

it('leaves alone what does not touch', () => {
  expect(spread([spot(100), spot(120), spot(100, 80)])).toEqual([100, 120, 100]);
});

it('moves six of one date and value clear of each other', () => {
  const xs = spread(Array.from({ length: 6 }, () => spot(200)));
  expect(Math.min(...gaps(xs))).toBeGreaterThanOrEqual(SIZE);
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThanOrEqual(6 * SIZE);
});

it('lets twelve close ranks instead of wandering off to other dates, each still to be seen', () => {
  const xs = spread(Array.from({ length: 12 }, () => spot(200)));
  expect(Math.min(...gaps(xs))).toBeGreaterThanOrEqual(0.7 * SIZE);
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThanOrEqual(9 * SIZE);
});

it('keeps off the claim’s dot', () => expect(Math.abs(spread([spot(200)], [spot(200)])[0]! - 200)).toBeGreaterThanOrEqual(SIZE));

it('keeps off an arrow that rises from below', () => {
  expect(spread([spot(200, 60, { above: 12 }), spot(200, 45)])[1]).not.toBe(200);
  expect(spread([spot(200, 60), spot(200, 45)])[1]).toBe(200);
});

it('stays between the ends', () => {
  const xs = spread([spot(0), spot(40), spot(400), spot(320)]);
  expect(xs.every(x => x >= 40 && x <= 320)).toBe(true);
  expect(Math.min(...gaps(xs))).toBeGreaterThanOrEqual(SIZE);
});
