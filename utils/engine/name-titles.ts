/** What stands before a name and is no part of it: titles, occupations, nouns written together, and the articles that make a noun a common one. */
import { nounsAreCapitalised } from './capitals';
import { lexiconOf } from './lexicon';
import { opensTag, type Prose } from './prose';

/** “AfD-Abgeordnete Ada Moss”, “Comedian Ada Moss”, “Instituts MeterLab”: what somebody is, is no part of the name. */
export function behindTitle(prose: Prose, from: number, to: number): number {
  const { text, tokens, tags } = prose;
  for (let i = to - 2; i >= from; i--) {
    if (text[tokens.end[i] as number] !== ' ') continue;
    const isTitle = tags.of('titles', i).length > 0 || tags.of('officer', i).length > 0 || tags.of('stand-in', i).some(({ value }) => value === 'person');
    const isNoun = prose.language.numbers.family === 'fused' && opensTag(prose, i, TITLES) && nounsAreCapitalised(prose);
    if ((i < to - 2 && isTitle) || isNoun || isCompoundTitle(prose, i)) return i + 1;
  }
  return isOtherScript(prose, from, to) ? from + 1 : from;
}

/** “Meeresexperte Jonas”, “Energiekonzern Shell”: where nouns are written together, the last of them says what somebody is. */
function isCompoundTitle({ tokens, language, text }: Prose, token: number): boolean {
  const word = tokens.word[token] as string;
  if (language.numbers.family !== 'fused' || word.length < SHORTEST_COMPOUND || !/^\p{Lu}\p{Ll}+$/u.test(text.slice(tokens.start[token], tokens.end[token]))) return false;
  const lexicon = lexiconOf(language.claims);
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    if (lexicon.byWord.get(word.slice(at))?.some(({ list, words }) => words.length === 1 && TITLES.has(list))) return true;
  }
  return false;
}

/** In letters: of a compound, and of either of its parts. */
const SHORTEST_COMPOUND = 10;
const SHORTEST_PART = 4;
const TITLES: ReadonlySet<string> = new Set(['titles', 'officer', 'stand-in', 'others']);

/** “Отечественный RuTube”: a word that opens a sentence, before a name in other letters. */
function isOtherScript({ text, tokens, opens }: Prose, from: number, to: number): boolean {
  const isLatin = (token: number) => /^\p{Script=Latin}/u.test(text.slice(tokens.start[token], tokens.end[token]));
  return to > from + 1 && opens[from] === 1 && !isLatin(from) && isLatin(from + 1);
}

/** “Die Umweltschützer”, “die spanische Ausgabe”: where nouns have capitals, an article makes one a common noun; brands have more capitals or digits. */
export function followsArticle({ text, tokens, tags }: Prose, token: number): boolean {
  const isPlain = /^\p{Lu}\p{Ll}+$/u.test(text.slice(tokens.start[token], tokens.end[token]));
  const isAdjective = (at: number) => /^\p{Ll}/u.test(text.charAt(tokens.start[at] as number)) && tags.at(at).every(({ list }) => list === 'modifier' || list === 'place');
  const isJoined = (at: number) => text.slice(tokens.end[at - 1], tokens.start[at]) === ' ';
  const article = isJoined(token) && isAdjective(token - 1) && isJoined(token - 1) ? token - 2 : token - 1;
  return isPlain && article >= 0 && isJoined(article + 1) && tags.of('skip', article).length > 0;
}
