/**
 * Finds who a text names: entities of the databases by any of their spellings. Names that no database knows are added elsewhere.
 * Ambiguous spellings (“X”, “Signal”, “Parler”) count only where something around them settles it.
 */
import { fold } from '../fold';
import type { EntityId, EntityIndex, EntityKind, Party, Span } from '../types';
import { inflectedAt } from './inflected-names';
import type { Tag } from './lexicon';
import { governs, isOfPlatforms, opensOnFigure } from './name-evidence';
import { withNames } from './names';
import type { Tokens } from './tokens';

export type MentionKind = EntityKind | 'name';

export interface Mention extends Span {
  party: Party;
  kind: MentionKind;
  /** First and last-plus-one token. */
  from: number;
  to: number;
}

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;
/** A letter that belongs to the word on its side; in scripts without spaces every letter may begin a new one. */
const goesOn = (letter: string) => LETTER_OR_DIGIT.test(letter) && !WITHOUT_SPACES.test(letter);

/** All mentions in text order, never overlapping; the longest spelling wins. */
export function findMentions(text: string, tokens: Tokens, tags: readonly Tag[], sentenceStarts: ReadonlySet<number>, index: EntityIndex, endings: readonly string[] = []): Mention[] {
  const candidates = spellings(text, tokens, index, endings);
  const sure = new Set(candidates.filter((c) => !c.ambiguous).map((c) => c.entity));
  const contexts = contextTokens(tags, candidates);
  const licensed = new Set<EntityId>(sure);
  const times = new Map<EntityId, number>();
  for (const c of candidates) if (c.ambiguous && c.exact) times.set(c.entity, (times.get(c.entity) ?? 0) + 1);
  for (const c of candidates) {
    // A capital at a sentence's start tells nothing, so there it takes the name twice.
    const shown = !sentenceStarts.has(c.start) || (times.get(c.entity) as number) > 1 || governs(tags, tokens, c.to, text) || opensOnFigure(text, tokens, tags, c);
    if (c.ambiguous && shown && settled(c, contexts)) licensed.add(c.entity);
  }
  const known: Mention[] = [];
  let last = 0;
  for (const c of candidates) {
    if (c.start < last || !licensed.has(c.entity) || (c.ambiguous && !c.exact)) continue;
    const entity = index.byId(c.entity);
    if (!entity) continue;
    known.push({ start: c.start, end: c.end, from: c.from, to: c.to, kind: entity.kind, party: { id: c.entity, name: text.slice(c.start, c.end) } });
    last = c.end;
  }
  return withNames(text, tokens, tags, sentenceStarts, known);
}

interface Spelling extends Span {
  entity: EntityId;
  ambiguous: boolean;
  /** Written with the very capitals of the alias. */
  exact: boolean;
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
function spellings(text: string, tokens: Tokens, index: EntityIndex, endings: readonly string[]): Spelling[] {
  const found: Spelling[] = [];
  for (let i = 0; i < tokens.word.length; i++) {
    const start = tokens.start[i] as number;
    const here: Spelling[] = [];
    for (const alias of index.startingWith(tokens.word[i] as string)) {
      const folded = foldedAlias(alias.written);
      // An alias may open with a sign (“@POTUS”, “r/…”): the key is its first word, so step back over the sign.
      const lead = folded.indexOf(tokens.word[i] as string);
      const from = start - lead;
      if (from < 0 || !tokens.folded.startsWith(folded, from)) continue;
      const end = from + folded.length;
      if (goesOn(tokens.folded.charAt(end)) && goesOn(folded.charAt(folded.length - 1))) continue;
      const written = text.slice(from, end);
      const exact = written === alias.written;
      // Names begin with a capital: “parler” is a verb. Scripts without capitals have nothing to tell.
      if (!exact && isLower(written) && !isLower(alias.written)) continue;
      let to = i + 1;
      while (to < tokens.start.length && (tokens.start[to] as number) < end) to++;
      here.push({ start: from, end, entity: alias.entity, ambiguous: alias.ambiguous, exact, from: i, to });
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
    return { start, end: tokens.end[to - 1] as number, entity: alias.entity, ambiguous: alias.ambiguous, exact, from: i, to };
  });
}

/** The letters of a form that are surely the name's own. */
const SAME_LETTERS = 3;

const isLower = (text: string) => text === text.toLowerCase() && text !== text.toUpperCase();

/** In tokens: about a clause. */
const CONTEXT_REACH = 16;

/** In text order: words of platforms, and names that leave no doubt. */
function contextTokens(tags: readonly Tag[], candidates: readonly Spelling[]): number[] {
  const words = tags.filter(isOfPlatforms).map((tag) => tag.from);
  const names = candidates.filter((candidate) => !candidate.ambiguous).map((candidate) => candidate.from);
  return [...words, ...names].sort((a, b) => a - b);
}

function settled(candidate: Spelling, contexts: readonly number[]): boolean {
  if (!candidate.exact) return false;
  let low = 0;
  let high = contexts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((contexts[middle] as number) < candidate.from - CONTEXT_REACH) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < contexts.length && (contexts[i] as number) <= candidate.from + CONTEXT_REACH; i++) {
    const at = contexts[i] as number;
    if (at < candidate.from || at >= candidate.to) return true;
  }
  return false;
}
