import { describe, expect, it } from 'vitest';
import { sourceLines } from '../../../utils/wording/source-lines';
import { agrees, differs, disputed, every, found, line, outdated, related } from './findings';
import type { Found } from './findings';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const lines = ({ view }: Found, ui = 'en'): string[] => {
  const { sources, more } = sourceLines(view(ui));
  return [...sources, ...more].map(({ fits, value, comparison, who }) => plain(`${fits ? '+' : '-'} ${value} | ${comparison} | ${who}`));
};

describe('sourceLines', () => {
  it('shows both sides of a dispute at once, and the rest on demand', () => {
    const { sources, more } = sourceLines(disputed().view('en'));
    expect(sources.map(({ figureId }) => figureId)).toEqual(['own', 'meter', 'paper']);
    expect(more.map(({ figureId }) => figureId)).toEqual(['autumn', 'summer']);
    expect(lines(disputed())).toEqual([
      '+ over 12 M | the same | App · self-reported',
      '- 10 M | 2 M lower | Meter · estimate',
      '+ 15 M | fits | The paper Paper · press report',
      '- 8 M | earlier | The autumn Paper · press report',
      '- 2.8 M | earlier | The summer Paper · press report',
    ]);
  });

  it('words them in French', () => {
    expect(lines(disputed(), 'fr').slice(0, 2)).toEqual(['+ plus de 12 M | identique | App · déclaration propre', '- 10 M | 2 M de moins | Meter · estimation']);
  });

  it('says how each relation compares', () => {
    expect(lines(agrees()).at(-1)).toBe('+ about 100 | rounded | The rounded Paper · press report');
    expect(lines(differs())).toEqual(['- 5 | 2 fewer | App · official statement', '- 2 | accounts suspended | App · official statement']);
    expect(lines(outdated())).toEqual(['- nearly 7 M | 5.5 M higher | Chief · self-reported', '+ 1.5 M | fits, earlier | Chief · self-reported']);
    expect(lines(line())).toEqual(['- 3 M | later | Meter · estimate', '- 2 M | earlier | Meter · estimate']);
    expect(lines(related())).toContain('- over 12 M | registered users | App · self-reported');
  });

  it('says of a flow over what time', () => {
    expect(lines(found({ value: 700000, metric: 'new-users' }, { a: { metric: 'new-users', over: 900000, period: 'P1D' } }))[0]).toContain('| 1 day |');
  });

  it('says of a year how many years', () => {
    const year = (is: number): string[] => lines(found({ value: 2018, metric: 'launch-year' }, { a: { metric: 'launch-year', is, asOf: String(is) } }));
    expect(year(2017)[0]).toContain('1 year earlier');
    expect(year(2020)[0]).toContain('2 years later');
  });

  it('says of the article’s own page and of a weak source what they are', () => {
    const own = found({ value: 8e6 }, { a: { is: 8e6 }, b: { is: 8e6, confidence: 'low' } }, { url: 'https://a.example/story' });
    expect(lines(own).map((line) => line.split(' | ')[1])).toEqual(['weak source', 'this article']);
  });

  it('says what is not ruled out', () => {
    expect(lines(found({ value: 12e6, hedge: 'over' }, { a: { is: 40e6 } }))[0]).toContain('not ruled out');
  });

  it('lets each speaker be heard before anybody is heard twice', () => {
    const one = found({ value: 10e6 }, {
      a: { is: 10e6, by: 'app' }, b: { is: 10e6, by: 'app', asOf: '2021-01-06' }, c: { is: 10e6, by: 'app', asOf: '2021-01-07' }, d: { is: 10.4e6, by: 'meter' },
    });
    expect(sourceLines(one.view('en')).sources.map(({ figureId }) => figureId)).toContain('d');
  });

  it('shows every figure of the verdict once at most, and never more than three at once', () => {
    for (const one of every()) {
      const { sources, more } = sourceLines(one.view('en'));
      const ids = [...sources, ...more].map(({ figureId }) => figureId);
      expect(new Set(ids).size).toBe(ids.length);
      expect(sources.length).toBeLessThanOrEqual(3);
    }
  });

  it('links to the web alone', () => {
    const link = (url: string): string | undefined => sourceLines(found({ value: 8e6 }, { a: { is: 8e6, url } }).view('en')).sources[0]?.url;
    expect(link('https://a.example/x')).toBe('https://a.example/x');
    expect(link('javascript:alert(1)')).toBe('');
    expect(link('data:text/html,x')).toBe('');
  });

  it('says so where a page shows no date', () => {
    const [line] = sourceLines(found({ value: 8e6 }, { a: { is: 8e6, published: null } }).view('en')).sources;
    expect([line?.date, line?.isoDate]).toEqual(['undated', '']);
  });
});
