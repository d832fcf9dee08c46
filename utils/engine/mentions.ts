/**
 * Finds who a text names: entities of the databases by any of their spellings, and capitalised names that no database knows.
 * Ambiguous spellings (“X”, “Signal”, “Parler”) count only where something around them settles it.
 */
import { fold } from '../fold';
import type { EntityId, EntityIndex, EntityKind, Party, Span } from '../types';
import type { Tag } from './lexicon';
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
export function findMentions(text: string, tokens: Tokens, tags: readonly Tag[], sentenceStarts: ReadonlySet<number>, index: EntityIndex): Mention[] {
  const candidates = spellings(text, tokens, index);
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
function spellings(text: string, tokens: Tokens, index: EntityIndex): Spelling[] {
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
    here.sort((a, b) => b.end - a.end || Number(a.ambiguous) - Number(b.ambiguous));
    found.push(...here);
  }
  return found;
}

const isLower = (text: string) => text === text.toLowerCase() && text !== text.toUpperCase();

/** Lists whose words, close to an ambiguous name, show that it is a platform or somebody on one. */
const CONTEXT_LISTS = new Set(['unit', 'stand-in']);
const CONTEXT_UNITS_LEFT_OUT = new Set(['none', 'people', 'times', 'casualties', 'employees', 'servers', 'items']);
const isOfPlatforms = (tag: Tag) => (CONTEXT_LISTS.has(tag.list) && !CONTEXT_UNITS_LEFT_OUT.has(tag.value)) || (tag.list === 'action' && tag.value === 'download');
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

// ── Names that no database knows ──────────────────────────────────────────

const JOINS_NAME = /^(?: |[-’'.·/]|\. |, (?=Jr))$/;
/** A full stop goes on after an initial only: “George W. Bush”, but not “on Twitch. The”. */
function joinsName(text: string, tokens: Tokens, to: number): boolean {
  const gap = text.slice(tokens.end[to - 1], tokens.start[to]);
  return JOINS_NAME.test(gap) && (!gap.startsWith('.') || gap === '.' || (tokens.word[to - 1] as string).length === 1);
}

/** In words: a longer run of capitals is a heading or a table. */
const LONGEST_NAME = 8;

const PARTICLES = new Set(['de', 'da', 'do', 'dos', 'du', 'van', 'von', 'der', 'den', 'di', 'del', 'della', 'al', 'el', 'bin', 'ibn', 'of', 'for', 'la', 'le']);

/** Adds capitalised runs between the known mentions, and lets a surname stand for the full name before it. */
function withNames(text: string, tokens: Tokens, tags: readonly Tag[], sentenceStarts: ReadonlySet<number>, known: readonly Mention[]): Mention[] {
  const taken = new Map<number, Mention>();
  for (const mention of known) for (let i = mention.from; i < mention.to; i++) taken.set(i, mention);
  const notNames = new Map<number, 'opener' | 'never'>();
  for (const tag of tags) {
    if (tag.list === 'openers' || tag.list === 'titles') for (let i = tag.from; i < tag.to; i++) if (!notNames.has(i)) notNames.set(i, 'opener');
    if (tag.list === 'month' || tag.list === 'weekday' || tag.list === 'place') for (let i = tag.from; i < tag.to; i++) notNames.set(i, 'never');
  }
  const capitalised = (i: number) => {
    const raw = text.slice(tokens.start[i], tokens.end[i]);
    return /^\p{Lu}/u.test(raw) || /^[a-z]\p{Lu}/u.test(raw);
  };
  const mentions: Mention[] = [...known];
  const inside = capitalsInside(text, tokens, sentenceStarts);
  const full = new Map<string, { party: Party; kind: MentionKind }>();
  for (const mention of known) {
    const surname = tokens.word[mention.to - 1] as string;
    if (mention.kind === 'person' && mention.to > mention.from + 1 && surname.length > 2) full.set(surname, mention);
  }
  for (let i = 0; i < tokens.word.length; i++) {
    if (taken.has(i) || ((notNames.has(i) || !capitalised(i)) && !isHandle(text, tokens.start[i] as number))) continue;
    let to = i + 1;
    while (to < tokens.word.length && to - i < LONGEST_NAME && !taken.has(to) && joinsName(text, tokens, to)) {
      if (capitalised(to) && notNames.get(to) !== 'never') to++;
      else if (PARTICLES.has(tokens.word[to] as string) && to + 1 < tokens.word.length && capitalised(to + 1) && !taken.has(to + 1) && text[tokens.end[to] as number] === ' ') to += 2;
      else break;
    }
    const start = nameStart(text, tokens.start[i] as number);
    const end = tokens.end[to - 1] as number;
    const single = to === i + 1;
    const name = text.slice(start, end);
    const lone = single && sentenceStarts.has(tokens.start[i] as number) && !full.has(fold(name)) && !governs(tags, tokens, to, text) && !inside.has(name);
    if (!lone && name.length > 1) {
      const { party, kind } = (single && full.get(fold(name))) || { party: { id: null, name }, kind: 'name' as const };
      if (!single) for (const word of tokens.word.slice(i, to)) if (!full.has(word) && word.length > 2) full.set(word, { party, kind });
      mentions.push({ start, end, from: i, to, kind, party });
    }
    i = to - 1;
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** “@POTUS”, “r/The_Donald”: names whatever their letters. */
const isHandle = (text: string, start: number) => /(?:^|[^\w.])@$|(?:^|\W)r\/$/.test(text.slice(Math.max(0, start - 3), start));

/** A handle keeps its sign, a forum its prefix. */
function nameStart(text: string, start: number): number {
  if (text[start - 1] === '@') return start - 1;
  if (text.slice(start - 2, start) === 'r/') return start - 2;
  return start;
}

/** A comma, a verb or a possessive follows, as it follows a name. */
function governs(tags: readonly Tag[], tokens: Tokens, to: number, text: string): boolean {
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
function opensOnFigure(text: string, tokens: Tokens, tags: readonly Tag[], name: Spelling): boolean {
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
function capitalsInside(text: string, tokens: Tokens, sentenceStarts: ReadonlySet<number>): Set<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.word.length; i++) {
    const at = tokens.start[i] as number;
    if (!sentenceStarts.has(at) && /[\p{Ll},] $/u.test(text.slice(Math.max(0, at - 2), at))) words.add(text.slice(at, tokens.end[i]));
  }
  return words;
}
