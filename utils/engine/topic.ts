/** Decides whether an article is news about a platform ban, and says by which words. Counts words; knows no grammar. */
import type { TopicWords } from '../language';
import type { Span, Topic } from '../types';
import { compile, tagTokens, type Lexicon, type Tag } from './lexicon';
import { sentenceAt, within, type Reading } from './reading';

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

/** Sentences in which rules, guides and forums speak, as a share of all, from which a page is not news. */
const NOT_NEWS_SHARE = 0.3;
/** An outright sign (“see also”, “posted by”) weighs as much as this many sentences. */
const NOT_NEWS_MOST = 3;

const compiled = new WeakMap<TopicWords, Lexicon>();

function lexiconFor(words: TopicWords, prefixes: readonly string[]): Lexicon {
  let lexicon = compiled.get(words);
  if (!lexicon) compiled.set(words, (lexicon = compile(Object.entries(words).map(([list, entries]) => [list, list, entries as string[]]), prefixes)));
  return lexicon;
}

/** A name that makes a ban one of ours: platforms, and the stores and hosts that drop them. */
const OF_PLATFORMS = new Set(['platform', 'app-store', 'host']);

interface Sign extends Span {
  from: number;
  text: string;
}

export function judgeTopic(reading: Reading, words: TopicWords): Topic {
  const tags = tagTokens(reading.tokens, lexiconFor(words, reading.grammar.prefixes));
  const names = new Set(reading.mentions.filter((mention) => OF_PLATFORMS.has(mention.kind)));
  const pairs = reading.sentences.map((sentence) => pairIn(reading, tags, names, sentence));
  const news = isNews(reading, tags);
  const points = score(reading, tags, names, pairs);
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

/** The words of a ban and of its object that stand together in a sentence, or null. */
function pairIn(reading: Reading, tags: readonly Tag[], names: ReadonlySet<Span>, sentence: Span): string | null {
  const here = within(tags, sentence.start, sentence.end);
  const objects: Sign[] = [
    ...here.filter((tag) => tag.list === 'objects').map((tag) => sign(reading, tag)),
    ...within(reading.mentions, sentence.start, sentence.end).filter((mention) => names.has(mention)).map((mention) => sign(reading, mention)),
  ];
  for (const ban of here.filter((tag) => tag.list === 'ban')) {
    const object = objects.find((other) => other.start !== ban.start && Math.abs(other.from - ban.from) <= PAIR_REACH * reading.grammar.tokensPerWord);
    if (object) return `${sign(reading, ban).text} … ${object.text}`;
  }
  return null;
}

const sign = (reading: Reading, at: Span & { from: number }): Sign => ({ start: at.start, end: at.end, from: at.from, text: reading.text.slice(at.start, at.end) });

function score(reading: Reading, tags: readonly Tag[], names: ReadonlySet<Span>, pairs: readonly (string | null)[]): [string, number][] {
  const points: [string, number][] = [];
  const inHeadline = (span: Span) => span.start < reading.offset;
  const headline = pairs.find((pair, i) => pair && inHeadline(reading.sentences[i] as Span));
  const ban = tags.find((tag) => tag.list === 'ban' && inHeadline(tag));
  if (headline) points.push([`headline: “${headline}”`, POINTS.headline]);
  else if (ban) points.push([`headline: “${sign(reading, ban).text}”`, POINTS.headlineBan]);
  const body = pairs.filter((_, i) => !inHeadline(reading.sentences[i] as Span));
  const lead = body.slice(0, POINTS.leadSentences).filter((pair) => pair !== null);
  if (lead.length > 0) points.push([`opening: “${lead[0]}”`, lead.length * POINTS.lead]);
  const all = body.filter((pair) => pair !== null).length;
  if (all > 0) points.push([`${all} of ${body.length} sentences speak of a ban and a platform`, Math.min(POINTS.densityMost, (all / body.length) * POINTS.density)]);
  points.push(names.size > 0 ? ['a platform is named', POINTS.known] : ['no known platform is named', POINTS.noneKnown]);
  const elsewhere = tags.filter((tag) => tag.list === 'elsewhere');
  const strange = Math.max(POINTS.elsewhereMost, (elsewhere.length / Math.max(1, body.length)) * POINTS.elsewhere);
  if (elsewhere.length > 0) points.push([`words of another matter: “${sign(reading, elsewhere[0] as Tag).text}”`, names.size > 0 ? strange : strange + POINTS.elsewhereAlone]);
  return points;
}

function isNews(reading: Reading, tags: readonly Tag[]): { isNews: boolean; why: string } {
  const signs = tags.filter((tag) => tag.list === 'notNews');
  const heading = tags.filter((tag) => tag.list === 'headings' && isParagraph(reading, tag));
  const distinct = new Set(signs.map((tag) => reading.tokens.folded.slice(tag.start, tag.end)));
  const share = new Set(signs.map((tag) => sentenceAt(reading, tag.start))).size / Math.max(1, reading.sentences.length);
  const first = heading[0] ?? signs[0];
  const isAnnounced = signs.some((tag) => tag.start < reading.offset);
  const isOther = isAnnounced || heading.length >= HEADINGS || share >= NOT_NEWS_SHARE || (distinct.size >= NOT_NEWS_MOST && share >= NOT_NEWS_SHARE / 2) || steps(reading) >= STEPS;
  return { isNews: !isOther, why: first ? `reads like a guide, rules or an encyclopaedia: “${reading.text.slice(first.start, first.end)}”` : 'reads like a guide: its paragraphs are numbered' };
}

/** One heading of a kind may be a newspaper's crosshead; two are a page's order. */
const HEADINGS = 2;
const STEPS = 3;

/** Nothing but the words, and signs of a heading around them, between two line breaks. */
function isParagraph(reading: Reading, tag: Tag): boolean {
  return /(?:^|\n)[\s=#*]*$/.test(reading.text.slice(Math.max(0, tag.start - 8), tag.start)) && /^[\s=#*:]*(?:\n|$)/.test(reading.text.slice(tag.end, tag.end + 8));
}

/** Paragraphs that begin with a number and a stop: “1. Check your email.” */
function steps(reading: Reading): number {
  return reading.text.match(/(?:^|\n)[ \t]*\d{1,2}[.)] +\p{L}/gu)?.length ?? 0;
}
