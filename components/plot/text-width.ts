/**
 * Guesses the width of a short text at 11 px, a little too wide rather than too narrow.
 * Used for the first layout and where nothing can be measured; `plot.tsx` lays out again once the browser has measured.
 */
const SIZE = 11;

/** Advance per character in em, of the widest system sans in use (DejaVu and Verdana are some 12 % wider than Segoe or Roboto). */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\u0300-\u036f\u064b-\u065f\u200b-\u200f\u2066-\u2069]/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
  [/[iljtf.,:;'’|! \u00a0\u202f()-]/u, 0.36],
  [/[mwMW—]/u, 0.95],
  [/[\p{Lu}]/u, 0.72],
  [/[\p{Script=Cyrillic}]/u, 0.66],
];
const OTHER = 0.62;
const BOLD = 1.12;

export function guessWidth(text: string, bold: boolean): number {
  let em = 0;
  for (const character of text) em += CLASSES.find(([members]) => members.test(character))?.[1] ?? OTHER;
  return em * SIZE * (bold ? BOLD : 1);
}
