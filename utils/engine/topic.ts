/** Decides whether an article is news about a platform ban, and says by which words. Counts words; knows no grammar. */
import type { Span, Topic } from '../types';
import type { Mention } from './mentions';
import { firstFrom, isMarked, mentionAt, sentenceAt, tagsAt, within, type Reading } from './reading';
import { tagsFrom, type Tag } from './tags';
import type { Word } from './vocabulary';

/** How much each sign counts, and the sum from which an article is about a platform ban. */
export const POINTS = {
  /** The headline names both a ban and a platform or an account on one. */
  headline: 3,
  /** The headline names a ban alone. */
  headlineBan: 1,
  /** Each of the first sentences that names both. */
  lead: 1.3,
  leadSentences: 4,
  /** All sentences that name both, as a share of all. */
  density: 8,
  densityMost: 3,
  /** A platform or an app store that the database knows is named. */
  known: 1,
  /** None is: “platform” may be of steel. */
  noneKnown: -2,
  /** Words of other worlds (oil, football, tobacco) a sentence. */
  elsewhere: -5,
  elsewhereMost: -6,
  /** Words of another world, and no platform that the database knows: then “platform” most likely is theirs. */
  elsewhereAlone: -2,
  enough: 3.6,
} as const;

/** In tokens: further apart, a ban and a platform are two matters. */
const PAIR_REACH = 18;
/** “banned on Twitter”: where a platform is only the place, a ban goes with it when it stands close. */
const PLACE_REACH = 5;

/** Sentences in which rules, guides and forums speak, as a share of all, from which a page is not news. */
const NOT_NEWS_SHARE = 0.3;
/** An outright sign (“see also”, “posted by”) weighs as much as this many sentences. */
const NOT_NEWS_MOST = 3;

/** A name that makes a ban one of ours: platforms, and the stores and hosts that drop them. */
const OF_PLATFORMS = new Set(['platform', 'app-store', 'host']);

/** The words of each list in an article, in text order. */
interface Cues {
  ban: Tag[];
  objects: Tag[];
  elsewhere: Tag[];
  notNews: Tag[];
  headings: Tag[];
}

export function judgeTopic(reading: Reading): Topic {
  const cues = cuesIn(reading);
  const names = reading.known.filter((mention) => OF_PLATFORMS.has(mention.kind));
  const pairs = pairsIn(reading, cues, names);
  // “after a petition on Facebook”: where something was said, and no more.
  const isNamed = names.some((name) => !isPlace(reading, name)) || (names.length > 0 && pairs.size > 0);
  const news = isNews(reading, cues);
  const points = score(reading, cues, isNamed, pairs);
  const sum = points.reduce((total, [, value]) => total + value, 0);
  const why = points.filter(([, value]) => value !== 0).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).map(([reason]) => reason);
  return {
    isNews: news.isNews,
    platformBan: news.isNews && sum >= POINTS.enough,
    // The logistic curve only spreads the sum over 0 to 1: `enough` is one half.
    score: Math.round(100 / (1 + Math.exp(POINTS.enough - sum))) / 100,
    why: news.isNews ? why : [news.why, ...why],
  };
}

function cuesIn({ tokens, words, cues: places }: Reading): Cues {
  const cues: Cues = { ban: [], objects: [], elsewhere: [], notNews: [], headings: [] };
  for (const i of places) {
    for (const tag of tagsFrom(tokens, i, (words[i] as Word).topics)) cues[tag.list as keyof Cues].push(tag);
  }
  return cues;
}

/** The first words of a ban and of its object that stand together, by sentence. */
function pairsIn(reading: Reading, { ban, objects }: Cues, names: readonly Mention[]): Map<number, string> {
  const pairs = new Map<number, string>();
  for (const tag of ban) {
    const index = sentenceAt(reading, tag.start);
    const { start, end } = reading.sentences[index] as Span;
    if (pairs.has(index) || tag.end > end) continue;
    const isNear = (other: Span & { from: number }, words = PAIR_REACH) => other.start !== tag.start && Math.abs(other.from - tag.from) <= words * reading.grammar.tokensPerWord;
    const object = within(objects, start, end).find((other) => isNear(other)) ?? within(names, start, end).find((name) => isNear(name, isPlace(reading, name) ? PLACE_REACH : PAIR_REACH));
    if (object) pairs.set(index, `${written(reading, tag)} … ${written(reading, object)}`);
  }
  return pairs;
}

/** “on Facebook”, “sur Telegram et WhatsApp”: by itself or behind another such. */
function isPlace(reading: Reading, name: Mention): boolean {
  if (isMarked(reading, 'on', name)) return true;
  const before = tagsAt(reading, 'joins', name.from - 1).length > 0 ? mentionAt(reading, name.from - 2) : null;
  return before !== null && before !== name && isMarked(reading, 'on', before);
}

const written = (reading: Reading, at: Span): string => reading.text.slice(at.start, at.end);

function score(reading: Reading, cues: Cues, isPlatformNamed: boolean, pairs: ReadonlyMap<number, string>): [string, number][] {
  const points: [string, number][] = [];
  // Sentences of the headline come first.
  const first = firstFrom(reading.sentences, reading.offset);
  const count = reading.sentences.length - first;
  const headline = [...pairs].find(([sentence]) => sentence < first)?.[1];
  const ban = cues.ban.find((tag) => tag.start < reading.offset);
  if (headline) points.push([`headline: “${headline}”`, POINTS.headline]);
  else if (ban) points.push([`headline: “${written(reading, ban)}”`, POINTS.headlineBan]);
  const body = [...pairs].filter(([sentence]) => sentence >= first);
  const lead = body.filter(([sentence]) => sentence < first + POINTS.leadSentences);
  if (lead[0]) points.push([`opening: “${lead[0][1]}”`, lead.length * POINTS.lead]);
  if (body.length > 0) points.push([`${body.length} of ${count} sentences speak of a ban and a platform`, Math.min(POINTS.densityMost, (body.length / count) * POINTS.density)]);
  points.push(isPlatformNamed ? ['a platform is named', POINTS.known] : ['no known platform is named', POINTS.noneKnown]);
  const strange = Math.max(POINTS.elsewhereMost, (cues.elsewhere.length / Math.max(1, count)) * POINTS.elsewhere);
  if (cues.elsewhere[0]) points.push([`words of another matter: “${written(reading, cues.elsewhere[0])}”`, isPlatformNamed ? strange : strange + POINTS.elsewhereAlone]);
  return points;
}

function isNews(reading: Reading, { notNews, headings }: Cues): { isNews: boolean; why: string } {
  const heading = headings.filter((tag) => isParagraph(reading, tag));
  const distinct = new Set(notNews.map((tag) => reading.tokens.folded.slice(tag.start, tag.end)));
  const share = new Set(notNews.map((tag) => sentenceAt(reading, tag.start))).size / Math.max(1, reading.sentences.length);
  const first = heading[0] ?? notNews[0];
  const isAnnounced = notNews.some((tag) => tag.start < reading.offset);
  const isOther = isAnnounced || heading.length >= HEADINGS || share >= NOT_NEWS_SHARE || (distinct.size >= NOT_NEWS_MOST && share >= NOT_NEWS_SHARE / 2) || steps(reading.text) >= STEPS;
  return { isNews: !isOther, why: first ? `reads like a guide, rules or an encyclopaedia: “${written(reading, first)}”` : 'reads like a guide: its paragraphs are numbered' };
}

/** One heading of a kind may be a newspaper's crosshead; two are a page's order. */
const HEADINGS = 2;
const STEPS = 3;

/** Nothing but the words, and signs of a heading around them, between two line breaks. */
function isParagraph(reading: Reading, tag: Tag): boolean {
  return /(?:^|\n)[\s=#*]*$/.test(reading.text.slice(Math.max(0, tag.start - 8), tag.start)) && /^[\s=#*:]*(?:\n|$)/.test(reading.text.slice(tag.end, tag.end + 8));
}

const STEP = /[ \t]*\d{1,2}[.)] +\p{L}/uy;

/** Lines that begin with a number and a stop: “1. Check your email.” */
function steps(text: string): number {
  let count = 0;
  for (let line = 0; ; ) {
    STEP.lastIndex = line;
    if (STEP.test(text)) count++;
    const end = text.indexOf('\n', line);
    if (end < 0) return count;
    line = end + 1;
  }
}
