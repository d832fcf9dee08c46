/** Words of places in a text: which of them put something somewhere, and what “the country” means in it. */
import type { Scope, Span } from '../types';
import { endsAt, gapBefore, markersOf, mentionAt, tagsAt, tagsWithin, type Reading } from './reading';
import type { Tag } from './tags';

/** “in Brazil”, “worldwide”: a place after a preposition, or one that needs none. But “founded in Brazil” tells whose home it is. */
export function isPut(reading: Reading, tag: Tag): boolean {
  if (tag.value === 'world') return true;
  for (let back = 1; back <= 2; back++) {
    if (endsAt(reading, 'inPlace', tag.from - back + 1)) return !isFounded(reading, tag.from - back);
    if (tagsAt(reading, 'skip', tag.from - back).length === 0) return false;
  }
  return false;
}

/** Tokens before a preposition that say that something comes from there. */
function isFounded(reading: Reading, token: number): boolean {
  return [token - 1, token - 2].some((i) => tagsAt(reading, 'action', i).some((action) => action.value === 'found'));
}

/** “日本国内で”, “भारत में”; but “中国の「小紅書」” tells whose something is. */
export function isPutBehind(reading: Reading, tag: Tag): boolean {
  const marker = markersOf(reading, 'inPlace', tag)[0];
  if (marker === undefined) return false;
  const isOwning = mentionAt(reading, marker.to) !== null || /[“"]/.test(gapBefore(reading, marker.to));
  return tagsAt(reading, 'of', marker.from).length === 0 || !isOwning;
}

/** “American Airlines”, “Russia Today”: a place inside a name. */
export function isNamePart(reading: Reading, tag: Tag): boolean {
  const mention = mentionAt(reading, tag.from);
  return mention !== null && mention.start <= tag.start && tag.end <= mention.end;
}

/** “India banned TikTok. The app had 200 million users there”: the one country that the sentence speaks of so far, or else the sentence before. */
export function thatCountry(reading: Reading, sentence: number, before: number): Scope | null {
  for (let s = sentence; s >= Math.max(0, sentence - 1); s--) {
    const { start, end } = reading.sentences[s] as Span;
    const countries = tagsWithin(reading, 'place', start, Math.min(end, before)).filter((tag) => tag.value !== 'world' && !isNamePart(reading, tag));
    const first = countries[0]?.value;
    if (first) return countries.every((tag) => tag.value === first) ? first : null;
  }
  return null;
}

/** Being in a country tells more than an adjective: “Chinese” apps are news in India. */
const PUT_WEIGHT = 3;
/** The country of the language's region (“pt-BR”), where it is named at all. */
const REGION_WEIGHT = 3;

/** The country that the article names most: what “the country” means in it. */
export function theCountry(reading: Reading): Scope | null {
  if (reading.mainCountry !== undefined) return reading.mainCountry;
  const weights = new Map<Scope, number>();
  for (const tag of reading.tags.all('place')) {
    if (tag.value === 'world') continue;
    const isIn = reading.grammar.verb === 'last' ? isPutBehind(reading, tag) : isPut(reading, tag);
    weights.set(tag.value, (weights.get(tag.value) ?? 0) + (isIn ? PUT_WEIGHT : 1));
  }
  const region = reading.article.language?.split(/[-_]/)[1]?.toUpperCase() ?? '';
  if (/^[A-Z]{2}$/.test(region)) weights.set(region, (weights.get(region) ?? 0) + REGION_WEIGHT);
  let best: Scope | null = null;
  for (const [place, weight] of weights) if (best === null || weight > (weights.get(best) as number)) best = place;
  return (reading.mainCountry = best);
}
