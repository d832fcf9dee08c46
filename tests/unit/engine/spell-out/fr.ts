/** Spells numbers out in French: the traditional spelling, that of 1990 with hyphens throughout, spaces alone, and the Belgian and Swiss tens. */
import { distinct, parts } from './groups';

const SMALL = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'];
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'septante', 'octante', 'nonante'];

interface Style {
  eighty: 'quatre-vingt' | 'huitante' | 'octante';
  seventy: 'soixante-dix' | 'septante';
  feminine: boolean;
  /** The spelling of 1990. */
  hyphens: boolean;
}

function belowHundred(n: number, style: Style, last: boolean): string {
  const one = style.feminine && last ? 'une' : 'un';
  if (n < 20) return n === 1 ? one : (SMALL[n] as string);
  const ten = Math.floor(n / 10);
  const unit = n % 10;
  if (ten === 7 && style.seventy === 'soixante-dix') return unit === 1 ? 'soixante et onze' : `soixante-${SMALL[10 + unit]}`;
  if (ten === 8 && style.eighty === 'quatre-vingt') return unit === 0 ? `quatre-vingt${last ? 's' : ''}` : `quatre-vingt-${unit === 1 ? one : SMALL[unit]}`;
  if (ten === 9 && style.seventy === 'soixante-dix') return `quatre-vingt-${SMALL[10 + unit]}`;
  const word = ten === 8 ? style.eighty : (TENS[ten] as string);
  return unit === 0 ? word : unit === 1 ? `${word} et ${one}` : `${word}-${SMALL[unit]}`;
}

function belowThousand(n: number, style: Style, last: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const words: string[] = [];
  if (hundreds > 0) words.push(`${hundreds > 1 ? `${SMALL[hundreds]} ` : ''}cent${hundreds > 1 && rest === 0 && last ? 's' : ''}`);
  if (rest > 0) words.push(belowHundred(rest, style, last));
  return words.join(' ');
}

function spell(n: number, style: Style): string {
  if (n === 0) return 'zéro';
  const [billions, milliards, millions, thousands, rest] = parts(n, [1e12, 1e9, 1e6, 1e3]) as [number, number, number, number, number];
  const words: string[] = [];
  for (const [count, name] of [[billions, 'billion'], [milliards, 'milliard'], [millions, 'million']] as const) {
    if (count > 0) words.push(`${belowThousand(count, { ...style, feminine: false }, true)} ${name}${count > 1 ? 's' : ''}`);
  }
  if (thousands > 0) words.push(thousands === 1 ? 'mille' : `${belowThousand(thousands, { ...style, feminine: false }, false)} mille`);
  if (rest > 0) words.push(belowThousand(rest, style, true));
  const text = words.join(' ');
  return style.hyphens ? text.replace(/ (?!m[a-z]+i(?:on|ard))/g, '-').replace(/(illions?|illiards?)-/g, '$1 ') : text;
}

export function french(n: number): string[] {
  const base: Style = { eighty: 'quatre-vingt', seventy: 'soixante-dix', feminine: false, hyphens: false };
  const styles: Style[] = [base, { ...base, feminine: true }, { ...base, hyphens: true }, { ...base, seventy: 'septante' }, { ...base, seventy: 'septante', eighty: 'huitante' }, { ...base, seventy: 'septante', eighty: 'octante', hyphens: true }];
  const all = styles.map((style) => spell(n, style));
  return distinct([...all, (all[0] as string).replaceAll('-', ' ')]);
}
