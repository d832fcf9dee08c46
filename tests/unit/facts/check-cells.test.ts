/** Each cell is what its column says; a complaint names file, line, column and what to do. */
import { describe, expect, it } from 'vitest';
import { cellProblems, complaints, ENTITY, FIGURE, toCsv } from './csv-package';

const withCell = (column: string, value: string) => complaints({ figures: [{ ...FIGURE, [column]: value }] });

describe('checkTable', () => {
  it('names file, line, column and the way out', () => {
    expect(withCell('as_of', '2021-13')).toEqual(['figures.csv, line 2, column as_of: “2021-13” is not a date; write YYYY, YYYY-MM or YYYY-MM-DD']);
  });

  it.each([
    ['id', 'Murmur Users'], ['metric', 'fans'], ['scope', 'USA'], ['scope', 'XX'], ['value_low', '12,000,000'], ['value_low', '-3'], ['value_low', '1e6'], ['approximate', 'no'],
    ['as_of', 'January'], ['period', 'month'], ['basis', 'rumour'], ['stated_by', ''], ['source_url', 'javascript:alert(1)'], ['source_url', 'paper.example'], ['retrieved', '2026-11'],
    ['confidence', 'sure'], ['note', ' padded'], ['note', 'a\u202eb'], ['note', 'a\u0000b'], ['source_title', 'x'.repeat(5000)], ['note', 'word '.repeat(20) + 'word'],
  ])('refuses %s “%s”', (column, value) => {
    const found = withCell(column, value);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`line 2, column ${column}`);
  });

  it.each([
    ['period', 'P1M'], ['period', '2020-08'], ['part', 'under 13'], ['scope', 'EU'], ['source_url', 'http://old.example/a?b=c'], ['note', 'Twenty words '.repeat(9).trim()], ['source_date', ''],
  ])('takes %s “%s”', (column, value) => {
    const flow = { ...FIGURE, metric: 'downloads' };
    expect(complaints({ figures: [{ ...flow, [column]: value }] })).toEqual([]);
  });

  it('finds a row with a cell too many or too few', () => {
    const text = `${toCsv('figures', [FIGURE])},surplus`;
    expect(cellProblems('figures', text)).toEqual([expect.stringMatching(/^figures\.csv, line 2: has 21 cells where the header has 20; look for/)]);
  });

  it('says which columns the header lacks', () => {
    expect(cellProblems('entities', 'id,kind\nmurmur,platform')).toEqual([expect.stringContaining('entities.csv, line 1: the header lacks name, aliases')]);
    expect(cellProblems('entities', '')).toHaveLength(1);
  });

  it('lets columns stand in another order, beside some of the publisher’s own', () => {
    const [header = '', row = ''] = toCsv('entities', [ENTITY]).split('\r\n');
    expect(cellProblems('entities', `remark,${header}\n"ours",${row}`)).toEqual([]);
  });

  it.each(['Murmur||Social', 'Murmur| Social', 'Murmur|Murmur'])('refuses the list “%s”', (aliases) => {
    expect(complaints({ entities: [{ ...ENTITY, aliases }], figures: [], events: [] })).toHaveLength(1);
  });
});
