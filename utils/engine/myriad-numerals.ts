/** Reads numbers of languages that count by ten thousands and write no spaces: “6億1100万”, “24万4千”, “二千”. */
import { classOf, DIGIT, isDigitAt, isWordAt } from './characters';
import { exact } from './compose-number';
import { readDigits } from './digit-runs';
import { entryTable } from './myriad-words';
import type { NumberText } from './number-entries';
import type { Numeral } from './numerals';

/** A number being read: `total` above, `section` below the last ten-thousands word, `digit` the last figure. */
interface Draft {
  total: number;
  section: number;
  digit: number | null;
  end: number;
  written: 'digits' | 'words';
  decimals: number;
  significant: number;
  grouped: boolean;
  magnitude: number | null;
  unit: number;
  lastScale: number;
  scaled: boolean;
}

const MYRIAD = 10_000;
const LONGEST = 24;

export function readMyriad(text: NumberText, at: number): Numeral | { skipTo: number } | null {
  const { words, counters } = text.lexicon;
  const table = entryTable(words);
  const draft: Draft = {
    total: 0, section: 0, digit: null, end: at, written: 'words', decimals: 0, significant: 0, grouped: false, magnitude: null, unit: 0, lastScale: Infinity, scaled: false,
  };
  const first = table.get(text.folded.charAt(at));
  if (!isDigitAt(text.folded, at) && first === undefined) return null;
  while (draft.end - at < LONGEST && (readPart(text, draft, table) || readApart(text, draft, table))) continue;
  if (draft.end === at) return isDigitAt(text.folded, at) ? skipOf(text, at) : null;
  if (draft.written === 'words' && !counts(text, draft, at, counters)) return { skipTo: draft.end };
  const before = text.folded.slice(Math.max(0, at - 1), at);
  if (text.lexicon.indefinite.has(before)) return { skipTo: draft.end };
  const value = draft.total + draft.section + (draft.digit ?? 0);
  const step = draft.magnitude === null ? (draft.decimals > 0 ? 10 ** -draft.decimals : 0) : draft.digit === null && draft.section === 0 ? draft.unit : 0;
  return {
    start: at, end: draft.end, numberEnd: draft.end, lead: at, value, step, digits: draft.scaled ? digitsOf(value, draft.unit) : Math.max(1, draft.significant),
    written: draft.written, magnitude: draft.magnitude, plain: draft.written === 'digits' && !draft.scaled && !draft.grouped && draft.decimals === 0, hedge: null,
  };
}

function skipOf(text: NumberText, at: number): { skipTo: number } | null {
  const run = readDigits(text.folded, text.raw, at, text.lexicon.words);
  return 'skipTo' in run ? run : null;
}

/** “1億 2000万”: behind a great magnitude a smaller one may stand apart. */
function readApart(text: NumberText, draft: Draft, table: ReadonlyMap<string, number>): boolean {
  if (draft.lastScale === Infinity || draft.digit !== null || draft.section > 0 || text.folded.charAt(draft.end) !== ' ') return false;
  const trial: Draft = { ...draft, end: draft.end + 1 };
  while (trial.end - draft.end < LONGEST && readPart(text, trial, table)) continue;
  // Behind the space must stand a magnitude of its own.
  if (trial.digit !== null || (trial.total === draft.total && trial.section < 1000)) return false;
  Object.assign(draft, trial);
  return true;
}

function readPart(text: NumberText, draft: Draft, table: ReadonlyMap<string, number>): boolean {
  const { folded } = text;
  if (classOf(folded.charCodeAt(draft.end)) >= DIGIT) return readRun(text, draft);
  const value = table.get(folded.charAt(draft.end));
  if (value === undefined) return readPoint(text, draft, table);
  if (value >= 10 ? !scale(draft, value) : !figure(draft, value)) return false;
  draft.end++;
  return true;
}

function readRun(text: NumberText, draft: Draft): boolean {
  if (draft.digit !== null) return false;
  const run = readDigits(text.folded, text.raw, draft.end, text.lexicon.words);
  if ('skipTo' in run) return false;
  draft.digit = run.value;
  draft.decimals = run.decimals;
  draft.significant = run.significant;
  draft.grouped = run.grouped;
  draft.written = 'digits';
  draft.end = run.end;
  return true;
}

/** “二点五”: figures behind a decimal word. */
function readPoint(text: NumberText, draft: Draft, table: ReadonlyMap<string, number>): boolean {
  const { folded, lexicon } = text;
  if (draft.digit === null || draft.written === 'digits' || draft.decimals > 0 || !lexicon.words.points.includes(folded.charAt(draft.end))) return false;
  let decimals = '';
  for (let at = draft.end + 1; (table.get(folded.charAt(at)) ?? 10) < 10; at++) decimals += String(table.get(folded.charAt(at)));
  if (decimals === '') return false;
  draft.digit = Number(`${draft.digit}.${decimals}`);
  draft.decimals = decimals.length;
  draft.end += 1 + decimals.length;
  return true;
}

/** One Han figure; several in a row are read by position: “二〇二一”. */
function figure(draft: Draft, value: number): boolean {
  if ((draft.written === 'digits' && draft.digit !== null) || draft.decimals > 0) return false;
  draft.digit = (draft.digit ?? 0) * 10 + value;
  return true;
}

function scale(draft: Draft, value: number): boolean {
  if (value < MYRIAD) {
    draft.section += exact(draft.digit ?? 1, value);
    if (value === 1000) draft.unit = value;
  } else {
    if (draft.section === 0 && draft.digit === null && draft.total > 0) return scaleOnScale(draft, value);
    if (value >= draft.lastScale || (draft.section === 0 && draft.digit === null)) return false;
    draft.total += exact(draft.section + (draft.digit ?? 0), value);
    draft.section = 0;
    draft.lastScale = value;
    draft.unit = value / 10 ** draft.decimals;
  }
  if (value >= 1000) draft.magnitude = Math.max(draft.magnitude ?? 0, value);
  draft.digit = null;
  draft.decimals = 0;
  draft.scaled = true;
  return true;
}

/** “1万亿”: a scale on a scale. */
function scaleOnScale(draft: Draft, value: number): boolean {
  if (value <= draft.lastScale) return false;
  draft.total = exact(draft.total, value);
  draft.unit = exact(draft.unit, value);
  draft.magnitude = exact(draft.magnitude ?? 1, value);
  draft.lastScale = value;
  return true;
}

/** Han figures make up words as well (“一方”, “十分”): they count before a counting word, or with a great scale. */
function counts(text: NumberText, draft: Draft, at: number, counters: readonly string[]): boolean {
  if (isWhole(text, at, draft.end)) return true;
  // Hangul figures are syllables of any word: they count where the word ends with them, or with a counting word.
  if (isWordAt(text.folded, at)) return draft.scaled && draft.end - at > 1 && (!isWordAt(text.folded, draft.end) || counters.some((counter) => text.folded.startsWith(counter, draft.end)));
  if (draft.end - at === 1 && draft.digit === 1) return false;
  if (text.plain && draft.end - at > 1 && (draft.decimals > 0 || (draft.scaled && (draft.section >= 20 || draft.digit !== null)))) return true;
  return draft.lastScale !== Infinity || counters.some((counter) => text.folded.startsWith(counter, draft.end));
}

/** Units around a number that may still be but spaces. */
const EDGE = 4;

/** A text that is nothing but these figures. */
function isWhole({ raw, plain }: NumberText, at: number, end: number): boolean {
  return plain && at <= EDGE && raw.length - end <= EDGE && raw.slice(0, at).trim() === '' && raw.slice(end).trim() === '';
}

function digitsOf(value: number, unit: number): number {
  return Math.max(1, String(Math.round(value / (unit || 1))).replace(/0+$/, '').length);
}
