/** Spells numbers out in Arabic: masculine and feminine, nominative and oblique, with and without hamza; thousands and millions with their duals and plurals. */
import { distinct, parts } from './groups';

const MASCULINE = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const FEMININE = ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const TENS = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
const HUNDREDS = ['', 'مئة', 'مئتان', 'ثلاثمئة', 'أربعمئة', 'خمسمئة', 'ستمئة', 'سبعمئة', 'ثمانمئة', 'تسعمئة'];

interface Style {
  feminine: boolean;
  oblique: boolean;
  /** “مائة” beside “مئة”. */
  alif: boolean;
}

function belowHundred(n: number, { feminine, oblique }: Style): string {
  const units = feminine ? FEMININE : MASCULINE;
  if (n <= 10) return n === 2 && oblique ? (feminine ? 'اثنتين' : 'اثنين') : (units[n] as string);
  if (n === 11) return feminine ? 'إحدى عشرة' : 'أحد عشر';
  if (n === 12) return feminine ? (oblique ? 'اثنتي عشرة' : 'اثنتا عشرة') : oblique ? 'اثني عشر' : 'اثنا عشر';
  if (n < 20) return `${units[n - 10]} ${feminine ? 'عشرة' : 'عشر'}`;
  const ten = (TENS[Math.floor(n / 10)] as string).replace(/ون$/, oblique ? 'ين' : 'ون');
  const unit = n % 10;
  const one = unit === 1 && feminine ? 'إحدى' : (unit === 2 && oblique ? (feminine ? 'اثنتين' : 'اثنين') : (units[unit] as string));
  return unit === 0 ? ten : `${one} و${ten}`;
}

function belowThousand(n: number, style: Style): string {
  const [hundreds, rest] = parts(n, [100]) as [number, number];
  let hundred = HUNDREDS[hundreds] as string;
  if (hundreds === 2 && style.oblique) hundred = 'مئتين';
  if (style.alif) hundred = hundred.replace('مئ', 'مائ');
  return [hundred, rest > 0 ? belowHundred(rest, style) : ''].filter((word) => word !== '').join(' و');
}

const NOUNS: [value: number, one: string, two: string, few: string, many: string][] = [
  [1e9, 'مليار', 'ملياران', 'مليارات', 'مليارا'], [1e6, 'مليون', 'مليونان', 'ملايين', 'مليونا'], [1e3, 'ألف', 'ألفان', 'آلاف', 'ألفا'],
];

function spell(n: number, style: Style): string {
  if (n === 0) return 'صفر';
  const words: string[] = [];
  let rest = n;
  for (const [value, one, two, few, many] of NOUNS) {
    const count = Math.floor(rest / value);
    rest %= value;
    const last = count % 100;
    if (count === 1) words.push(one);
    else if (count === 2) words.push(style.oblique ? two.replace(/ان$/, 'ين') : two);
    else if (count > 0) words.push(`${belowThousand(count, { ...style, feminine: false })} ${last >= 3 && last <= 10 ? few : last >= 11 ? many : one}`);
  }
  if (rest > 0) words.push(belowThousand(rest, style));
  return words.join(' و');
}

export function arabic(n: number): string[] {
  const styles = [false, true].flatMap((feminine) => [false, true].map((oblique) => ({ feminine, oblique, alif: oblique })));
  const all = styles.map((style) => spell(n, style));
  return distinct([...all, ...all.map((text) => text.replace(/[أإ]/g, 'ا')), ...all.map((text) => text.replace(/مليونا(?=$| )/g, 'مليوناً').replace(/ألفا(?=$| )/g, 'ألفاً'))]);
}
