/** Spells numbers out in Russian: all six cases, and the feminine forms before a noun and before thousands. */
import { distinct, parts, slavicForm } from './groups';

const CASES = ['nom', 'gen', 'dat', 'ins', 'pre'] as const;
type Case = (typeof CASES)[number];

const i = (stems: string): string[] => stems.split(' ');
const SMALL: Record<Case, string[]> = {
  nom: ['', ...i('один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать')],
  gen: ['', ...i('одного двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати')],
  dat: ['', ...i('одному двум трём четырём пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати')],
  ins: ['', ...i('одним двумя тремя четырьмя пятью шестью семью восемью девятью десятью одиннадцатью двенадцатью тринадцатью четырнадцатью пятнадцатью шестнадцатью семнадцатью восемнадцатью девятнадцатью')],
  pre: ['', ...i('одном двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати')],
};
const ONE_FEMININE: Record<Case, string> = { nom: 'одна', gen: 'одной', dat: 'одной', ins: 'одной', pre: 'одной' };
const OBLIQUE_TENS = ['', '', ...i('двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста')];
const TENS: Record<Case, string[]> = {
  nom: ['', '', ...i('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто')],
  gen: OBLIQUE_TENS, dat: OBLIQUE_TENS, pre: OBLIQUE_TENS,
  ins: ['', '', ...i('двадцатью тридцатью сорока пятьюдесятью шестьюдесятью семьюдесятью восемьюдесятью девяноста')],
};
const HUNDREDS: Record<Case, string[]> = {
  nom: ['', ...i('сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот')],
  gen: ['', ...i('ста двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот')],
  dat: ['', ...i('ста двумстам трёмстам четырёмстам пятистам шестистам семистам восьмистам девятистам')],
  ins: ['', ...i('ста двумястами тремястами четырьмястами пятьюстами шестьюстами семьюстами восемьюстами девятьюстами')],
  pre: ['', ...i('ста двухстах трёхстах четырёхстах пятистах шестистах семистах восьмистах девятистах')],
};
const LION: Record<Case, [string, string, string]> = { nom: ['', 'а', 'ов'], gen: ['а', 'ов', 'ов'], dat: ['у', 'ам', 'ам'], ins: ['ом', 'ами', 'ами'], pre: ['е', 'ах', 'ах'] };
const THOUSAND: Record<Case, [string, string, string]> = { nom: ['тысяча', 'тысячи', 'тысяч'], gen: ['тысячи', 'тысяч', 'тысяч'], dat: ['тысяче', 'тысячам', 'тысячам'], ins: ['тысячей', 'тысячами', 'тысячами'], pre: ['тысяче', 'тысячах', 'тысячах'] };

function belowThousand(n: number, kase: Case, feminine: boolean): string {
  const [hundreds, rest] = parts(n, [100]) as [number, number];
  const unit = (u: number): string => {
    if (feminine && u === 1) return ONE_FEMININE[kase];
    return feminine && u === 2 && kase === 'nom' ? 'две' : (SMALL[kase][u] as string);
  };
  const words = [HUNDREDS[kase][hundreds] as string, ...(rest < 20 ? [unit(rest)] : [TENS[kase][Math.floor(rest / 10)] as string, unit(rest % 10)])];
  return words.filter((word) => word !== '').join(' ');
}

function spell(n: number, kase: Case, feminine: boolean, one: boolean): string {
  if (n === 0) return 'ноль';
  const [trillions, milliards, millions, thousands, rest] = parts(n, [1e12, 1e9, 1e6, 1e3]) as [number, number, number, number, number];
  const words: string[] = [];
  for (const [count, stem] of [[trillions, 'триллион'], [milliards, 'миллиард'], [millions, 'миллион']] as const) {
    const noun = stem + LION[kase][slavicForm(count)];
    if (count > 0) words.push(count === 1 && !one ? noun : `${belowThousand(count, kase, false)} ${noun}`);
  }
  if (thousands > 0) words.push(thousands === 1 && !one ? THOUSAND[kase][0] : `${belowThousand(thousands, kase, true)} ${THOUSAND[kase][slavicForm(thousands)]}`);
  if (rest > 0) words.push(belowThousand(rest, kase, feminine));
  return words.join(' ');
}

export function russian(n: number): string[] {
  const all = CASES.flatMap((kase) => [spell(n, kase, false, true), spell(n, kase, true, true)]);
  return distinct([...all, spell(n, 'nom', false, false), ...all.map((text) => text.replaceAll('ё', 'е'))]);
}
