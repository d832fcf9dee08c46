/** What touches a number and makes it money or a share: signs before and after, words after. */
import { isWordAt, wordStart } from './characters';
import { phraseAt, type NumberText } from './number-entries';
import type { Numeral } from './numerals';

/** A numeral with the signs that touch it. */
export interface Dressed {
  numeral: Numeral;
  /** Span with article and signs. */
  start: number;
  end: number;
  currency: boolean;
  percent: boolean;
}

const SIGN = /\p{Sc}/u;
const PERCENT_SIGNS = '%٪‰';
const LONGEST_CODE = 3;

export function dress(text: NumberText, numeral: Numeral): Dressed {
  const before = startOfMoney(text, numeral.lead);
  const dressed: Dressed = { numeral, start: before ?? numeral.lead, end: numeral.end, currency: before !== null, percent: false };
  const { folded, raw, lexicon } = text;
  const at = folded.charAt(numeral.end) === ' ' ? numeral.end + 1 : numeral.end;
  const sign = raw.charAt(at);
  if (sign !== '' && PERCENT_SIGNS.includes(folded.charAt(at))) return { ...dressed, percent: true, end: at + 1 };
  if (SIGN.test(sign)) return { ...dressed, currency: true, end: at + 1 };
  const percent = lexicon.percents.find((word) => phraseAt(folded, at, word));
  if (percent !== undefined) return { ...dressed, percent: true };
  if (lexicon.currencies.some((word) => phraseAt(folded, at, word))) dressed.currency = true;
  return dressed;
}

/** Start of “R$ ”, “US$”, “€”, “Rs ” before a number; null when there is none. */
function startOfMoney({ folded, raw, lexicon }: NumberText, at: number): number | null {
  const edge = folded.charAt(at - 1) === ' ' ? at - 1 : at;
  if (edge > 0 && SIGN.test(raw.charAt(edge - 1))) {
    const code = wordStart(folded, edge - 1);
    return edge - 1 - code <= LONGEST_CODE ? code : edge - 1;
  }
  const stop = folded.charAt(edge - 1) === '.' ? edge - 1 : edge;
  if (stop === 0 || !isWordAt(folded, stop - 1)) return null;
  const start = wordStart(folded, stop);
  return stop - start <= LONGEST_CODE && stop - start >= 2 && lexicon.currencies.includes(folded.slice(start, stop)) ? start : null;
}
