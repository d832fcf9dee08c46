import { describe, expect, it } from 'vitest';
import { longNumber, numberSpan, percent, shortNumber } from '../../../utils/wording/numbers';
import { wording } from '../../../utils/wording/wording';

const en = wording('en');
const fr = wording('fr');

describe('longNumber', () => {
  it.each([
    [12e6, '12\u00a0million', '12\u00a0millions'],
    [1e6, '1\u00a0million', '1\u00a0million'],
    [7.6e6, '7.6\u00a0million', '7,6\u00a0millions'],
    [88.78e6, '88.78\u00a0million', '88,78\u00a0millions'],
    [2.5e9, '2.5\u00a0billion', '2,5\u00a0milliards'],
    [636000, '636,000', '636\u202f000'],
    [98, '98', '98'],
  ])('writes %d for a sentence', (value, english, french) => {
    expect(longNumber(en, value, 'users')).toBe(english);
    expect(longNumber(fr, value, 'users')).toBe(french);
  });

  it('does not group the digits of a year', () => {
    expect(longNumber(en, 2018, 'launch-year')).toBe('2018');
    expect(shortNumber(fr, 2018, 'launch-year')).toBe('2018');
  });
});

describe('shortNumber', () => {
  it.each([
    [12e6, '12\u00a0M', '12\u00a0M'],
    [7.6e6, '7.6\u00a0M', '7,6\u00a0M'],
    [2.5e9, '2.5\u00a0bn', '2,5\u00a0Md'],
    [636000, '636,000', '636\u202f000'],
    [0, '0', '0'],
  ])('writes %d for a list', (value, english, french) => {
    expect(shortNumber(en, value, 'users')).toBe(english);
    expect(shortNumber(fr, value, 'users')).toBe(french);
  });
});

describe('numberSpan', () => {
  it('says a magnitude once that both ends share', () => {
    expect(numberSpan(en, 10e6, 15e6, 'users')).toBe('10 to 15\u00a0million');
    expect(numberSpan(fr, 10e6, 15e6, 'users')).toBe('10 à 15\u00a0millions');
  });

  it('says both where they do not', () => {
    expect(numberSpan(en, 900000, 1.5e6, 'users')).toBe('900,000 to 1.5\u00a0million');
    expect(numberSpan(en, 900e6, 1.5e9, 'users')).toBe('900\u00a0million to 1.5\u00a0billion');
    expect(numberSpan(en, 300, 500, 'servers')).toBe('300 to 500');
  });
});

describe('percent', () => {
  it('is whole, with the space that French wants', () => {
    expect(percent(en, 1 / 6)).toBe('17%');
    expect(percent(fr, 1 / 6)).toMatch(/^17[\u00a0\u202f]%$/);
  });

  it('does not round a small share away', () => {
    expect(percent(en, 0.003)).toBe('0.3%');
  });
});
