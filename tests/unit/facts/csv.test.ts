/** CSV is read as spreadsheets write it, and every row knows its line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../utils/facts/csv';

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells);

describe('readCsv', () => {
  it('parts cells at commas and rows at either kind of line end', () => {
    expect(cells('a,b\r\n1,2\n3,\r\n')).toEqual([['a', 'b'], ['1', '2'], ['3', '']]);
  });

  it('takes commas, doubled quotes and line ends inside a quoted cell', () => {
    expect(cells('"a,b","say ""no""","two\r\nlines"\r\nnext')).toEqual([['a,b', 'say "no"', 'two\r\nlines'], ['next']]);
  });

  it('counts the lines inside quoted cells, so that the next row is found', () => {
    expect(readCsv('h\n"one\ntwo\nthree"\nlast').rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('passes over a byte order mark and empty lines', () => {
    expect(cells('\ufeffa,b\n\n1,2\n\n')).toEqual([['a', 'b'], ['1', '2']]);
  });

  it('keeps a row of empty cells, which is not an empty line', () => {
    expect(cells('a,b\n,\n')).toEqual([['a', 'b'], ['', '']]);
  });

  it.each([
    ['a "b" c', 'inside a cell that is not quoted'],
    ['x\n"never closed', 'never closed'],
    ['"a" b', 'text follows a closing quotation mark'],
  ])('says what is wrong with %j', (text, message) => {
    expect(readCsv(text).problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });

  it('gives back whatever was written by the rules', () => {
    const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    fc.assert(fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const read = readCsv(rows.map((row) => row.map(quote).join(',')).join('\r\n'));
      expect(read.problems).toEqual([]);
      expect(read.rows.map((row) => row.cells)).toEqual(rows);
    }));
  });
});
