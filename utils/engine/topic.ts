/** Decides whether an article is news about a platform ban, and says by which words. Counts words; knows no grammar. */
import type { Span, Topic } from '../types';
import type { Mention } from './mentions';
import { isNews } from './news-signs';
import { firstFrom, isMarked, mentionAt, sentenceAt, tagsAt, within, type Reading } from './reading';
import type { Tag } from './tags';
import { cuesIn, written, type Cues } from './topic-cues';

/** How much each sign counts, and the sum from which an article is about a platform ban. */
export const POINTS = {
  /** The headline names both a ban and a platform or an account on one. */
  headline: 3.6,
  /** The headline names a ban alone. */
  headlineBan: 1,
  /** Each of the first sentences that names both. */
  lead: 1.3,
  /** The first two say what the article is about. */
  leadFirst: 0.5,
  leadFirstSentences: 2,
  leadSentences: 4,
  /** All sentences that name both, as a share of all. */
  density: 8,
  densityMost: 3,
  /** One sentence in a body whose headline bans nothing is an aside. */
  asideMost: 0.9,
  /** A platform or an app store that the database knows is named. */
  known: 1,
  /** None is: “platform” may be of steel; less so where the text speaks of apps, sites and followers. */
  noneKnown: -2,
  noneKnownOnline: 0,
  onlineWords: 3,
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
/** Words that as often mean something else (“dark”, “dropped”, “back online”) must stand close to theirs. */
const WEAK_REACH = 9;
/** So many words of outages, or one in the headline, and to be out of reach or back again is nobody's doing. */
const FAULTS = 2;

/** A name that makes a ban one of ours: platforms, and the stores and hosts that drop them. */
const OF_PLATFORMS = new Set(['platform', 'app-store', 'host']);

export function judgeTopic(reading: Reading): Topic {
  const cues = cuesIn(reading);
  if (isOutage(reading, cues)) cues.weak = [];
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

/** A page about a platform that is down. */
const isOutage = (reading: Reading, { faults }: Cues): boolean => faults.length >= FAULTS || (faults[0]?.start ?? Infinity) < reading.offset;

/** The first words of a ban and of its object that stand together, by sentence. */
function pairsIn(reading: Reading, cues: Cues, names: readonly Mention[]): Map<number, string> {
  const pairs = new Map<number, string>();
  const bans = [...cues.ban.map((tag) => ({ tag, reach: PAIR_REACH })), ...cues.weak.map((tag) => ({ tag, reach: WEAK_REACH }))].sort((a, b) => a.tag.start - b.tag.start);
  for (const { tag, reach } of bans) {
    const index = sentenceAt(reading, tag.start);
    const { start, end } = reading.sentences[index] as Span;
    if (pairs.has(index) || tag.end > end) continue;
    const object = objectOf(reading, cues, names, tag, reach, { start, end });
    if (object) pairs.set(index, `${written(reading, tag)} … ${written(reading, object)}`);
  }
  return pairs;
}

type Placed = Span & { from: number };

/** What a word of a ban is about: a platform or something on one, within reach, and nothing of another world nearer. */
function objectOf(reading: Reading, { objects, elsewhere }: Cues, names: readonly Mention[], ban: Tag, reach: number, { start, end }: Span): Placed | undefined {
  const far = (other: Placed) => Math.abs(other.from - ban.from);
  const nearest = (others: readonly Placed[]) => others.reduce<Placed | undefined>((best, other) => (best && far(best) <= far(other) ? best : other), undefined);
  const isNear = (other: Placed, words: number) => other.start !== ban.start && far(other) <= words * reading.grammar.tokensPerWord;
  // A mere place behind a comma belongs to another clause: “suspended by the party, on Facebook he had …”.
  const isHere = (other: Placed) => isNear(other, PLACE_REACH) && !/[,;:،、]/.test(reading.text.slice(Math.min(other.end, ban.end), Math.max(other.start, ban.start)));
  const object = nearest([
    ...within(objects, start, end).filter((other) => (isMarked(reading, 'on', other) ? isHere(other) : isNear(other, reach))),
    ...within(names, start, end).filter((name) => (isPlace(reading, name) ? isHere(name) : isNear(name, reach))),
  ]);
  const rival = object && nearest(within(elsewhere, start, end).filter((other) => other.start !== object.start));
  return rival && far(rival) < far(object) ? undefined : object;
}

/** “on Facebook”, “sur Telegram et WhatsApp”: by itself or behind another such. */
function isPlace(reading: Reading, name: Mention): boolean {
  if (isMarked(reading, 'on', name)) return true;
  const before = tagsAt(reading, 'joins', name.from - 1).length > 0 ? mentionAt(reading, name.from - 2) : null;
  return before !== null && before !== name && isMarked(reading, 'on', before);
}


function score(reading: Reading, cues: Cues, isPlatformNamed: boolean, pairs: ReadonlyMap<number, string>): [string, number][] {
  const points: [string, number][] = [];
  // Sentences of the headline come first.
  const first = firstFrom(reading.sentences, reading.offset);
  const count = reading.sentences.length - first;
  const headline = [...pairs].find(([sentence]) => sentence < first)?.[1];
  const ban = [...cues.ban, ...cues.weak].find((tag) => tag.start < reading.offset);
  if (headline) points.push([`headline: “${headline}”`, POINTS.headline]);
  else if (ban) points.push([`headline: “${written(reading, ban)}”`, POINTS.headlineBan]);
  const body = [...pairs].filter(([sentence]) => sentence >= first);
  const lead = body.filter(([sentence]) => sentence < first + POINTS.leadSentences);
  if (lead[0]) points.push([`opening: “${lead[0][1]}”`, lead.length * POINTS.lead + (lead[0][0] < first + POINTS.leadFirstSentences ? POINTS.leadFirst : 0)]);
  if (body.length > 0) points.push([`${body.length} of ${count} sentences speak of a ban and a platform`, Math.min(headline || ban || body.length > 1 ? POINTS.densityMost : POINTS.asideMost, (body.length / count) * POINTS.density)]);
  const isOnline = new Set(cues.online.map((tag) => written(reading, tag).toLowerCase())).size >= POINTS.onlineWords;
  points.push(isPlatformNamed ? ['a platform is named', POINTS.known] : ['no known platform is named', isOnline ? POINTS.noneKnownOnline : POINTS.noneKnown]);
  if (cues.elsewhere[0]) points.push([`words of another matter: “${written(reading, cues.elsewhere[0])}”`, strange(reading, cues.elsewhere, count, headline !== undefined, isPlatformNamed)]);
  return points;
}

/** What words of other worlds take away; half where a headline of ours has none of them: “Court blocks streaming site”, with football in the text. */
function strange({ offset }: Reading, elsewhere: readonly Tag[], sentences: number, isHeadline: boolean, isPlatformNamed: boolean): number {
  const share = Math.max(POINTS.elsewhereMost, (elsewhere.length / Math.max(1, sentences)) * POINTS.elsewhere);
  const whole = isPlatformNamed ? share : share + POINTS.elsewhereAlone;
  return isHeadline && (elsewhere[0] as Tag).start >= offset ? whole / 2 : whole;
}
