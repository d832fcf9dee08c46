/** What is known of each word of a language: looked up when the word is first met, however often it occurs. */
import type { LanguageData } from '../language';
import type { EntityIndex } from '../types';
import { grammarOf } from './grammar';
import type { Form } from './inflected-names';
import { lexiconOf, openingsOf, topicLexiconOf, type Opening } from './lexicon';
import { BARRING_LISTS } from './name-bars';
import { spellingsOf, type Spelling } from './spellings';

export interface Word {
  /** What it may begin of the lists that claims are found by, and of those that topics are judged by. */
  readonly claims: readonly Opening[];
  readonly topics: readonly Opening[];
  /** In words, the longest phrase that it may begin of those that bar names: “In the”, “May”; 0 for none. */
  readonly barring: number;
  /** Names that may begin with it. */
  spellings: readonly Spelling[];
  /** Names of which it may be a form; null until asked for, since only words in capitals are. */
  forms: readonly Form[] | null;
  /** Which index of names was asked for them. */
  namesFrom: EntityIndexNumber;
}

type EntityIndexNumber = number;

/** No more words are kept than this: a long text of nonsense must not fill the memory. */
const MOST_WORDS = 1 << 14;

export class Vocabulary {
  private readonly words = new Map<string, Word>();

  constructor(private readonly language: LanguageData) {}

  /** The word with the names that `index` files under it. */
  wordOf(text: string, index: EntityIndex, from: EntityIndexNumber): Word {
    let word = this.words.get(text);
    if (word === undefined) word = this.add(text);
    if (word.namesFrom !== from) this.name(word, text, index, from);
    return word;
  }

  private add(text: string): Word {
    const { claims, topic } = this.language;
    const openings = openingsOf(lexiconOf(claims), text);
    const word = { claims: openings, topics: openingsOf(topicLexiconOf(topic, grammarOf(claims).prefixes), text), barring: longestOf(openings, BARRING_LISTS), spellings: [], forms: null, namesFrom: 0 };
    if (this.words.size >= MOST_WORDS) this.words.clear();
    this.words.set(text, word);
    return word;
  }

  private name(word: Word, text: string, index: EntityIndex, from: EntityIndexNumber): void {
    word.spellings = spellingsOf(text, index, grammarOf(this.language.claims).prefixes);
    word.forms = null;
    word.namesFrom = from;
  }
}

/** In words, the longest phrase of these lists. */
function longestOf(openings: readonly Opening[], lists: ReadonlySet<string>): number {
  let longest = 0;
  for (const opening of openings) for (const phrases of opening) for (const { list, words } of phrases) if (lists.has(list)) longest = Math.max(longest, words.length);
  return longest;
}

const vocabularies = new WeakMap<LanguageData, Vocabulary>();

export function vocabularyOf(language: LanguageData): Vocabulary {
  let vocabulary = vocabularies.get(language);
  if (!vocabulary) vocabularies.set(language, (vocabulary = new Vocabulary(language)));
  return vocabulary;
}

/** Indexes are told apart by number, so that words hold on to none of them. */
const numbers = new WeakMap<EntityIndex, EntityIndexNumber>();
let indexes = 0;

export function numberOf(index: EntityIndex): EntityIndexNumber {
  let number = numbers.get(index);
  if (number === undefined) numbers.set(index, (number = ++indexes));
  return number;
}
