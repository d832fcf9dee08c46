/** The progress line: on terminals only, seldom enough to cost nothing, and whole at the end. */
import { describe, expect, it } from 'vitest';
import { startProgress } from '../../../../cli/lines/progress';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe('startProgress', () => {
  it('is silent where there is no terminal', () => {
    const pipe = screen(false);
    const progress = startProgress(pipe, () => 0);
    progress.add(5, 0);
    progress.end();
    expect(pipe.written).toEqual([]);
  });

  it('counts articles, pace and errors in one line that it writes over', () => {
    const terminal = screen(true);
    let now = 0;
    const progress = startProgress(terminal, () => now);
    now = 1000;
    progress.add(1500, 0);
    now = 1100;
    progress.add(100, 1);
    expect(terminal.written).toEqual(['\r\u001b[K1,500 articles, 1,500 a second']);
    now = 2000;
    progress.add(400, 1);
    expect(terminal.written[1]).toBe('\r\u001b[K2,000 articles, 1,000 a second, 2 of them could not be read');
    progress.end();
    expect(terminal.written[2]).toBe(`${terminal.written[1]!}\n`);
  });
});
