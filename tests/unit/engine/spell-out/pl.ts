/** Spells numbers out in Polish: nominative with its genders, genitive, dative, instrumental and locative. */
import { distinct, parts, slavicForm } from './groups';

type Case = 'nom' | 'nomPersons' | 'gen' | 'ins';

const UNITS: Record<Case, string[]> = {
  nom: ['', 'jeden', 'dwa', 'trzy', 'cztery', 'pięć', 'sześć', 'siedem', 'osiem', 'dziewięć', 'dziesięć', 'jedenaście', 'dwanaście', 'trzynaście', 'czternaście', 'piętnaście', 'szesnaście', 'siedemnaście', 'osiemnaście', 'dziewiętnaście'],
  nomPersons: ['', 'jeden', 'dwaj', 'trzej', 'czterej', 'pięciu', 'sześciu', 'siedmiu', 'ośmiu', 'dziewięciu', 'dziesięciu', 'jedenastu', 'dwunastu', 'trzynastu', 'czternastu', 'piętnastu', 'szesnastu', 'siedemnastu', 'osiemnastu', 'dziewiętnastu'],
  gen: ['', 'jednego', 'dwóch', 'trzech', 'czterech', 'pięciu', 'sześciu', 'siedmiu', 'ośmiu', 'dziewięciu', 'dziesięciu', 'jedenastu', 'dwunastu', 'trzynastu', 'czternastu', 'piętnastu', 'szesnastu', 'siedemnastu', 'osiemnastu', 'dziewiętnastu'],
  ins: ['', 'jednym', 'dwoma', 'trzema', 'czterema', 'pięcioma', 'sześcioma', 'siedmioma', 'ośmioma', 'dziewięcioma', 'dziesięcioma', 'jedenastoma', 'dwunastoma', 'trzynastoma', 'czternastoma', 'piętnastoma', 'szesnastoma', 'siedemnastoma', 'osiemnastoma', 'dziewiętnastoma'],
};
const TENS: Record<Case, string[]> = {
  nom: ['', '', 'dwadzieścia', 'trzydzieści', 'czterdzieści', 'pięćdziesiąt', 'sześćdziesiąt', 'siedemdziesiąt', 'osiemdziesiąt', 'dziewięćdziesiąt'],
  nomPersons: ['', '', 'dwudziestu', 'trzydziestu', 'czterdziestu', 'pięćdziesięciu', 'sześćdziesięciu', 'siedemdziesięciu', 'osiemdziesięciu', 'dziewięćdziesięciu'],
  gen: ['', '', 'dwudziestu', 'trzydziestu', 'czterdziestu', 'pięćdziesięciu', 'sześćdziesięciu', 'siedemdziesięciu', 'osiemdziesięciu', 'dziewięćdziesięciu'],
  ins: ['', '', 'dwudziestoma', 'trzydziestoma', 'czterdziestoma', 'pięćdziesięcioma', 'sześćdziesięcioma', 'siedemdziesięcioma', 'osiemdziesięcioma', 'dziewięćdziesięcioma'],
};
const GENITIVE_HUNDREDS = ['', 'stu', 'dwustu', 'trzystu', 'czterystu', 'pięciuset', 'sześciuset', 'siedmiuset', 'ośmiuset', 'dziewięciuset'];
const HUNDREDS: Record<Case, string[]> = {
  nom: ['', 'sto', 'dwieście', 'trzysta', 'czterysta', 'pięćset', 'sześćset', 'siedemset', 'osiemset', 'dziewięćset'],
  nomPersons: GENITIVE_HUNDREDS,
  gen: GENITIVE_HUNDREDS,
  ins: GENITIVE_HUNDREDS,
};
const SCALES: [value: number, Record<'nom' | 'gen' | 'ins', [string, string, string]>][] = [
  [1e12, { nom: ['bilion', 'biliony', 'bilionów'], gen: ['biliona', 'bilionów', 'bilionów'], ins: ['bilionem', 'bilionami', 'bilionami'] }],
  [1e9, { nom: ['miliard', 'miliardy', 'miliardów'], gen: ['miliarda', 'miliardów', 'miliardów'], ins: ['miliardem', 'miliardami', 'miliardami'] }],
  [1e6, { nom: ['milion', 'miliony', 'milionów'], gen: ['miliona', 'milionów', 'milionów'], ins: ['milionem', 'milionami', 'milionami'] }],
  [1e3, { nom: ['tysiąc', 'tysiące', 'tysięcy'], gen: ['tysiąca', 'tysięcy', 'tysięcy'], ins: ['tysiącem', 'tysiącami', 'tysiącami'] }],
];

function belowThousand(n: number, kase: Case): string {
  const [hundreds, rest] = parts(n, [100]) as [number, number];
  const words = [HUNDREDS[kase][hundreds] as string];
  // Behind tens one is not declined.
  const unit = (u: number): string => (u === 1 && n > 20 ? 'jeden' : (UNITS[kase][u] as string));
  words.push(...(rest < 20 ? [unit(rest)] : [TENS[kase][Math.floor(rest / 10)] as string, unit(rest % 10)]));
  return words.filter((word) => word !== '').join(' ');
}

/** `one` says whether “jeden” stands before a single scale: “(jeden) milion”. */
function spell(n: number, kase: Case, one: boolean): string {
  if (n === 0) return 'zero';
  const noun = kase === 'nomPersons' ? 'nom' : kase;
  const words: string[] = [];
  let rest = n;
  for (const [value, forms] of SCALES) {
    const count = Math.floor(rest / value);
    rest %= value;
    if (count === 0) continue;
    const form = count === 1 ? 0 : slavicForm(count) === 1 ? 1 : 2;
    words.push(count === 1 && !one ? forms[noun][0] : `${belowThousand(count, noun)} ${forms[noun][form]}`);
  }
  if (rest > 0) words.push(belowThousand(rest, kase));
  return words.join(' ');
}

export function polish(n: number): string[] {
  const feminine = spell(n, 'nom', false).replace(/\bdwa$/, 'dwie');
  return distinct([...(['nom', 'nomPersons', 'gen', 'ins'] as const).map((kase) => spell(n, kase, false)), spell(n, 'nom', true), feminine]);
}
