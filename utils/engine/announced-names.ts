/**
 * Names that words around them announce, in scripts without capitals whose words have spaces: by a noun before them (“الناشط”, “गेमर”),
 * by a verb of saying or a marker, or by an age. What stands between that noun and the next word of a list is the name, if it is short.
 */
import type { BearerKind } from '../language';
import type { MentionKind } from './mentions';
import { opensTag, type Prose } from './prose';
import { tagsFrom, type Tag } from './tags';

export interface Announced {
  from: number;
  to: number;
  kind: MentionKind;
}

const KINDS: Record<BearerKind, MentionKind> = { person: 'person', body: 'organisation', outlet: 'outlet', movement: 'organisation', office: 'organisation' };
/** In words: no name is longer. */
const LONGEST = 3;
/** In words: adjectives between a noun and the name. */
const MOST_ADJECTIVES = 3;

/** Where names may stand: a text, which of its tokens are names already, and how its language shows what is definite. */
export interface Field {
  prose: Prose;
  taken: Uint8Array;
}

/** The nouns that announce a name, and the words that are none, which begin at a token. */
export const bearersAt = ({ tokens, words }: Prose, token: number): readonly Tag[] => tagsFrom(tokens, token, words[token]?.bearers ?? []);

export function announcedNames(field: Field): Announced[] {
  const { prose, taken } = field;
  const found: Announced[] = [];
  const add = (name: Announced | null) => {
    if (!name) return;
    found.push(name);
    taken.fill(1, name.from, name.to);
  };
  for (let i = 0; i < taken.length; i++) {
    if (taken[i] === 1) continue;
    const noun = bearersAt(prose, i).find(({ list, value }) => list === 'bearer' && value !== 'office') ?? prose.tags.of('stand-in', i).find(({ value }) => value === 'person');
    if (noun) add(prose.grammar.verb === 'first' ? behindNoun(field, noun) : beforeMark(field, noun.to, KINDS[noun.value as BearerKind], 1));
    else if (prose.grammar.verb === 'first') add(behindVerb(field, i));
    else add(besideAge(field, i) ?? openingClause(field, i));
  }
  return found;
}

// ── The shape of a name ───────────────────────────────────────────────────

/** A space and no mark parts a token from the one before. */
const isJoined = ({ text, tokens }: Prose, token: number): boolean => /^[ \u00a0-]$/.test(text.slice(tokens.end[token - 1], tokens.start[token]));

/** Words of lists, numbers and words that are part of no name. */
function isStop({ prose, taken }: Field, token: number): boolean {
  if (token >= taken.length || taken[token] === 1 || /^\p{N}/u.test(prose.tokens.word[token] as string)) return true;
  return prose.tags.at(token).length > 0 || bearersAt(prose, token).length > 0;
}

/** First token behind the words from `from` on that may be a name. */
function endOfName(field: Field, from: number, most: number): number {
  let to = from;
  while (to - from < most && (to === from || isJoined(field.prose, to)) && (!isStop(field, to) || (to === from + 1 && isFamilyName(field, to)))) to++;
  return to;
}

/** “سامي الجندي”: with its article a second word is a family name, though it be a noun of ours as well. */
function isFamilyName({ prose, taken }: Field, token: number): boolean {
  return taken[token] === 0 && isDefinite(prose, token) && isFamilyWord(prose, token) && bearersAt(prose, token).every(({ list }) => list === 'bearer');
}

const FAMILY: ReadonlySet<string> = new Set(['unit', 'stand-in', 'place', 'titles', 'crowds', 'officer']);

/** A word that is on no list but those of nouns that families are called by. */
export const isFamilyWord = ({ tags }: Prose, token: number): boolean => tags.at(token).every(({ list }) => FAMILY.has(list));

/** Nothing of the name is left: a mark, a word of a list or a known name follows. */
const isOver = (field: Field, to: number): boolean => to >= field.taken.length || !isJoined(field.prose, to) || isStop(field, to);

const isDefinite = ({ tokens, grammar }: Prose, token: number): boolean => grammar.articles.some((article) => tokens.word[token]?.startsWith(article));

// ── Before the name: “الناشط حسن علي”, “حركة الشباب” ──────────────────────

function behindNoun(field: Field, noun: Tag): Announced | null {
  const kind = noun.value as BearerKind;
  if (kind === 'person') return personBehind(field, noun);
  const { prose } = field;
  if (!isJoined(prose, noun.to) || isDefinite(prose, noun.from)) return null;
  const from = noun.to;
  if (kind === 'body') return isSource(prose, noun.from) ? foreign(field, from, KINDS.body) : null;
  let to = from;
  while (to - from < 2 && !isStop(field, to) && isJoined(prose, to) && isDefinite(prose, to)) to++;
  if (to === from) return kind === 'outlet' && isSource(prose, noun.from) ? foreign(field, from, KINDS.outlet) : null;
  return { from: kind === 'movement' ? noun.from : from, to, kind: KINDS[kind] };
}

/** A noun is one person's if it is definite or has another behind it: “الناشط حسن علي”, “وزير الاتصالات حسن علي”. */
function personBehind(field: Field, noun: Tag): Announced | null {
  const { prose, taken } = field;
  let from = noun.to;
  if (noun.to === noun.from + 1 && !isDefinite(prose, noun.from) && !POSSESSED.test(prose.tokens.word[noun.from] as string)) {
    if (!isJoined(prose, from) || (taken[from] !== 1 && !isDefinite(prose, from))) return null;
    while (taken[from] === 1) from++;
  }
  for (let n = 0; n < MOST_ADJECTIVES && from < taken.length && taken[from] === 0 && isJoined(prose, from) && (isDefinite(prose, from) || opensTag(prose, from, PLACES)); n++) from++;
  return isJoined(prose, from) ? personFrom(field, from) : null;
}

const PLACES: ReadonlySet<string> = new Set(['place']);
/** Words with a possessive written on to them, which end no name: “رفضها”. */
const POSSESSED = /(?:[^ة]ه|ها|هم|هن|هما|كم)$/u;

function personFrom(field: Field, from: number): Announced | null {
  const { prose } = field;
  let to = endOfName(field, from, LONGEST);
  if (!isOver(field, to)) return null;
  while (to > from && POSSESSED.test(prose.tokens.word[to - 1] as string) && !isDefinite(prose, to - 1)) to--;
  if (to === from) return null;
  // One word alone is a name only where a mark or a relative clause sets it apart.
  if (to === from + 1 && isJoined(prose, to) && !opensTag(prose, to, BEHIND_NAME)) return null;
  return { from, to, kind: 'person' };
}

const BEHIND_NAME: ReadonlySet<string> = new Set(['relatives', 'that']);

/** Names of firms from abroad take no article. */
function foreign(field: Field, from: number, kind: MentionKind): Announced | null {
  const { prose } = field;
  const to = endOfName(field, from, LONGEST);
  if (to === from || !isOver(field, to)) return null;
  for (let i = from; i < to; i++) if (isDefinite(prose, i) || ADJECTIVE.test(prose.tokens.word[i] as string)) return null;
  return { from, to, kind };
}

/** Endings of adjectives and plurals: what has them is no name. */
const ADJECTIVE = /(?:ية|يون|يين|ات|ها)$/u;
const SOURCES: ReadonlySet<string> = new Set(['according', 'say']);
/** In words: “بحسب تقديرات موقع …”. */
const SOURCE_REACH = 4;

/** A verb of saying or “according to” goes on to this noun. */
function isSource(prose: Prose, noun: number): boolean {
  for (let i = noun; i >= Math.max(0, noun - SOURCE_REACH); i--) {
    if (opensTag(prose, i, SOURCES) && prose.tags.at(i).some((tag) => SOURCES.has(tag.list) && tag.to >= noun - 1)) return true;
    if (!isJoined(prose, i)) return false;
  }
  return false;
}

/** “وقالت حليمة عبدي، …”: two words or three between a verb of saying and a comma or “that”. */
function behindVerb(field: Field, verb: number): Announced | null {
  const { prose } = field;
  if (!prose.tags.mayHave('say-after', verb)) return null;
  const from = prose.tags.of('say-after', verb)[0]?.to ?? 0;
  if (from === 0 || !isJoined(prose, from) || isDefinite(prose, from)) return null;
  const to = endOfName(field, from, LONGEST);
  if (to - from < 2 || !(prose.text[prose.tokens.end[to - 1] as number] === ',' || opensTag(prose, to, BEHIND_NAME))) return null;
  for (let i = from; i < to; i++) if (ADJECTIVE.test(prose.tokens.word[i] as string)) return null;
  return { from, to, kind: 'person' };
}

// ── Before a marker: “गेमर नमन माथुर के” ──────────────────────────────────

const MARKS: ReadonlySet<string> = new Set(['subject', 'of', 'according', 'relatives', 'joins', 'on', 'from']);

/** Words up to a marker, a comma or a name that is known; a single one only before the marker of a subject or a mark. */
function beforeMark(field: Field, from: number, kind: MentionKind, least: number): Announced | null {
  const { prose, taken } = field;
  if (from >= taken.length || !isJoined(prose, from)) return null;
  const to = endOfName(field, from, LONGEST);
  if (to - from < least || !isOver(field, to)) return null;
  const isMarked = isJoined(prose, to) && (opensTag(prose, to, MARKS) || taken[to] === 1);
  const isApart = prose.text[prose.tokens.end[to - 1] as number] === ',';
  if (!isMarked && !isApart) return null;
  if (to === from + 1 && (OBLIQUE.test(prose.tokens.word[from] as string) || !(isApart || opensTag(prose, to, AGENTS)))) return null;
  return { from, to, kind };
}

const AGENTS: ReadonlySet<string> = new Set(['subject', 'according']);
/** Infinitives and plurals in their oblique case are no names: “करने”, “दुकानों”. */
const OBLIQUE = /(?:ने|ना|नी|ों|ओं|ियां|ियाँ)$/u;

const YEAR: ReadonlySet<string> = new Set(['span']);

/** “22 साल की पूजा के”. */
function besideAge(field: Field, token: number): Announced | null {
  const { prose } = field;
  if (!opensTag(prose, token, YEAR) || !/^\p{N}{1,2}$/u.test(prose.tokens.word[token - 1] ?? '')) return null;
  const year = prose.tags.of('span', token).find(({ value }) => value === 'year');
  return year && prose.tags.of('of', year.to).length > 0 ? beforeMark(field, year.to + 1, 'person', 1) : null;
}

/** “सेंसर टावर के मुताबिक”, “नमन माथुर ने कहा”: two words or three, from a mark to what makes them a source. */
function openingClause(field: Field, from: number): Announced | null {
  const { prose } = field;
  if (from > 0 && isJoined(prose, from)) return null;
  let to = endOfName(field, from, LONGEST);
  const isOffice = to > from && isJoined(prose, to) && bearersAt(prose, to).some(({ value }) => value === 'office');
  if (isOffice) to++;
  if (to - from < 2 || !isJoined(prose, to) || PLURAL.test(prose.tokens.word[to - 1] as string)) return null;
  const isNamed = opensTag(prose, to, ACCORDING) || (prose.tags.of('subject', to).length > 0 && isSaid(prose, to + 1));
  return isNamed ? { from, to, kind: isOffice ? 'organisation' : 'name' } : null;
}

/** Plurals in their oblique case: “नियमों”. */
const PLURAL = /(?:ों|ओं)$/u;
const ACCORDING: ReadonlySet<string> = new Set(['according']);
const SAID: ReadonlySet<string> = new Set(['say']);

/** A verb of saying follows right behind the marker. */
const isSaid = (prose: Prose, token: number): boolean => opensTag(prose, token, SAID);
