/** Time to the right, value upwards; open ends, widths of dates and the band that the claim's words allow. */
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../../components/plot/drawing';
import { layTimeline } from '../../../../components/plot/lay-timeline';
import { guessWidth } from '../../../../components/plot/text-width';
import type { Plot } from '../../../../utils/types';
import { day, point, timeline } from '../samples';

const lay = (change: Partial<Plot> = {}): Drawing => layTimeline(timeline(change), 328, guessWidth);
const markOf = (drawing: Drawing, id: string) => drawing.marks.find(({ point: { figureId } }) => figureId === id)!;

describe('places', () => {
  it('puts later figures to the right and greater ones higher', () => {
    const drawing = lay();
    expect(markOf(drawing, 'a').x).toBeLessThan(markOf(drawing, 'c').x);
    expect(markOf(drawing, 'c').x).toBeLessThan(markOf(drawing, 'd').x);
    expect(markOf(drawing, 'd').y).toBeLessThan(markOf(drawing, 'c').y);
  });

  it('puts a tenfold value equally far up, twice, on a logarithmic scale', () => {
    const points = [1e3, 1e4, 1e5].map((low, index) => point({ figureId: String(index), low, high: low, from: day(`2020-0${index + 1}-01`), to: day(`2020-0${index + 1}-01`) }));
    const { marks } = lay({ scale: 'log', points, valueTicks: [], claim: { low: 1e3, high: 1e3, value: 1e3, at: day('2021-01-11'), label: 'x' } });
    const [low, middle, high] = marks.map(({ y }) => y) as [number, number, number];
    expect(low - middle).toBeCloseTo(middle - high, 0);
  });

  it('places a range claim at its middle', () => {
    const high = lay({ claim: { ...timeline().claim, value: null, low: 5e6, high: 15e6 } });
    const plain = lay({ claim: { ...timeline().claim, value: 10e6, low: 10e6, high: 10e6 } });
    expect(high.dot.y).toBeCloseTo(plain.dot.y, 0);
  });
});

describe('what a figure leaves open', () => {
  it('draws “more than” with an arrow up, “nearly” with one down, and plain values with none', () => {
    const drawing = lay({ points: [point({ figureId: 'over', high: null }), point({ figureId: 'under', low: null }), point({ figureId: 'plain' })] });
    expect(['over', 'under', 'plain'].map(id => markOf(drawing, id).open)).toEqual(['up', 'down', null]);
  });

  it('draws a range from end to end', () => {
    const { span, y } = markOf(lay({ points: [point({ figureId: 'r', low: 5e6, high: 15e6 })] }), 'r');
    expect(span?.[1]).toBeGreaterThan(y);
    expect(span?.[3]).toBeLessThan(y);
  });

  it('leaves out a figure with neither end', () => expect(lay({ points: [point({ low: null, high: null })] }).marks).toEqual([]));

  it('gives a date known to the month its width, and a day none', () => {
    const drawing = lay();
    expect(markOf(drawing, 'a').date).not.toBeNull();
    expect(markOf(drawing, 'd').date).toBeNull();
  });
});

describe('the band', () => {
  it('reaches to the top for an open upper end, and starts at the claim', () => {
    const { band, dot } = lay();
    expect(band.y).toBeLessThan(dot.y - 20);
    expect(band.y + band.height).toBeCloseTo(dot.y, 0);
  });

  it('reaches to the foot for an open lower end', () => {
    const { band, dot, height } = lay({ claim: { ...timeline().claim, low: null, high: 12e6 } });
    expect(band.y).toBeCloseTo(dot.y - 3, 0);
    expect(band.y + band.height).toBeCloseTo(height - 22, 0);
  });

  it('is still to be seen for a single value', () => {
    expect(lay({ claim: { ...timeline().claim, low: 12e6, high: 12e6 } }).band.height).toBeGreaterThanOrEqual(6);
  });
});

describe('events', () => {
  const events = ['2020-12-20', '2021-01-11', '2021-01-08'].map(date => ({ at: day(date), label: `a long label for ${date}` }));

  it('names the one nearest to the claim where there is no room for all, and draws a line for each', () => {
    const drawing = lay({ events });
    expect(drawing.labels.filter(({ kind }) => kind === 'event').map(({ text }) => text)).toEqual(['a long label for 2021-01-11']);
    expect(drawing.lines.filter(({ kind }) => kind === 'event')).toHaveLength(3);
  });

  it('leaves out what happened outside the time shown', () => {
    expect(lay({ events: [{ at: day('2012-01-01'), label: 'long before' }] }).labels.some(({ text }) => text === 'long before')).toBe(false);
  });

  it('takes no room when there are none', () => expect(lay({ events: [] }).height).toBeLessThan(lay().height));
});
