/** What of a found claim is right, field by field, and which claims belong to which labels. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../cli/score-compare';
import type { Marks } from '../../../cli/score-compare';
import type { Label } from '../../../cli/score-labels';
import { groupAliases, indexEntities } from '../../../utils/facts/name-keys';
import type { Claim, Hedge, Party } from '../../../utils/types';
import { SMALL } from '../facts/small-database';

const entities = SMALL.map(({ entity }) => entity);
const INDEX = indexEntities(groupAliases(entities), new Map(entities.map((entity) => [entity.id, entity])));
const TEXT = 'Murmur has over 12 million users, says Jane Roe, and 3 million in France.';

const MURMUR: Party = { id: 'murmur', name: 'Murmur' };

const label = (more: Partial<Label> = {}): Label => ({
  start: 11, end: 32, quote: 'over 12 million users', number: '12 million', value: 12e6, low: 12e6, high: null, hedge: 'over', metric: 'users', tier: 'audience',
  entity: 'Murmur', on: null, scope: null, attributedTo: null, asOf: null, ...more,
});
const second = (more: Partial<Label> = {}) => label({ start: 53, end: 62, quote: '3 million', number: '3 million', value: 3e6, low: 3e6, high: 3e6, hedge: 'exact', ...more });

function claim(more: Partial<Claim> = {}, value = 12e6, hedge: Hedge = 'over'): Claim {
  const at = { start: 11, end: 32, ...more };
  const quantity = { ...at, number: at, value, low: value, high: null, hedge, step: 0, digits: 2, written: 'digits' as const, magnitude: 1e6, currency: false, percent: false };
  return {
    ...at, quote: TEXT.slice(at.start, at.end), inTitle: false, quantity, metric: 'users', entity: MURMUR, on: null, scope: null, period: null, part: null,
    attributedTo: null, asOf: null, nature: 'level', nearby: [], ...more,
  };
}

function marks(wanted: Partial<Label>, found: Partial<Claim>, hedge?: Hedge): Marks {
  const { pairs } = compare([label(wanted)], [claim(found, 12e6, hedge)], INDEX, TEXT);
  return pairs[0]!.marks;
}

describe('which claims belong to which labels', () => {
  it('pairs what stands over the number and has its value', () => {
    const compared = compare([label(), second()], [claim(), claim({ start: 53, end: 62 }, 3e6)], INDEX, TEXT);
    expect(compared.pairs.map(({ label: { number } }) => number)).toEqual(['12 million', '3 million']);
    expect([compared.missed, compared.false]).toEqual([[], []]);
  });

  it('misses a label that nothing stands over, or only another value', () => {
    expect(compare([label()], [], INDEX, TEXT).missed).toHaveLength(1);
    const compared = compare([label()], [claim({}, 12)], INDEX, TEXT);
    expect([compared.missed.length, compared.false.length]).toEqual([1, 1]);
  });

  it('lets half a percent pass as rounding', () => {
    expect(compare([label()], [claim({}, 12_040_000)], INDEX, TEXT).pairs).toHaveLength(1);
    expect(compare([label()], [claim({}, 12_200_000)], INDEX, TEXT).pairs).toHaveLength(0);
  });

  it('takes a range by either end', () => {
    const ranged = claim();
    ranged.quantity = { ...ranged.quantity, value: null, low: 10e6, high: 12e6 };
    expect(compare([label()], [ranged], INDEX, TEXT).pairs).toHaveLength(1);
    expect(compare([label({ value: null, low: 10e6, high: 12e6, hedge: 'range' })], [ranged], INDEX, TEXT).pairs).toHaveLength(1);
  });

  it('gives one claim to one label only', () => {
    expect(compare([label(), label()], [claim()], INDEX, TEXT).missed).toHaveLength(1);
  });

  it('neither asks for what a label calls other nor holds a claim there for false', () => {
    expect(compare([label({ tier: 'other', metric: 'other' })], [], INDEX, TEXT)).toEqual({ pairs: [], missed: [], false: [] });
    expect(compare([label({ tier: 'other', metric: 'other' })], [claim()], INDEX, TEXT)).toEqual({ pairs: [], missed: [], false: [] });
  });

  it('holds a claim over nothing for false, unless its metric is none that a page would show', () => {
    expect(compare([], [claim()], INDEX, TEXT).false).toHaveLength(1);
    expect(compare([], [claim({ metric: 'fine' })], INDEX, TEXT).false).toHaveLength(0);
  });
});

describe('metrics', () => {
  it('are right when they are the same, and in the family when a reader is not misled', () => {
    expect(marks({}, {})).toMatchObject({ metric: true, family: true, full: true });
    expect(marks({ metric: 'members' }, {})).toMatchObject({ metric: false, family: true, full: true });
    expect(marks({ metric: 'visits' }, { metric: 'monthly-active-users' })).toMatchObject({ metric: false, family: true });
    expect(marks({ metric: 'followers' }, {})).toMatchObject({ metric: false, family: false, full: false });
    expect(marks({ metric: 'new-users' }, {})).toMatchObject({ family: false });
  });

  it('take finer kinds of moderation for the “other” of labels, but not those that labels name', () => {
    expect(marks({ metric: 'other', tier: 'moderation' }, { metric: 'pages-removed' })).toMatchObject({ metric: true });
    expect(marks({ metric: 'other', tier: 'moderation' }, { metric: 'posts-removed' })).toMatchObject({ metric: false });
  });
});

describe('names', () => {
  it('are the same under any spelling that the database knows', () => {
    expect(marks({ entity: 'Мурмур' }, {}).entity).toBe(true);
    expect(marks({ entity: 'murmur social' }, {}).entity).toBe(true);
    expect(marks({ entity: 'Murmur Group' }, {}).entity).toBe(false);
  });

  it('that the database does not know are compared as written, without accents and signs', () => {
    const roe = { entity: { id: null, name: 'Jané Roe' } };
    expect(marks({ entity: 'Jane Roe' }, roe).entity).toBe(true);
    expect(marks({ entity: 'Jane' }, roe).entity).toBe(false);
  });

  it('that nobody can know are not asked for, though the wrong one of the database stays wrong', () => {
    expect(marks({ entity: 'a dancer' }, { entity: null }).entity).toBe(true);
    expect(marks({ entity: 'a dancer' }, { entity: { id: null, name: 'Dancer' } }).entity).toBe(true);
    expect(marks({ entity: 'a dancer' }, {}).entity).toBe(false);
    expect(marks({ entity: 'Jane Roe' }, { entity: null }).entity).toBe(false);
    expect(marks({ attributedTo: 'a spokesman' }, {}).attribution).toBeNull();
  });

  it('of platforms and sources are asked for only where a label has them', () => {
    expect(marks({}, { on: MURMUR, attributedTo: MURMUR })).toMatchObject({ on: null, attribution: null });
    expect(marks({ on: 'Murmur', attributedTo: 'Jane Roe' }, { on: MURMUR })).toMatchObject({ on: true, attribution: false });
  });
});

describe('hedge, scope and date', () => {
  it('count nearly and about as one, and nothing else', () => {
    expect(marks({ hedge: 'about' }, {}, 'under').hedge).toBe(true);
    expect(marks({ hedge: 'exact' }, {}, 'about').hedge).toBe(false);
    expect(marks({ hedge: 'over' }, {}, 'at-least').hedge).toBe(false);
  });

  it('ask for a scope and for its absence, and take the EU of labels as absent', () => {
    expect(marks({ scope: 'FR' }, { scope: 'FR' }).scope).toBe(true);
    expect(marks({}, { scope: 'FR' }).scope).toBe(false);
    expect(marks({ scope: 'EU' }, {}).scope).toBe(true);
  });

  it('ask for the month at the finest, and only where a label has a date', () => {
    expect(marks({}, { asOf: '2020' }).asOf).toBeNull();
    expect(marks({ asOf: '2020-05-04' }, { asOf: '2020-05' }).asOf).toBe(true);
    expect(marks({ asOf: '2020-05' }, { asOf: '2020' }).asOf).toBe(false);
    expect(marks({ asOf: '2020' }, { asOf: '2020-03' }).asOf).toBe(true);
  });
});
