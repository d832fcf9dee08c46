/** Records are filed by a hash that never changes, in powers of two. */
import { describe, expect, it } from 'vitest';
import { countParts, hash32, partOf } from '../../../utils/facts/parts';

describe('hash32', () => {
  // Written down once: a database built by one version must be found by the next.
  it.each([['', 0x811c1cd9], ['parler', 0x1144c6bf], ['твиттер', 0xcf2eda18]])('of %j stays the same', (text, hash) => expect(hash32(text)).toBe(hash));
});

it('spreads keys over all parts', () => {
  const counts = new Array<number>(16).fill(0);
  for (let n = 0; n < 1600; n++) counts[partOf(`entity-${n}`, 16)]!++;
  expect(Math.min(...counts)).toBeGreaterThan(60);
  expect(Math.max(...counts)).toBeLessThan(150);
});

it.each([[0, 1], [48, 1], [49, 2], [2564, 64], [1_000_000_000, 4096]])('gives %i records %i parts', (records, parts) => {
  expect(countParts(records, 48)).toBe(parts);
});
