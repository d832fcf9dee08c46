/** What the receiving end can show: width, and styles where it is a terminal and nobody objected. */
import type { VerdictKind } from '../utils/types';

/** Wraps a piece of one line in a style; plain where styles are off. */
type Paint = (text: string) => string;

export interface Terminal {
  width: number;
  styled: boolean;
  bold: Paint;
  faint: Paint;
  mark: Record<VerdictKind, Paint>;
}

const NARROWEST = 40;
const WIDEST = 100;
const WITHOUT_TERMINAL = 80;

const paint = (on: string, off: string): Paint => (text) => `\u001b[${on}m${text}\u001b[${off}m`;
const plain: Paint = (text) => text;

/** The shapes of the marks on pages, as far as terminals draw them: one line, two, a wave, dashes, dots. Those that know one line only draw that. */
const MARKS: Record<VerdictKind, Paint> = {
  agrees: paint('4', '24'),
  differs: paint('4;4:2', '24'),
  disputed: paint('4;4:3', '24'),
  outdated: paint('4;4:5', '24'),
  related: paint('4;4:4', '24'),
  unknown: plain,
};
const UNMARKED: Record<VerdictKind, Paint> = { agrees: plain, differs: plain, disputed: plain, outdated: plain, related: plain, unknown: plain };

/** https://no-color.org: any value that is not empty means no. `TERM=dumb` says the same. */
export function terminalFor(stream: { isTTY?: boolean; columns?: number }, env: Record<string, string | undefined>): Terminal {
  const styled = stream.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, stream.columns ?? WITHOUT_TERMINAL)),
    styled,
    bold: styled ? paint('1', '22') : plain,
    faint: styled ? paint('2', '22') : plain,
    mark: styled ? MARKS : UNMARKED,
  };
}
