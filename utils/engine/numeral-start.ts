/** Reads the first part of a number: its digits, or the word that may begin one. Articles and bare scales count only in company. */
import { classOf, DIGIT, wordStart } from './characters';
import { addCollective, addPart, addScale, addValue, canAdd, type Draft } from './compose-number';
import { readDigits } from './digit-runs';
import { readCompound } from './fused-words';
import { afterGap, entriesAt, kindAt, phraseFrom, type NumberText } from './number-entries';
import type { Entry, EntryKind } from './number-lexicon';
import { magnitudeAt } from './short-magnitudes';

/** Digits at `at`, or where digits that are no number end. */
export function readFirstDigits(text: NumberText, draft: Draft, at: number): true | { skipTo: number } {
  const { lexicon } = text;
  const run = readDigits(text.folded, text.raw, at, lexicon.words);
  if ('skipTo' in run) return startsWithPoint(text, at) && !text.folded.slice(at, run.skipTo).includes('.') ? readBarePoint(draft, at, run.skipTo, text.folded) : run;
  if (run.decimals === 0 && !run.grouped && startsWithPoint(text, at)) return readBarePoint(draft, at, run.end, text.folded);
  const asDecimal = run.doubtful !== null && magnitudeAt(text, run.doubtful.end) !== null;
  draft.group = asDecimal ? (run.doubtful as { value: number }).value : run.value;
  draft.end = asDecimal ? (run.doubtful as { end: number }).end : run.end;
  draft.decimals = asDecimal ? 1 : run.decimals;
  draft.significant = asDecimal ? String(draft.group).replace(/\D/g, '').length : run.significant;
  draft.written = 'digits';
  draft.plain = !run.grouped && draft.decimals === 0;
  if (!run.grouped) readExponent(text.folded, draft);
  return true;
}

const EXPONENT = /e[+-]?\d{1,2}(?![\p{L}\d.,])/uy;

/** “1e6”, “2.5e+3”. */
function readExponent(folded: string, draft: Draft): void {
  if (folded.charAt(draft.end) !== 'e') return;
  EXPONENT.lastIndex = draft.end;
  const exponent = EXPONENT.exec(folded)?.[0];
  if (exponent === undefined) return;
  draft.group = Number(`${draft.group}${exponent}`);
  draft.decimals = 0;
  draft.end += exponent.length;
  draft.plain = false;
}

/** “.08”: a point that touches digits and nothing before it. */
function startsWithPoint({ folded }: NumberText, at: number): boolean {
  return folded.charAt(at - 1) === '.' && (at === 1 || ' (-+$£€'.includes(folded.charAt(at - 2)));
}

function readBarePoint(draft: Draft, at: number, end: number, folded: string): true | { skipTo: number } {
  const digits = Array.from({ length: end - at }, (_, i) => classOf(folded.charCodeAt(at + i)) - DIGIT);
  if (digits.length > MOST_DECIMALS || digits.some((digit) => digit < 0)) return { skipTo: end };
  draft.start = at - 1;
  draft.group = Number(`0.${digits.join('')}`);
  draft.decimals = digits.length;
  draft.significant = Math.max(1, digits.join('').replace(/^0+/, '').length);
  draft.end = end;
  draft.written = 'digits';
  return true;
}

const MOST_DECIMALS = 15;

/** The number word at `at`; null when none may begin a number. */
export function readFirstWord(text: NumberText, draft: Draft, at: number): true | null {
  for (const entry of entriesAt(text, at)) {
    const end = at + entry.text.length;
    draft.start = at + entry.lead;
    if (readFirstEntry(text, draft, entry, at, end)) return true;
  }
  draft.start = at;
  if (text.lexicon.words.family === 'fused') return readFirstCompound(text, draft, at);
  return null;
}

function readFirstEntry(text: NumberText, draft: Draft, entry: Entry, at: number, end: number): boolean {
  switch (entry.kind) {
    case 'value':
      if (text.lexicon.words.articles.includes(entry.text)) return readArticle(text, draft, end);
      addValue(draft, entry.value, end);
      return true;
    case 'vague':
      addValue(draft, entry.value, end);
      draft.hedge = 'over';
      return true;
    case 'article':
      return readArticle(text, draft, end);
    case 'fraction':
      if (!kindAt(text, afterGap(text, end), MULTIPLIERS) && !linkedMultiplier(text, end)) return false;
      addValue(draft, entry.value, end);
      draft.decimals = entry.value === 0.5 ? 1 : 2;
      return true;
    case 'lift':
      if (!kindAt(text, afterGap(text, end), VALUE_OR_SCALE)) return false;
      draft.lift = entry.value;
      draft.end = end;
      if (!kindAt(text, afterGap(text, end), VALUE)) addValue(draft, 1, end);
      return true;
    case 'scale':
      return readBareScale(text, draft, entry, at, end);
    default:
      return false;
  }
}

export const VALUE: ReadonlySet<EntryKind> = new Set<EntryKind>(['value']);
const VALUE_OR_SCALE: ReadonlySet<EntryKind> = new Set<EntryKind>(['value', 'scale']);
/** What multiplies the number before it. */
export const MULTIPLIERS: ReadonlySet<EntryKind> = new Set<EntryKind>(['scale', 'collective', 'round']);

/** “a million”, “un demi-million”, “une centaine”: an article counts only before something that multiplies. */
function readArticle(text: NumberText, draft: Draft, end: number): boolean {
  const next = afterGap(text, end);
  const apart = next > end || text.folded.charAt(end - 1) === "'";
  const multiplier = apart ? kindAt(text, next, MULTIPLIERS) : null;
  if (!multiplier) {
    // “one point two million”, “واحد وعشرون”
    if (!pointAt(text, end) && !tensBehind(text, end) && !(apart && partBehind(text, next))) return false;
    addValue(draft, 1, end);
    return true;
  }
  if (multiplier.kind !== 'scale') {
    draft.start = next;
    draft.group = 1;
    draft.end = end;
    takeCollective(draft, multiplier, next + multiplier.text.length);
    return true;
  }
  addValue(draft, 1, end);
  return true;
}

function readBareScale(text: NumberText, draft: Draft, entry: Entry, at: number, end: number): boolean {
  const { lexicon } = text;
  const before = at > 0 ? text.folded.slice(wordStart(text.folded, at - 1), at) : '';
  const key = entry.text.slice(entry.lead);
  if (lexicon.indefinite.has(before.trimEnd())) return false;
  const number = lexicon.inverted.has(key) ? kindAt(text, afterGap(text, end), VALUE) : null;
  if (number) {
    const numberEnd = afterGap(text, end) + number.text.length;
    addValue(draft, number.value, numberEnd);
    draft.hedge = 'about';
    return addScale(draft, entry.value, numberEnd);
  }
  if (!lexicon.standing.has(key) && !lexicon.definite.has(before + key)) return false;
  draft.group = 1;
  return addScale(draft, entry.value, end);
}

function readFirstCompound(text: NumberText, draft: Draft, at: number): true | null {
  const compound = readCompound(text.folded, at, text.lexicon);
  return compound && addPieces(text, draft, compound.pieces, compound.end) ? true : null;
}

/** Adds the pieces of a compound; all of them fit, or the word is no number. */
export function addPieces(text: NumberText, draft: Draft, pieces: readonly Entry[], end: number): boolean {
  const { unitsFirst, teenTens } = text.lexicon.words;
  // “duizenden”: thousands, and no thousand-and.
  if (pieces.at(-1)?.kind === 'joiner' || pieces[0]?.kind === 'joiner') return false;
  for (const piece of pieces) {
    if (piece.kind === 'joiner') continue;
    if (piece.kind === 'half' || piece.kind === 'fraction') {
      if (draft.group === null && draft.parts.length === 0) addValue(draft, piece.value, end);
      else addPart(draft, piece.value, end);
      if (draft.group !== null) draft.decimals = 1;
      continue;
    }
    if (piece.kind === 'scale') {
      if (draft.group === null && draft.parts.length === 0) draft.group = 1;
      if (!addScale(draft, piece.value, end)) return false;
      continue;
    }
    if (!canAdd(draft, piece.value, unitsFirst, teenTens)) return false;
    addValue(draft, piece.value, end);
  }
  return draft.group !== null || draft.parts.length > 0;
}

/** Multiplies by a dozen, or by a round count, which makes the number rough. */
export function takeCollective(draft: Draft, entry: Entry, end: number): void {
  if (entry.kind === 'round') draft.hedge ??= 'about';
  addCollective(draft, entry.value, end);
}

function linkedMultiplier(text: NumberText, end: number): boolean {
  const at = afterGap(text, end);
  const link = entriesAt(text, at).find(({ kind }) => kind === 'link');
  if (!link) return false;
  const linkEnd = at + link.text.length;
  return kindAt(text, text.folded.charAt(linkEnd) === ' ' ? linkEnd + 1 : linkEnd, MULTIPLIERS) !== null;
}

/** Where units come first, one is one before tens that are joined to it. */
function tensBehind(text: NumberText, end: number): boolean {
  const { words } = text.lexicon;
  if (!words.unitsFirst) return false;
  const at = afterGap(text, end);
  const isTens = (entry: Entry): boolean => entry.kind === 'value' && entry.value >= 20 && entry.value < 100;
  const joiner = entriesAt(text, at).find(({ kind }) => kind === 'joiner');
  if (joiner) return entriesAt(text, afterGap(text, at + joiner.text.length)).some(isTens);
  return entriesAt(text, at).some((entry) => entry.joined && isTens(entry));
}

/** “one and a half”; “a third of them”, and no third man. */
function partBehind(text: NumberText, at: number): boolean {
  if (entriesAt(text, at).some(({ kind }) => kind === 'half')) return true;
  const share = phraseFrom(text, at, text.lexicon.shares);
  if (share === null) return false;
  const end = at + share.length;
  return text.folded.charAt(end) !== ' ' || entriesAt(text, end + 1).some(({ kind }) => kind === 'link');
}

function pointAt(text: NumberText, end: number): boolean {
  return entriesAt(text, afterGap(text, end)).some(({ kind }) => kind === 'point');
}
