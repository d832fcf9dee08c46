/**
 * Finds who a text names: entities of the databases by any of their spellings. Names that no database knows are added elsewhere.
 * Ambiguous spellings (“X”, “Signal”, “Parler”) count only where something around them settles it.
 */
import { fold } from '../fold';
import type { Alias, EntityId, EntityIndex, EntityKind, Party, Span } from '../types';
import type { Grammar } from '../language';
import { namesWithoutCapitals } from './caseless-names';
import { inflectedAt } from './inflected-names';
import type { Tag } from './lexicon';
import { governs, isOfPlatforms, opensOnFigure } from './name-evidence';
import { withNames } from './names';
import type { Tokens } from './tokens';

export type MentionKind = EntityKind | 'name';

export interface Mention extends Span {
  party: Party;
  kind: MentionKind;
  /** What is written on to the front of the name: “ل” in “لواتساب”. */
  prefix?: string;
  /** First and last-plus-one token. */
  from: number;
  to: number;
}

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
/** A letter that belongs to the word on its side; in scripts without spaces every letter may begin a new one. */

/** All mentions in text order, never overlapping; the longest spelling wins. */
export function findMentions(raw: string, text: string, tokens: Tokens, tags: readonly Tag[], sentenceStarts: ReadonlySet<number>, index: EntityIndex, grammar: Grammar, endings: readonly string[] = []): Mention[] {
  const candidates = spellings(text, tokens, index, grammar.prefixes, tags, endings);
  const sure = new Set(candidates.filter((c) => !c.ambiguous).map((c) => c.entity));
  const contexts = contextTokens(tags, candidates);
  const licensed = new Set<EntityId>(sure);
  const times = new Map<EntityId, number>();
  for (const c of candidates) if (c.ambiguous && c.exact) times.set(c.entity, (times.get(c.entity) ?? 0) + 1);
  for (const c of candidates) {
    // A capital at a sentence's start tells nothing, so there it takes the name twice.
    const shown = grammar.caseless || !sentenceStarts.has(c.start) || (times.get(c.entity) as number) > 1 || governs(tags, tokens, c.to, text) || opensOnFigure(text, tokens, tags, c);
    if (c.ambiguous && shown && settled(c, contexts, CONTEXT_REACH * grammar.tokensPerWord)) licensed.add(c.entity);
  }
  const known: Mention[] = [];
  let last = 0;
  for (const c of candidates) {
    if (c.start < last || !licensed.has(c.entity) || (c.ambiguous && !c.exact)) continue;
    const entity = index.byId(c.entity);
    if (!entity) continue;
    known.push({ start: c.start, end: c.end, from: c.from, to: c.to, kind: entity.kind, party: { id: c.entity, name: text.slice(c.start, c.end) }, ...(c.prefix && { prefix: c.prefix }) });
    last = c.end;
  }
  if (grammar.caseless) known.push(...namesWithoutCapitals(raw, tokens, tags, known));
  known.sort((a, b) => a.start - b.start);
  return withNames(text, tokens, tags, sentenceStarts, known);
}

interface Spelling extends Span {
  entity: EntityId;
  ambiguous: boolean;
  /** Written with the very capitals of the alias. */
  exact: boolean;
  prefix: string;
  from: number;
  to: number;
}

const foldedAliases = new Map<string, string>();

function foldedAlias(written: string): string {
  let folded = foldedAliases.get(written);
  if (folded === undefined) foldedAliases.set(written, (folded = fold(written)));
  return folded;
}

/** Every alias that stands in the text, by place, the longest first at a place. */
function spellings(text: string, tokens: Tokens, index: EntityIndex, prefixes: readonly string[], tags: readonly Tag[], endings: readonly string[]): Spelling[] {
  // “ユーチューブチャンネル”: where no spaces are written, a noun of ours may follow a name.
  const nounsAt = new Set(tags.filter((tag) => (tag.list === 'unit' || tag.list === 'stand-in') && UNSPACED.test(tokens.folded.charAt(tag.start))).map((tag) => tag.start));
  const found: Spelling[] = [];
  for (let i = 0; i < tokens.word.length; i++) {
    const here: Spelling[] = [];
    for (const { word, prefix, alias } of aliasesAt(tokens, i, index, prefixes)) {
      const folded = foldedAlias(alias.written);
      // An alias may open with a sign (“@POTUS”, “r/…”): the key is its first word, so step back over the sign.
      const lead = folded.indexOf(word);
      const from = (tokens.start[i] as number) + prefix.length - lead;
      if (from < 0 || !tokens.folded.startsWith(folded, from)) continue;
      const end = from + folded.length;
      if ((isInsideWord(tokens.folded, end) && !nounsAt.has(end)) || (lead === 0 && prefix === '' && isInsideWord(tokens.folded, from))) continue;
      const written = text.slice(from, end);
      const exact = written === alias.written;
      // Names begin with a capital: “parler” is a verb. Scripts without capitals have nothing to tell.
      if (!exact && isLower(written) && !isLower(alias.written)) continue;
      let to = i + 1;
      while (to < tokens.start.length && (tokens.start[to] as number) < end) to++;
      here.push({ start: from, end, entity: alias.entity, ambiguous: alias.ambiguous, exact, prefix, from: i, to });
    }
    here.push(...inflected(text, tokens, index, endings, i));
    here.sort((a, b) => b.end - a.end || Number(a.ambiguous) - Number(b.ambiguous));
    found.push(...here);
  }
  return found;
}

/** Forms of names; in lower case they are other words. */
function inflected(text: string, tokens: Tokens, index: EntityIndex, endings: readonly string[], i: number): Spelling[] {
  const start = tokens.start[i] as number;
  if (endings.length === 0 || isLower(text.slice(start, tokens.end[i]))) return [];
  return inflectedAt(tokens, i, index, endings).map(({ alias, to }) => {
    const exact = text.startsWith(alias.written.slice(0, SAME_LETTERS), start);
    return { start, end: tokens.end[to - 1] as number, entity: alias.entity, ambiguous: alias.ambiguous, exact, prefix: '', from: i, to };
  });
}

/** The letters of a form that are surely the name's own. */
const SAME_LETTERS = 3;

/** The aliases filed under a word, and under what is left of it without a particle written on to it. */
function* aliasesAt(tokens: Tokens, i: number, index: EntityIndex, prefixes: readonly string[]): Iterable<{ word: string; prefix: string; alias: Alias }> {
  const whole = tokens.word[i] as string;
  for (const alias of index.startingWith(whole)) yield { word: whole, prefix: '', alias };
  for (const prefix of prefixes) {
    if (!whole.startsWith(prefix) || whole.length - prefix.length < SHORTEST_NAME) continue;
    const word = whole.slice(prefix.length);
    for (const alias of index.startingWith(word)) yield { word, prefix, alias };
  }
}

/** In letters: no name is found by cutting a word down to less. */
const SHORTEST_NAME = 3;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;

/** The letters on both sides of a place belong to one word. Where no spaces are written, only katakana tells: “ライン” is no name in “オンライン”. */
function isInsideWord(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1);
  const after = folded.charAt(at);
  if (!LETTER_OR_DIGIT.test(before) || !LETTER_OR_DIGIT.test(after)) return false;
  if (!UNSPACED.test(before) && !UNSPACED.test(after)) return true;
  return KATAKANA.test(before) && KATAKANA.test(after);
}

const isLower = (text: string) => text === text.toLowerCase() && text !== text.toUpperCase();

/** In tokens: about a clause. */
const CONTEXT_REACH = 16;

/** In text order: words of platforms, and names that leave no doubt. */
function contextTokens(tags: readonly Tag[], candidates: readonly Spelling[]): number[] {
  const words = tags.filter(isOfPlatforms).map((tag) => tag.from);
  const names = candidates.filter((candidate) => !candidate.ambiguous).map((candidate) => candidate.from);
  return [...words, ...names].sort((a, b) => a - b);
}

function settled(candidate: Spelling, contexts: readonly number[], reach: number): boolean {
  if (!candidate.exact) return false;
  let low = 0;
  let high = contexts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((contexts[middle] as number) < candidate.from - reach) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < contexts.length && (contexts[i] as number) <= candidate.from + reach; i++) {
    const at = contexts[i] as number;
    if (at < candidate.from || at >= candidate.to) return true;
  }
  return false;
}
