import { describe, expect, test } from 'vitest';
import { collectText } from '../../../utils/page/collect-text';
import { fromHtml } from './from-html';

const read = (body: string, skip: (element: Element) => boolean = () => false) => collectText([fromHtml(body).querySelector('body') as Element], { skip });
const text = (body: string) => read(body).text;

describe('collectText', () => {
  test.each([
    ['collapses white space as a browser does', '<p> A \n\t b  c </p>', 'A b c'],
    ['keeps no-break spaces', '<p>12&nbsp;000&#8239;€</p>', '12\u00a0000\u202f€'],
    ['keeps a number that is split over inline elements', '<p><b>1</b>2,<i>5</i> <span> million</span></p>', '12,5 million'],
    ['does not invent spaces between inline elements', '<p><span>un</span><span>ban</span></p>', 'unban'],
    ['parts blocks', '<h2>A</h2><div>B<p>C</p>D</div>', 'A\n\nB\n\nC\n\nD'],
    ['parts cells and list items', '<ul><li>A</li><li>B</li></ul><table><tr><td>C</td><td>D</td></tr></table>', 'A\n\nB\n\nC\n\nD'],
    ['reads one line break as a line, two as a paragraph', '<p>A<br>B<br> <br>C<br></p>', 'A\nB\n\nC'],
    ['drops invisible units inside words', '<p>Mil&shy;li&#8203;onen</p>', 'Millionen'],
    ['keeps the joiners that letters need', '<p>क्&#8205;ष</p>', 'क्\u200dष'],
    ['leaves out paragraphs without a word', '<p>A</p><p>* * *</p><p> </p><p>B</p>', 'A\n\nB'],
  ])('%s', (_, body, expected) => {
    expect(text(body)).toBe(expected);
  });

  test('leaves out what it is told to, and parts blocks around it', () => {
    const skip = (element: Element) => element.tagName === 'ASIDE' || element.tagName === 'SUP';
    expect(read('<div>A<aside>x</aside>B <sup>1</sup>C</div>', skip).text).toBe('AB C');
    expect(read('<div>A<p>x</p>B</div>', (element) => element.tagName === 'P').text).toBe('A\n\nB');
  });

  test('remembers the node of every unit', () => {
    const { text: whole, runs } = read('<p>Over <b>12</b>\n  million&shy;s</p><p>B</p>');
    for (const { start, length, node, from } of runs) {
      expect(node.data.slice(from, from + length).replace(/\s/g, ' ')).toBe(whole.slice(start, start + length));
    }
    expect(runs.map(({ length }) => length).reduce((a, b) => a + b)).toBe(whole.replace('\n\n', '').length);
  });

  test('ends in a page nested without end', () => {
    expect(text(`${'<div>'.repeat(2000)}A${'</div>'.repeat(2000)}<p>B</p>`)).toBe('B');
  });
});
