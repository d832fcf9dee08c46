/** A language's magnitudes written short (“bn”, “M”, “Mio.”), in one table by their letters. */
import { fold } from '../fold';
import type { NumberWords } from '../language';

/** What a short magnitude is worth, by how it must stand; null where it means nothing. */
export interface ShortMagnitude {
  anywhere: number | null;
  /** Touching the digits. */
  glued: number | null;
  /** In capitals. */
  capital: number | null;
  /** Before a currency sign. */
  money: number | null;
  /** A full stop behind it belongs to the number. */
  dotted: boolean;
}

export function compileShorts(words: NumberWords): Map<string, ShortMagnitude> {
  const shorts = new Map<string, ShortMagnitude>();
  const file = (table: Record<string, number>, place: 'anywhere' | 'glued' | 'capital' | 'money'): void => {
    for (const [text, scale] of Object.entries(table)) {
      const short = shorts.get(fold(text)) ?? { anywhere: null, glued: null, capital: null, money: null, dotted: false };
      shorts.set(fold(text), { ...short, [place]: scale });
    }
  };
  file(words.abbreviations, 'anywhere');
  file(words.glued, 'glued');
  file(words.capitals, 'capital');
  file(words.money, 'money');
  for (const text of words.dotted) {
    const short = shorts.get(fold(text));
    if (short) short.dotted = true;
  }
  return shorts;
}
