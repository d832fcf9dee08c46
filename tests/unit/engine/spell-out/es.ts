/** Spells numbers out in Spanish: masculine, feminine and shortened before a noun; “billones” of a million millions. */
import { distinct, parts } from './groups';

const SMALL = [
  'cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve',
  'veinte', 'veintiuno', 'veintidós', 'veintitrés', 'veinticuatro', 'veinticinco', 'veintiséis', 'veintisiete', 'veintiocho', 'veintinueve',
];
const TENS = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const HUNDREDS = ['', 'ciento', 'doscientos', 'trescientos', 'cuatrocientos', 'quinientos', 'seiscientos', 'setecientos', 'ochocientos', 'novecientos'];

type Ending = 'o' | 'a' | 'un';

function one(word: string, ending: Ending): string {
  if (ending === 'a') return word.replace(/uno$/, 'una');
  return ending === 'un' ? word.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un') : word;
}

function belowThousand(n: number, ending: Ending): string {
  if (n === 100) return 'cien';
  const rest = n % 100;
  const words: string[] = [];
  if (n >= 100) words.push((HUNDREDS[Math.floor(n / 100)] as string).replace(/os$/, ending === 'a' ? 'as' : 'os'));
  if (rest > 0) {
    const tens = TENS[Math.floor(rest / 10)] as string;
    words.push(one(rest < 30 ? (SMALL[rest] as string) : rest % 10 === 0 ? tens : `${tens} y ${SMALL[rest % 10]}`, ending));
  }
  return words.join(' ');
}

function belowMillion(n: number, ending: Ending): string {
  const [thousands, rest] = parts(n, [1000]) as [number, number];
  const words: string[] = [];
  if (thousands > 0) words.push(thousands === 1 ? 'mil' : `${belowThousand(thousands, ending === 'a' ? 'a' : 'un')} mil`);
  if (rest > 0) words.push(belowThousand(rest, ending));
  return words.join(' ');
}

function spell(n: number, ending: Ending): string {
  if (n === 0) return 'cero';
  const [billions, millions, rest] = parts(n, [1e12, 1e6]) as [number, number, number];
  const words: string[] = [];
  if (billions > 0) words.push(`${belowMillion(billions, 'un')} ${billions === 1 ? 'billón' : 'billones'}`);
  if (millions > 0) words.push(`${belowMillion(millions, 'un')} ${millions === 1 ? 'millón' : 'millones'}`);
  if (rest > 0) words.push(belowMillion(rest, ending));
  return words.join(' ');
}

export function spanish(n: number): string[] {
  return distinct((['o', 'a', 'un'] as const).map((ending) => spell(n, ending)));
}
