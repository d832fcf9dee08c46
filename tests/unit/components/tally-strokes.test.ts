/** Tallies: five figures make a gate, and a crowd does not grow past what an eye can count. */
import { expect, it } from 'vitest';
import { strokes } from '../../../components/tally-strokes';

it.each([[0, 0], [1, 1], [4, 4], [5, 5], [7, 7]])('draws %i as %i strokes', (count, drawn) => expect(strokes(count).paths).toHaveLength(drawn));

it('lays every fifth stroke across the four before it', () => {
  const slanted = strokes(10).paths.map(path => path.includes('L'));
  expect(slanted).toEqual([false, false, false, false, true, false, false, false, false, true]);
});

it('grows wider with every stroke', () => {
  const widths = [1, 2, 3, 4, 5, 6].map(count => strokes(count).width);
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
});
