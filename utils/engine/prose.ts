/** A text cut into words and sentences, with what is known of each word: all that names are found by. */
import { fold } from '../fold';
import type { Grammar, LanguageData } from '../language';
import type { EntityIndex, Sentence } from '../types';
import { grammarOf } from './grammar';
import { endOfWord, wordFrom } from './letters';
import { splitSentences } from './sentences';
import { Tags } from './tags';
import { tokenAt, type Tokens } from './tokens';
import { numberOf, vocabularyOf, type Word } from './vocabulary';

export interface Prose {
  /** Marks of other scripts are written as their Latin likes (“、” as “,”). */
  text: string;
  /** The same with its own marks: what is quoted. */
  raw: string;
  tokens: Tokens;
  /** What is known of each token's word. */
  words: readonly Word[];
  /** Tokens under whose words names are filed, and tokens that may begin a phrase by which topics are judged. */
  named: readonly number[];
  cues: readonly number[];
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
  const { tokens, ...found } = cut(fold(text), language, entities);
  const sentences = splitSentences(raw, language.claims.abbreviations);
  return { text, raw, tokens, ...found, tags: new Tags(tokens, found.words), sentences, opens: openings(sentences, tokens), grammar: grammarOf(language.claims), language, entities };
}

/** In units of text: words and what parts them are longer than this on the average, so that columns seldom have to grow. */
const SHORTEST_MEAN = 4;

/** Like `tokenize`, with each word looked up on the way: most are known already, and no string is made of them. */
function cut(folded: string, language: LanguageData, entities: EntityIndex): Pick<Prose, 'tokens' | 'words' | 'named' | 'cues'> {
  const vocabulary = vocabularyOf(language);
  const index = numberOf(entities);
  const room = Math.ceil(folded.length / SHORTEST_MEAN);
  const [words, word, start, end] = [new Array<Word>(room), new Array<string>(room), new Array<number>(room), new Array<number>(room)];
  const [named, cues]: [number[], number[]] = [[], []];
  let count = 0;
  for (let from = wordFrom(folded, 0); from < folded.length; count++) {
    const to = endOfWord(folded, from);
    const here = vocabulary.wordAt(folded, from, to, entities, index);
    words[count] = here;
    word[count] = here.text;
    if (here.spellings.length > 0) named.push(count);
    if (here.topics.length > 0) cues.push(count);
    start[count] = from;
    end[count] = to;
    from = wordFrom(folded, to);
  }
  for (const column of [words, word, start, end]) column.length = count;
  return { tokens: { folded, word, start, end }, words, named, cues };
}

function openings(sentences: readonly Sentence[], tokens: Tokens): Uint8Array {
  const opens = new Uint8Array(tokens.word.length);
  for (const sentence of sentences) {
    const first = tokenAt(tokens, sentence.start);
    if (first < opens.length) opens[first] = 1;
  }
  return opens;
}

const NO_LISTS: readonly string[] = [];

/** A tag of one of these lists begins at a token. */
export function opensTag({ words, tags }: Prose, token: number, lists: ReadonlySet<string>): boolean {
  for (const list of words[token]?.lists ?? NO_LISTS) if (lists.has(list)) return tags.at(token).some((tag) => lists.has(tag.list));
  return false;
}
