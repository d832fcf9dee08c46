/** Spells numbers out in Japanese: in Han figures, and in digits before 万 and 億. */
import { distinct, parts } from './groups';

const FIGURES = '〇 一 二 三 四 五 六 七 八 九'.split(' ');

const figure = (n: number): string => FIGURES[n] as string;

function belowMyriad(n: number): string {
  const [thousands, hundreds, tens, units] = parts(n, [1000, 100, 10]) as [number, number, number, number];
  const place = (count: number, name: string): string => (count === 0 ? '' : (count === 1 ? '' : figure(count)) + name);
  return place(thousands, '千') + place(hundreds, '百') + place(tens, '十') + (units > 0 ? figure(units) : '');
}

function grouped(n: number, spell: (group: number) => string): string {
  return parts(n, [1e12, 1e8, 1e4]).map((group, i) => (group === 0 ? '' : spell(group) + (['兆', '億', '万', ''][i] as string))).join('');
}

export function japanese(n: number): string[] {
  if (n === 0) return ['0'];
  const han = grouped(n, belowMyriad).replace(/(^|[兆億万])千(?=[万億兆])/g, '$1一千');
  const digits = grouped(n, String);
  return distinct([han, digits, digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))]);
}
