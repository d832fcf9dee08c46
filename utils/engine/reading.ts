/**
 * Reads an article once into what every later rule looks at: words, tags, sentences, mentions and quantities.
 * The headline stands before the text as a paragraph of its own, so that it gives context like any other sentence.
 */
import { fold } from '../fold';
import type { ClaimWords, Grammar, LanguageData } from '../language';
import type { Article, EntityIndex, Quantity, Sentence, Span } from '../types';
import { grammarOf } from './grammar';
import { lexiconOf, tagTokens, type Tag } from './lexicon';
import { findMentions, type Mention } from './mentions';
import { findQuantities } from './quantities';
import { splitSentences } from './sentences';
import { tokenAt, tokenize, type Tokens } from './tokens';

export interface Reading {
  article: Article;
  /** Headline, blank line, text: the coordinate of all that follows. Marks of other scripts are written as their Latin likes (“、” as “,”). */
  text: string;
  /** The same with its own marks: what is quoted. */
  raw: string;
  /** Where the article's text begins in `text`. */
  offset: number;
  tokens: Tokens;
  grammar: Grammar;
  claims: ClaimWords;
  tags: readonly Tag[];
  sentences: readonly Sentence[];
  mentions: readonly Mention[];
  quantities: readonly Quantity[];
  /** A platform, store or host that the database knows is named, or words of one are frequent: else members and visitors are those of a club or a museum. */
  isOnline: boolean;
}

export function readText(article: Article, language: LanguageData, entities: EntityIndex): Reading {
  const raw = `${article.title}\n\n${article.text}`;
  const text = raw.replace(FOREIGN_MARKS, (mark) => LATIN_MARKS[mark] as string);
  const tokens = tokenize(fold(text));
  const tags = tagTokens(tokens, lexiconOf(language.claims));
  const sentences = splitSentences(raw, language.claims.abbreviations);
  const grammar = grammarOf(language.claims);
  const mentions = findMentions(raw, text, tokens, tags, firstWords(sentences, tokens), entities, grammar, language.claims.caseEndings);
  const isOnline = mentions.some((mention) => ONLINE_KINDS.has(mention.kind)) || tags.filter((tag) => tag.list === 'unit' && ONLINE_UNITS.has(tag.value)).length >= ONLINE_WORDS;
  return { article, text, raw, offset: article.title.length + 2, tokens, grammar, claims: language.claims, tags, sentences, mentions, quantities: findQuantities(raw, language.numbers), isOnline };
}

/** One unit for one, so that places stay. Every rule about commas and parentheses then holds in every script. */
const LATIN_MARKS: Record<string, string> = {
  '،': ',', '؛': ';', '؟': '?', '、': ',', '。': '.', '，': ',', '：': ':', '；': ';', '（': '(', '）': ')', '「': '“', '」': '”', '『': '“', '』': '”', '।': '.', '！': '!', '？': '?',
};
const FOREIGN_MARKS = /[،؛؟、。，：；（）「」『』।！？]/g;

const ONLINE_KINDS: ReadonlySet<string> = new Set(['platform', 'app-store', 'host']);
const ONLINE_UNITS: ReadonlySet<string> = new Set(['accounts', 'posts', 'videos', 'followers', 'subscribers', 'audience', 'downloads']);
/** So many words of posting and following make a page one about a platform, whatever its name. */
const ONLINE_WORDS = 3;

/** Where sentences begin, past quotation marks: there a capital tells nothing. */
function firstWords(sentences: readonly Sentence[], tokens: Tokens): Set<number> {
  const starts = new Set<number>();
  for (const sentence of sentences) {
    const start = tokens.start[tokenAt(tokens, sentence.start)];
    if (start !== undefined) starts.add(start);
  }
  return starts;
}

// ── Looking things up by place ────────────────────────────────────────────

/** Index of the first item that starts at or after `offset`; items are in text order. */
function firstFrom(items: readonly Span[], offset: number): number {
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

/** Tags of one list between two offsets. */
export function tagsWithin(reading: Reading, list: string, start: number, end: number): Tag[] {
  return within(reading.tags, start, end).filter((tag) => tag.list === list);
}

/** Tags of one list that begin at a token. */
export function tagsAt(reading: Reading, list: string, token: number): Tag[] {
  const start = reading.tokens.start[token];
  if (start === undefined) return [];
  const found: Tag[] = [];
  for (let i = firstFrom(reading.tags, start); i < reading.tags.length; i++) {
    const tag = reading.tags[i] as Tag;
    if (tag.start !== start) break;
    if (tag.list === list) found.push(tag);
  }
  return found;
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
  const start = reading.tokens.start[token];
  if (start === undefined) return null;
  // A name may begin inside its word: “لواتساب”.
  const i = firstFrom(reading.mentions, reading.tokens.end[token] as number) - 1;
  const mention = reading.mentions[i];
  return mention && mention.end > start ? mention : null;
}

/** Tags of a list of markers at what they mark: before it, or behind it where the language's verbs come last. */
export function markersOf(reading: Reading, list: string, at: { from: number; to: number }): Tag[] {
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
