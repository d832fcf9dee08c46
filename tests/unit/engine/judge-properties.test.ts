/** What holds for every claim and every set of figures, not only for the cases of the truth table. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/engine/judge';
import { BASES, HEDGES, METRICS, RELATIONS } from '../../../utils/types';
import type { Figure, Verdict } from '../../../utils/types';
import { PUBLISHED, articleOf, claimOf, dossiersOf, figureOf } from './judge-cast';
import type { ShortClaim, ShortFigure } from './judge-cast';

const number = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 99 }).map((n) => n * 1e6), fc.integer({ min: 1000, max: 999999 }));
const date = fc.constantFrom('2018', '2020', '2021', '2020-06', '2020-12', '2021-01', '2021-02', '2020-11-27', '2021-01-05', '2021-01-11', '2021-01-12', '2024-05-01');
const metric = fc.constantFrom(...METRICS);
const claim: fc.Arbitrary<ShortClaim> = fc.record({
  value: number, hedge: fc.constantFrom(...HEDGES.filter((hedge) => hedge !== 'range')), metric,
  scope: fc.constantFrom(null, 'world', 'US'), by: fc.constantFrom('app', 'meter', 'Somebody'), asOf: fc.option(date, { nil: null }), nearby: fc.constantFrom<string[]>([], ['US']),
});
const figure: fc.Arbitrary<ShortFigure> = fc.record({
  is: number, metric, scope: fc.constantFrom('world', 'US'), asOf: date, basis: fc.constantFrom(...BASES),
  entity: fc.constantFrom('app', 'app', 'app', 'holding', 'app-lite'), period: fc.constantFrom(null, null, null, 'P1D', 'P2D'),
  by: fc.constantFrom('app', 'chief', 'meter', 'A Paper', 'Another Paper'), confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
});
const figures = fc.array(figure, { maxLength: 12 }).map((all) => all.map((one, i) => figureOf(`f${i}`, one)));

const RUNS = { numRuns: 500 };
/** Two or more of one metric, so that figures meet claims more often than by chance. */
const meeting = fc.tuple(claim, figures).map(([short, all]): [ShortClaim, Figure[]] => [short, all.map((one) => ({ ...one, metric: short.metric ?? one.metric }))]);

const judged = (short: ShortClaim, all: Figure[], published: string | null = PUBLISHED): Verdict => judge(claimOf(short), articleOf({ published }), dossiersOf(all));

describe('judge', () => {
  it('uses no figure that begins after the article’s day', () => {
    fc.assert(fc.property(claim, figures, (short, all) => {
      for (const { figure: used } of judged(short, all).figures) expect(used.asOf <= PUBLISHED).toBe(true);
    }));
  });

  it('comes to the same whatever the order of the figures', () => {
    fc.assert(fc.property(claim, figures, (short, all) => {
      const [forth, back] = [judged(short, all), judged(short, [...all].reverse())];
      expect(back).toEqual(forth);
    }), RUNS);
  });

  it('gives a claim of one year no verdict by figures of later days alone', () => {
    const later = fc.constantFrom('2021-01-12', '2021-02', '2021-06-30', '2022', '2022-03', '2024-05-01');
    const claimed = fc.record({ value: number, metric, year: fc.constantFrom(null, '2019', '2021', '2021-01', '2022') });
    fc.assert(fc.property(claimed, fc.array(fc.tuple(figure, later), { maxLength: 8 }), ({ value, metric: counted, year }, rows) => {
      const all = rows.map(([one, asOf], i) => figureOf(`f${i}`, { ...one, metric: counted, is: value, asOf }));
      expect(['related', 'unknown']).toContain(judged({ value, metric: counted, asOf: year }, all).kind);
    }), RUNS);
  });

  it('comes to the same verdict where its figures meet it, whatever their order', () => {
    fc.assert(fc.property(meeting, fc.integer({ min: 1, max: 11 }), ([short, all], turn) => {
      const turned = [...all.slice(turn), ...all.slice(0, turn)];
      expect(judged(short, turned)).toEqual(judged(short, all));
    }), RUNS);
  });

  it('takes no word from a figure of low confidence that is added', () => {
    fc.assert(fc.property(meeting, figure, ([short, all], weak) => {
      const firm = judged(short, all).kind;
      const whole = judged(short, [...all, figureOf('weak', { ...weak, metric: short.metric ?? 'users', confidence: 'low' })]).kind;
      expect(whole).toBe(firm === 'unknown' && whole === 'related' ? 'related' : firm);
    }), RUNS);
  });

  it('lists each figure once, the stronger relations first', () => {
    fc.assert(fc.property(claim, figures, (short, all) => {
      const { figures: used } = judged(short, all);
      expect(new Set(used.map(({ figure: { id } }) => id)).size).toBe(used.length);
      const voting = used.map(({ relation }) => RELATIONS.indexOf(relation)).filter((rank) => rank < RELATIONS.indexOf('bounds'));
      expect(voting).toEqual([...voting].sort((a, b) => a - b));
    }));
  });

  it('says more than “related” of no article without a date', () => {
    fc.assert(fc.property(claim, figures, (short, all) => {
      expect(['related', 'unknown']).toContain(judged(short, all, null).kind);
    }));
  });

  it('lets low confidence change no verdict but from unknown to related', () => {
    fc.assert(fc.property(claim, figures, (short, all) => {
      const firm = judged(short, all.filter(({ confidence }) => confidence !== 'low')).kind;
      const whole = judged(short, all).kind;
      expect([firm, `${firm}>${whole}`]).toContain(whole === firm ? firm : { unknown: 'unknown>related' }[firm as string]);
    }));
  });

  it('leads with a figure that it lists, and gives a gap only to one that it lists', () => {
    fc.assert(fc.property(claim, figures, (short, all) => {
      const { reason, figures: used, kind } = judged(short, all);
      const ids: (string | null)[] = used.map(({ figure: { id } }) => id);
      if (kind !== 'unknown') expect(ids).toContain(reason.lead);
      if (reason.gap) expect(ids).toContain(reason.gap.figure);
      if (reason.earlier !== null) expect(ids).toContain(reason.earlier);
    }));
  });

  it('takes time in proportion to the figures', () => {
    const many = (count: number): Figure[] => Array.from({ length: count }, (_, i) => figureOf(`f${i}`, { is: 1e6 + i, asOf: '2015-06' }));
    const spent = (all: Figure[]): number => {
      const dossiers = dossiersOf(all);
      const start = performance.now();
      for (let i = 0; i < 5; i++) judge(claimOf({ value: 1e6 }), articleOf(), dossiers);
      return performance.now() - start;
    };
    spent(many(2000));
    // Ten times as many may take thirty times as long on a busy machine; a square would take a hundred.
    expect(spent(many(20000))).toBeLessThan(Math.max(spent(many(2000)), 1) * 50);
  });
});
