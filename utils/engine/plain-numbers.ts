/** Reads the plain numbers of a text in any language tag. No claims: ages, years and shares are numbers like any other. */
import type { NumberWords } from '../language';
import type { Span } from '../types';
import { isDigitAt, isWordAt, wordStart } from './characters';
import { exact } from './compose-number';
import { localeNumbers, type LocaleNumbers } from './locale-numbers';
import { dressAll, type Dressed } from './money-and-percent';
import { numberLexiconOf, type EntryKind } from './number-lexicon';
import { entriesAt, numberText, type NumberText } from './number-entries';
import type { Numeral } from './numerals';
import { findNumerals } from './quantities';
import { pairOf } from './ranges';
import { withoutSoftHyphens } from './soft-hyphens';

/** A number as written; a range has `value` null, all others `low` and `high` equal to it. */
export interface PlainNumber extends Span {
  value: number | null;
  low: number;
  high: number;
}

/**
 * The reader for every language tag. `numbersFor` hands in the number words of a tag, null where there are none:
 * then separators and compact words come from `Intl` alone. A tag that `Intl` does not know is read as English.
 */
export function makeQuantities(numbersFor: (tag: string) => Partial<NumberWords> | null): (text: string, languageTag: string) => PlainNumber[] {
  const locales = new Map<string, LocaleNumbers>();
  return (text, languageTag) => {
    let locale = locales.get(languageTag);
    if (!locale) locales.set(languageTag, (locale = localeNumbers(languageTag, numbersFor(languageTag))));
    const { text: read, placeOf } = withoutSoftHyphens(text);
    const numbers = plainNumbers(read, locale);
    if (read !== text) for (const number of numbers) [number.start, number.end] = [placeOf(number.start), placeOf(number.end - 1) + 1];
    return numbers;
  };
}

function plainNumbers(text: string, locale: LocaleNumbers): PlainNumber[] {
  const source = numberText(text, numberLexiconOf(locale.words), true);
  const numbers = dressAll(source, withScalesBefore(source, findNumerals(source), locale));
  const loneWord = numbers.length === 0 ? onlyWord(source) : null;
  if (loneWord) return [loneWord];
  const found: PlainNumber[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const a = numbers[i] as Dressed;
    const b = numbers[i + 1];
    const pair = b ? pairOf(source, a, b, b.start) : null;
    if (!pair || !b) {
      found.push(plain(source, a.numeral));
      continue;
    }
    i++;
    if (pair.kind === 'range') found.push({ start: pair.first.start, end: pair.second.end, value: null, low: pair.first.value, high: pair.second.value });
    else found.push(plain(source, pair.first), plain(source, pair.second));
  }
  return found;
}

const DIRECTION = /[\u200e\u200f\u061c]/;

function plain(source: NumberText, { start, numberEnd, value }: Numeral): PlainNumber {
  const text = source.raw;
  const sign = DIRECTION.test(text.charAt(start - 1)) ? start - 2 : start - 1;
  const edge = isMinus(text, sign) ? sign : minusBefore(source, start);
  const signed = edge === null ? value : -value;
  return { start: edge ?? start, end: numberEnd, value: signed, low: signed, high: signed };
}

/** A minus touches its number, marks of direction apart, and nothing before it. */
function isMinus(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign !== '-' && sign !== '−') return false;
  const before = text.charAt(at - 1);
  return before === '' || /[\s([{"«“‘:=\u200e\u200f\u061c]/.test(before);
}

/** Start of “minus” before a number; “más o menos” is none, nor is what is taken from a number. */
function minusBefore({ folded, lexicon }: NumberText, at: number): number | null {
  const edge = folded.charAt(at - 1) === ' ' ? at - 1 : at;
  const start = wordStart(folded, edge);
  const known = lexicon.minus.get(folded.slice(start, edge));
  // In scripts without spaces all are filed under no word.
  const word = known?.find((written) => edge >= written.length && folded.startsWith(written, edge - written.length));
  if (word === undefined || (edge === at && start < edge)) return null;
  const before = edge - word.length;
  if (before === 0) return before;
  if (folded.charAt(before - 1) !== ' ') return isWordAt(folded, before - 1) ? null : before;
  return isDigitAt(folded, before - 2) || lexicon.pairs.has(folded.slice(wordStart(folded, before - 1), before - 1)) ? null : before;
}

/** Languages such as Swahili write the compact word first: “elfu 5”, “elfu 5–8”. */
function withScalesBefore(text: NumberText, numerals: Numeral[], { before }: LocaleNumbers): Numeral[] {
  if (before.length === 0) return numerals;
  let last: { end: number; scale: number } | null = null;
  return numerals.map((numeral) => {
    if (numeral.magnitude !== null) return numeral;
    const edge = text.folded.charAt(numeral.start - 1) === ' ' ? numeral.start - 1 : numeral.start;
    const word = before.find(({ text: written }) => text.folded.startsWith(written, edge - written.length) && !isWordAt(text.folded, edge - written.length - 1));
    const scale = word?.scale ?? (last !== null && text.folded.slice(last.end, numeral.start).trim() === '-' ? last.scale : null);
    last = scale === null ? null : { end: numeral.end, scale };
    if (scale === null) return numeral;
    const start = word ? edge - word.text.length : numeral.start;
    return { ...numeral, start, lead: start, value: exact(numeral.value, scale), magnitude: scale };
  });
}

const ALONE: ReadonlySet<EntryKind> = new Set<EntryKind>(['value', 'scale', 'collective']);

/** A text that is nothing but “one”, “un” or “dozen” means the number. */
function onlyWord(text: NumberText): PlainNumber | null {
  const start = text.raw.length - text.raw.trimStart().length;
  const end = text.raw.trimEnd().length;
  const entry = entriesAt(text, start).find(({ kind, text: word }) => ALONE.has(kind) && start + word.length === end);
  return entry ? { start, end, value: entry.value, low: entry.value, high: entry.value } : null;
}
