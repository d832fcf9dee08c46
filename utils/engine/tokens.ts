/** Cuts a folded text into words. Says nothing about what they mean. */
import { endOfWord, wordFrom } from './letters';

/** Words of a text in order, as parallel columns: `word[i]` is the folded text from `start[i]` to `end[i]`. */
export interface Tokens {
  readonly folded: string;
  readonly word: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** Arabic vowel signs, which are written or not (“حُذف”, “حذف”): no word differs by them here. */
const VOWEL_SIGNS = /[\u064b-\u0652\u0670]/g;

const FIRST_VOWEL_SIGN = 0x64b;

export function withoutVowelSigns(word: string): string {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= FIRST_VOWEL_SIGN) return word.replace(VOWEL_SIGNS, '');
  return word;
}

/**
 * In scripts written without spaces each letter is a word, so that phrases of such letters match like any other.
 * Arabic letters and digits written together (“و11”) are two words; the line that joins a particle to them (“بـ٥”) is none.
 */
export function tokenize(folded: string): Tokens {
  const word: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  for (let from = wordFrom(folded, 0); from < folded.length; from = wordFrom(folded, end[end.length - 1] as number)) {
    const to = endOfWord(folded, from);
    word.push(withoutVowelSigns(folded.slice(from, to)));
    start.push(from);
    end.push(to);
  }
  return { folded, word, start, end };
}

/** Index of the first token that starts at or after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  const { start } = tokens;
  let low = 0;
  let high = start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a phrase as the scanner will meet them. */
export function phraseWords(folded: string): readonly string[] {
  return tokenize(folded).word;
}
