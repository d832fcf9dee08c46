/** A text cut into words and sentences, with what is known of each word: all that names are found by. */
import { fold } from '../fold';
import type { Grammar, LanguageData } from '../language';
import type { EntityIndex, Sentence } from '../types';
import { grammarOf } from './grammar';
import { splitSentences } from './sentences';
import { Tags } from './tags';
import { tokenAt, tokenize, type Tokens } from './tokens';
import { numberOf, vocabularyOf, type Word } from './vocabulary';

export interface Prose {
  /** Marks of other scripts are written as their Latin likes (“、” as “,”). */
  text: string;
  /** The same with its own marks: what is quoted. */
  raw: string;
  tokens: Tokens;
  /** What is known of each token's word. */
  words: readonly Word[];
  tags: Tags;
  sentences: readonly Sentence[];
  /** 1 for tokens that open a sentence, past quotation marks: there a capital tells nothing. */
  opens: Uint8Array;
  grammar: Grammar;
  language: LanguageData;
  entities: EntityIndex;
}

/** One unit for one, so that places stay. Every rule about commas and parentheses then holds in every script. */
const LATIN_MARKS: Record<string, string> = {
  '،': ',', '؛': ';', '؟': '?', '、': ',', '。': '.', '，': ',', '：': ':', '；': ';', '（': '(', '）': ')', '「': '“', '」': '”', '『': '“', '』': '”', '।': '.', '！': '!', '？': '?',
};
const FOREIGN_MARKS = /[،؛؟、。，：；（）「」『』।！？]/g;

export function proseOf(raw: string, language: LanguageData, entities: EntityIndex): Prose {
  const text = raw.replace(FOREIGN_MARKS, (mark) => LATIN_MARKS[mark] as string);
  const tokens = tokenize(fold(text));
  const vocabulary = vocabularyOf(language);
  const index = numberOf(entities);
  const words = tokens.word.map((word) => vocabulary.wordOf(word, entities, index));
  const sentences = splitSentences(raw, language.claims.abbreviations);
  return { text, raw, tokens, words, tags: new Tags(tokens, words), sentences, opens: openings(sentences, tokens), grammar: grammarOf(language.claims), language, entities };
}

function openings(sentences: readonly Sentence[], tokens: Tokens): Uint8Array {
  const opens = new Uint8Array(tokens.word.length);
  for (const sentence of sentences) {
    const first = tokenAt(tokens, sentence.start);
    if (first < opens.length) opens[first] = 1;
  }
  return opens;
}

/** A tag of one of these lists begins at a token. */
export function opensTag(tags: Tags, token: number, lists: ReadonlySet<string>): boolean {
  for (const tag of tags.at(token)) if (lists.has(tag.list)) return true;
  return false;
}
