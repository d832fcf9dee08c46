/** Reads where a figure counts: the world, a country, or nothing said; and which countries the sentence speaks of besides. */
import type { Scope } from '../types';
import { familyOf, type Draft } from './draft';
import type { Clause } from './clause';
import { markersOf, mentionAt, reach, tagsAt, tagsWithin, within, type Reading } from './reading';
import type { Tag } from './lexicon';
import { tokenAt } from './tokens';

/** Tokens behind a claim in which a place is the claim's own. */
const AFTER = 8;

export function decideScope(reading: Reading, draft: Draft, clause: Clause, sentenceStart: number, sentenceEnd: number): void {
  const places = within(reading.tags, sentenceStart, sentenceEnd).filter((tag) => tag.list === 'place' && !isNamePart(reading, tag));
  draft.nearby = [...new Set(places.map((tag) => tag.value))].filter((place) => place !== 'world');
  if (draft.metric === null || familyOf(draft) === 'account' || draft.metric === 'launch-year') return;
  draft.scope = own(reading, draft, clause, places) ?? inherited(draft);
}

function own(reading: Reading, draft: Draft, clause: Clause, places: readonly Tag[]): Scope | null {
  const nounEnd = Math.max(draft.end, draft.unitTag?.end ?? 0);
  const nounStart = Math.min(draft.start, draft.unitTag?.start ?? draft.start);
  const isInside = (tag: Tag) => (tag.start >= draft.start && tag.end <= nounEnd) || (tag.start >= nounStart && tag.end <= (draft.unitTag?.end ?? 0));
  const inside = places.find(isInside);
  if (inside) return inside.value;
  const first = tokenAt(reading.tokens, nounEnd);
  const stop = Math.min(clause.end, reading.tokens.start[first + AFTER] ?? clause.end);
  if (reading.grammar.verb === 'last') return ownBefore(reading, draft, clause, places);
  const behind = places.find((tag) => tag.start >= nounEnd && tag.end <= stop && (isPut(reading, tag) || isAdjective(reading, tag, nounEnd)));
  if (behind) return behind.value;
  const ahead = [...places].reverse().find((tag) => tag.start >= clause.start && tag.end <= draft.start && (isPut(reading, tag) || isHaving(reading, tag, draft.start)));
  if (ahead) return ahead.value;
  const isThere = tagsWithin(reading, 'theCountry', nounEnd, stop).length > 0 || tagsWithin(reading, 'theCountry', clause.start, draft.start).length > 0;
  return isThere ? theCountry(reading) : null;
}

/** Where verbs come last: the nearest place before the claim that a marker puts it in, or “the country”. */
function ownBefore(reading: Reading, draft: Draft, clause: Clause, places: readonly Tag[]): Scope | null {
  const from = Math.max(clause.start, reading.tokens.start[Math.max(0, tokenAt(reading.tokens, draft.start) - reach(reading, PLACE_BEFORE))] ?? 0);
  const isBefore = (tag: Tag) => tag.start >= from && tag.end <= draft.quantity.number.start;
  const ahead = [...places].reverse().find((tag) => isBefore(tag) && (tag.value === 'world' || isPutBehind(reading, tag) || tag.to === draft.unitTag?.from));
  if (ahead) return ahead.value;
  const nounEnd = Math.max(draft.end, draft.unitTag?.end ?? 0);
  const stop = Math.min(clause.end, reading.tokens.start[tokenAt(reading.tokens, nounEnd) + reach(reading, PLACE_BEHIND)] ?? clause.end);
  const behind = places.find((tag) => tag.start >= nounEnd && tag.end <= stop && isPutBehind(reading, tag) && tagsAt(reading, 'of', tag.to).length === 0 && !/[,.;:]/.test(reading.text.slice(nounEnd, tag.start)));
  if (behind) return behind.value;
  return tagsWithin(reading, 'theCountry', from, draft.start).length > 0 ? theCountry(reading) : null;
}

/** “日本国内で”, “भारत में”; but “中国の「小紅書」” tells whose something is. */
function isPutBehind(reading: Reading, tag: Tag): boolean {
  const marker = markersOf(reading, 'inPlace', tag)[0];
  return marker !== undefined && (tagsAt(reading, 'of', marker.from).length === 0 || mentionAt(reading, marker.to) === null);
}

/** In words before a claim, where verbs come last. */
const PLACE_BEFORE = 12;
/** In words behind it: “3800万人がロシアにいる”. */
const PLACE_BEHIND = 3;

/** A number that borrows its noun counts in the same country, where it is about the same platform. */
function inherited(draft: Draft): Scope | null {
  const from = draft.antecedent;
  const same = from?.entity && draft.entity && from.entity.id === draft.entity.id && from.entity.name === draft.entity.name;
  return same && from.scope !== 'world' ? from.scope : null;
}

/** “La Turquie compte …”, “l'Inde (362,9 millions)”: a country that has the users. */
function isHaving(reading: Reading, tag: Tag, numberStart: number): boolean {
  return tagsAt(reading, 'action', tag.to).some((action) => action.value === 'have') || /^ ?\($/.test(reading.text.slice(tag.end, numberStart));
}

/** “in Brazil”, “worldwide”: a place after a preposition, or one that needs none. */
function isPut(reading: Reading, tag: Tag): boolean {
  if (tag.value === 'world') return true;
  for (let back = 1; back <= 2; back++) {
    if (tagsAt(reading, 'inPlace', tag.from - back).length > 0) return true;
    if (tagsAt(reading, 'skip', tag.from - back).length === 0) return false;
  }
  return false;
}

/** “utilisateurs russes”: nothing but a space parts it from its noun. */
const isAdjective = (reading: Reading, tag: Tag, nounEnd: number) => /^\s$/.test(reading.text.slice(nounEnd, tag.start));

/** “American Airlines”, “Russia Today”: a place inside a name. */
function isNamePart(reading: Reading, tag: Tag): boolean {
  const mention = mentionAt(reading, tag.from);
  return mention !== null && mention.start <= tag.start && tag.end <= mention.end;
}

/** The country that the article names most: what “the country” means in it. */
function theCountry(reading: Reading): Scope | null {
  const known = countries.get(reading);
  if (known !== undefined) return known;
  const counts = new Map<Scope, number>();
  for (const tag of reading.tags) if (tag.list === 'place' && tag.value !== 'world') counts.set(tag.value, (counts.get(tag.value) ?? 0) + 1);
  let best: Scope | null = null;
  for (const [place, count] of counts) if (best === null || count > (counts.get(best) as number)) best = place;
  countries.set(reading, best);
  return best;
}

const countries = new WeakMap<Reading, Scope | null>();
