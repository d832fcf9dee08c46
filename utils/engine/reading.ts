/**
 * Reads an article once into what every later rule looks at: words, tags, sentences, mentions and quantities.
 * The headline stands before the text as a paragraph of its own, so that it gives context like any other sentence.
 */
import type { ClaimWords, LanguageData } from '../language';
import type { Article, EntityIndex, Quantity, Scope, Span } from '../types';
import { findKnown, type Mention } from './mentions';
import { withNames } from './names';
import { once } from './once';
import { proseOf, type Prose } from './prose';
import { findQuantities } from './quantities';
import { bitOf, bitsOf, type Tag } from './tags';
import { tokenAt } from './tokens';
import type { Word } from './vocabulary';

/** Headline, blank line, text: the coordinate of all that follows. */
export interface Reading extends Prose {
  article: Article;
  /** Where the article's text begins in `text`. */
  offset: number;
  claims: ClaimWords;
  /** Mentions of entities that the database knows. */
  known: readonly Mention[];
  /** These and all other names, found when first asked for: a text without figures needs none. */
  readonly mentions: readonly Mention[];
  /** For each token, one more than the index of the mention that covers it; 0 for none. */
  readonly mentionOf: Uint32Array;
  quantities: readonly Quantity[];
  /** A platform, store or host that the database knows is named, or words of one are frequent: else members and visitors are those of a club or a museum. */
  readonly isOnline: boolean;
  /** The country that the article names most; undefined until somebody asks. */
  mainCountry: Scope | null | undefined;
}

export function readText(article: Article, language: LanguageData, entities: EntityIndex): Reading {
  // Joined, not added up: what hangs together of pieces is slow to go through.
  const raw = [article.title, article.text].join('\n\n');
  const prose = proseOf(raw, language, entities);
  const known = findKnown(prose);
  const mentions = once(() => withNames(prose, known));
  const mentionOf = once(() => coverage(mentions(), prose.words.length));
  const isOnline = once(() => isAboutPlatforms(prose, known));
  return {
    ...prose, article, offset: article.title.length + 2, claims: language.claims, known, quantities: findQuantities(raw, language.numbers, null, prose.text === raw ? prose.tokens.folded : undefined), mainCountry: undefined,
    get mentions() { return mentions(); },
    get mentionOf() { return mentionOf(); },
    get isOnline() { return isOnline(); },
  };
}

const ONLINE_KINDS: ReadonlySet<string> = new Set(['platform', 'app-store', 'host']);
const ONLINE_UNITS: ReadonlySet<string> = new Set(['accounts', 'posts', 'videos', 'followers', 'subscribers', 'audience', 'downloads', 'users', 'registered-users', 'views']);
/** So many words of posting and following make a page one about a platform, whatever its name. */
const ONLINE_WORDS = 3;

function isAboutPlatforms({ tags, words }: Prose, known: readonly Mention[]): boolean {
  if (known.some((mention) => ONLINE_KINDS.has(mention.kind))) return true;
  let count = 0;
  for (let i = 0; i < words.length && count < ONLINE_WORDS; i++) {
    for (const tag of tags.of('unit', i)) if (ONLINE_UNITS.has(tag.value)) count++;
  }
  return count >= ONLINE_WORDS;
}

function coverage(mentions: readonly Mention[], tokens: number): Uint32Array {
  const mentionOf = new Uint32Array(tokens);
  mentions.forEach(({ from, to }, i) => mentionOf.fill(i + 1, from, to));
  return mentionOf;
}

// ── Looking things up by place ────────────────────────────────────────────

/** Index of the first item that starts at or after `offset`; items are in text order. */
export function firstFrom(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items that lie wholly between two offsets. */
export function within<T extends Span>(items: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let i = firstFrom(items, start); i < items.length; i++) {
    const item = items[i] as T;
    if (item.start >= end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}

/** Tags of some lists that lie wholly between two offsets. */
export function tagsBetween({ tags, tokens, words }: Prose, start: number, end: number, lists: readonly string[]): Tag[] {
  const found: Tag[] = [];
  const bits = bitsOf(lists);
  for (let i = tokenAt(tokens, start); (tokens.start[i] ?? Infinity) < end; i++) {
    const word = words[i] as Word;
    if ((word.bits & bits) === 0 || !shares(word.lists, lists)) continue;
    for (const tag of tags.at(i)) if (tag.end <= end && lists.includes(tag.list)) found.push(tag);
  }
  return found;
}

/** The first tag between two offsets, of whatever list. */
export function firstTag({ tags, tokens }: Prose, start: number, end: number): Tag | undefined {
  for (let i = tokenAt(tokens, start); (tokens.start[i] ?? Infinity) < end; i++) {
    for (const tag of tags.at(i)) if (tag.end <= end) return tag;
  }
  return undefined;
}

function shares(some: readonly string[], others: readonly string[]): boolean {
  for (const list of some) if (others.includes(list)) return true;
  return false;
}

/** Lists of words that mean somebody or something named before. */
export const SPOKEN_OF: readonly string[] = ['pronoun', 'stand-in'];

/** Those of one list. */
export function tagsWithin({ tags, tokens, words }: Prose, list: string, start: number, end: number): Tag[] {
  const found: Tag[] = [];
  const bit = bitOf(list);
  for (let i = tokenAt(tokens, start); (tokens.start[i] ?? Infinity) < end; i++) {
    if (((words[i] as Word).bits & bit) === 0) continue;
    for (const tag of tags.of(list, i)) if (tag.end <= end) found.push(tag);
  }
  return found;
}

/** Tags of one list that begin at a token. */
export const tagsAt = ({ tags }: Prose, list: string, token: number): readonly Tag[] => tags.of(list, token);

/** A tag of any of some lists begins at a token. */
export function isOnAny({ tags, words }: Prose, lists: readonly string[], token: number): boolean {
  const word = words[token];
  if (word === undefined || word.bits === 0) return false;
  for (const list of lists) if (tags.of(list, token).length > 0) return true;
  return false;
}

/** Phrases of a list are at most this many words long, give or take none: how far back to look for the beginning of one. */
const LONGEST_PHRASE = 6;

/** A phrase of one list ends right before a token: “of which (38 million)”. */
export function endsAt(reading: Reading, list: string, token: number): boolean {
  for (let i = token - 1; i >= Math.max(0, token - LONGEST_PHRASE); i--) {
    if (tagsAt(reading, list, i).some((tag) => tag.to === token)) return true;
  }
  return false;
}

/** The mention that covers a token, if any. */
export function mentionAt(reading: Reading, token: number): Mention | null {
  const covered = reading.mentionOf[token];
  return covered ? (reading.mentions[covered - 1] as Mention) : null;
}

/** Tags of a list of markers at what they mark: before it, or behind it where the language's verbs come last. */
export function markersOf(reading: Reading, list: string, at: { from: number; to: number }): readonly Tag[] {
  return tagsAt(reading, list, reading.grammar.verb === 'last' ? at.to : at.from - 1);
}

/**
 * A marker of a list stands at a name: before it, with an article between at most; or behind it, where verbs come last.
 * It may be written on to the name: “لواتساب”.
 */
export function isMarked(reading: Reading, list: string, at: { from: number; to: number; prefix?: string }): boolean {
  if (markersOf(reading, list, at).length > 0) return true;
  if (reading.grammar.verb === 'last') return false;
  if (at.prefix !== undefined && tagsIn(reading, list, at.prefix)) return true;
  return tagsAt(reading, 'skip', at.from - 1).length > 0 && tagsAt(reading, list, at.from - 2).length > 0;
}

function tagsIn(reading: Reading, list: string, word: string): boolean {
  return list === 'of' ? reading.claims.of.includes(word) : list === 'on' && reading.claims.on.includes(word);
}

/** Tokens that so many words of a language with spaces come to. */
export const reach = (reading: Reading, words: number): number => Math.round(words * reading.grammar.tokensPerWord);

/** Index of the sentence that holds an offset. */
export function sentenceAt(reading: Reading, offset: number): number {
  return Math.max(0, firstFrom(reading.sentences, offset + 1) - 1);
}

/** The raw text between two tokens. */
export function gapBefore(reading: Reading, token: number): string {
  const end = token > 0 ? (reading.tokens.end[token - 1] as number) : 0;
  return reading.text.slice(end, reading.tokens.start[token] ?? reading.text.length);
}
