/** Finds the magnitude behind digits, in a word or written short: “12 million”, “1.2bn”, “33,4 M”, “175 Mio.”. */
import { isDigitAt, wordEnd } from './characters';
import { afterGap, kindAt, type NumberText } from './number-entries';
import type { EntryKind } from './number-lexicon';

const SCALE: ReadonlySet<EntryKind> = new Set<EntryKind>(['scale']);
const LONGEST = 8;

/** A magnitude written short at `at`, for digits that end at `digitsEnd`. */
export function abbreviationAt(text: NumberText, digitsEnd: number, at: number): { scale: number; end: number } | null {
  const { folded, raw, lexicon } = text;
  const end = wordEnd(folded, at);
  if (end === at || end - at > LONGEST || isDigitAt(folded, end)) return null;
  const word = folded.slice(at, end);
  const written = raw.slice(at, end);
  let scale = lexicon.abbreviations.get(word) ?? (at === digitsEnd ? lexicon.glued.get(word) : undefined);
  if (scale === undefined && written === written.toUpperCase()) scale = lexicon.capitals.get(word);
  if (scale === undefined && /^ ?\p{Sc}/u.test(raw.slice(end, end + 2))) scale = lexicon.money.get(word);
  if (scale === undefined) return null;
  return { scale, end: folded.charAt(end) === '.' && lexicon.dotted.has(word) ? end + 1 : end };
}

/** Whether a magnitude follows digits that end at `end`. */
export function magnitudeAt(text: NumberText, end: number): number | null {
  const at = afterGap(text, end);
  const scale = kindAt(text, at, SCALE);
  return scale && scale.value >= 1000 ? scale.value : (abbreviationAt(text, end, at)?.scale ?? null);
}
