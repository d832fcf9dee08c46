/**
 * Names that no database knows, in scripts without capitals: what stands in quotation marks beside a noun such as “channel”,
 * and what stands before a title (“リアーナさん”). Guesses little: a phrase that is quoted as speech is no name.
 */
import type { Span } from '../types';
import { announcedNames, bearersAt, type Announced } from './announced-names';
import type { Mention, MentionKind } from './mentions';
import type { Prose } from './prose';
import { repeatedNames } from './repeated-names';
import type { Tag } from './tags';
import { tokenAt, type Tokens } from './tokens';
import { isNoName, latinNames, namesBehindNouns } from './unspaced-names';

const QUOTED = /[「『«“"]([^「」『』«»“”"\n、。,;:.!?؟،।]{2,28})[」』»”"]|(?<=[\s(])'([^'\n,;:.!?।]{2,28})'(?=[\s,.;:)।])/gu;
/** Words in a name, at most, where words have spaces. */
const MOST_WORDS = 4;
/** Foreign names are written so in Japanese. */
const FOREIGN = /^[\p{Script=Katakana}ー・\p{Script=Latin}\p{N} ]+$/u;
const MOSTLY_FOREIGN = /^[\p{Script=Katakana}ー・\p{Script=Latin}]{2}|[\p{Script=Katakana}ー]{3}$/u;
/** Lists whose nouns, beside quotation marks, say that a name stands in them. */
const NAMED = new Set(['stand-in', 'unit', 'according', 'titles']);
/** Tokens between the closing mark and such a noun: “नाम के चैनल”, “नाम के फ़ेसबुक पेज”. */
const NOUN_REACH = 4;
/** The name before a title: a run of katakana with its middle dots, or of a few Chinese characters. */
const BEFORE_TITLE = /(?:[\p{Script=Katakana}ー]+(?:[・＝=][\p{Script=Katakana}ー]+)*|\p{Script=Han}{2,4})$/u;
const TITLE_LOOK_BACK = 24;

export function namesWithoutCapitals(prose: Prose, known: readonly Mention[]): Mention[] {
  const { raw: text, tokens, grammar } = prose;
  const tags = prose.tags.all();
  const names: Mention[] = [];
  const taken = new Uint8Array(tokens.word.length);
  for (const { from, to } of known) taken.fill(1, from, to);
  const nouns = nounsBeside(tags);
  const add = ({ start, end, kind = 'name' }: Span & { kind?: MentionKind }) => {
    const from = tokenAt(tokens, start);
    const to = tokenAt(tokens, end);
    if (taken.subarray(from, to).includes(1)) return;
    taken.fill(1, from, to);
    names.push({ start, end, from, to, kind, party: { id: null, name: text.slice(start, end) } });
  };
  for (const match of text.matchAll(QUOTED)) {
    const name = (match[1] ?? match[2]) as string;
    const start = match.index + match[0].indexOf(name);
    const span = { start, end: start + name.length };
    if (name.split(' ').length <= MOST_WORDS && isNamed(tokens, nouns, name, start) && bearersAt(prose, tokenAt(tokens, start)).every(({ to }) => to !== tokenAt(tokens, span.end))) add(span);
  }
  if (grammar.tokensPerWord > 1) for (const name of namesBehindNouns(prose)) add(name);
  for (const title of tags) {
    if (title.list !== 'name-ending') continue;
    const before = text.slice(Math.max(0, title.start - TITLE_LOOK_BACK), title.start).match(BEFORE_TITLE)?.[0];
    const name = before && { start: title.start - before.length, end: title.start };
    if (name && !isNoName(prose, name)) add(name);
  }
  for (const speaker of foreignSpeakers(text, tags)) add(speaker);
  if (grammar.tokensPerWord === 1) names.push(...announcedNames({ prose, taken }).map((name) => mentionOf(prose, name)));
  for (const name of latinNames(prose)) add(name);
  return [...names, ...repeatedNames(prose, names, taken)];
}

function mentionOf({ raw, tokens }: Prose, { from, to, kind }: Announced): Mention {
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  return { start, end, from, to, kind, party: { id: null, name: raw.slice(start, end) } };
}

/** Katakana that no list knows, before “according to”, or as the subject of a sentence in which somebody says something: “センサータワーは … とみる”. */
function foreignSpeakers(text: string, tags: readonly Tag[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const nounEnds = new Set(tags.filter((tag) => NOT_NAMES.has(tag.list)).map((tag) => tag.end));
  const sayings = tags.filter((tag) => tag.list === 'say').map((tag) => tag.start);
  for (const cue of tags) {
    if (cue.list !== 'according' && cue.list !== 'subject') continue;
    const name = text.slice(Math.max(0, cue.start - TITLE_LOOK_BACK), cue.start).match(KATAKANA_RUN)?.[0];
    if (!name || (cue.list === 'subject' && !isFollowedBySaying(text, sayings, cue))) continue;
    const start = cue.start - name.length;
    if (!nounEnds.has(cue.start)) found.push({ start, end: cue.start });
  }
  return found;
}

const KATAKANA_RUN = /[\p{Script=Katakana}ー]{4,}(?:[・＝=][\p{Script=Katakana}ー]+)*$/u;
const NOT_NAMES = new Set(['unit', 'stand-in', 'place', 'skip', 'action']);

function isFollowedBySaying(text: string, sayings: readonly number[], subject: Tag): boolean {
  const rest = text.slice(subject.end, subject.end + LONGEST_SENTENCE);
  const end = rest.search(/[。\n]/);
  const stop = subject.end + (end < 0 ? rest.length : end);
  const next = sayings[firstAfter(sayings, subject.end)];
  return next !== undefined && next < stop;
}

/** In units of text. */
const LONGEST_SENTENCE = 400;

function firstAfter(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First and behind-last tokens of the nouns beside which quotation marks hold a name. */
function nounsBeside(tags: readonly Tag[]): { starts: ReadonlySet<number>; ends: ReadonlySet<number> } {
  const nouns = tags.filter((tag) => NAMED.has(tag.list));
  return { starts: new Set(nouns.map((tag) => tag.from)), ends: new Set(nouns.map((tag) => tag.to)) };
}

function isNamed(tokens: Tokens, nouns: ReturnType<typeof nounsBeside>, name: string, start: number): boolean {
  if (FOREIGN.test(name) || MOSTLY_FOREIGN.test(name)) return true;
  const to = tokenAt(tokens, start + name.length);
  if (nouns.ends.has(tokenAt(tokens, start))) return true;
  for (let i = to; i < to + NOUN_REACH; i++) if (nouns.starts.has(i)) return true;
  return false;
}
