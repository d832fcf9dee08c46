/** Sorts the units of a text by what they do in a word: letters that join, letters that stand alone, marks, and what is no letter. */

/** No letter, mark or digit. */
export const GAP = 1;
/** Letters, marks and digits of scripts that part words by spaces. */
export const JOINED = 2;
/** Letters of scripts written without spaces: each is a word. */
export const ALONE = 3;
export const ARABIC = 4;
/** The line that joins a particle to a name or number (“بـ٥”): no letter, though Unicode says so. */
const TATWEEL = 5;
/** Half of a character beyond the first plane: the pair decides. */
const HALF = 6;
/** Added to the kind of marks: behind an Arabic letter they are part of its word, whatever their script. */
const MARK = 8;
const KIND = 7;

const STANDS_ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;
const IS_ARABIC = /\p{Script=Arabic}/u;
const LETTER_MARK_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const IS_MARK = /\p{M}/u;

/** By unit, filled as units are met: sorting all 65,536 beforehand would cost more than most articles. */
const kinds = new Uint8Array(0x10000);

function sort(char: string): number {
  const mark = IS_MARK.test(char) ? MARK : 0;
  if (STANDS_ALONE.test(char)) return ALONE + mark;
  if (IS_ARABIC.test(char)) return ARABIC + mark;
  if (char === 'ـ') return TATWEEL;
  return LETTER_MARK_DIGIT.test(char) ? JOINED + mark : GAP;
}

/** What the unit at `at` is; both halves of a pair are what the pair is. */
function sortedAt(text: string, at: number): number {
  const known = kinds[text.charCodeAt(at)] as number;
  if (known !== 0 && known !== HALF) return known;
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return (kinds[unit] = sort(text.charAt(at)));
  kinds[unit] = HALF;
  return sort(String.fromCodePoint(text.codePointAt(isLowHalf(text, at) ? at - 1 : at) as number));
}

const isLowHalf = (text: string, at: number): boolean => at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** Where the next word begins, at or after `at`; the text's length where none does. */
export function wordFrom(text: string, at: number): number {
  const { length } = text;
  for (; at < length; at++) {
    const known = kinds[text.charCodeAt(at)] as number;
    if (known === JOINED) return at;
    if (known === GAP) continue;
    const kind = sortedAt(text, at) & KIND;
    if (kind === JOINED || kind === ALONE || kind === ARABIC) return at;
  }
  return at;
}

/** End of the word that begins at `at`. */
export function endOfWord(text: string, at: number): number {
  const { length } = text;
  const kind = sortedAt(text, at) & KIND;
  let end = at + 1;
  if (kind === ALONE) return end < length && isLowHalf(text, end) ? end + 1 : end;
  if (kind === ARABIC) while (end < length && ((sortedAt(text, end) & KIND) === ARABIC || sortedAt(text, end) >= MARK)) end++;
  else while (end < length && (kinds[text.charCodeAt(end)] === JOINED || (sortedAt(text, end) & KIND) === JOINED)) end++;
  return end;
}

// ── Capitals ──────────────────────────────────────────────────────────────

const IS_CAPITAL = /^\p{Lu}/u;
/** By unit: 0 not yet known, 1 no capital, 2 a capital. */
const capitals = new Uint8Array(0x10000);

/** Whether a capital stands at `at` of a text as it was written. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return IS_CAPITAL.test(text.slice(at, at + 2));
  let known = capitals[unit];
  if (known === 0) known = capitals[unit] = IS_CAPITAL.test(text.charAt(at)) ? 2 : 1;
  return known === 2;
}
