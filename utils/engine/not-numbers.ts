/** Tells digits and number words that count nothing: times, dates, ordinals, references, parts of names. Looks only at what touches them. */
import { isDigitAt, isGlueAt, isWordAt, wordEnd, wordStart } from './characters';
import { endOfDigits } from './digit-runs';
import { isWhole } from './money-and-percent';
import { phraseFrom, type NumberText } from './number-entries';
import type { Numeral } from './numerals';

const HOURS_IN_A_DAY = 24;
const TELEPHONE_GROUPS = 3;
/** Signs that make what follows a name or a reference. */
const NAMING = '#@/_\\№';

/** Whether what begins at `at` is the tail of a name: “RedPill78”, “#8”, “Covid-19”, “/2021/”. */
export function isTailOfName(text: NumberText, at: number, previousEnd: number): boolean {
  if (at === 0) return false;
  const { folded } = text;
  const before = folded.charAt(at - 1);
  if (isGlueAt(folded, at - 1)) return !isPrefix(text, at);
  if (NAMING.includes(before)) return true;
  if (before === '+') return isTelephone(folded, at);
  // “n° 8”
  if ('°№'.includes(folded.charAt(before === ' ' ? at - 2 : at - 1))) return true;
  if (before !== '-' && before !== '.' && before !== ':') return false;
  if (at - 1 === previousEnd || at < 2) return false;
  return isWordAt(folded, at - 2) && !(before === '.' && isMoney(text, at - 1));
}

/** Letters that the language writes on to digits: Arabic “ب10”, Sinhala “ද1.5”. */
function isPrefix(text: NumberText, at: number): boolean {
  const { prefixes } = text.lexicon.words;
  return prefixes.length > 0 && prefixes.includes(text.folded.slice(wordStart(text.folded, at), at));
}

/** A plus and at least three groups of digits: “+353 1 555 0199”. */
function isTelephone(folded: string, at: number): boolean {
  return folded.slice(at, endOfDigits(folded, at)).split(/[ .-]/, TELEPHONE_GROUPS).length === TELEPHONE_GROUPS;
}

/** “Rs.500”. */
function isMoney(text: NumberText, stop: number): boolean {
  return isWhole(text.lexicon.currencies, text.folded.slice(wordStart(text.folded, stop), stop));
}

/** Where reading goes on when the numeral turns out to be no number; null when it is one. */
export function endOfNotANumber(text: NumberText, numeral: Numeral): number | null {
  const { folded } = text;
  const { end } = numeral;
  if (numeral.written !== 'digits') return isTailOfAddress(folded, end) ? wordEnd(folded, end + 1) : null;
  const clock = endOfClock(text, numeral);
  if (clock !== null) return clock;
  if (isGlueAt(folded, end)) return isPercentWord(text, end) || (text.plain && isUnit(text, end)) ? null : endOfName(folded, end);
  const sign = folded.charAt(end);
  const telephone = endOfTelephone(folded, numeral);
  if (telephone !== null) return telephone;
  if ((sign === ':' || sign === '/') && isDigitAt(folded, end + 1)) return endOfName(folded, endOfDigits(folded, end));
  if (sign === '-' && isDigitAt(folded, end + 1)) return endOfDashes(folded, end);
  return isTailOfAddress(folded, end) ? wordEnd(folded, end + 1) : null;
}

/** “2:14”, “5 p.m.”, “21 h 30”, “20.00 uur”. */
function endOfClock(text: NumberText, { value, end }: Numeral): number | null {
  if (value > HOURS_IN_A_DAY) return null;
  const { folded } = text;
  const at = folded.charAt(end) === ' ' ? end + 1 : end;
  const word = phraseFrom(text, at, text.lexicon.clock);
  if (word === null) return null;
  const after = at + word.length;
  const minutes = folded.charAt(after) === ' ' ? after + 1 : after;
  return isDigitAt(folded, minutes) && !isDigitAt(folded, minutes + 2) ? endOfDigits(folded, minutes) : after;
}

function isPercentWord(text: NumberText, at: number): boolean {
  return phraseFrom(text, at, text.lexicon.percents) !== null || phraseFrom(text, at, text.lexicon.currencies) !== null;
}

/** Symbols of units, alike in all languages, that are written on to digits. */
const UNITS: ReadonlySet<string> = new Set('km m cm mm kg g mg t l ml cl dl h min s ms sec hr hrs w kw mw gw kwh hz khz mhz ghz v kv a mah gb mb kb tb mbps gbps px dpi kcal cal ft in lb lbs oz mi mph kmh kph x nm ha pt pcs yd'.split(' '));

/** “180ml”, “29km”. */
function isUnit(text: NumberText, at: number): boolean {
  const end = wordEnd(text.folded, at);
  return UNITS.has(text.folded.slice(at, end)) && !isDigitAt(text.folded, end) && text.folded.charAt(end) !== '-';
}

/** “(212) 555-0199”, “555-0199”, and rows of digits that no grouping makes: “1 800 555 0199”. */
function endOfTelephone(folded: string, { start, end, plain }: Numeral): number | null {
  if (!plain) return null;
  if (folded.charAt(end) === '-' && folded.charAt(end + 1) === '0' && isDigitAt(folded, end + 2)) return endOfDigits(folded, end);
  if (folded.charAt(start - 1) === '(' && folded.charAt(end) === ')' && end - start === 3 && isDigitAt(folded, folded.charAt(end + 1) === ' ' ? end + 2 : end + 1)) {
    const next = folded.charAt(end + 1) === ' ' ? end + 2 : end + 1;
    const telephone = endOfDigits(folded, next);
    return telephone - next > 6 ? telephone : null;
  }
  const row = ROW.exec(folded.slice(end, end + LONGEST_ROW));
  return row ? end + row[0].length : null;
}

/** Behind a number: at least two more groups with a space before each, one of them with a leading zero or of four digits. */
const ROW = /^ \d{2,4}(?: \d{2,4})* (?:0\d{1,3}|\d{4})(?: \d{2,4})*(?!\d|[.,]\d)/;
const LONGEST_ROW = 24;

/** Letters, digits and hyphens that belong together: the rest of “2:21-cv-00031” or “2nd”. */
function endOfName(folded: string, at: number): number {
  let end = at;
  while (isWordAt(folded, end) || isDigitAt(folded, end) || ('-:.'.includes(folded.charAt(end)) && (isWordAt(folded, end + 1) || isDigitAt(folded, end + 1)))) end++;
  return end;
}

/** “2021-01-11”, “555-010-0199”: three or more numbers between dashes; two may be a range. */
function endOfDashes(folded: string, at: number): number | null {
  let end = at;
  let dashes = 0;
  while (isDigitAt(folded, end) || (folded.charAt(end) === '-' && isDigitAt(folded, end + 1))) {
    if (folded.charAt(end) === '-') dashes++;
    end++;
  }
  return dashes > 1 ? end : null;
}

/** “2go.example”, “8@home”: a name goes on without a space. */
function isTailOfAddress(folded: string, end: number): boolean {
  const sign = folded.charAt(end);
  return (sign === '@' || sign === '_' || (sign === '.' && isWordAt(folded, end + 1) && isWordAt(folded, end - 1))) && isWordAt(folded, end + 1);
}
