/** What every language's spelling out of numbers needs: a number's parts by magnitude, and every mixture of several spellings. */

/** A whole number as its multiples of falling magnitudes: 2,003,004 by [1e6, 1e3] is [2, 3, 4]. */
export function parts(n: number, scales: readonly number[]): number[] {
  const found: number[] = [];
  for (const scale of scales) {
    found.push(Math.floor(n / scale));
    n %= scale;
  }
  return [...found, n];
}

/** Joins what is not empty. */
export function join(words: readonly string[], by = ' '): string {
  return words.filter((word) => word !== '').join(by);
}

/** Distinct spellings. */
export function distinct(spellings: readonly string[]): string[] {
  return [...new Set(spellings)];
}

/** Index of the form that a number takes where Slavic languages have three: 1, 2–4, the others. */
export function slavicForm(n: number): 0 | 1 | 2 {
  const tens = n % 100;
  const unit = n % 10;
  if (unit === 1 && tens !== 11) return 0;
  return unit >= 2 && unit <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
}
