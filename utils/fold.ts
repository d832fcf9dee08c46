/**
 * Folding: the one spelling under which names and words are compared, shared by the engine and by whoever packs names into a database.
 * It never changes the length of a text, so a span found in folded text is true in the raw text.
 */

/** Units outside the rules below that fold to one plain unit: typographic apostrophes, every kind of space, dashes. */
const PLAIN: Record<string, string> = {
  '’': "'", '‘': "'", 'ʼ': "'", '＇': "'", '´': "'", '`': "'",
  '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\u2007': ' ', '\u2002': ' ', '\u2003': ' ', '\u200a': ' ', '\u3000': ' ', '\t': ' ',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-',
  'ł': 'l', 'ø': 'o', 'đ': 'd', 'ı': 'i',
};

/** Accents are stripped from Latin letters alone: in other scripts they would merge letters, й with и or が with か. */
const LATIN_BASE = /^[a-z]\p{M}+$/u;
const ASCII = 0x80;
const FULLWIDTH_FIRST = 0xff01;
const FULLWIDTH_LAST = 0xff5e;
const FULLWIDTH_TO_ASCII = 0xfee0;

const table = new Map<number, string>();

function foldUnit(unit: number): string {
  const char = String.fromCharCode(unit);
  if (unit >= FULLWIDTH_FIRST && unit <= FULLWIDTH_LAST) return String.fromCharCode(unit - FULLWIDTH_TO_ASCII).toLowerCase();
  const lower = char.toLowerCase();
  // Turkish İ and a few others grow when lower-cased: they stay as they are.
  if (lower.length !== 1) return char === 'İ' ? 'i' : char;
  const plain = PLAIN[lower];
  if (plain !== undefined) return plain;
  const apart = lower.normalize('NFD');
  return LATIN_BASE.test(apart) ? apart.charAt(0) : lower;
}

/** Lower case, Latin accents off, one kind of space, apostrophe, hyphen and digit width. Same length as `text`, unit for unit. */
export function fold(text: string): string {
  // Most paragraphs are ASCII: let the engine's own lower-casing do those.
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return foldSlowly(text);
  // Joined, not added up: readers go through the result unit by unit, and a string that hangs together of pieces is slow to go through.
  const pieces: string[] = [];
  let copied = 0;
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (unit < ASCII && unit !== 0x60 && unit !== 0x09) continue;
    let to = table.get(unit);
    if (to === undefined) table.set(unit, (to = foldUnit(unit)));
    pieces.push(lower.slice(copied, i), to);
    copied = i + 1;
  }
  if (copied === 0) return lower;
  pieces.push(lower.slice(copied));
  return pieces.join('');
}

function foldSlowly(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldUnit(text.charCodeAt(i));
  return folded;
}

/** Letters, marks and digits make words; in scripts written without spaces every letter is a word of its own. In Arabic digits are apart, and the line that joins a particle to a name is no letter. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:\p{Script=Arabic}\p{M}*)+|(?!ـ)[\p{L}\p{M}\p{N}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Arabic}ـ]|[^\p{L}\p{M}\p{N}]|$)/gu;

/** The key under which a name is filed: the first word of its folded spelling. Empty for a name without letters or digits. */
export function aliasKey(alias: string): string {
  return fold(alias).match(WORD)?.[0] ?? '';
}

/** Every key that a text could ask for: its distinct words. */
export function aliasKeys(text: string): Set<string> {
  return new Set(fold(text).match(WORD) ?? []);
}
