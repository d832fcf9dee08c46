/** What comes from outside is rebuilt from the fields that are asked for, or refused with the place that is wrong. */
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../utils/facts/read-json';
import { DOSSIER_SHAPE } from '../../../utils/facts/record-shapes';
import type { Shape } from '../../../utils/facts/shape';
import type { Dossier } from '../../../utils/types';
import { entity, figure } from './small-database';

const LABELS: Shape = { is: 'fields', of: { name: { is: 'text', max: 5 }, labels: { is: 'by language', of: { is: 'text' } } } };
const read = (text: string, shape = LABELS) => readJson<Record<string, unknown>>(text, shape, 'it');

describe('readJson', () => {
  it('takes what fits, and leaves what nobody asked for', () => {
    expect(read('{"name":"a","labels":{"en":"b","pt-BR":"c"},"later":1}')).toEqual({ ok: true, value: { name: 'a', labels: { en: 'b', 'pt-BR': 'c' } } });
  });

  it('copies no key that could change what objects are', () => {
    const answer = read('{"__proto__":{"polluted":1},"constructor":1,"name":"a","labels":{}}');
    expect(answer.ok && Object.keys(answer.value)).toEqual(['name', 'labels']);
    expect(answer.ok && 'polluted' in answer.value).toBe(false);
    expect(read('{"name":"a","labels":{"__proto__":"x"}}').ok).toBe(false);
  });

  it('does not take an inherited field for a given one', () => {
    const inherited = 'toString' as string;
    const shape: Shape = { is: 'fields', of: { [inherited]: { is: 'maybe', of: { is: 'text' } } } };
    expect(readJson('{}', shape, 'it')).toEqual({ ok: true, value: { toString: null } });
  });

  it.each([
    ['{"name":"a"', 'not JSON'],
    ['null', 'it is not the object'],
    ['[]', 'it is not the object'],
    ['{"labels":{}}', 'it.name is not the text'],
    ['{"name":1,"labels":{}}', 'it.name is not the text'],
    ['{"name":"too long","labels":{}}', 'it.name is not the text'],
    ['{"name":"a\\u202eb","labels":{}}', 'it.name is not the text'],
    ['{"name":"a","labels":{"en":[]}}', 'it.labels.en is not the text'],
    [`{"name":${'['.repeat(100_000)}`, 'nested too deeply'],
  ])('refuses %s', (text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem: expect.stringContaining(problem) as string });
  });

  it('does not count brackets inside strings as depth', () => {
    expect(read('{"name":"[[[[[","labels":{"en":"\\"[[[[[[[[["}}').ok).toBe(true);
  });
});

describe('the shape of a dossier', () => {
  const whole: Dossier = { entity: entity('murmur'), figures: [figure('a', { high: 13_000_000, on: 'other', period: 'P1D', part: 'proactive' })], events: [] };

  it('gives a dossier back as it was', () => {
    expect(readJson(JSON.stringify(whole), DOSSIER_SHAPE, 'it')).toEqual({ ok: true, value: whole });
  });

  it.each([
    ['an unknown metric', { metric: 'fans' }], ['a fraction', { low: 0.5 }], ['a negative number', { low: -1 }], ['a value beyond counting', { low: 2 ** 60 }], ['a place that is none', { scope: 'Mars' }],
    ['a script for an address', { source: { ...figure('a').source, url: 'javascript:alert(1)' } }], ['a free-text period', { period: 'month' }], ['a date that is none', { asOf: '2021-13' }],
  ])('refuses %s', (_, change) => {
    expect(readJson(JSON.stringify({ ...whole, figures: [{ ...figure('a'), ...change }] }), DOSSIER_SHAPE, 'it').ok).toBe(false);
  });
});
