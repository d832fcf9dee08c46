/** Tells where a word that is also a platform's or a person's name goes on to a longer name of somebody else: “Brand Analytics”, “Max von Kreyfelt”. */
import type { EntityKind, Span } from '../types';
import { nounsAreCapitalised } from './capitals';
import { isCapitalAt } from './letters';
import { barOf, isCommonNoun } from './name-bars';
import { once } from './once';
import { opensTag, type Prose } from './prose';

interface Word extends Span {
  from: number;
  to: number;
}

const PARTICLES: ReadonlySet<string> = new Set(['von', 'van', 'de', 'di', 'du', 'da', 'del', 'della', 'dos', 'bin', 'ibn']);
const OF: ReadonlySet<string> = new Set(['of', 'on', 'inPlace', 'from', 'by', 'for']);
const NO_PARTS: ReadonlySet<string> = new Set(['say', 'action', 'modifier', 'joins', 'on', 'of', 'inPlace', 'skip', 'weekday', 'month', 'place', 'officer', 'others']);

/** Asked of single words alone; `isKnown` says whether a token begins or ends a name of the database. */
export function partsOfNames(prose: Prose): (word: Word, kind: EntityKind, isKnown: (token: number) => boolean) => boolean {
  const { text, tokens, opens, sentences } = prose;
  const hasCapitalNouns = once(() => nounsAreCapitalised(prose));
  const headlineEnd = sentences.find(({ paragraph }) => paragraph > 0)?.start ?? 0;
  const isSpaced = (token: number) => token > 0 && text.slice(tokens.end[token - 1], tokens.start[token]) === ' ';
  const isCapital = (token: number) => token >= 0 && token < opens.length && isCapitalAt(text, tokens.start[token] as number);
  const isPart = (token: number) => isCapital(token) && barOf(prose, token) === null && !isCommonNoun(prose, token) && !opensTag(prose, token, NO_PARTS);
  const goesOn = (to: number) => isSpaced(to) && PARTICLES.has(tokens.word[to] as string) && !isCapital(to) && !opensTag(prose, to, OF) && isSpaced(to + 1) && isCapital(to + 1);
  return ({ start, from, to }, kind, isKnown) => {
    if (to !== from + 1 || prose.grammar.caseless) return false;
    if (goesOn(to)) return true;
    if (start < headlineEnd || hasCapitalNouns()) return false;
    if (isSpaced(to) && isPart(to) && !isKnown(to)) return true;
    return kind === 'person' && isSpaced(from) && opens[from - 1] !== 1 && isPart(from - 1) && !isKnown(from - 1);
  };
}
