/** Breaking paragraphs into lines: what breaks, what holds, and how wide things are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, wrap } from '../../../cli/wrap';

const lines = (text: string, width: number) => wrap(text, width).map(({ start, end }) => text.slice(start, end));

describe('wrap', () => {
  it('breaks at spaces, as late as it can', () => {
    expect(lines('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  it('takes line breaks inside a paragraph for spaces', () => {
    expect(lines('one\n  two', 20)).toEqual(['one\n  two']);
    expect(lines('one\ntwo', 3)).toEqual(['one', 'two']);
  });

  it('never breaks at a no-break space', () => {
    expect(lines('plus de 12\u00a0millions', 12)).toEqual(['plus de', '12\u00a0millions']);
  });

  it('cuts a word that is wider than a line', () => {
    expect(lines('a abcdefgh', 5)).toEqual(['a', 'abcde', 'fgh']);
  });

  it('counts ideographs twice and never cuts a pair of units', () => {
    expect(columns('万人')).toBe(4);
    expect(columns('e\u0301')).toBe(1);
    expect(lines('😀😀😀😀', 3).every((line) => /^(😀)+$/u.test(line))).toBe(true);
  });

  it('loses nothing but the white space between lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 4, max: 30 }), (text, width) => {
        const bare = (given: string) => given.replace(/[ \t\r\n\u2009\u3000]+/g, '');
        expect(bare(lines(text, width).join(''))).toBe(bare(text));
      }),
    );
  });
});
