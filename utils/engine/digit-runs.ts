/** Reads one number written in digits with its grouping and decimal signs. Magnitudes, units and what the number counts are none of its business. */
import { DIGIT, classOf, isDigitAt } from './characters';

export interface DigitStyle {
  decimal: 'point' | 'comma' | 'either';
  /** Plain spaces may part groups of three. */
  spacedGroups: boolean;
}

/** A number in digits. `doubtful`: the sign was not the language's own, so only a magnitude after it makes it a decimal. */
export interface DigitRun {
  end: number;
  value: number;
  /** Digits behind the decimal sign. */
  decimals: number;
  /** Digits without leading zeros, and without the trailing zeros of a whole number. */
  significant: number;
  /** Grouped digits cannot be a year. */
  grouped: boolean;
  doubtful: { end: number; value: number } | null;
}

/** Digits that are no number (a date, a version, a telephone): where they end. */
export interface NotARun {
  skipTo: number;
}

/** What a whole number of a text may have at most: beyond it doubles lose units, and nothing in news is so great. */
const MAX_DIGITS = 18;
const MAX_GROUPS = 8;
const ZERO = 0x30;
const NINE = 0x39;
const VULGAR: Record<string, number> = { '¼': 0.25, '½': 0.5, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅕': 0.2, '⅛': 0.125 };

/** `written` is the folded text and `raw` the text itself: only the latter tells kinds of spaces apart. */
export function readDigits(written: string, raw: string, at: number, style: DigitStyle): DigitRun | NotARun {
  const plain = readPlain(written, at);
  if (plain) return plain;
  const groups: string[] = [];
  const signs: string[] = [];
  let end = at;
  for (;;) {
    const digits = digitsFrom(written, end);
    groups.push(digits);
    end += digits.length;
    const sign = written.charAt(end);
    if (!joins(written, raw, end, sign, groups, signs, style)) break;
    if (groups.length === MAX_GROUPS) return { skipTo: endOfDigits(written, end) };
    signs.push(sign);
    end++;
  }
  return interpret(groups, signs, at, end, written, style);
}

/** What most numbers are: a few digits of our own with a letter, a space or a stop behind them, and no digit behind that. */
function readPlain(written: string, at: number): DigitRun | null {
  let end = at;
  let value = 0;
  let significant = 0;
  for (let unit = written.charCodeAt(at); isAsciiDigit(unit); unit = written.charCodeAt(++end)) {
    value = 10 * value + unit - ZERO;
    if (unit !== ZERO) significant = end + 1 - at;
  }
  const isPlain = end > at && end - at <= MOST_PLAIN && (written.charCodeAt(at) !== ZERO || end === at + 1) && !isDigitAt(written, end) && !isDigitAt(written, end + 1) && VULGAR[written.charAt(end)] === undefined;
  return isPlain ? { end, value, decimals: 0, significant: Math.max(1, significant), grouped: false, doubtful: null } : null;
}

const MOST_PLAIN = 9;

function isAsciiDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

/** The digits from here on, as ASCII ones whatever their script. */
function digitsFrom(written: string, at: number): string {
  let end = at;
  while (isAsciiDigit(written.charCodeAt(end))) end++;
  if (!isDigitAt(written, end)) return written.slice(at, end);
  let ascii = written.slice(at, end);
  for (; ; end++) {
    const digit = classOf(written.charCodeAt(end)) - DIGIT;
    if (digit < 0) return ascii;
    ascii += String.fromCharCode(ZERO + digit);
  }
}

/** End of a stretch of digits and of signs between digits. */
export function endOfDigits(written: string, at: number): number {
  let end = at;
  while (isDigitAt(written, end) || ('.,-/:\' '.includes(written.charAt(end)) && isDigitAt(written, end + 1))) end++;
  return end;
}

function joins(written: string, raw: string, at: number, sign: string, groups: string[], signs: string[], style: DigitStyle): boolean {
  if (!isDigitAt(written, at + 1)) return false;
  if (sign === '.' || sign === ',' || sign === '٫' || sign === '٬') return true;
  if (sign !== ' ' && sign !== "'") return false;
  if (sign === ' ' && raw.charAt(at) === ' ' && !style.spacedGroups && !isSpacedAnyway(written, at, signs)) return false;
  // A space or apostrophe parts groups of exactly three, and a number has one kind of grouping.
  const first = groups[0] as string;
  if (first.length > 3 || first.startsWith('0') || signs.some((earlier) => earlier !== sign)) return false;
  return isDigitAt(written, at + 2) && isDigitAt(written, at + 3) && !isDigitAt(written, at + 4);
}

/** “1 234 567”, “10 000”: two groups of three, or a round thousand, where spaces are not the language's own. */
function isSpacedAnyway(written: string, at: number, signs: readonly string[]): boolean {
  if (signs.length > 0) return true;
  if (written.startsWith('000', at + 1)) return true;
  return written.charAt(at + 4) === ' ' && [5, 6, 7].every((step) => isDigitAt(written, at + step)) && !isDigitAt(written, at + 8) && written.charAt(at + 8) !== ' ';
}

function interpret(groups: string[], signs: string[], at: number, end: number, written: string, style: DigitStyle): DigitRun | NotARun {
  const last = signs.at(-1);
  if (last === undefined) return whole(groups, end, written);
  const grouping = signs[0] as string;
  const sameAll = signs.every((sign) => sign === grouping);
  if (sameAll && (signs.length > 1 || grouping === ' ' || grouping === "'" || grouping === '٬')) {
    return wellGrouped(groups, grouping) ? whole(groups, end, written) : stray(groups, grouping, at, written, end);
  }
  if (signs.length === 1) return single(groups as [string, string], grouping, at, end, written, style);
  const oneDecimal = signs.slice(0, -1).every((sign) => sign === grouping) && last !== grouping;
  if (oneDecimal && wellGrouped(groups.slice(0, -1), grouping)) return decimal(groups, end, true);
  return stray(groups, grouping, at, written, end);
}

/** One point or comma: the decimal sign or the grouping of thousands. */
function single(groups: [string, string], sign: string, at: number, end: number, written: string, style: DigitStyle): DigitRun | NotARun {
  const [lead, tail] = groups;
  const looksGrouped = tail.length === 3 && lead.length <= 3 && !lead.startsWith('0');
  if (sign === '٫') return decimal(groups, end, false);
  const own = style.decimal === 'either' ? !looksGrouped : (style.decimal === 'point') === (sign === '.');
  if (own) return decimal(groups, end, false);
  if (looksGrouped) {
    const run = whole(groups, end, written);
    // “1,440 millones”: with a magnitude behind it, three digits after a comma are decimals where both signs are met.
    if (style.decimal === 'either' && sign === ',' && !('skipTo' in run)) run.doubtful = { end, value: Number(`${lead}.${tail}`) };
    return run;
  }
  if (sign === '.') return tail.length <= 2 ? decimal(groups, end, false) : { skipTo: end };
  const first = whole([lead], at + lead.length, written);
  if (!('skipTo' in first)) first.doubtful = { end, value: Number(`${lead}.${tail}`) };
  return first;
}

/** Groups that make no number: points mean a date or a version, commas a list. */
function stray(groups: string[], sign: string, at: number, written: string, end: number): DigitRun | NotARun {
  if (sign !== ',' && sign !== "'") return { skipTo: endOfDigits(written, end) };
  return whole(groups.slice(0, 1), at + (groups[0] as string).length, written);
}

function wellGrouped(groups: string[], sign: string): boolean {
  const [first, ...rest] = groups as [string, ...string[]];
  if (first.length > 3 || first.startsWith('0')) return false;
  if (rest.every((group) => group.length === 3)) return true;
  // Indian grouping: the last three, then twos.
  return sign === ',' && first.length <= 2 && rest.at(-1)?.length === 3 && rest.slice(0, -1).every((group) => group.length === 2);
}

function whole(groups: string[], end: number, written: string): DigitRun | NotARun {
  const digits = groups.join('');
  if (digits.length > MAX_DIGITS || (digits.length > 1 && digits.startsWith('0'))) return { skipTo: endOfDigits(written, end) };
  const run: DigitRun = {
    end, value: Number(digits), decimals: 0, significant: Math.max(1, trimZeros(digits).length), grouped: groups.length > 1, doubtful: null,
  };
  const part = VULGAR[written.charAt(end)];
  if (part === undefined) return run;
  return { ...run, end: end + 1, value: run.value + part, decimals: part === 0.5 ? 1 : 2, significant: run.significant + 1 };
}

function decimal(groups: string[], end: number, grouped: boolean): DigitRun | NotARun {
  const fraction = groups.at(-1) as string;
  const lead = groups.slice(0, -1).join('');
  if (lead.length + fraction.length > MAX_DIGITS || (lead.length > 1 && lead.startsWith('0'))) return { skipTo: end };
  const value = Number(`${lead}.${fraction}`);
  const significant = `${lead}${fraction}`.replace(/^0+/, '').length;
  return { end, value, decimals: fraction.length, significant: Math.max(1, significant), grouped, doubtful: null };
}

function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 1 && digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}
