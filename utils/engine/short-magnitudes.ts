/** Finds the magnitude behind digits, in a word or written short: “12 million”, “1.2bn”, “33,4 M”, “175 Mio.”. */
import { isCurrencySign, isDigitAt, wordEnd } from './characters';
import { afterGap, kindAt, wordAt, type NumberText } from './number-entries';
import type { EntryKind } from './number-lexicon';

const SCALE: ReadonlySet<EntryKind> = new Set<EntryKind>(['scale']);
/** No magnitude is longer: what is, need not be looked up. */
const LONGEST = 24;

/** A magnitude written short at `at`, for digits that end at `digitsEnd`. */
export function abbreviationAt(text: NumberText, digitsEnd: number, at: number): { scale: number; end: number } | null {
  const { folded, raw, lexicon } = text;
  const end = wordEnd(folded, at);
  if (end === at || end - at > LONGEST || isDigitAt(folded, end)) return null;
  const short = lexicon.shorts.get(wordAt(text, at));
  if (!short) return null;
  let scale = short.anywhere ?? (at === digitsEnd ? short.glued : null);
  if (scale === null && short.capital !== null && isCapital(raw.slice(at, end))) scale = short.capital;
  if (scale === null && short.money !== null && isCurrencySign(raw, raw.charAt(end) === ' ' ? end + 1 : end)) scale = short.money;
  if (scale === null) return null;
  return { scale, end: short.dotted && (folded.charAt(end) === '.' || folded.charAt(end) === '॰') ? end + 1 : end };
}

function isCapital(written: string): boolean {
  return written === written.toUpperCase();
}

/** Whether a magnitude follows digits that end at `end`. */
export function magnitudeAt(text: NumberText, end: number): number | null {
  const at = afterGap(text, end);
  const scale = kindAt(text, at, SCALE);
  return scale && scale.value >= 1000 ? scale.value : (abbreviationAt(text, end, at)?.scale ?? null);
}
