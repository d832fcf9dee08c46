/** What touches a number and makes it money or a share: signs before and after, words after. */
import { isCurrencySign, isWordAt, wordStart } from './characters';
import { exact } from './compose-number';
import { phraseFrom, type NumberText } from './number-entries';
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

const PERCENT_SIGNS = '%٪‰';
const LONGEST_CODE = 3;

/** Numerals in order with their signs, without those inside the words of another: the “cent” of “7 pour cent”. */
export function dressAll(text: NumberText, numerals: readonly Numeral[]): Dressed[] {
  const all: Dressed[] = [];
  let end = 0;
  for (const numeral of numerals) {
    if (numeral.lead < end) continue;
    const dressed = dress(text, numeral, end);
    end = dressed.end;
    all.push(dressed);
  }
  return all;
}

/** `limit` is where the number before ends, with its own signs. */
function dress(text: NumberText, numeral: Numeral, limit: number): Dressed {
  const money = startOfMoney(text, numeral.lead);
  const before = money !== null && money >= limit ? money : null;
  const dressed: Dressed = { numeral, start: before ?? numeral.lead, end: numeral.end, currency: before !== null, percent: false };
  const { folded, raw, lexicon } = text;
  const at = folded.charAt(numeral.end) === ' ' ? numeral.end + 1 : numeral.end;
  if (at < folded.length && PERCENT_SIGNS.includes(folded.charAt(at))) return { ...dressed, percent: true, end: at + 1 };
  if (isCurrencySign(raw, at)) return { ...dressed, currency: true, end: at + 1 };
  const share = at === numeral.end ? null : phraseFrom(text, at, lexicon.shares);
  if (share !== null && isCountOfParts(numeral)) return asShare(dressed, exact(numeral.value, lexicon.shareOf.get(share) as number), at + share.length);
  const percent = phraseFrom(text, at, lexicon.percents);
  if (percent !== null) return { ...dressed, percent: true, end: at + percent.length };
  if (phraseFrom(text, at, lexicon.currencies) !== null) dressed.currency = true;
  return dressed;
}

const MOST_PARTS = 20;

/** “two thirds”: parts are counted in words. */
function isCountOfParts({ written, value, magnitude }: Numeral): boolean {
  return written === 'words' && magnitude === null && value < MOST_PARTS && Number.isInteger(value);
}

function asShare(dressed: Dressed, value: number, end: number): Dressed {
  return { ...dressed, numeral: { ...dressed.numeral, value, end, numberEnd: end }, percent: true, end };
}

/** Whether a word by itself is on a table of phrases by first word: “rs”, but not the “de” of “de reais”. */
export function isWhole(table: ReadonlyMap<string, readonly string[]>, word: string): boolean {
  return table.get(word)?.includes(word) ?? false;
}

/** Start of “R$ ”, “US$”, “€”, “Rs ” before a number; null when there is none. */
function startOfMoney({ folded, raw, lexicon }: NumberText, at: number): number | null {
  const edge = folded.charAt(at - 1) === ' ' ? at - 1 : at;
  if (isCurrencySign(raw, edge - 1)) {
    const code = wordStart(folded, edge - 1);
    return edge - 1 - code <= LONGEST_CODE ? code : edge - 1;
  }
  const stop = folded.charAt(edge - 1) === '.' ? edge - 1 : edge;
  if (stop === 0 || !isWordAt(folded, stop - 1)) return null;
  const start = wordStart(folded, stop);
  return stop - start <= LONGEST_CODE && stop - start >= 2 && isWhole(lexicon.currencies, folded.slice(start, stop)) ? start : null;
}
