/** Spells numbers out in Italian: vowels elided (“ventuno”, “centotto”), in one word or apart after thousands, with “e” before the last part. */
import { distinct, parts } from './groups';

const SMALL = ['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici', 'tredici', 'quattordici', 'quindici', 'sedici', 'diciassette', 'diciotto', 'diciannove'];
const TENS = ['', '', 'venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'];

interface Style {
  /** Between thousands and the rest: nothing, a space, or “ e ”. */
  seam: string;
  /** “centotto” and “centottanta” beside “centootto” and “centoottanta”. */
  elide: boolean;
  /** “ventitré”. */
  accent: boolean;
  soft: string;
}

function belowHundred(n: number, style: Style): string {
  if (n < 20) return SMALL[n] as string;
  const ten = TENS[Math.floor(n / 10)] as string;
  const unit = n % 10;
  if (unit === 0) return ten;
  const stem = unit === 1 || unit === 8 ? ten.slice(0, -1) : ten;
  return stem + style.soft + (unit === 3 && style.accent ? 'tré' : (SMALL[unit] as string));
}

function belowThousand(n: number, style: Style): string {
  const [hundreds, rest] = parts(n, [100]) as [number, number];
  if (hundreds === 0) return belowHundred(rest, style);
  const cento = (hundreds > 1 ? (SMALL[hundreds] as string) + style.soft : '') + 'cento';
  if (rest === 0) return cento;
  const tail = rest === 3 && style.accent ? 'tré' : belowHundred(rest, style);
  return (style.elide && tail.startsWith('o') ? cento.slice(0, -1) : cento) + style.soft + tail;
}

function spell(n: number, style: Style): string {
  if (n === 0) return 'zero';
  const [billions, milliards, millions, thousands, rest] = parts(n, [1e12, 1e9, 1e6, 1e3]) as [number, number, number, number, number];
  const words: string[] = [];
  for (const [count, one, many] of [[billions, 'bilione', 'bilioni'], [milliards, 'miliardo', 'miliardi'], [millions, 'milione', 'milioni']] as const) {
    if (count > 0) words.push(count === 1 ? `un ${one}` : `${belowThousand(count, style)} ${many}`);
  }
  const mila = thousands === 0 ? '' : thousands === 1 ? 'mille' : `${belowThousand(thousands, style).replace(/tré$/, 'tre').replace(/uno$/, 'un')}${style.soft}mila`;
  const tail = rest > 0 ? belowThousand(rest, style) : '';
  if (mila + tail !== '') words.push(mila === '' || tail === '' ? mila + tail : mila + style.seam + tail);
  return words.join(' ');
}

export function italian(n: number): string[] {
  const base: Style = { seam: '', elide: false, accent: true, soft: '' };
  const styles = [base, { ...base, accent: false, seam: ' ' }, { ...base, elide: true }, { ...base, seam: ' e ' }, { ...base, soft: '\u00ad', seam: '\u00ad' }];
  return distinct(styles.map((style) => spell(n, style)));
}
