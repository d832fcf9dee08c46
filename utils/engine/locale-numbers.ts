/** What `Intl` knows of a locale's numbers (decimal sign, grouping, compact words), joined to the number words of its language. */
import { fold } from '../fold';
import type { NumberWords } from '../language';
import { wordEnd } from './characters';

export interface LocaleNumbers {
  words: NumberWords;
  /** Compact words written before the digits, folded, the longest first. */
  before: { text: string; scale: number }[];
}

/** A language without number words of its own. */
const BARE: NumberWords = {
  family: 'spaced', decimal: 'point', spacedGroups: false,
  values: {}, scales: {}, standing: [], definite: [], articles: [], fractions: {}, halves: {}, lifts: {}, collectives: {}, rounds: {}, links: [], joiners: {},
  unitsFirst: false, teenTens: [], points: [], inverted: [], prefixes: [], abbreviations: {}, glued: {}, capitals: {}, money: {}, dotted: [],
  before: {}, after: {}, verbs: {}, weak: [], modifiers: [], vague: {}, tails: {}, determiners: [], marks: [], stops: [], pairs: [], coordinations: [],
  changes: [], indefinite: [], percents: [], currencies: [], clock: [], counters: [], shares: {}, minus: [],
};

const GREATEST_POWER = 14;
/** Multiples of a power of ten that between them bring out every plural form; 1.21 that of 121 thousand millions (Macedonian “мј.”). */
const MULTIPLES = [1, 1.21, 1.5, 2, 3, 4, 5, 11, 21, 100];
/** A compact word this short is a sign: its case and its distance from the digits matter. */
const SIGN_LENGTH = 2;
const INVISIBLE = /[\u200c\u200e\u200f\u061c\u2066-\u2069]/g;
const EDGES = /^[\s.॰]+|[\s.॰]+$/g;

/** Joins what `Intl` and the language data know. A tag that `Intl` refuses is read as English. */
export function localeNumbers(tag: string, data: Partial<NumberWords> | null): LocaleNumbers {
  const locale = knownLocale(tag);
  const words = structuredCloneOf({ ...BARE, ...data });
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(-1234567.8);
  const signOf = (type: string): string => fold(parts.find((part) => part.type === type)?.value ?? '');
  const decimal = signOf('decimal');
  if (decimal === ',') words.decimal = 'comma';
  else if (words.decimal !== 'either' || (decimal === '.' && locale.includes('-'))) words.decimal = 'point';
  if (signOf('group') === ' ') words.spacedGroups = true;
  const before: LocaleNumbers['before'] = [];
  const filed = new Set<string>();
  for (const display of ['short', 'long'] as const) addCompactWords(words, before, filed, locale, display);
  if (isMyriad(words)) words.family = 'myriad';
  before.sort((a, b) => b.text.length - a.text.length);
  words.prefixes = [...words.prefixes, ...before.map(({ text }) => text)];
  return { words, before };
}

function knownLocale(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** A copy whose tables may be added to; the engine is compiled without the platform's own cloning. */
function structuredCloneOf(words: NumberWords): NumberWords {
  return {
    ...words, scales: { ...words.scales }, abbreviations: { ...words.abbreviations }, glued: { ...words.glued }, capitals: { ...words.capitals }, dotted: [...words.dotted],
  };
}

function addCompactWords(words: NumberWords, before: LocaleNumbers['before'], filed: Set<string>, locale: string, compactDisplay: 'short' | 'long'): void {
  // Latin digits, so that the number shown can be read back with one division.
  const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay, numberingSystem: 'latn', useGrouping: false, maximumFractionDigits: 1 });
  for (let power = 3; power <= GREATEST_POWER; power++) {
    for (const multiple of MULTIPLES) {
      const amount = multiple * 10 ** power;
      const parts = format.formatToParts(amount);
      const compact = parts.findIndex(({ type }) => type === 'compact');
      const integer = parts.findIndex(({ type }) => type === 'integer');
      if (compact < 0 || integer < 0) continue;
      const fraction = parts.find(({ type }) => type === 'fraction')?.value ?? '';
      const scale = Math.round(amount / Number(`${parts[integer]?.value}.${fraction}`));
      const written = (parts[compact]?.value ?? '').replace(INVISIBLE, '').normalize('NFC');
      if (!isPowerOfTen(scale) || /\d/.test(written)) continue;
      // Burmese writes some magnitudes in two parts, around the digits: each is met alone as well.
      if (parts.filter(({ type }) => type === 'compact').length > 1) continue;
      if (compact < integer) addBefore(before, written, scale);
      else if (!filed.has(written)) addAfter(words, written, scale, parts[compact - 1]?.type !== 'literal');
      filed.add(written);
    }
  }
}

function isPowerOfTen(scale: number): boolean {
  return scale >= 1000 && Number.isInteger(Math.log10(scale));
}

function addBefore(before: LocaleNumbers['before'], written: string, scale: number): void {
  const text = fold(written).replace(EDGES, '');
  if (text !== '' && !before.some((known) => known.text === text)) before.push({ text, scale });
}

/** Files a compact word where the reader of numerals looks for it. Where the language's data and the locale differ, the locale is right. */
function addAfter(words: NumberWords, written: string, scale: number, touches: boolean): void {
  const trimmed = written.replace(EDGES, '');
  const text = fold(trimmed);
  if (text === '' || text in words.scales) return;
  const single = wordEnd(text, 0) === text.length;
  if (single && /[.॰]\s*$/.test(written)) words.dotted.push(text);
  if (!single) words.scales[text] = scale;
  else if (text.length > SIGN_LENGTH || !hasCase(text)) words.abbreviations[text] = scale;
  else addSign(words, text, scale, touches, trimmed === trimmed.toUpperCase());
}

/** “12M”, “12 M”: where such a sign stands apart only its capitals tell it from a unit of measure. */
function addSign(words: NumberWords, text: string, scale: number, touches: boolean, capital: boolean): void {
  if (touches) words.glued[text] = scale;
  if (capital) words.capitals[text] = scale;
  else if (!touches) words.abbreviations[text] = scale;
  // A language that writes it so everywhere is not overruled by what its data say of other countries.
  if (capital || touches) words.abbreviations = Object.fromEntries(Object.entries(words.abbreviations).filter(([known]) => known !== text));
}

function hasCase(text: string): boolean {
  return text !== text.toUpperCase();
}

/** Ten thousand as one letter: numbers are then read letter by letter. */
function isMyriad(words: NumberWords): boolean {
  return [...Object.entries(words.scales), ...Object.entries(words.abbreviations)].some(([text, scale]) => scale === 10_000 && text.length === 1);
}
