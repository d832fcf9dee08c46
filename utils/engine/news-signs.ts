/** Tells news from guides, rules, encyclopaedias and forums by the signs that such pages carry. */
import type { Span } from '../types';
import { sentenceAt, type Reading } from './reading';
import type { Tag } from './tags';
import { tokenAt } from './tokens';
import { written, type Cues } from './topic-cues';

/** Sentences in which rules, guides and forums speak, as a share of all, from which a page is not news. */
const NOT_NEWS_SHARE = 0.3;
/** An outright sign (“see also”, “posted by”) weighs as much as this many sentences. */
const NOT_NEWS_MOST = 3;

/** Whether a page is news at all; `why` says what it reads like otherwise. */
export function isNews(reading: Reading, cues: Cues): { isNews: boolean; why: string } {
  const { notNews, headings } = cues;
  const heading = headings.filter((tag) => isParagraph(reading, tag));
  const distinct = new Set(notNews.map((tag) => reading.tokens.folded.slice(tag.start, tag.end)));
  const share = new Set(notNews.map((tag) => sentenceAt(reading, tag.start))).size / Math.max(1, reading.sentences.length);
  const first = heading[0] ?? notNews[0];
  const isAnnounced = notNews.some((tag) => tag.start < reading.offset);
  const isEntry = definesTitle(reading, cues);
  const isOther = isAnnounced || isEntry || heading.length >= HEADINGS || share >= NOT_NEWS_SHARE || (distinct.size >= NOT_NEWS_MOST && share >= NOT_NEWS_SHARE / 2) || linesOpeningWith(STEP, reading.text) >= STEPS || linesOpeningWith(POST, reading.text) >= POSTS;
  const sign = first ? `“${written(reading, first)}”` : isEntry ? 'it begins with what its title is' : '';
  return { isNews: !isOther, why: sign ? `reads like a guide, rules or an encyclopaedia: ${sign}` : 'reads like a guide: its paragraphs are numbered' };
}

/** “Gab” – “Gab is a social network”: the text begins with the words of its title, as no news does, and a verb of being follows. */
function definesTitle(reading: Reading, cues: Cues): boolean {
  const { tokens, offset } = reading;
  const from = tokenAt(tokens, offset);
  if (from === 0 || from > DEFINED_MOST) return false;
  for (let at = from; at <= from + ARTICLES; at++) {
    let same = 0;
    while (same < from && tokens.word[at + same] === tokens.word[same]) same++;
    if (same === from) return isDefinition(reading, cues, at + same);
  }
  return false;
}

/** Titles of entries are short; articles stand before them in the text at most. */
const DEFINED_MOST = 8;
const ARTICLES = 1;
const SAID_OF_TITLE = 12;

/** A verb of being soon behind the title, names and years in brackets apart; or a dash, in languages that need no verb. */
function isDefinition(reading: Reading, { defines }: Cues, at: number): boolean {
  const { end } = reading.sentences[sentenceAt(reading, reading.tokens.start[at - 1] as number)] as Span;
  if (defines.some((tag) => tag.from >= at && tag.from < at + SAID_OF_TITLE && tag.end <= end)) return true;
  return /^\s*(?:\([^)]*\))?\s*[—–] \p{Ll}/u.test(reading.text.slice(reading.tokens.end[at - 1]));
}

/** One heading of a kind may be a newspaper's crosshead; two are a page's order. */
const HEADINGS = 2;
const STEPS = 3;

/** Nothing but the words, and signs of a heading around them, between two line breaks. */
function isParagraph(reading: Reading, tag: Tag): boolean {
  return /(?:^|\n)[\s=#*]*$/.test(reading.text.slice(Math.max(0, tag.start - 8), tag.start)) && /^[\s=#*:]*(?:\n|$)/.test(reading.text.slice(tag.end, tag.end + 8));
}

/** “1. Check your email.” */
const STEP = /[ \t]*\d{1,2}[.)] +\p{L}/uy;

const POSTS = 2;
/** Who posts, as only forums spell names: “pixelmum replied: …”. */
const POST = /\p{Ll}[^\n:]{1,60}:\s/uy;

/** @param opening a sticky expression, tried at the beginning of each line */
function linesOpeningWith(opening: RegExp, text: string): number {
  let count = 0;
  for (let line = 0; ; ) {
    opening.lastIndex = line;
    if (opening.test(text)) count++;
    const end = text.indexOf('\n', line);
    if (end < 0) return count;
    line = end + 1;
  }
}
