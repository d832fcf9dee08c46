/** Tells from what stands around a capitalised word whether its capital is a name's or only that of a sentence's start. */
import type { Span } from '../types';
import { opensTag, type Prose } from './prose';
import type { Tag } from './tags';

/** Lists whose words, close to an ambiguous name, show that it is a platform or somebody on one. */
const CONTEXT_LISTS = new Set(['unit', 'stand-in']);
const WITH_PLATFORM_WORDS = new Set([...CONTEXT_LISTS, 'action']);
const CONTEXT_UNITS_LEFT_OUT = new Set(['none', 'people', 'customers', 'times', 'casualties', 'employees', 'servers', 'items']);

const isOfPlatforms = (tag: Tag) => (CONTEXT_LISTS.has(tag.list) && !CONTEXT_UNITS_LEFT_OUT.has(tag.value)) || (tag.list === 'action' && tag.value === 'download');

/** A word of platforms, or of what people do on them, begins at a token. */
export const opensPlatformWord = (prose: Prose, token: number): boolean => opensTag(prose, token, WITH_PLATFORM_WORDS) && prose.tags.at(token).some(isOfPlatforms);

const VERBS: ReadonlySet<string> = new Set(['say', 'action']);

/** A comma, a verb or a possessive follows, as it follows a name. */
export function governs(prose: Prose, to: number): boolean {
  const { text, tokens } = prose;
  const end = tokens.end[to - 1] as number;
  return text[end] === ',' || /^['’]s\b/.test(text.slice(end, end + 3)) || opensTag(prose, to, VERBS);
}

/** Tokens from a name to the noun of a figure that it has. */
const FIGURE_REACH = 12;
/** A preposition behind a word makes it a common one: “Parler de”, “Threads of”. */
const PREPOSITIONS = new Set(['of', 'on', 'inPlace', 'from', 'joins']);

/** “Gab drew 37 million visits”: a sentence opens with the name, and what it counts follows. */
export function opensOnFigure(prose: Prose, name: Span & { to: number }): boolean {
  const { text, tokens } = prose;
  if (opensTag(prose, name.to, PREPOSITIONS)) return false;
  const reach = text.slice(name.end, tokens.end[Math.min(name.to + FIGURE_REACH, tokens.end.length - 1)]);
  const clause = /^(?:[.!?]\p{Nd}|[^.!?\n])*/u.exec(reach)?.[0] ?? '';
  if (!/\p{Nd}/u.test(clause)) return false;
  for (let i = name.to + 1; i <= name.to + FIGURE_REACH; i++) {
    if ((tokens.start[i] ?? Infinity) >= name.end + clause.length) return false;
    if (opensPlatformWord(prose, i)) return true;
  }
  return false;
}
