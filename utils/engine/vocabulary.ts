/** What is known of each word of a language: worked out when the word is first met, however often it occurs. */
import type { LanguageData } from '../language';
import type { EntityIndex } from '../types';
import { grammarOf } from './grammar';
import type { Form } from './inflected-names';
import { bearerLexiconOf, lexiconOf, openingsOf, topicLexiconOf, type Opening, type Phrase } from './lexicon';
import { BARRING_LISTS } from './name-bars';
import { spellingsOf, type Spelling } from './spellings';
import { bitsOf } from './tags';
import { withoutVowelSigns } from './tokens';

export interface Word {
  /** As it stands in folded texts, and as it is looked up. */
  readonly written: string;
  readonly text: string;
  /** What it may begin of the lists that claims are found by, and of those that topics are judged by. */
  readonly claims: readonly Opening[];
  readonly topics: readonly Opening[];
  /** What it may begin of the nouns that announce a name, and of the words that are part of none. */
  readonly bearers: readonly Opening[];
  /** The names of the former lists, each once. */
  readonly lists: readonly string[];
  /** Their bits, by which most words are told not to have a list. */
  readonly bits: number;
  /** In words, the longest phrase that it may begin of those that bar names: “In the”, “May”; 0 for none. */
  readonly barring: number;
  /** Names that may begin with it. */
  spellings: readonly Spelling[];
  /** Names of which it may be a form; null until asked for, since only words in capitals are. */
  forms: readonly Form[] | null;
  /** Which index of names was asked for them, by number. */
  namesFrom: number;
}

/** Slots for words, and how many a word may choose from: full ones are given to others, so that no text fills the memory or makes looking slow. */
const SLOTS = 1 << 14;
const CHOICES = 4;

export class Vocabulary {
  private readonly slots = new Array<Word | undefined>(SLOTS).fill(undefined);
  private turn = 0;

  constructor(private readonly language: LanguageData) {}

  /** The word from `start` to `end` of a folded text, with the names that `index` files under it. */
  wordAt(folded: string, start: number, end: number, index: EntityIndex, indexNumber: number): Word {
    const word = this.find(folded, start, end);
    if (word.namesFrom !== indexNumber) this.name(word, index, indexNumber);
    return word;
  }

  private find(folded: string, start: number, end: number): Word {
    const hash = hashOf(folded, start, end);
    for (let choice = 0; choice < CHOICES; choice++) {
      const word = this.slots[(hash + choice) & (SLOTS - 1)];
      if (word === undefined) return this.add(folded.slice(start, end), hash + choice);
      if (isAt(word.written, folded, start, end)) return word;
    }
    this.turn = (this.turn + 1) % CHOICES;
    return this.add(folded.slice(start, end), hash + this.turn);
  }

  private add(written: string, slot: number): Word {
    const { claims, topic } = this.language;
    const text = withoutVowelSigns(written);
    const openings = openingsOf(lexiconOf(claims), text);
    const topics = openingsOf(topicLexiconOf(topic, grammarOf(claims).prefixes), text);
    const bearers = openingsOf(bearerLexiconOf(claims), text);
    const lists = listsOf(openings);
    const word = { written, text, claims: openings, topics, bearers, lists, bits: bitsOf(lists), barring: longestOf(openings, BARRING_LISTS), spellings: [], forms: null, namesFrom: 0 };
    this.slots[slot & (SLOTS - 1)] = word;
    return word;
  }

  private name(word: Word, index: EntityIndex, indexNumber: number): void {
    word.spellings = spellingsOf(word.text, index, grammarOf(this.language.claims).prefixes);
    word.forms = null;
    word.namesFrom = indexNumber;
  }
}

/** FNV-1a, with its high bits brought down to where the slots look. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

const NO_LISTS: readonly string[] = [];

const phrasesOf = (openings: readonly Opening[]): readonly Phrase[] => openings.flat().flatMap(({ all }) => all);

function listsOf(openings: readonly Opening[]): readonly string[] {
  return openings.length === 0 ? NO_LISTS : [...new Set(phrasesOf(openings).map(({ list }) => list))];
}

/** In words, the longest phrase of these lists. */
function longestOf(openings: readonly Opening[], lists: ReadonlySet<string>): number {
  return phrasesOf(openings).reduce((longest, { list, words }) => (lists.has(list) ? Math.max(longest, words.length) : longest), 0);
}

const vocabularies = new WeakMap<LanguageData, Vocabulary>();

export function vocabularyOf(language: LanguageData): Vocabulary {
  let vocabulary = vocabularies.get(language);
  if (!vocabulary) vocabularies.set(language, (vocabulary = new Vocabulary(language)));
  return vocabulary;
}

/** Indexes are told apart by number, so that words hold on to none of them. */
const numbers = new WeakMap<EntityIndex, number>();
let indexes = 0;

export function numberOf(index: EntityIndex): number {
  let number = numbers.get(index);
  if (number === undefined) numbers.set(index, (number = ++indexes));
  return number;
}
