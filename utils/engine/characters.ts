/** What a UTF-16 unit is for the reader of numbers: a digit of some script, part of a word, or neither. Knows no language. */

/** First digits of the scripts of the basic plane; full-width ones are already folded. */
const ZEROES = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x1090,
  0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];
/** The joiner stands inside Indic words. */
const LETTER = /[\p{L}\p{M}_\u200d]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

const CURRENCY = /\p{Sc}/u;

export const OTHER = 1;
export const WORD = 2;
/** Letters of scripts that are written without spaces. */
export const UNSPACED_LETTER = 3;
/** A digit's class is this and its value. */
export const DIGIT = 16;

const DOLLAR = 0x24;
/** First currency sign behind the dollar. */
const FIRST_RARE_SIGN = 0xa2;

/** Filled as units are met: classing all 65,536 beforehand would cost more than most articles. */
const classes = new Uint8Array(0x10000);

function classify(unit: number): number {
  for (const zero of ZEROES) if (unit >= zero && unit <= zero + 9) return DIGIT + unit - zero;
  const char = String.fromCharCode(unit);
  if (UNSPACED.test(char)) return UNSPACED_LETTER;
  return LETTER.test(char) ? WORD : OTHER;
}

/** Class of a unit; `OTHER` beyond the end of the text, where the unit is NaN. */
export function classOf(unit: number): number {
  const known = classes[unit];
  if (known === undefined) return OTHER;
  return known === 0 ? (classes[unit] = classify(unit)) : known;
}

export function isDigitAt(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) >= DIGIT;
}

/** Letters and marks of spaced scripts: what glues a number into a name. */
export function isWordAt(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === WORD;
}

export function isCurrencySign(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < FIRST_RARE_SIGN) return unit === DOLLAR;
  return classOf(unit) === OTHER && CURRENCY.test(text.charAt(at));
}

/** End of the word that begins at `at`. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (classOf(text.charCodeAt(end)) === WORD) end++;
  return end;
}

/** Start of the word that ends at `at`. */
export function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && classOf(text.charCodeAt(start - 1)) === WORD) start--;
  return start;
}

/** First and last unit of the scripts whose letters, written on to digits, are prefixes, suffixes or counting words: Hebrew, Arabic; all from Thai on. */
const LOOSE_FROM = 0x590;
const LOOSE_TO = 0x8ff;
const LOOSE_AGAIN_FROM = 0xe00;

/** Whether a letter at `at` makes digits beside it part of a name or an ordinal: “RedPill78”, “2e”. */
export function isGlueAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return classOf(unit) === WORD && (unit < LOOSE_FROM || (unit > LOOSE_TO && unit < LOOSE_AGAIN_FROM));
}
