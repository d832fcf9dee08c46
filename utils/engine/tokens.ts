/** Cuts a folded text into words. Says nothing about what they mean. */

/** Words of a text in order, as parallel columns: `word[i]` is the folded text from `start[i]` to `end[i]`. */
export interface Tokens {
  readonly folded: string;
  readonly word: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/**
 * In scripts written without spaces each letter is a word, so that phrases of such letters match like any other.
 * Arabic letters and digits written together (“و11”) are two words; the line that joins a particle to them (“بـ٥”) is none.
 */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]|(?:\p{Script=Arabic}\p{M}*)+|(?!ـ)[\p{L}\p{M}\p{N}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Arabic}ーـ]|[^\p{L}\p{M}\p{N}]|$)/gu;
/** Arabic vowel signs, which are written or not (“حُذف”, “حذف”): no word differs by them here. */
const VOWEL_SIGNS = /[\u064b-\u0652\u0670]/g;

/** For text whose every unit is below U+0300, which holds Latin letters only, the cheaper expression finds the same words. */
const LATIN_WORD = /[a-z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee]+/g;
// eslint-disable-next-line no-control-regex -- the range is the point: everything that is Latin or plain punctuation
const LATIN_ONLY = /^[\u0000-\u02ff\u2000-\u206f\u20a0-\u20cf]*$/;

export function tokenize(folded: string): Tokens {
  const word: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const isLatin = LATIN_ONLY.test(folded);
  for (const match of folded.matchAll(isLatin ? LATIN_WORD : WORD)) {
    word.push(isLatin ? match[0] : match[0].replace(VOWEL_SIGNS, ''));
    start.push(match.index);
    end.push(match.index + match[0].length);
  }
  return { folded, word, start, end };
}

/** Index of the first token that starts at or after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a phrase as the scanner will meet them. */
export function phraseWords(folded: string): readonly string[] {
  return tokenize(folded).word;
}
