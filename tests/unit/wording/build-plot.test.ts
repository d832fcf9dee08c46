import { describe, expect, it } from 'vitest';
import { buildPlot } from '../../../utils/wording/build-plot';
import type { Plot } from '../../../utils/types';
import { agrees, differs, disputed, eventOf, found, line, outdated, related, unknown } from './findings';
import type { Found } from './findings';

const plotOf = ({ view, article }: Found, ui = 'en'): Plot | null => buildPlot(view(ui), article);
const plain = (text: string | undefined): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

describe('buildPlot', () => {
  it('draws figures of different times over time', () => {
    const plot = plotOf(disputed());
    expect(plot?.kind).toBe('timeline');
    expect(plot?.points.map(({ figureId, fits, later }) => [figureId, fits, later])).toEqual([
      ['own', true, false], ['paper', true, false], ['meter', false, false], ['autumn', false, false], ['summer', false, false], ['later', true, true],
    ]);
    expect(plain(plot?.subject)).toBe('App: users, world');
    expect(plot?.claim).toEqual({ value: 12e6, low: 12e6, high: null, at: Date.UTC(2021, 0, 11), label: 'here: over 12\u00a0M' });
  });

  it('draws figures of one moment along a line of numbers, without time', () => {
    const plot = plotOf(differs());
    expect(plot?.kind).toBe('numberline');
    expect([plot?.timeTicks, plot?.events]).toEqual([[], []]);
    expect(plot?.points.map(({ figureId }) => figureId)).toEqual(['closed']);
    expect(plot?.valueTicks.map(({ at }) => at)).toEqual([0, 2, 4, 6, 8]);
  });

  it('takes a month and a day within it as one moment', () => {
    expect(plotOf(agrees())?.kind).toBe('numberline');
  });

  it('draws nothing of years of launch, of the same number alone, of nothing', () => {
    expect(plotOf(found({ value: 2018, metric: 'launch-year' }, { a: { metric: 'launch-year', is: 2016, asOf: '2016' } }))).toBeNull();
    expect(plotOf(found({ value: 8e6 }, { a: { is: 8e6 }, b: { is: 8e6 } }))).toBeNull();
    expect(plotOf(unknown())).toBeNull();
    expect(plotOf(found({ value: 8e6 }, { a: { is: 9e6 } }, { published: null }))).toBeNull();
  });

  it('reaches back to the figure that makes a claim outdated', () => {
    const old = found({ value: 4e6 }, { now: { is: 12e6 }, then: { is: 4e6, asOf: '2018-06' }, between: { is: 6e6, asOf: '2019-06' } });
    expect(plotOf(old)?.points.map(({ figureId }) => figureId).sort()).toEqual(['between', 'now', 'then']);
    expect(plotOf(outdated())?.kind).toBe('timeline');
  });

  it('leaves history out that is over a year old and explains nothing', () => {
    const old = found({ value: 12e6 }, { now: { is: 12e6 }, then: { is: 4e6, asOf: '2018-06' } });
    expect(plotOf(old)).toBeNull();
  });

  it('shows what bounds a claim for which nothing else is known, by its measure', () => {
    expect(plotOf(related())?.points.map(({ label }) => plain(label))).toEqual(['daily users: nearly 7 M, 5 January 2021', 'registered users: over 12 M, 5 January 2021']);
  });

  it('scales by powers of ten from fifty to one', () => {
    const wide = plotOf(found({ value: 12e6 }, { a: { is: 12e6 }, b: { is: 200000, asOf: '2020-06' } }));
    expect(wide?.scale).toBe('log');
    expect(wide?.valueTicks.map(({ at }) => at)).toEqual([1e5, 1e6, 1e7, 1e8]);
    expect(plotOf(disputed())?.scale).toBe('linear');
  });

  it('gives the first and last instant that a date may mean', () => {
    const point = plotOf(disputed())?.points.find(({ figureId }) => figureId === 'own');
    expect([point?.from, point?.to]).toEqual([Date.UTC(2021, 0, 1), Date.UTC(2021, 1, 1) - 1]);
  });

  it('names what happened near the time, in the reader’s language', () => {
    expect(plotOf(disputed())?.events).toEqual([{ at: Date.UTC(2021, 0, 9), label: 'Removed from a store' }]);
    expect(plotOf(disputed(), 'fr')?.events[0]?.label).toBe('Retiré d’une boutique');
  });

  it('names two events at most, the nearest to the claim, and none known to the year alone', () => {
    const events = ['2020-09-01', '2020-11-01', '2021-01-02', '2021'].map((start, i) => eventOf(`e${i}`, start, { en: start }));
    const plot = plotOf(found({ value: 12e6 }, { a: { is: 15e6 }, b: { is: 8e6, asOf: '2020-07' } }, {}, events));
    expect(plot?.events.map(({ label }) => label)).toEqual(['2020-11-01', '2021-01-02']);
  });

  it('draws both ends of a line and nothing on it', () => {
    expect(plotOf(line())?.points.map(({ figureId, later }) => [figureId, later])).toEqual([['before', false], ['after', false]]);
  });

  it('draws what is of another date where nothing else is known', () => {
    const plot = plotOf(found({ value: 8e6, asOf: '2020-02' }, { a: { is: 9e6, asOf: '2020-11' }, b: { is: 40e6, metric: 'registered-users', asOf: '2020-02' } }));
    expect(plot?.points.map(({ figureId }) => figureId)).toEqual(['a']);
  });

  it('says all of it in one sentence', () => {
    expect(plain(plotOf(disputed())?.alt)).toBe('App: users, world. 6 figures from July 2020 to 15 February 2021, between 2.8 M and 21 M. The article says over 12 million.');
    expect(plain(plotOf(differs())?.alt)).toBe('App: channels closed, world. One figure: 5, 8 January 2021. The article says 7.');
    expect(plain(plotOf(differs(), 'fr')?.alt)).toBe('App : chaînes fermées, monde. Un chiffre : 5, 8 janvier 2021. L’article dit 7.');
  });
});
