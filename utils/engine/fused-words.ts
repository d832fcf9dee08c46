/** Takes a compound apart into number words: “siebenhunderttausend” is sieben, hundert, tausend. Says nothing about their sum. */
import { wordEnd } from './characters';
import type { Entry, EntryKind, NumberLexicon } from './number-lexicon';

/** The longest compound worth taking apart; what is longer is no number but would cost time. */
const MAX_COMPOUND = 80;
const PIECES: ReadonlySet<EntryKind> = new Set<EntryKind>(['value', 'scale', 'article', 'half', 'joiner', 'fraction']);

const VOWELS = 'aeiou';
/** Letters by which a piece is told from other words before they are taken apart. */
const PIECE_START = 3;

const pieceTables = new WeakMap<NumberLexicon, Map<string, readonly Entry[]>>();

/** Pieces by their first two letters. */
function piecesOf(lexicon: NumberLexicon): Map<string, readonly Entry[]> {
  let table = pieceTables.get(lexicon);
  if (table) return table;
  const lists = new Map<string, Entry[]>();
  for (const entry of [...lexicon.entries.values()].flat()) {
    if (!PIECES.has(entry.kind) || entry.text.includes(' ')) continue;
    const key = entry.text.slice(0, 2);
    lists.set(key, [...(lists.get(key) ?? []), entry]);
  }
  for (const list of lists.values()) list.sort((a, b) => b.text.length - a.text.length);
  pieceTables.set(lexicon, (table = lists));
  return table;
}

/** Whether a word's first letters are those of a piece. */
export function mayBeCompound(folded: string, at: number, lexicon: NumberLexicon): boolean {
  return lexicon.words.family === 'fused' && piecesAt(folded, at, piecesOf(lexicon)).some(({ text }) => folded.startsWith(text.slice(0, PIECE_START), at));
}

/** The pieces of the whole word at `at`, at least two; null when it is no compound of number words. */
export function readCompound(folded: string, at: number, lexicon: NumberLexicon): { pieces: Entry[]; end: number } | null {
  const end = wordEnd(folded, at);
  if (end - at > MAX_COMPOUND) return null;
  const pieces = split(folded, at, end, piecesOf(lexicon), new Set());
  return pieces && pieces.length > 1 ? { pieces, end } : null;
}

/** Longest piece first, shorter ones when the rest cannot be split; `dead` keeps this linear in places tried. */
function split(folded: string, at: number, end: number, table: ReadonlyMap<string, readonly Entry[]>, dead: Set<number>): Entry[] | null {
  if (at === end) return [];
  if (dead.has(at)) return null;
  for (const entry of piecesAt(folded, at, table)) {
    if (at + entry.text.length > end || !folded.startsWith(entry.text, at)) continue;
    const rest = split(folded, at + entry.text.length, end, table, dead);
    if (rest) return [entry, ...rest];
  }
  const elided = elidedHundred(folded, at, table);
  const rest = elided && split(folded, at + elided.text.length - 1, end, table, dead);
  if (rest) return [elided, ...rest];
  dead.add(at);
  return null;
}

/** Pieces that may begin here, those of one letter last: Czech “pět(a)dvacet”. */
function piecesAt(folded: string, at: number, table: ReadonlyMap<string, readonly Entry[]>): readonly Entry[] {
  const long = table.get(folded.slice(at, at + 2)) ?? [];
  const short = table.get(folded.charAt(at));
  return short ? [...long, ...short] : long;
}

/** “cent(o)otto”: a hundred may lose its vowel before another. */
function elidedHundred(folded: string, at: number, table: ReadonlyMap<string, readonly Entry[]>): Entry | null {
  for (const entry of table.get(folded.slice(at, at + 2)) ?? []) {
    const next = at + entry.text.length - 1;
    if (entry.value === 100 && VOWELS.includes(entry.text.slice(-1)) && VOWELS.includes(folded.charAt(next)) && folded.startsWith(entry.text.slice(0, -1), at)) return entry;
  }
  return null;
}
