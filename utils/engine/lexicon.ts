/**
 * Turns a language's word lists into one table, and finds their words and phrases in a text in one pass.
 * A tag says that a stretch of words is on some list; what follows from that is for others to say.
 */
import { fold } from '../fold';
import type { ClaimWords } from '../language';
import { grammarOf } from './grammar';
import { phraseWords, type Tokens } from './tokens';

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

interface Phrase {
  words: readonly string[];
  /** The last word stands for any word that begins so. */
  open: boolean;
  list: string;
  value: string;
}

export interface Lexicon {
  byWord: ReadonlyMap<string, readonly Phrase[]>;
  byStem: ReadonlyMap<string, readonly Phrase[]>;
  /** Lengths of the stems there are, longest first: what to try on a word. */
  stemLengths: readonly number[];
  /** Particles that may be written on to the front of a word, longest first. */
  prefixes: readonly string[];
}

const compiled = new WeakMap<ClaimWords, Lexicon>();

/** The lexicon of a language, made at first use. */
export function lexiconOf(words: ClaimWords): Lexicon {
  let lexicon = compiled.get(words);
  if (!lexicon) compiled.set(words, (lexicon = compile(listsOf(words), grammarOf(words).prefixes)));
  return lexicon;
}

type Lists = Iterable<[list: string, value: string, entries: readonly string[]]>;

function* listsOf(words: ClaimWords): Lists {
  for (const [kind, entries] of Object.entries(words.units)) yield ['unit', kind, entries];
  for (const [kind, entries] of Object.entries(words.modifiers)) yield ['modifier', kind, entries];
  for (const [kind, entries] of Object.entries(words.actions)) yield ['action', kind, entries];
  for (const [kind, entries] of Object.entries(words.standIns)) yield ['stand-in', kind, entries];
  for (const [kind, entries] of Object.entries(words.pronouns)) yield ['pronoun', kind, entries];
  for (const [kind, entries] of Object.entries(words.places)) yield ['place', kind, entries];
  const { subjectMarks, that, counters, dayMarks, nameEndings } = grammarOf(words);
  yield ['subject', 'subject', subjectMarks];
  yield ['that', 'that', that];
  yield ['counter', 'counter', counters];
  yield ['day', 'day', dayMarks];
  yield ['name-ending', 'name-ending', nameEndings];
  yield ['say', 'verb', words.saying.verbs];
  yield ['say-after', 'verb', words.saying.inverted];
  yield ['according', 'to', words.saying.accordingTo];
  yield ['own-count', 'own', words.saying.ownCount];
  yield ['self-claim', 'self', words.saying.selfClaims];
  for (const list of ['on', 'of', 'for', 'from', 'by', 'more', 'bodies', 'crowds', 'joins', 'relatives', 'there', 'ofWhich', 'respectively', 'skip', 'afterEllipsis', 'forecast', 'threshold', 'theCountry', 'inPlace', 'titles', 'openers'] as const) {
    yield [list, list, words[list]];
  }
  for (const [month, names] of words.time.months.entries()) yield ['month', String(month + 1), names];
  for (const [day, names] of words.time.weekdays.entries()) yield ['weekday', String(day), names];
  for (const [quarter, names] of words.time.quarters.entries()) yield ['quarter', String(quarter + 1), names];
  yield ['at-time', 'at', words.time.at];
  yield ['since', 'since', words.time.since];
  yield ['yearEnd', 'end', words.time.yearEnd];
  yield ['yearStart', 'start', words.time.yearStart];
  for (const unit of ['daysAgo', 'monthsAgo', 'yearsAgo'] as const) {
    for (const [count, phrases] of Object.entries(words.time[unit])) yield [unit, count, phrases];
  }
}

export function compile(lists: Lists, prefixes: readonly string[] = []): Lexicon {
  const byWord = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  for (const [list, value, entries] of lists) {
    for (const entry of entries) {
      const open = entry.endsWith('-');
      const words = phraseWords(fold(entry));
      const first = words[0];
      if (first === undefined) continue;
      const table = open && words.length === 1 ? byStem : byWord;
      const phrases = table.get(first);
      const phrase: Phrase = { words, open, list, value };
      if (phrases) phrases.push(phrase);
      else table.set(first, [phrase]);
    }
  }
  for (const phrases of byWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  const stemLengths = [...new Set([...byStem.keys()].map((stem) => stem.length))].sort((a, b) => b - a);
  return { byWord, byStem, stemLengths, prefixes: prefixes.map((prefix) => fold(prefix)) };
}

/** Every tag of every list, in text order; of one list only the longest phrase at a place. */
export function tagTokens(tokens: Tokens, lexicon: Lexicon): Tag[] {
  const tags: Tag[] = [];
  for (let i = 0; i < tokens.word.length; i++) {
    const word = tokens.word[i] as string;
    tagWord(tags, tokens, i, word, lexicon);
    if (lexicon.prefixes.length > 0) tagWithoutPrefix(tags, tokens, i, word, lexicon);
  }
  return tags;
}

function tagWord(tags: Tag[], tokens: Tokens, i: number, word: string, lexicon: Lexicon): void {
  const phrases = lexicon.byWord.get(word);
  if (phrases) addMatches(tags, tokens, i, phrases, word);
  for (const length of lexicon.stemLengths) {
    if (length > word.length) continue;
    const stems = lexicon.byStem.get(word.slice(0, length));
    if (!stems) continue;
    addMatches(tags, tokens, i, stems, word);
    break;
  }
}

/** No word is cut below this many letters: what is left would be any word. */
const SHORTEST_REST = 3;

/** “والمستخدمين” is found by “مستخدمين”. A word that is on a list itself is not cut. */
function tagWithoutPrefix(tags: Tag[], tokens: Tokens, i: number, word: string, lexicon: Lexicon): void {
  const before = tags.length;
  if (tags[before - 1]?.from === i) return;
  for (const prefix of lexicon.prefixes) {
    if (word.length - prefix.length < SHORTEST_REST || !word.startsWith(prefix)) continue;
    tagWord(tags, tokens, i, word.slice(prefix.length), lexicon);
    if (tags.length > before) return;
  }
}

function addMatches(tags: Tag[], tokens: Tokens, from: number, phrases: readonly Phrase[], first: string): void {
  const firstOfHere = tags.length;
  for (const { words, open, list, value } of phrases) {
    if (!matches(tokens, from, words, open, first)) continue;
    let covered = false;
    for (let t = firstOfHere; t < tags.length; t++) {
      const other = tags[t] as Tag;
      // Longer phrases come first: a shorter one of the same list says less. Equal lengths may both be meant.
      if (other.list === list && other.to > from + words.length) covered = true;
    }
    if (covered) continue;
    const to = from + words.length;
    tags.push({ list, value, from, to, start: tokens.start[from] as number, end: tokens.end[to - 1] as number });
  }
}

/** `first` is the first word as it is looked up: with or without what is written on to it. */
function matches(tokens: Tokens, from: number, words: readonly string[], open: boolean, first: string): boolean {
  for (let k = 0; k < words.length; k++) {
    const word = k === 0 ? first : tokens.word[from + k];
    if (word === undefined) return false;
    if (open && k === words.length - 1 ? !word.startsWith(words[k] as string) : word !== words[k]) return false;
  }
  return true;
}
