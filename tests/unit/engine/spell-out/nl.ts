/** Spells numbers out in Dutch: in one word, apart after thousands, with “en”, with and without the trema. */
import { distinct, parts } from './groups';

const SMALL = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'];
const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

interface Style {
  /** After “duizend”. */
  seam: string;
  en: boolean;
  trema: boolean;
  soft: string;
}

function belowHundred(n: number, { trema, soft }: Style): string {
  if (n < 20) return SMALL[n] as string;
  const ten = TENS[Math.floor(n / 10)] as string;
  const unit = SMALL[n % 10] as string;
  return n % 10 === 0 ? ten : unit + soft + (trema && unit.endsWith('e') ? 'ën' : 'en') + soft + ten;
}

function belowThousand(n: number, style: Style): string {
  const [hundreds, rest] = parts(n, [100]) as [number, number];
  if (hundreds === 0) return belowHundred(rest, style);
  const honderd = (hundreds > 1 ? (SMALL[hundreds] as string) + style.soft : '') + 'honderd';
  if (rest === 0) return honderd;
  return honderd + style.soft + (style.en && rest <= 12 ? 'en' : '') + belowHundred(rest, style);
}

function spell(n: number, style: Style): string {
  if (n === 0) return 'nul';
  const [billions, milliards, millions, thousands, rest] = parts(n, [1e12, 1e9, 1e6, 1e3]) as [number, number, number, number, number];
  const words: string[] = [];
  for (const [count, name] of [[billions, 'biljoen'], [milliards, 'miljard'], [millions, 'miljoen']] as const) if (count > 0) words.push(`${belowThousand(count, style)} ${name}`);
  const duizend = thousands === 0 ? '' : `${thousands === 1 ? '' : belowThousand(thousands, style) + style.soft}duizend`;
  const tail = rest > 0 ? belowThousand(rest, style) : '';
  if (duizend + tail !== '') words.push(duizend === '' || tail === '' ? duizend + tail : duizend + style.seam + tail);
  return words.join(' ');
}

export function dutch(n: number): string[] {
  const base: Style = { seam: ' ', en: false, trema: true, soft: '' };
  const styles = [base, { ...base, seam: '' }, { ...base, trema: false }, { ...base, en: true }, { ...base, seam: ' en ' }, { ...base, soft: '\u00ad', seam: '\u00ad' }];
  // “tweeduizend en driehonderd” is not said: “en” stands before the last small part alone.
  return distinct(styles.filter(({ seam }) => seam !== ' en ' || n % 1000 < 100).map((style) => spell(n, style)));
}
