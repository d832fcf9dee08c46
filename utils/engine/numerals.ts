/** Reads one number at a place: digits or words with their magnitudes. Hedges, ranges, currency and what the number counts are for others. */
import type { Hedge, Span } from '../types';
import { isDigitAt, isWordAt } from './characters';
import { addPart, addScale, addValue, canAdd, finish, newDraft, type Draft } from './compose-number';
import { readDigits } from './digit-runs';
import { mayBeCompound, readCompound } from './fused-words';
import { afterGap, entriesAt, kindAt, phraseFrom, type NumberText } from './number-entries';
import type { Entry } from './number-lexicon';
import { takeLinked, takeScale, takeValue } from './numeral-parts';
import { addPieces, readFirstDigits, readFirstWord, takeCollective, VALUE } from './numeral-start';
import { abbreviationAt } from './short-magnitudes';

const HUNDRED = 100;

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
  const digits = isDigitAt(text.folded, at);
  // Most words that begin like a number word are none.
  if (!digits && entriesAt(text, at).length === 0 && !mayBeCompound(text.folded, at, text.lexicon)) return null;
  const draft = newDraft(at);
  const first = digits ? readFirstDigits(text, draft, at) : readFirstWord(text, draft, at);
  if (first !== true) return first;
  while (readNext(text, draft, Infinity)) continue;
  return numeralOf(draft, at);
}

function numeralOf(draft: Draft, at: number): Numeral {
  const { value, step, digits } = finish(draft);
  return {
    start: draft.start, end: draft.end, numberEnd: draft.end === draft.tailEnd ? draft.beforeTail : draft.end, lead: draft.written === 'collective' ? at : draft.start, value, step, digits, written: draft.written, magnitude: draft.magnitude,
    plain: draft.plain && draft.parts.length === 0, hedge: draft.hedge,
  };
}

/** Reads one more part of the number; `below` bounds its scales. False when the number ends here. */
function readNext(text: NumberText, draft: Draft, below: number): boolean {
  const next = afterGap(text, draft.end);
  const digits = isDigitAt(text.folded, next);
  if (digits) return next > draft.end && readTail(text, draft, next);
  // “مليون و120 ألف”: the joining letter is written on to digits as well.
  if (text.folded.charAt(next) === 'و' && next > draft.end && isDigitAt(text.folded, next + 1)) return takeSmaller(text, draft, next + 1, below);
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
      return takeScale(draft, entry, end, touching, below);
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

function takeCompound(text: NumberText, draft: Draft, at: number): boolean {
  if (at === draft.end || draft.group !== null) return false;
  const compound = readCompound(text.folded, at, text.lexicon);
  if (!compound) return false;
  const trial: Draft = { ...draft, parts: draft.parts.map((part) => ({ ...part })) };
  // “duizend en vijftienhonderd” are two numbers.
  if (!addPieces(text, trial, compound.pieces, compound.end) || (trial.group ?? 0) >= (draft.parts.at(-1)?.scale ?? Infinity)) return false;
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
    // “mille e cento”
    const hundred = entry ? undefined : entriesAt(text, at).find(({ kind, value }) => kind === 'scale' && value === 100);
    if (hundred && draft.group === null && mayJoin(draft, joiner, hundred.value, unitsFirst) && addScale(draft, hundred.value, at + hundred.text.length)) return true;
    // “mille e cinquecento”, “duizend en vierenvijftig”
    if (!entry && joiner.join !== 'tens' && takeCompound(text, draft, at)) return true;
  }
  return joiner.join === 'scales' && takeSmaller(text, draft, at, below);
}

function mayJoin(draft: Draft, joiner: Entry, value: number, unitsFirst: boolean): boolean {
  const { group } = draft;
  if (group === null) return joiner.join !== 'tens' && (draft.parts.at(-1)?.scale ?? 0) >= 1000 && (value < 100 || value % 100 === 0);
  const afterHundred = group % 100 === 0;
  if (joiner.join === 'hundreds') return afterHundred;
  if (joiner.join === 'tens') return !afterHundred || unitsFirst;
  return true;
}

/** A number of a smaller scale behind a scale: “(8 milhões e) 300 mil”, “(4 करोड़) 40 लाख”. */
function takeSmaller(text: NumberText, draft: Draft, at: number, below: number): boolean {
  const last = draft.parts.at(-1);
  if (draft.group !== null || draft.decimals > 0 || !last || last.scale > below) return false;
  const rest = newDraft(at);
  const first = isDigitAt(text.folded, at) ? readFirstDigits(text, rest, at) : readFirstWord(text, rest, at);
  if (first !== true) return false;
  while (readNext(text, rest, last.scale)) continue;
  if (rest.parts.length === 0 || rest.decimals > 0 || rest.hedge !== null) return false;
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
  if (last.scale !== 1000 || draft.decimals > 0) return false;
  const run = readDigits(text.folded, text.raw, at, text.lexicon.words);
  if ('skipTo' in run || run.end - at !== 3 || run.decimals > 0 || isWordAt(text.folded, run.end)) return false;
  addValue(draft, run.value, run.end);
  return true;
}

/** “two point two”, “deux virgule vingt-cinq”: single digits in words, or one number. Russian and Polish name the tenths behind them. */
function takeDecimals(text: NumberText, draft: Draft, end: number): boolean {
  if (draft.group === null || draft.decimals > 0 || draft.written === 'digits') return false;
  let decimals = '';
  let at = end;
  for (let next = afterGap(text, at); decimals.length < 6; next = afterGap(text, at)) {
    const digit = next > at ? kindAt(text, next, VALUE) : null;
    if (!digit || digit.value > 9) break;
    decimals += String(digit.value);
    at = next + digit.text.length;
  }
  const whole = decimals === '' ? wordsBelowHundred(text, afterGap(text, end)) : null;
  if (whole) [decimals, at] = [String(whole.value), whole.end];
  if (decimals === '') return false;
  const tenths = phraseFrom(text, afterGap(text, at), text.lexicon.shares);
  const part = tenths === null ? undefined : text.lexicon.shareOf.get(tenths);
  if (tenths !== null && part !== undefined && part <= 0.1) {
    if (part === 0.01) decimals = decimals.padStart(2, '0');
    at = afterGap(text, at) + tenths.length;
  }
  draft.group = Number(`${draft.group}.${decimals}`);
  draft.decimals = decimals.length;
  draft.end = at;
  return true;
}

/** “vingt-cinq”, “fünfundzwanzig” behind a decimal word. */
function wordsBelowHundred(text: NumberText, at: number): { value: number; end: number } | null {
  const draft = newDraft(at);
  if (isDigitAt(text.folded, at) || readFirstWord(text, draft, at) !== true) return null;
  let best: { value: number; end: number } | null = null;
  do {
    const { group, end } = draft;
    if (draft.parts.length > 0 || group === null || group >= 100 || !Number.isInteger(group)) break;
    best = { value: group, end };
  } while (readNext(text, draft, HUNDRED));
  return best;
}

function takeAbbreviation(text: NumberText, draft: Draft, at: number, below: number): boolean {
  const found = abbreviationAt(text, draft.end, at);
  if (!found || found.scale >= below) return false;
  return addScale(draft, found.scale, found.end);
}
