/** Reads one number at a place: digits or words with their magnitudes. Hedges, ranges, currency and what the number counts are for others. */
import type { Hedge, Span } from '../types';
import { isDigitAt, isWordAt, wordEnd, wordStart } from './characters';
import { addCollective, addPart, addScale, addValue, canAdd, dropGroup, finish, newDraft, type Draft } from './compose-number';
import { readDigits } from './digit-runs';
import { readCompound } from './fused-words';
import type { Entry, EntryKind, NumberLexicon } from './number-lexicon';

/** A folded text with the raw one beside it. */
export interface NumberText {
  folded: string;
  raw: string;
  lexicon: NumberLexicon;
}

export interface Numeral extends Span {
  /** End without a rough tail that stays outside the number: “ocho millones (y pico)”. */
  numberEnd: number;
  /** Start of the article of a collective, which stays outside the number: “une (centaine)”. */
  lead: number;
  value: number;
  step: number;
  digits: number;
  written: 'digits' | 'words' | 'collective';
  magnitude: number | null;
  /** Ungrouped whole digits: could be a year. */
  plain: boolean;
  /** How the number's own words bound it: “une trentaine”, “veintitantos”. */
  hedge: Hedge | null;
}

/** The number that begins at `at`; null when none does; `skipTo` when digits there are no number. */
export function readNumeral(text: NumberText, at: number): Numeral | { skipTo: number } | null {
  const draft = newDraft(at);
  const first = isDigitAt(text.folded, at) ? readFirstDigits(text, draft, at) : readFirstWord(text, draft, at);
  if (first !== true) return first;
  while (readNext(text, draft, Infinity)) continue;
  return numeralOf(draft, at);
}

function numeralOf(draft: Draft, at: number): Numeral {
  const { value, step, digits } = finish(draft);
  return {
    start: draft.start, end: draft.end, numberEnd: draft.end === draft.tailEnd ? draft.beforeTail : draft.end, lead: Math.min(at, draft.start), value, step, digits, written: draft.written, magnitude: draft.magnitude,
    plain: draft.plain && draft.parts.length === 0, hedge: draft.hedge,
  };
}

// ── The first word or digits ──────────────────────────────────────────────

function readFirstDigits(text: NumberText, draft: Draft, at: number): true | { skipTo: number } {
  const { lexicon } = text;
  const run = readDigits(text.folded, text.raw, at, lexicon.words);
  if ('skipTo' in run) return run;
  const asDecimal = run.doubtful !== null && magnitudeAt(text, run.doubtful.end) !== null;
  draft.group = asDecimal ? (run.doubtful as { value: number }).value : run.value;
  draft.end = asDecimal ? (run.doubtful as { end: number }).end : run.end;
  draft.decimals = asDecimal ? 1 : run.decimals;
  draft.significant = run.significant;
  draft.written = 'digits';
  draft.plain = !run.grouped && draft.decimals === 0;
  return true;
}

function readFirstWord(text: NumberText, draft: Draft, at: number): true | null {
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

const VALUE: ReadonlySet<EntryKind> = new Set<EntryKind>(['value']);
const VALUE_OR_SCALE: ReadonlySet<EntryKind> = new Set<EntryKind>(['value', 'scale']);
const MULTIPLIERS: ReadonlySet<EntryKind> = new Set<EntryKind>(['scale', 'collective', 'round']);
const COLLECTIVES: ReadonlySet<EntryKind> = new Set<EntryKind>(['collective', 'round']);

/** “a million”, “un demi-million”, “une centaine”: an article counts only before something that multiplies. */
function readArticle(text: NumberText, draft: Draft, end: number): boolean {
  const next = afterGap(text, end);
  const apart = next > end || text.folded.charAt(end - 1) === "'";
  const multiplier = apart ? kindAt(text, next, MULTIPLIERS) : null;
  if (!multiplier) {
    // “one point two million”
    if (!pointAt(text, end)) return false;
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
  if (lexicon.inverted.has(key)) {
    const number = kindAt(text, afterGap(text, end), VALUE);
    if (!number || (before !== '' && text.folded.charAt(at - 1) === ' ' && isDigitAt(text.folded, at - 2))) return false;
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
function addPieces(text: NumberText, draft: Draft, pieces: readonly Entry[], end: number): boolean {
  const { unitsFirst, teenTens } = text.lexicon.words;
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

// ── What follows ──────────────────────────────────────────────────────────

/** Reads one more part of the number; `below` bounds its scales. False when the number ends here. */
function readNext(text: NumberText, draft: Draft, below: number): boolean {
  const next = afterGap(text, draft.end);
  const digits = isDigitAt(text.folded, next);
  if (digits) return next > draft.end && readTail(text, draft, next);
  for (const entry of entriesAt(text, next)) {
    if (takeEntry(text, draft, entry, next, below)) return true;
  }
  if (draft.written === 'digits' && draft.group !== null) return takeAbbreviation(text, draft, next, below);
  return text.lexicon.words.family === 'fused' && draft.written !== 'digits' && takeCompound(text, draft, next);
}

function takeEntry(text: NumberText, draft: Draft, entry: Entry, at: number, below: number): boolean {
  const end = at + entry.text.length;
  const touching = at === draft.end;
  switch (entry.kind) {
    case 'half':
      if (touching || draft.decimals > 0 || draft.written === 'collective') return false;
      addPart(draft, entry.value, end);
      return true;
    case 'tail':
      if (touching || draft.hedge !== null) return false;
      draft.hedge = entry.hedge;
      draft.beforeTail = draft.end;
      draft.tailEnd = end;
      draft.end = end;
      if (draft.group === null) draft.endOfParts = end;
      return true;
    case 'scale':
      return takeScale(text, draft, entry, end, touching, below);
    case 'collective':
    case 'round':
      if (touching || draft.parts.length > 0 || draft.group === null) return false;
      takeCollective(draft, entry, end);
      return true;
    case 'link':
      return takeLinked(text, draft, end, below);
    case 'value':
      if (touching || draft.written === 'digits' || entry.joined && draft.group === null && draft.parts.length === 0) return false;
      return takeValue(text, draft, entry, end);
    case 'joiner':
      return !touching && takeJoined(text, draft, entry, end, below);
    case 'point':
      return !touching && takeDecimals(text, draft, end);
    default:
      return false;
  }
}

function takeScale(text: NumberText, draft: Draft, entry: Entry, end: number, touching: boolean, below: number): boolean {
  // “95mila” and “5million” may be glued, “5cent” may not.
  if (touching && (draft.written !== 'digits' || entry.value < 1000)) return false;
  if (entry.value >= below) return false;
  if (draft.group === null && draft.written === 'digits' && draft.parts.length === 0) return false;
  const had = draft.group;
  if (addScale(draft, entry.value, end)) return true;
  if (had !== null && draft.parts.length > 0) dropGroup(draft);
  void text;
  return false;
}

function takeCollective(draft: Draft, entry: Entry, end: number): void {
  if (entry.kind === 'round') draft.hedge ??= 'about';
  addCollective(draft, entry.value, end);
}

/** “une centaine de milliers”, “un quart de million”, “half of a million”. */
function takeLinked(text: NumberText, draft: Draft, end: number, below: number): boolean {
  if (draft.group === null || (draft.written !== 'collective' && draft.decimals === 0)) return false;
  if (draft.written === 'digits') return false;
  const at = text.folded.charAt(end) === ' ' ? end + 1 : end;
  const scale = kindAt(text, at, MULTIPLIERS);
  if (!scale || scale.value >= below) return false;
  const scaleEnd = at + scale.text.length;
  if (scale.kind !== 'scale') {
    if (draft.written === 'collective') return false;
    takeCollective(draft, scale, scaleEnd);
    return true;
  }
  return scale.value >= 1000 && addScale(draft, scale.value, scaleEnd);
}

function linkedMultiplier(text: NumberText, end: number): boolean {
  const at = afterGap(text, end);
  const link = entriesAt(text, at).find(({ kind }) => kind === 'link');
  if (!link) return false;
  const linkEnd = at + link.text.length;
  return kindAt(text, text.folded.charAt(linkEnd) === ' ' ? linkEnd + 1 : linkEnd, MULTIPLIERS) !== null;
}

function takeValue(text: NumberText, draft: Draft, entry: Entry, end: number): boolean {
  const { unitsFirst, teenTens } = text.lexicon.words;
  // Units before tens need their joining word: “خمسة وثلاثون”, not “خمسة ثلاثون”.
  if (!canAdd(draft, entry.value, unitsFirst && entry.joined, teenTens)) return false;
  addValue(draft, entry.value, end);
  return true;
}

function takeCompound(text: NumberText, draft: Draft, at: number): boolean {
  if (at === draft.end || !text.lexicon.starts[0] && !isWordAt(text.folded, at)) return false;
  const compound = readCompound(text.folded, at, text.lexicon);
  if (!compound) return false;
  const trial: Draft = { ...draft, parts: draft.parts.map((part) => ({ ...part })) };
  if (draft.group !== null || !addPieces(text, trial, compound.pieces, compound.end)) return false;
  trial.endOfParts = draft.end;
  Object.assign(draft, trial);
  return true;
}

/** A joining word and what it joins. */
function takeJoined(text: NumberText, draft: Draft, joiner: Entry, end: number, below: number): boolean {
  const at = afterGap(text, end);
  if (at === end) return false;
  const { unitsFirst, teenTens } = text.lexicon.words;
  if (draft.written !== 'digits') {
    const entry = kindAt(text, at, VALUE);
    if (entry && mayJoin(draft, joiner, entry.value, unitsFirst) && canAdd(draft, entry.value, unitsFirst, teenTens)) {
      addValue(draft, entry.value, at + entry.text.length);
      return true;
    }
  }
  return joiner.join === 'scales' && takeSmaller(text, draft, at, below);
}

function mayJoin(draft: Draft, joiner: Entry, value: number, unitsFirst: boolean): boolean {
  const { group } = draft;
  if (group === null) return joiner.join !== 'tens' && draft.parts.at(-1)?.scale === 1000 && (value < 100 || value % 100 === 0);
  const afterHundred = group % 100 === 0;
  if (joiner.join === 'hundreds') return afterHundred;
  if (joiner.join === 'tens') return !afterHundred || unitsFirst;
  return true;
}

/** A number of a smaller scale behind a scale: “(8 milhões e) 300 mil”, “(4 करोड़) 40 लाख”. */
function takeSmaller(text: NumberText, draft: Draft, at: number, below: number): boolean {
  const last = draft.parts.at(-1);
  if (draft.group !== null || !last || last.scale > below) return false;
  const rest = newDraft(at);
  const first = isDigitAt(text.folded, at) ? readFirstDigits(text, rest, at) : readFirstWord(text, rest, at);
  if (first !== true) return false;
  while (readNext(text, rest, last.scale)) continue;
  if (rest.parts.length === 0 || rest.hedge !== null) return false;
  draft.parts.push(...rest.parts);
  draft.group = rest.group;
  draft.decimals = rest.decimals;
  draft.unit = rest.unit;
  draft.end = rest.end;
  draft.endOfParts = rest.endOfParts;
  return true;
}

/** Digits behind a scale: “11 mil 200”, “2 mil 740 millones”, “12 milioni 500 mila”. */
function readTail(text: NumberText, draft: Draft, at: number): boolean {
  const last = draft.parts.at(-1);
  if (!last || draft.group !== null || draft.written === 'collective') return false;
  if (takeSmaller(text, draft, at, Infinity)) return true;
  if (last.scale !== 1000) return false;
  const run = readDigits(text.folded, text.raw, at, text.lexicon.words);
  if ('skipTo' in run || run.end - at !== 3 || run.decimals > 0 || isWordAt(text.folded, run.end)) return false;
  const decimalsBefore = draft.decimals;
  if (decimalsBefore > 0) return false;
  addValue(draft, run.value, run.end);
  return true;
}

/** “two point two”: single digits in words, or one number. */
function takeDecimals(text: NumberText, draft: Draft, end: number): boolean {
  if (draft.group === null || draft.decimals > 0 || draft.written === 'digits') return false;
  let decimals = '';
  let at = end;
  for (let next = afterGap(text, at); decimals.length < 6; next = afterGap(text, at)) {
    const digit = next > at ? kindAt(text, next, VALUE) : null;
    if (!digit || digit.value > 99 || (decimals !== '' && digit.value > 9)) break;
    decimals += String(digit.value);
    at = next + digit.text.length;
  }
  if (decimals === '') return false;
  draft.group = Number(`${draft.group}.${decimals}`);
  draft.decimals = decimals.length;
  draft.end = at;
  return true;
}

function pointAt(text: NumberText, end: number): boolean {
  return entriesAt(text, afterGap(text, end)).some(({ kind }) => kind === 'point');
}

// ── Abbreviations ─────────────────────────────────────────────────────────

function takeAbbreviation(text: NumberText, draft: Draft, at: number, below: number): boolean {
  const found = abbreviationAt(text, draft.end, at);
  if (!found || found.scale >= below) return false;
  return addScale(draft, found.scale, found.end);
}

/** A magnitude written short at `at`, for digits that end at `digitsEnd`. */
function abbreviationAt(text: NumberText, digitsEnd: number, at: number): { scale: number; end: number } | null {
  const { folded, raw, lexicon } = text;
  const end = wordEnd(folded, at);
  if (end === at || end - at > 8 || isDigitAt(folded, end)) return null;
  const word = folded.slice(at, end);
  const written = raw.slice(at, end);
  let scale = lexicon.abbreviations.get(word) ?? (at === digitsEnd ? lexicon.glued.get(word) : undefined);
  if (scale === undefined && written === written.toUpperCase()) scale = lexicon.capitals.get(word);
  if (scale === undefined && /^ ?\p{Sc}/u.test(raw.slice(end, end + 2))) scale = lexicon.money.get(word);
  if (scale === undefined) return null;
  return { scale, end: folded.charAt(end) === '.' && lexicon.dotted.has(word) ? end + 1 : end };
}

/** Whether a magnitude follows digits that end at `end`. */
function magnitudeAt(text: NumberText, end: number): number | null {
  const at = afterGap(text, end);
  const scale = kindAt(text, at, new Set<EntryKind>(['scale']));
  return scale && scale.value >= 1000 ? scale.value : (abbreviationAt(text, end, at)?.scale ?? null);
}

// ── Looking up ────────────────────────────────────────────────────────────

const NONE: readonly Entry[] = [];

/** Every number word or phrase that stands at `at`, the longest first. */
export function entriesAt(text: NumberText, at: number): readonly Entry[] {
  const { folded, lexicon } = text;
  const end = wordEnd(folded, at);
  if (end === at) return NONE;
  const list = lexicon.entries.get(folded.slice(at, end));
  if (!list) return NONE;
  return list.length === 1 && list[0]?.text.length === end - at ? list : list.filter((entry) => phraseAt(folded, at, entry.text));
}

function kindAt(text: NumberText, at: number, kinds: ReadonlySet<EntryKind>): Entry | null {
  return entriesAt(text, at).find(({ kind }) => kinds.has(kind)) ?? null;
}

/** Whether a phrase stands at `at` and ends with a word; its spaces may be hyphens in the text. */
export function phraseAt(folded: string, at: number, phrase: string): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const unit = folded.charCodeAt(at + i);
    if (unit === phrase.charCodeAt(i)) continue;
    if (phrase.charAt(i) !== ' ' || folded.charAt(at + i) !== '-') return false;
  }
  return phrase.endsWith("'") || !isWordAt(folded, at + phrase.length);
}

/** Past one space or hyphen, if there is one. */
function afterGap(text: NumberText, at: number): number {
  const gap = text.folded.charAt(at);
  if (gap !== ' ' && gap !== '-') return at;
  return at + 1;
}
