/** Text with its marks, on paper and on a terminal. */
import { describe, expect, it } from 'vitest';
import { markedText } from '../../../cli/marked-text';
import type { Mark } from '../../../cli/marked-text';
import { terminalFor } from '../../../cli/terminal';

const paper = { ...terminalFor({}, {}), width: 40 };
const terminal = { ...terminalFor({ isTTY: true, columns: 40 }, {}), width: 40 };

const markOf = (text: string, words: string, number: number, verdict: Mark['verdict'] = 'agrees'): Mark => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, number, verdict };
};

describe('markedText', () => {
  it('brackets and numbers the marks where there are no styles', () => {
    const text = 'Parler has 10 million users and 300 servers.';
    expect(markedText(text, [markOf(text, '10 million users', 1), markOf(text, '300 servers', 12)], { ...paper, width: 80 })).toBe(
      'Parler has [10 million users]¹ and [300 servers]¹².',
    );
  });

  it('underlines on a terminal, each relation in its own way', () => {
    const text = '10 million users';
    expect(markedText(text, [markOf(text, text, 1)], terminal)).toBe('\u001b[4m10 million users\u001b[24m¹');
    expect(markedText(text, [markOf(text, text, 1, 'differs')], terminal)).toBe('\u001b[4;4:2m10 million users\u001b[24m¹');
  });

  it('draws a mark that runs over the end of a line on both lines', () => {
    const text = 'a line that is nearly full has 10 million users of it';
    const drawn = markedText(text, [markOf(text, '10 million users', 1)], terminal);
    expect(drawn.split('\n')).toEqual(['a line that is nearly full has \u001b[4m10\u001b[24m', '\u001b[4mmillion users\u001b[24m¹ of it']);
  });

  it('keeps paragraphs apart and counts spans from the start of the text', () => {
    const text = '\n  First.\n\n\n  Second has 98 posts.\r\n\r\nThird.\n';
    expect(markedText(text, [markOf(text, '98 posts', 1)], paper)).toBe('First.\n\nSecond has [98 posts]¹.\n\nThird.');
  });

  it('is linear in a long run of white space', () => {
    const started = performance.now();
    markedText(`a${' \n'.repeat(200_000)}b`, [], paper);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('terminalFor', () => {
  it('styles a terminal only, and only where nobody objects', () => {
    expect(terminalFor({ isTTY: true }, {}).styled).toBe(true);
    expect(terminalFor({}, {}).styled).toBe(false);
    expect(terminalFor({ isTTY: true }, { NO_COLOR: '1' }).styled).toBe(false);
    expect(terminalFor({ isTTY: true }, { NO_COLOR: '' }).styled).toBe(true);
    expect(terminalFor({ isTTY: true }, { TERM: 'dumb' }).styled).toBe(false);
  });

  it('keeps lines between 40 and 100 columns', () => {
    expect([20, 72, 300, undefined].map((columns) => terminalFor({ columns: columns as number }, {}).width)).toEqual([40, 72, 100, 80]);
  });
});
