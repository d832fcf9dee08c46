/** A language's number words as tables for hash look-ups, made once per language. Reads no text. */
import { fold } from '../fold';
import type { Join, NumberWords, PairWords } from '../language';
import type { Hedge } from '../types';
import { wordEnd, wordStart } from './characters';
import { compileStarts } from './number-starts';
import { compileShorts, type ShortMagnitude } from './short-magnitude-table';

export type EntryKind =
  | 'value' | 'scale' | 'article' | 'fraction' | 'half' | 'lift' | 'collective' | 'round' | 'vague' | 'tail' | 'point' | 'joiner' | 'link';

/** A word or phrase that can be part of a number. */
export interface Entry {
  kind: EntryKind;
  text: string;
  value: number;
  hedge: Hedge | null;
  join: Join | null;
  /** Units of a prefix that stay outside the number: Arabic ب. */
  lead: number;
  /** The prefix is the joining word itself: Arabic و. */
  joined: boolean;
}

/** A phrase around a number, and how it bounds it. */
export interface HedgePhrase {
  text: string;
  hedge: Hedge;
}

export interface NumberLexicon {
  words: NumberWords;
  /** By first word, the longest phrase first. */
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** How long a number word can be that begins with these two units, as bits: `starts[pairKey(a, b)] & bitOfLength(length)`. */
  starts: Uint16Array;
  standing: ReadonlySet<string>;
  definite: ReadonlySet<string>;
  inverted: ReadonlySet<string>;
  indefinite: ReadonlySet<string>;
  /** Hedges, verbs, modifiers and marks by their last word; `after` by its first. The longest first. */
  before: ReadonlyMap<string, readonly HedgePhrase[]>;
  verbs: ReadonlyMap<string, readonly HedgePhrase[]>;
  after: ReadonlyMap<string, readonly HedgePhrase[]>;
  modifiers: ReadonlyMap<string, readonly string[]>;
  marks: ReadonlyMap<string, readonly string[]>;
  determiners: ReadonlySet<string>;
  stops: ReadonlySet<string>;
  weak: ReadonlySet<string>;
  /** Magnitudes written short, by their letters. */
  shorts: ReadonlyMap<string, ShortMagnitude>;
  /** Pairs by the word between, and the words that open one. */
  pairs: ReadonlyMap<string, readonly PairWords[]>;
  coordinations: ReadonlySet<string>;
  changeWords: ReadonlySet<string>;
  changeStems: readonly string[];
  /** What may follow a number, by first word. */
  percents: ReadonlyMap<string, readonly string[]>;
  currencies: ReadonlyMap<string, readonly string[]>;
  clock: ReadonlyMap<string, readonly string[]>;
  counters: readonly string[];
  /** Parts by first word, and words of the minus by their last. */
  shares: ReadonlyMap<string, readonly string[]>;
  shareOf: ReadonlyMap<string, number>;
  minus: ReadonlyMap<string, readonly string[]>;
}

const compiled = new WeakMap<NumberWords, NumberLexicon>();

export function numberLexiconOf(words: NumberWords): NumberLexicon {
  let lexicon = compiled.get(words);
  if (!lexicon) compiled.set(words, (lexicon = compile(words)));
  return lexicon;
}

function compile(words: NumberWords): NumberLexicon {
  const entries = compileEntries(words);
  const changes = foldAll(words.changes);
  return {
    words,
    entries,
    starts: compileStarts(entries, words),
    standing: new Set(foldAll(words.standing)),
    definite: new Set(foldAll(words.definite)),
    inverted: new Set(foldAll(words.inverted)),
    indefinite: new Set(foldAll(words.indefinite)),
    before: byEdge(hedgePhrases(words.before), lastWord),
    verbs: byEdge(hedgePhrases(words.verbs), lastWord),
    after: byEdge(hedgePhrases(words.after), firstWord),
    modifiers: byEdge(foldAll(words.modifiers), lastWord),
    marks: byEdge(foldAll(words.marks), lastWord),
    determiners: new Set(foldAll(words.determiners)),
    stops: new Set(foldAll(words.stops)),
    weak: new Set(foldAll(words.weak)),
    shorts: compileShorts(words),
    pairs: pairsByLink(words.pairs),
    coordinations: new Set(foldAll(words.coordinations)),
    changeWords: new Set(changes.filter((word) => !word.endsWith('-'))),
    changeStems: changes.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1)),
    percents: byEdge(foldAll(words.percents), firstWord),
    currencies: byEdge(foldAll(words.currencies), firstWord),
    clock: byEdge(foldAll(words.clock), firstWord),
    counters: longestFirst(foldAll(words.counters)),
    shares: byEdge(foldAll(Object.keys(words.shares)), firstWord),
    shareOf: new Map(Object.entries(words.shares).flatMap(([text, part]) => spellings(text).map((spelling) => [spelling, part] as const))),
    minus: byEdge(foldAll(words.minus), lastWord),
  };
}

function compileEntries(words: NumberWords): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (kind: EntryKind, text: string, value: number, extra: Partial<Entry> = {}): void => {
    for (const spelling of spellings(text)) {
      const key = firstWord(spelling);
      const entry: Entry = { kind, text: spelling, value, hedge: null, join: null, lead: 0, joined: false, ...extra };
      const known = entries.get(key);
      if (known) known.push(entry);
      else entries.set(key, [entry]);
    }
  };
  const kinds = [
    ['value', words.values], ['scale', words.scales], ['fraction', words.fractions], ['half', words.halves], ['lift', words.lifts],
    ['collective', words.collectives], ['round', words.rounds], ['vague', words.vague],
  ] as const;
  for (const [kind, table] of kinds) {
    for (const [text, value] of Object.entries(table)) {
      add(kind, text, value);
      if (kind === 'value' || kind === 'scale' || kind === 'fraction') for (const prefix of words.prefixes) addPrefixed(add, kind, prefix, text, value);
    }
  }
  for (const text of words.articles) add('article', text, 1);
  for (const text of words.links) add('link', text, 0);
  for (const text of words.points) add('point', text, 0);
  for (const [text, join] of Object.entries(words.joiners)) add('joiner', text, 0, { join });
  for (const [text, hedge] of Object.entries(words.tails)) add('tail', text, 0, { hedge });
  for (const list of entries.values()) list.sort((a, b) => b.text.length - a.text.length);
  return entries;
}

function addPrefixed(add: (kind: EntryKind, text: string, value: number, extra: Partial<Entry>) => void, kind: EntryKind, prefix: string, text: string, value: number): void {
  const joined = prefix === 'و';
  add(kind, prefix + text, value, { lead: prefix.length, joined });
}

/** The folded spelling, and others in use that folding leaves apart, as it keeps lengths: Devanagari with nukta letters in one piece, Arabic with bare alifs. */
function spellings(text: string): string[] {
  const folded = fold(text);
  const composed = folded.replace(/([\u0915-\u0939])\u093c/g, (pair, letter: string) => NUKTA[letter] ?? pair);
  return [...new Set([folded, composed, folded.replace(/[أإآ]/g, 'ا')])];
}

const NUKTA: Record<string, string> = { 'क': '\u0958', 'ख': '\u0959', 'ग': '\u095a', 'ज': '\u095b', 'ड': '\u095c', 'ढ': '\u095d', 'फ': '\u095e', 'य': '\u095f' };

function pairsByLink(pairs: readonly PairWords[]): Map<string, PairWords[]> {
  const byLink = new Map<string, PairWords[]>();
  for (const { open, link, reading } of pairs) {
    const pair = { open: fold(open), link: fold(link), reading };
    const list = byLink.get(pair.link);
    if (list) list.push(pair);
    else byLink.set(pair.link, [pair]);
  }
  // A pair that is opened says more than one that is not.
  for (const list of byLink.values()) list.sort((a, b) => b.open.length - a.open.length);
  return byLink;
}

function hedgePhrases(table: Record<string, Hedge>): HedgePhrase[] {
  return Object.entries(table).flatMap(([text, hedge]) => spellings(text).map((spelling) => ({ text: spelling, hedge })));
}

function byEdge<T extends string | { text: string }>(phrases: readonly T[], edge: (text: string) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  const textOf = (phrase: T): string => (typeof phrase === 'string' ? phrase : phrase.text);
  for (const phrase of phrases) {
    const key = edge(textOf(phrase));
    const list = map.get(key);
    if (list) list.push(phrase);
    else map.set(key, [phrase]);
  }
  for (const list of map.values()) list.sort((a, b) => textOf(b).length - textOf(a).length);
  return map;
}

/** Last word of a phrase; an elided one keeps its apostrophe: “plus d'” → “d'”. */
function lastWord(text: string): string {
  const end = text.endsWith("'") ? text.length - 1 : text.length;
  return text.slice(wordStart(text, end));
}

function firstWord(text: string): string {
  return text.slice(0, wordEnd(text, 0)) || text.slice(0, 1);
}

function foldAll(texts: readonly string[]): string[] {
  return texts.flatMap(spellings);
}

function longestFirst(texts: string[]): string[] {
  return texts.sort((a, b) => b.length - a.length);
}
