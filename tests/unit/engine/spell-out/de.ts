/** Spells numbers out in German: with and without “ein” and “und”, in the Swiss spelling, and with the soft hyphens of typeset pages. */
import { distinct, parts } from './groups';

const SMALL = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

interface Style {
  /** “einhundert” instead of “hundert”. */
  ein: boolean;
  /** “hundertundeins”. */
  und: boolean;
  /** Between the pieces of a compound. */
  seam: string;
}

function belowHundred(n: number, style: Style, last: boolean): string {
  if (n === 1 && last) return 'eins';
  if (n < 20) return SMALL[n] as string;
  const ten = TENS[Math.floor(n / 10)] as string;
  return n % 10 === 0 ? ten : [SMALL[n % 10], 'und', ten].join(style.seam);
}

function belowThousand(n: number, style: Style, last: boolean): string {
  const [hundreds, rest] = parts(n, [100]) as [number, number];
  const pieces: string[] = [];
  if (hundreds > 0) {
    if (hundreds > 1 || style.ein) pieces.push(SMALL[hundreds] as string);
    pieces.push('hundert');
    if (style.und && rest > 0 && rest < 20) pieces.push('und');
  }
  if (rest > 0) pieces.push(belowHundred(rest, style, last));
  return pieces.join(style.seam);
}

function spell(n: number, style: Style): string {
  if (n === 0) return 'null';
  const [billions, milliards, millions, thousands, rest] = parts(n, [1e12, 1e9, 1e6, 1e3]) as [number, number, number, number, number];
  const words: string[] = [];
  for (const [count, one, many] of [[billions, 'Billion', 'Billionen'], [milliards, 'Milliarde', 'Milliarden'], [millions, 'Million', 'Millionen']] as const) {
    if (count > 0) words.push(count === 1 ? `eine ${one}` : `${belowThousand(count, style, false).replace(/(^|hundert|und)ein$/, '$1eine')} ${many}`);
  }
  const pieces: string[] = [];
  if (thousands > 0) pieces.push(...(thousands === 1 && !style.ein ? [] : [belowThousand(thousands, style, false)]), 'tausend');
  if (rest > 0) pieces.push(...(style.und && thousands > 0 && rest < 20 ? ['und'] : []), belowThousand(rest, style, true));
  if (pieces.length > 0) words.push(pieces.join(style.seam));
  return words.join(' ');
}

export function german(n: number): string[] {
  const styles: Style[] = [{ ein: true, und: false, seam: '' }, { ein: false, und: false, seam: '' }, { ein: true, und: true, seam: '' }, { ein: true, und: false, seam: '\u00ad' }];
  const all = styles.map((style) => spell(n, style));
  return distinct([...all, ...all.slice(0, 1).map((text) => text.replaceAll('ß', 'ss'))]);
}
