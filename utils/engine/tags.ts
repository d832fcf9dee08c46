/**
 * Finds the words and phrases of a language's lists in a text, where somebody asks for them.
 * A tag says that a stretch of words is on some list; what follows from that is for others to say.
 */
import type { Opening, Phrase, Phrases } from './lexicon';
import type { Tokens } from './tokens';

/** A stretch of tokens that is on a list: `from` to `to` (exclusive) in tokens, `start` to `end` in text. */
export interface Tag {
  /** The list, for example `unit` or `say`. */
  list: string;
  /** The entry's heading in that list, for example `followers`. */
  value: string;
  from: number;
  to: number;
  start: number;
  end: number;
}

const NONE: readonly Tag[] = [];

/** What a token's word may begin. */
interface Opener {
  readonly claims: readonly Opening[];
  readonly lists: readonly string[];
  readonly bits: number;
}

/** One of 32 bits for a list, by the letters of its name: several lists share one, so that it can only say no. */
export const bitOf = (list: string): number => 1 << (list.charCodeAt(0) + 3 * list.charCodeAt(list.length - 1) + 5 * list.length);

export const bitsOf = (lists: readonly string[]): number => lists.reduce((bits, list) => bits | bitOf(list), 0);

/** The tags of a text, each token's made when it is first asked for: most words are far from any figure. */
export class Tags {
  private readonly made: (readonly Tag[] | undefined)[];

  constructor(private readonly tokens: Tokens, private readonly words: readonly Opener[]) {
    this.made = new Array<undefined>(words.length);
  }

  /** Every tag that begins at a token; of one list only the longest phrase. */
  at(token: number): readonly Tag[] {
    const word = this.words[token];
    if (word === undefined || word.claims.length === 0) return NONE;
    return this.made[token] ?? (this.made[token] = tagsFrom(this.tokens, token, word.claims));
  }

  /** Those of one list. */
  of(list: string, token: number): readonly Tag[] {
    if (!this.mayHave(list, token)) return NONE;
    const here = this.at(token);
    let found = NONE;
    for (const tag of here) if (tag.list === list) found = here.length === 1 ? here : [...found, tag];
    return found;
  }

  /** Whether a token's word begins a phrase of a list; whether the rest follows is not asked. */
  mayHave(list: string, token: number): boolean {
    const word = this.words[token];
    if (word === undefined || (word.bits & bitOf(list)) === 0) return false;
    for (let i = 0; i < word.lists.length; i++) if (word.lists[i] === list) return true;
    return false;
  }

  /** Every tag of the text, in order; or those of one list. */
  all(list?: string): Tag[] {
    const tags: Tag[] = [];
    for (let i = 0; i < this.words.length; i++) for (const tag of list === undefined ? this.at(i) : this.of(list, i)) tags.push(tag);
    return tags;
  }
}

/** The tags that begin at a token, of the phrases that its word may open. */
export function tagsFrom(tokens: Tokens, token: number, openings: readonly Opening[]): readonly Tag[] {
  for (const opening of openings) {
    let tags = NONE;
    for (const phrases of opening) tags = withMatches(tags, tokens, token, phrases);
    if (tags.length > 0) return tags;
  }
  return NONE;
}

/** The phrases are known to fit their first word. */
function withMatches(earlier: readonly Tag[], tokens: Tokens, from: number, { alone, followed }: Phrases): readonly Tag[] {
  const phrases = (followed.size > 0 && followed.get(tokens.word[from + 1] as string)) || alone;
  const firstOfHere = earlier.length;
  let tags = earlier;
  for (const phrase of phrases) {
    const to = from + phrase.words.length;
    if ((to > from + 1 && !matches(tokens, from, phrase)) || isCovered(tags, firstOfHere, phrase.list, to)) continue;
    const tag = { list: phrase.list, value: phrase.value, from, to, start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
    // Most words have one tag: an array that is made with it has room for no more.
    tags = tags.length === 0 ? [tag] : [...tags, tag];
  }
  return tags;
}

/** Longer phrases come first: a shorter one of the same list says less. Equal lengths may both be meant. */
function isCovered(tags: readonly Tag[], first: number, list: string, to: number): boolean {
  for (let t = first; t < tags.length; t++) {
    const other = tags[t] as Tag;
    if (other.to > to && other.list === list) return true;
  }
  return false;
}

function matches(tokens: Tokens, from: number, { words, open }: Phrase): boolean {
  const last = words.length - 1;
  if (from + last >= tokens.word.length) return false;
  for (let k = 1; k < last; k++) if (tokens.word[from + k] !== words[k]) return false;
  const word = tokens.word[from + last] as string;
  return open ? word.startsWith(words[last] as string) : word === words[last];
}
