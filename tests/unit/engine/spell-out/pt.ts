/** Spells numbers out in Portuguese, of Brazil (“dezesseis”, “bilhão” of a thousand millions) and of Portugal (“dezasseis”, “mil milhões”), with “e” as grammars and as newspapers set it. */
import { distinct, parts } from './groups';

const SMALL = ['zero', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze', 'treze', 'quatorze', 'quinze', 'dezesseis', 'dezessete', 'dezoito', 'dezenove'];
const PORTUGAL: Record<number, string> = { 14: 'catorze', 16: 'dezasseis', 17: 'dezassete', 19: 'dezanove' };
const TENS = ['', '', 'vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa'];
const HUNDREDS = ['', 'cento', 'duzentos', 'trezentos', 'quatrocentos', 'quinhentos', 'seiscentos', 'setecentos', 'oitocentos', 'novecentos'];

interface Style {
  portugal: boolean;
  feminine: boolean;
  /** “e” before every group, as some write. */
  manyE: boolean;
}

function small(n: number, { portugal, feminine }: Style): string {
  if (feminine && n === 1) return 'uma';
  if (feminine && n === 2) return 'duas';
  return (portugal ? PORTUGAL[n] : undefined) ?? (SMALL[n] as string);
}

function belowThousand(n: number, style: Style): string {
  if (n === 100) return 'cem';
  const rest = n % 100;
  const words: string[] = [];
  if (n >= 100) words.push((HUNDREDS[Math.floor(n / 100)] as string).replace(/os$/, style.feminine ? 'as' : 'os'));
  if (rest >= 20) {
    words.push(TENS[Math.floor(rest / 10)] as string);
    if (rest % 10 > 0) words.push(small(rest % 10, style));
  } else if (rest > 0) words.push(small(rest, style));
  return words.join(' e ');
}

/** “mil e cem”, “mil e um”, but “mil cento e um”. */
function takesE(rest: number): boolean {
  return rest > 0 && (rest <= 100 || rest % 100 === 0);
}

function spell(n: number, style: Style): string {
  if (n === 0) return 'zero';
  const [greatest, milliards, millions, thousands, rest] = parts(n, [1e12, 1e9, 1e6, 1e3]) as [number, number, number, number, number];
  const masculine = { ...style, feminine: false };
  const groups: [count: number, text: string][] = [];
  const name = (count: number, one: string, many: string): string => `${belowThousand(count, masculine)} ${count === 1 ? one : many}`;
  if (greatest > 0) groups.push([greatest, style.portugal ? name(greatest, 'bilião', 'biliões') : name(greatest, 'trilhão', 'trilhões')]);
  if (style.portugal) {
    const both = milliards * 1000 + millions;
    if (both > 0) groups.push([millions, both === 1 ? 'um milhão' : `${belowMillion(both, masculine)} milhões`]);
  } else {
    if (milliards > 0) groups.push([milliards, name(milliards, 'bilhão', 'bilhões')]);
    if (millions > 0) groups.push([millions, name(millions, 'milhão', 'milhões')]);
  }
  if (thousands > 0 || rest > 0) groups.push([thousands > 0 && rest > 0 ? 101 : thousands || rest, belowMillion(thousands * 1000 + rest, style)]);
  return groups.map(([count, text], i) => (i === 0 ? text : (style.manyE || takesE(count) ? ' e ' : ' ') + text)).join('');
}

function belowMillion(n: number, style: Style): string {
  const [thousands, rest] = parts(n, [1000]) as [number, number];
  if (thousands === 0) return belowThousand(rest, style);
  const mil = thousands === 1 ? 'mil' : `${belowThousand(thousands, style)} mil`;
  if (rest === 0) return mil;
  return mil + (style.manyE || takesE(rest) ? ' e ' : ' ') + belowThousand(rest, style);
}

export function portuguese(n: number): string[] {
  const styles = [false, true].flatMap((portugal) => [{ portugal, feminine: false, manyE: false }, { portugal, feminine: true, manyE: false }, { portugal, feminine: false, manyE: true }]);
  return distinct(styles.map((style) => spell(n, style)));
}
