/**
 * Finds who a text names: entities of the databases by any of their spellings. Names that no database knows are added elsewhere.
 * Ambiguous spellings (“X”, “Signal”, “Parler”) count only where something around them settles it.
 */
import type { EntityId, EntityKind, Party, Span } from '../types';
import { namesWithoutCapitals } from './caseless-names';
import { formsOf, isInflectedAt } from './inflected-names';
import { governs, opensOnFigure, opensPlatformWord } from './name-evidence';
import { partsOfNames } from './name-parts';
import { once } from './once';
import { opensTag, type Prose } from './prose';
import { isLower, type Spelling } from './spellings';
import { tokenAt } from './tokens';
import type { Word } from './vocabulary';

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

/** Mentions of entities in text order, never overlapping; the longest spelling wins. */
export function findKnown(prose: Prose): Mention[] {
  const candidates = candidatesIn(prose);
  const licensed = licensedAmong(prose, candidates);
  const known: Mention[] = [];
  const isPart = partsOfNames(prose);
  const tokens = once(() => new Set(candidates.flatMap(({ from, to }) => [from, to - 1])));
  const isKnown = (token: number) => tokens().has(token);
  let last = 0;
  for (const c of candidates) {
    if (c.start < last || !licensed.has(c.entity) || (c.ambiguous && !c.exact)) continue;
    const entity = prose.entities.byId(c.entity);
    if (!entity || (c.ambiguous && isPart(c, entity.kind, isKnown))) continue;
    known.push({ start: c.start, end: c.end, from: c.from, to: c.to, kind: entity.kind, party: { id: c.entity, name: prose.text.slice(c.start, c.end) }, ...(c.prefix && { prefix: c.prefix }) });
    last = c.end;
  }
  if (prose.grammar.caseless) known.push(...namesWithoutCapitals(prose, known));
  return known.sort((a, b) => a.start - b.start);
}

/** An alias that stands in the text. */
interface Candidate extends Span {
  entity: EntityId;
  ambiguous: boolean;
  /** Written with the very capitals of the alias. */
  exact: boolean;
  prefix: string;
  from: number;
  to: number;
}

/** Every alias that stands in the text, by place, the longest first at a place. */
function candidatesIn(prose: Prose): Candidate[] {
  const { words, named, language } = prose;
  const isInflecting = language.claims.caseEndings.length > 0;
  const found: Candidate[] = [];
  for (const i of isInflecting ? words.keys() : named) {
    const first = found.length;
    for (const spelling of (words[i] as Word).spellings) addSpelling(found, prose, i, spelling);
    if (isInflecting) addForms(found, prose, i);
    if (found.length > first + 1) found.push(...found.splice(first).sort((a, b) => b.end - a.end || Number(a.ambiguous) - Number(b.ambiguous)));
  }
  return found;
}

function addSpelling(found: Candidate[], prose: Prose, i: number, { alias, folded, lead, prefix, isLower: isAliasLower }: Spelling): void {
  const { text, tokens } = prose;
  const start = (tokens.start[i] as number) + prefix.length - lead;
  if (start < 0 || !tokens.folded.startsWith(folded, start)) return;
  const end = start + folded.length;
  if ((isInsideWord(tokens.folded, end) && !isUnspacedNoun(prose, end)) || (lead === 0 && prefix === '' && isInsideWord(tokens.folded, start))) return;
  const written = text.slice(start, end);
  const exact = written === alias.written;
  // Names begin with a capital: “parler” is a verb. Scripts without capitals have nothing to tell.
  if (!exact && !isAliasLower && isLower(written)) return;
  let to = i + 1;
  while (to < tokens.start.length && (tokens.start[to] as number) < end) to++;
  found.push({ start, end, entity: alias.entity, ambiguous: alias.ambiguous, exact, prefix, from: i, to });
}

/** Forms of names; in lower case they are other words. */
function addForms(found: Candidate[], { text, tokens, words, language, entities }: Prose, i: number): void {
  const start = tokens.start[i] as number;
  if (isLower(text.slice(start, tokens.end[i]))) return;
  const word = words[i] as Word;
  const endings = language.claims.caseEndings;
  word.forms ??= formsOf(tokens.word[i] as string, entities, endings);
  for (const form of word.forms) {
    if (!isInflectedAt(tokens, i, form, endings)) continue;
    const { alias } = form;
    const to = i + form.words.length;
    const exact = text.startsWith(alias.written.slice(0, SAME_LETTERS), start);
    found.push({ start, end: tokens.end[to - 1] as number, entity: alias.entity, ambiguous: alias.ambiguous, exact, prefix: '', from: i, to });
  }
}

/** The letters of a form that are surely the name's own. */
const SAME_LETTERS = 3;

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
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

const NOUNS: ReadonlySet<string> = new Set(['unit', 'stand-in']);

/** “ユーチューブチャンネル”: where no spaces are written, a noun of ours may follow a name. */
function isUnspacedNoun(prose: Prose, at: number): boolean {
  const { tokens } = prose;
  if (!UNSPACED.test(tokens.folded.charAt(at))) return false;
  const token = tokenAt(tokens, at);
  return tokens.start[token] === at && opensTag(prose, token, NOUNS);
}

// ── Ambiguous names ───────────────────────────────────────────────────────

/** In tokens: about a clause. */
const CONTEXT_REACH = 16;

/** The entities that the text surely names: by a spelling that leaves no doubt, or where the context leaves none. */
function licensedAmong(prose: Prose, candidates: readonly Candidate[]): Set<EntityId> {
  const licensed = new Set<EntityId>();
  const sure = new Set<number>();
  const times = new Map<EntityId, number>();
  for (const { ambiguous, exact, entity, from } of candidates) {
    if (ambiguous) {
      if (exact) times.set(entity, (times.get(entity) ?? 0) + 1);
      continue;
    }
    licensed.add(entity);
    sure.add(from);
  }
  for (const c of candidates) {
    if (!c.exact || !c.ambiguous || licensed.has(c.entity)) continue;
    // A capital at a sentence's start tells nothing, so there it takes the name twice.
    const isShown = prose.grammar.caseless || !opensSentence(prose, c) || (times.get(c.entity) as number) > 1 || governs(prose, c.to) || opensOnFigure(prose, c);
    if (isShown && isSettled(prose, c, sure)) licensed.add(c.entity);
  }
  return licensed;
}

const opensSentence = ({ tokens, opens }: Prose, { from, start }: Candidate): boolean => opens[from] === 1 && tokens.start[from] === start;

/** Words of platforms, or names that leave no doubt, stand near. */
function isSettled(prose: Prose, { from, to }: Candidate, sure: ReadonlySet<number>): boolean {
  const reach = CONTEXT_REACH * prose.grammar.tokensPerWord;
  const last = Math.min(prose.words.length - 1, Math.floor(from + reach));
  for (let i = Math.max(0, Math.ceil(from - reach)); i <= last; i++) {
    if ((i < from || i >= to) && (sure.has(i) || opensPlatformWord(prose, i))) return true;
  }
  return false;
}
