/** Figures of one moment along a line: stacks, arrows, names beside few markers. */
import { describe, expect, it } from 'vitest';
import { layNumberLine } from '../../../../components/plot/lay-number-line';
import { guessWidth } from '../../../../components/plot/text-width';
import type { Plot } from '../../../../utils/types';
import { numberLine, point } from '../samples';

const lay = (change: Partial<Plot> = {}, width = 328) => layNumberLine(numberLine(change), width, guessWidth);
const same = (count: number) => Array.from({ length: count }, (_, index) => point({ figureId: String(index), low: 5, high: 5, label: `Paper ${index}: 5` }));

describe('stacks', () => {
  it('stack figures of one value upwards without touching', () => {
    const { marks } = lay({ points: same(4) });
    expect(new Set(marks.map(({ x }) => x)).size).toBe(1);
    const heights = marks.map(({ y }) => y);
    expect(heights.slice(1).every((y, index) => heights[index]! - y >= 2 * marks[index]!.radius)).toBe(true);
  });

  it('grow the plot for a few and close ranks for many', () => {
    expect(lay({ points: same(4) }).height).toBeGreaterThan(lay({ points: same(1) }).height);
    expect(lay({ points: same(30) }).height).toBe(lay({ points: same(6) }).height);
  });

  it('keep a range clear of a figure that lies within it', () => {
    const { marks } = lay({ points: [point({ figureId: 'range', low: 2, high: 9 }), point({ figureId: 'in', low: 4, high: 4 })] });
    expect(marks[0]?.y).not.toBe(marks[1]?.y);
  });
});

it('points the way that a figure leaves open', () => {
  const { marks } = lay({ points: [point({ figureId: 'over', low: 5, high: null }), point({ figureId: 'under', low: null, high: 8 })] });
  expect(marks.map(({ open }) => open)).toEqual(['right', 'left']);
});

describe('names', () => {
  it('stand beside a lone marker', () => expect(lay().labels.some(({ kind, text }) => kind === 'point' && text === 'DLive: 5')).toBe(true));

  it('are left out for a crowd, and where one of them finds no room', () => {
    expect(lay({ points: same(4) }).labels.some(({ kind }) => kind === 'point')).toBe(false);
    const long = same(2).map(one => ({ ...one, label: `${one.label}, as told by a newspaper with a very long name` }));
    expect(lay({ points: [...same(1), ...long] }, 240).labels.some(({ kind }) => kind === 'point')).toBe(false);
  });
});

it('sets the claim’s words over its dot where they fit on neither side', () => {
  const claim = { ...numberLine().claim, value: 5, low: 5, high: 5, label: 'ici : environ cinq cents serveurs' };
  const { dot, labels } = lay({ claim, points: [] }, 240);
  const label = labels.find(({ kind }) => kind === 'claim');
  expect(label?.anchor).toBe('middle');
  expect(label!.y).toBeLessThan(dot.y - 5);
});

it('shades a range claim from end to end', () => {
  const { band, dot } = lay({ claim: { ...numberLine().claim, value: null, low: 2, high: 8 }, points: [] });
  expect(band.width).toBeGreaterThan(100);
  expect(dot.x).toBeCloseTo(band.x + band.width / 2, 0);
});
