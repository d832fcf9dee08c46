/** Tells from what stands around a capitalised word whether its capital is a name's or only that of a sentence's start. */
import type { Span } from '../types';
import type { Tag } from './lexicon';
import type { Tokens } from './tokens';

/** Lists whose words, close to an ambiguous name, show that it is a platform or somebody on one. */
const CONTEXT_LISTS = new Set(['unit', 'stand-in']);
const CONTEXT_UNITS_LEFT_OUT = new Set(['none', 'people', 'times', 'casualties', 'employees', 'servers', 'items']);

export const isOfPlatforms = (tag: Tag) => (CONTEXT_LISTS.has(tag.list) && !CONTEXT_UNITS_LEFT_OUT.has(tag.value)) || (tag.list === 'action' && tag.value === 'download');

/** A comma, a verb or a possessive follows, as it follows a name. */
export function governs(tags: readonly Tag[], tokens: Tokens, to: number, text: string): boolean {
  const end = tokens.end[to - 1] as number;
  if (text[end] === ',' || /^['’]s\b/.test(text.slice(end, end + 3))) return true;
  return tagsFrom(tags, to).some((tag) => tag.list === 'say' || tag.list === 'action');
}

/** Tags that begin at a token; tags are in the order of their tokens. */
function tagsFrom(tags: readonly Tag[], token: number): Tag[] {
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle] as Tag).from < token) low = middle + 1;
    else high = middle;
  }
  const found: Tag[] = [];
  for (let i = low; i < tags.length && (tags[i] as Tag).from === token; i++) found.push(tags[i] as Tag);
  return found;
}

/** Tokens from a name to the noun of a figure that it has. */
const FIGURE_REACH = 12;
/** A preposition behind a word makes it a common one: “Parler de”, “Threads of”. */
const PREPOSITIONS = new Set(['of', 'on', 'inPlace', 'from', 'joins']);

/** “Gab drew 37 million visits”: a sentence opens with the name, and what it counts follows. */
export function opensOnFigure(text: string, tokens: Tokens, tags: readonly Tag[], name: Span & { to: number }): boolean {
  if (tagsFrom(tags, name.to).some((tag) => PREPOSITIONS.has(tag.list))) return false;
  const reach = text.slice(name.end, tokens.end[Math.min(name.to + FIGURE_REACH, tokens.end.length - 1)]);
  const clause = /^(?:[.!?]\p{Nd}|[^.!?\n])*/u.exec(reach)?.[0] ?? '';
  if (!/\p{Nd}/u.test(clause)) return false;
  for (let i = name.to + 1; i <= name.to + FIGURE_REACH; i++) {
    if ((tokens.start[i] ?? Infinity) >= name.end + clause.length) return false;
    if (tagsFrom(tags, i).some(isOfPlatforms)) return true;
  }
  return false;
}

/** Words that occur capitalised inside a sentence too: their capital at a sentence's start is their own. */
export function capitalsInside(text: string, tokens: Tokens, sentenceStarts: ReadonlySet<number>): Set<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.word.length; i++) {
    const at = tokens.start[i] as number;
    if (!sentenceStarts.has(at) && /[\p{Ll},] $/u.test(text.slice(Math.max(0, at - 2), at))) words.add(text.slice(at, tokens.end[i]));
  }
  return words;
}
