/** Turns a language's word lists into one table that tells of any word which phrases may begin with it. Reads no text. */
import { fold } from '../fold';
import type { ClaimWords, TopicWords } from '../language';
import { grammarOf } from './grammar';
import { phraseWords } from './tokens';

/** A word or phrase of a list. */
export interface Phrase {
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

const compiled = new WeakMap<ClaimWords | TopicWords, Lexicon>();

/** The lexicon of a language, made at first use. */
export function lexiconOf(words: ClaimWords): Lexicon {
  let lexicon = compiled.get(words);
  if (!lexicon) compiled.set(words, (lexicon = compile(listsOf(words), grammarOf(words).prefixes)));
  return lexicon;
}

const announcing = new WeakMap<ClaimWords, Lexicon>();

/** Nouns that announce a name, and words that are part of none: asked for only where names have no capitals. */
export function bearerLexiconOf(words: ClaimWords): Lexicon {
  const { bearers, notNames, prefixes } = grammarOf(words);
  let lexicon = announcing.get(words);
  if (!lexicon) announcing.set(words, (lexicon = compile([...Object.entries(bearers).map(([kind, nouns]): [string, string, string[]] => ['bearer', kind, nouns]), ['not-name', 'not-name', notNames]], prefixes)));
  return lexicon;
}

/** The lists by which a topic is judged. */
export const TOPIC_LISTS = ['ban', 'weak', 'faults', 'objects', 'online', 'elsewhere', 'notNews', 'headings', 'defines'] as const;

export function topicLexiconOf(words: TopicWords, prefixes: readonly string[]): Lexicon {
  let lexicon = compiled.get(words);
  if (!lexicon) compiled.set(words, (lexicon = compile(TOPIC_LISTS.map((list) => [list, list, words[list]]), prefixes)));
  return lexicon;
}

type Lists = Iterable<[list: string, value: string, entries: readonly string[]]>;

/** Every list of claims with the name and value under which its words are found. */
export function* listsOf(words: ClaimWords): Lists {
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
  for (const [kind, entries] of Object.entries(words.saying.officers)) yield ['officer', kind, entries];
  yield ['document', 'document', words.saying.documents];
  yield ['others', 'others', words.saying.others];
  yield ['hearsay', 'hearsay', words.saying.hearsay];
  yield ['results', 'results', words.saying.results];
  for (const list of ['on', 'of', 'for', 'from', 'by', 'agents', 'like', 'rivals', 'firsts', 'lasts', 'more', 'bodies', 'crowds', 'durations', 'joins', 'relatives', 'there', 'ofWhich', 'passives', 'respectively', 'skip', 'afterEllipsis', 'forecast', 'threshold', 'theCountry', 'thatCountry', 'inPlace', 'titles', 'openers'] as const) {
    yield [list, list, words[list]];
  }
  for (const [month, names] of words.time.months.entries()) yield ['month', String(month + 1), names];
  for (const [day, names] of words.time.weekdays.entries()) yield ['weekday', String(day), names];
  for (const [quarter, names] of words.time.quarters.entries()) yield ['quarter', String(quarter + 1), names];
  for (const [half, names] of words.time.halves.entries()) yield ['half', String(half + 1), names];
  yield ['yearMid', 'mid', words.time.yearMid];
  yield ['at-time', 'at', words.time.at];
  yield ['since', 'since', words.time.since];
  yield ['yearEnd', 'end', words.time.yearEnd];
  yield ['yearStart', 'start', words.time.yearStart];
  for (const [season, names] of words.time.seasons.entries()) yield ['season', String(season + 1), names];
  for (const [kind, entries] of Object.entries(words.time.spans)) yield ['span', kind, entries];
  for (const [place, entries] of Object.entries(words.time.ago)) yield ['ago', place, entries];
  for (const [unit, entries] of Object.entries(words.time.then)) yield ['then', unit, entries];
  for (const list of ['earlier', 'now', 'when', 'moment', 'removals', 'than', 'hours', 'between'] as const) yield [list, list, words.time[list]];
  for (const unit of ['daysAgo', 'monthsAgo', 'yearsAgo', 'daysBefore', 'monthsBefore', 'yearsBefore'] as const) {
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
  for (const phrases of byWord.values()) if (phrases.length > 1) phrases.sort((a, b) => b.words.length - a.words.length);
  const stemLengths = [...new Set([...byStem.keys()].map((stem) => stem.length))].sort((a, b) => b - a);
  return { byWord, byStem, stemLengths, prefixes: prefixes.map((prefix) => fold(prefix)) };
}

/** Phrases that begin alike, the longest first: what to compare with a text, by the word that stands next in it. */
export interface Phrases {
  readonly all: readonly Phrase[];
  /** Those that need no second word, or only its beginning. */
  readonly alone: readonly Phrase[];
  /** These and those that go on with a word. */
  readonly followed: ReadonlyMap<string, readonly Phrase[]>;
}

const grouped = new WeakMap<readonly Phrase[], Phrases>();

/** “the” begins hundreds of phrases, and few of them go on with any one word. */
function groupOf(all: readonly Phrase[]): Phrases {
  let group = grouped.get(all);
  if (!group) grouped.set(all, (group = groupByNext(all)));
  return group;
}

function groupByNext(all: readonly Phrase[]): Phrases {
  const goesOn = ({ words, open }: Phrase) => words.length > 2 || (words.length === 2 && !open);
  const alone = all.filter((phrase) => !goesOn(phrase));
  const rank = new Map(all.map((phrase, i) => [phrase, i]));
  const followed = new Map<string, Phrase[]>();
  for (const phrase of all) {
    if (!goesOn(phrase)) continue;
    const next = phrase.words[1] as string;
    const known = followed.get(next);
    if (known) known.push(phrase);
    else followed.set(next, [phrase]);
  }
  if (alone.length > 0) {
    for (const phrases of followed.values()) {
      phrases.push(...alone);
      phrases.sort((a, b) => (rank.get(a) as number) - (rank.get(b) as number));
    }
  }
  return { all, alone, followed };
}

/**
 * The phrases that may begin with a word, in two groups: those with the very word, and those with a beginning of it.
 * Within a group, the longest first, a longer phrase of a list silences the shorter ones.
 */
export type Opening = readonly Phrases[];

/** No word is cut below this many letters: what is left would be any word. */
const SHORTEST_REST = 3;
const NONE: readonly Opening[] = [];

/** What a word may open: as it stands; and, should none of that be there, without a particle written on to it (“والمستخدمين” is found by “مستخدمين”). */
export function openingsOf(lexicon: Lexicon, word: string): readonly Opening[] {
  const openings = [openingOf(lexicon, word)];
  for (const prefix of lexicon.prefixes) {
    if (word.length - prefix.length >= SHORTEST_REST && word.startsWith(prefix)) openings.push(openingOf(lexicon, word.slice(prefix.length)));
  }
  const some = openings.filter((opening) => opening.length > 0);
  return some.length > 0 ? some : NONE;
}

function openingOf(lexicon: Lexicon, word: string): Opening {
  const groups: Phrases[] = [];
  const phrases = lexicon.byWord.get(word);
  if (phrases) groups.push(groupOf(phrases));
  for (const length of lexicon.stemLengths) {
    const stems = length > word.length ? undefined : lexicon.byStem.get(word.slice(0, length));
    if (!stems) continue;
    groups.push(groupOf(stems));
    break;
  }
  return groups;
}
