/** Spells numbers out in English: with and without “and”, with and without hyphens. */
import { distinct, join, parts } from './groups';

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

interface Style {
  and: string;
  hyphen: string;
}

function belowHundred(n: number, { hyphen }: Style): string {
  if (n < 20) return SMALL[n] as string;
  const unit = n % 10;
  return (TENS[Math.floor(n / 10)] as string) + (unit === 0 ? '' : hyphen + (SMALL[unit] as string));
}

function belowThousand(n: number, style: Style): string {
  const [hundreds, rest] = parts(n, [100]) as [number, number];
  if (hundreds === 0) return belowHundred(rest, style);
  return `${SMALL[hundreds]} hundred${rest === 0 ? '' : style.and + belowHundred(rest, style)}`;
}

function spell(n: number, style: Style): string {
  if (n === 0) return 'zero';
  const groups = parts(n, [1e12, 1e9, 1e6, 1e3]);
  const names = ['trillion', 'billion', 'million', 'thousand', ''];
  const words = groups.map((group, i) => (group === 0 ? '' : join([belowThousand(group, style), names[i] as string])));
  const last = groups.at(-1) as number;
  if (style.and !== ' ' && n > 1000 && last > 0 && last < 100) words[4] = `and ${words[4]}`;
  return join(words);
}

export function english(n: number): string[] {
  return distinct([{ and: ' ', hyphen: '-' }, { and: ' and ', hyphen: '-' }, { and: ' and ', hyphen: ' ' }].map((style) => spell(n, style)));
}
