/** Both kinds of plot, whatever the figures: nothing is NaN, nothing leaves the box, no label covers another label or a marker. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing, Label } from '../../../../components/plot/drawing';
import { boxOf, overlap } from '../../../../components/plot/drawing';
import { layNumberLine } from '../../../../components/plot/lay-number-line';
import { layTimeline } from '../../../../components/plot/lay-timeline';
import { guessWidth } from '../../../../components/plot/text-width';
import type { Plot } from '../../../../utils/types';
import { BASES } from '../../../../utils/types';
import { day, numberLine, point, timeline } from '../samples';

const WIDTH = 328;
const lay = (plot: Plot, width = WIDTH): Drawing => (plot.kind === 'timeline' ? layTimeline : layNumberLine)(plot, width, guessWidth);

function numbersOf(drawing: Drawing): number[] {
  const { band, lines, claim, dot, marks, labels, width, height } = drawing;
  return [
    width, height, band.x, band.y, band.width, band.height, dot.x, dot.y, ...claim, ...lines.flatMap(line => [...line.at]),
    ...marks.flatMap(mark => [mark.x, mark.y, ...(mark.date ?? []), ...(mark.span ?? [])]), ...labels.flatMap(label => [label.x, label.y]),
  ];
}

/** Pairs of labels that share any area. */
function overlaps(labels: readonly Label[]): string[] {
  return labels.flatMap((one, i) => labels.slice(i + 1).filter(other => overlap(boxOf(one, guessWidth), boxOf(other, guessWidth)) > 0).map(other => `${one.text} / ${other.text}`));
}

function outside({ marks, labels, width, height, dot, band }: Drawing): string[] {
  const box = { left: -0.1, right: width + 0.1, top: -0.1, bottom: height + 0.1 };
  const points = [...marks.map(({ x, y, point: { figureId } }) => ({ x, y, name: figureId })), { ...dot, name: 'dot' }, { x: band.x, y: band.y, name: 'band' }, { x: band.x + band.width, y: band.y + band.height, name: 'band end' }];
  const texts = labels.map(label => ({ ...boxOf(label, guessWidth), name: label.text }));
  return [
    ...points.filter(({ x, y }) => x < box.left || x > box.right || y < box.top || y > box.bottom).map(({ name }) => name),
    ...texts.filter(text => text.x < box.left || text.x + text.width > box.right || text.y < -2 || text.y + text.height > box.bottom).map(({ name }) => name),
  ];
}

const value = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 4_000_000_000 }));
const instant = fc.integer({ min: day('2006-01-01'), max: day('2026-01-01') });
const anyPoint = fc.record({ one: value, two: value, open: fc.constantFrom('none', 'low', 'high', 'both'), from: instant, days: fc.constantFrom(0, 30, 365), basis: fc.constantFrom(...BASES), fits: fc.boolean(), later: fc.boolean() });

const anyPlot: fc.Arbitrary<Plot> = fc.record({
  kind: fc.constantFrom('timeline' as const, 'numberline' as const), scale: fc.constantFrom('linear' as const, 'log' as const),
  points: fc.array(anyPoint, { maxLength: 14 }), claim: value, claimOpen: fc.constantFrom('none', 'low', 'high'), at: instant,
  label: fc.constantFrom('here: 7', 'here: over 12 M', 'ici : plus de 12 millions'), events: fc.array(instant, { maxLength: 5 }),
}).map(({ kind, scale, points, claim, claimOpen, at, label, events }) => {
  const top = Math.max(claim, 1, ...points.flatMap(({ one, two }) => [one, two]));
  const shown = points.map(({ one, two, open, from, days, ...rest }, index) => point({
    ...rest, figureId: String(index), low: open === 'low' || open === 'both' ? null : Math.min(one, two), high: open === 'high' || open === 'both' ? null : Math.max(one, two), from, to: from + days * 864e5,
  }));
  return {
    ...timeline(), kind, scale, points: shown, claim: { value: claim, low: claimOpen === 'low' ? null : claim, high: claimOpen === 'high' ? null : claim, at, label },
    events: kind === 'timeline' ? events.map(one => ({ at: one, label: 'something happened' })) : [],
    valueTicks: [0, top / 2, top].map(one => ({ at: one, label: `${one / 1e6} M`.slice(0, 9) })),
    timeTicks: kind === 'timeline' ? [2008, 2012, 2016, 2020, 2024].map(year => ({ at: day(`${year}-01-01`), label: String(year) })) : [],
  };
});

describe.each([328, 288, 240])('at %i px', width => {
  it('holds for any figures', () => {
    fc.assert(fc.property(anyPlot, plot => {
      const drawing = lay(plot, width);
      expect(numbersOf(drawing).filter(number => !Number.isFinite(number))).toEqual([]);
      expect(outside(drawing)).toEqual([]);
      expect(overlaps(drawing.labels.filter(({ kind }) => kind !== 'claim'))).toEqual([]);
    }), { numRuns: 150, seed: 7 });
  });
});

describe.each([['timeline', timeline()], ['number line', numberLine()]] as const)('an ordinary %s', (_, plot) => {
  const drawing = lay(plot);

  it('shows every figure, every tick and the claim, none over another', () => {
    expect(drawing.marks).toHaveLength(plot.points.length);
    const texts = drawing.labels.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining([plot.claim.label, ...plot.valueTicks.map(({ label }) => label), ...plot.timeTicks.map(({ label }) => label), ...plot.events.map(({ label }) => label)]));
    expect(overlaps(drawing.labels)).toEqual([]);
  });

  it('keeps labels off the markers', () => {
    const markers = drawing.marks.map(({ x, y, radius: r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
    const hidden = drawing.labels.filter(label => markers.some(marker => overlap(boxOf(label, guessWidth), marker) > 0));
    expect(hidden).toEqual([]);
  });

  it('ends the claim’s line in its dot', () => {
    const { x, y } = drawing.dot;
    expect([[drawing.claim[0], drawing.claim[1]], [drawing.claim[2], drawing.claim[3]]]).toContainEqual([x, y]);
  });
});
