/**
 * Names that no database knows in a script without spaces: a run of foreign letters, or what stands between a noun of occupation and a title
 * (“俳優の山田さん”), a firm behind its noun (“調査会社メーターラボ”), and words in Latin letters.
 */
import type { Span } from '../types';
import { bearersAt } from './announced-names';
import type { MentionKind } from './mentions';
import type { Prose } from './prose';
import type { Tag } from './tags';
import { tokenAt } from './tokens';

export interface Found extends Span {
  kind: MentionKind;
}

const FOREIGN_RUN = /^(?:[\p{Script=Katakana}ー]{2,}(?:[・＝=][\p{Script=Katakana}ー]+)*|[A-Za-z][A-Za-z0-9.&-]*[A-Za-z0-9](?: [A-Z][A-Za-z0-9.&-]*)*)/u;
/** Between a noun of occupation and a title or an age: no particle, no mark. */
const ANY_RUN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・＝A-Za-z0-9 ]{2,14}?$/u;
const LINK = 'の';
/** In units of text. */
const REACH = 24;
const AGE = /^[（(]\p{N}{2}[)）]/u;

export function namesBehindNouns(prose: Prose): Found[] {
  const found: Found[] = [];
  for (const noun of bearersIn(prose)) {
    const from = noun.end + (prose.raw.startsWith(LINK, noun.end) ? LINK.length : 0);
    const isLinked = from > noun.end;
    if (!isLinked && KATAKANA.test(prose.raw.charAt(noun.end - 1))) continue;
    const name = noun.value === 'person' ? personAt(prose, from, isLinked) : firmAt(prose, from, isLinked);
    if (name) found.push({ ...name, kind: noun.value === 'person' ? 'person' : noun.value === 'outlet' ? 'outlet' : 'organisation' });
  }
  return found;
}

function bearersIn(prose: Prose): Tag[] {
  const nouns: Tag[] = [];
  for (const i of prose.words.keys()) if ((prose.words[i]?.bearers.length ?? 0) > 0) nouns.push(...bearersAt(prose, i).filter(({ list }) => list === 'bearer'));
  return nouns;
}

/** Where the next title begins. */
function titleBehind({ tokens, tags }: Prose, from: number): number {
  for (let i = tokenAt(tokens, from); (tokens.start[i] ?? Infinity) <= from + REACH; i++) if (tags.of('name-ending', i).length > 0) return tokens.start[i] as number;
  return -1;
}

const KATAKANA = /[\p{Script=Katakana}ー]/u;

function runAt({ raw }: Prose, from: number): Span | null {
  const run = FOREIGN_RUN.exec(raw.slice(from, from + REACH))?.[0];
  return run ? { start: from, end: from + run.length } : null;
}

/** Known at a title, an age or a comma behind; a middle dot parts a first name from a surname. */
function personAt(prose: Prose, from: number, isLinked: boolean): Span | null {
  const { raw } = prose;
  const isName = (end: number) => isLinked && ANY_RUN.test(raw.slice(from, end)) && !raw.slice(from, end).includes(LINK);
  const title = titleBehind(prose, from);
  if (title > from && isName(title)) return { start: from, end: title };
  const run = runAt(prose, from);
  if (run && !isNoName(prose, run) && (raw.slice(run.start, run.end).includes('・') || AGE.test(raw.slice(run.end, run.end + 4)))) return run;
  const age = raw.slice(from, from + REACH).search(/[（(]\p{N}{2}[)）]/u);
  return age >= 2 && isName(from + age) ? { start: from, end: from + age } : null;
}

function firmAt(prose: Prose, from: number, isLinked: boolean): Span | null {
  const run = runAt(prose, from);
  if (!run || run.end - run.start < SHORTEST_FIRM || isNoName(prose, run)) return null;
  return !isLinked || prose.tags.of('according', tokenAt(prose.tokens, run.end)).length > 0 ? run : null;
}

const SHORTEST_FIRM = 3;

/** A word of a list, or one that is part of no name. */
export function isNoName(prose: Prose, { start, end }: Span): boolean {
  const token = tokenAt(prose.tokens, start);
  return bearersAt(prose, token).some((tag) => tag.end === end) || prose.tags.at(token).some((tag) => tag.end === end);
}

const LATIN_RUN = /(?<![\p{Script=Latin}\p{N}@._/])\p{Lu}[\p{Script=Latin}\p{N}.&-]*[\p{Script=Latin}\p{N}](?: \p{Lu}[\p{Script=Latin}\p{N}.&-]*)*/gu;

/** “ByteDance”: in a script without capitals Latin letters with a capital among small ones are a name. */
export function latinNames(prose: Prose): Span[] {
  const found: Span[] = [];
  for (const match of prose.raw.matchAll(LATIN_RUN)) {
    const name = { start: match.index, end: match.index + match[0].length };
    if (/\p{Ll}/u.test(match[0]) && match[0].length >= SHORTEST_FIRM && !isNoName(prose, name)) found.push(name);
  }
  return found;
}
