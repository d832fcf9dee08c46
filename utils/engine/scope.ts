/** Reads where a figure counts: the world, a country, or nothing said; and which countries the sentence speaks of besides. */
import type { Scope, Span } from '../types';
import { carriedScope } from './carried-scope';
import { familyOf, type Draft } from './draft';
import type { Clause } from './clause';
import { isNamePart, isPut, isPutBehind, thatCountry, theCountry } from './places';
import { gapBefore, reach, tagsAt, tagsWithin, type Reading } from './reading';
import type { Tag } from './tags';
import { tokenAt } from './tokens';

/** Tokens behind a claim in which a place is the claim's own. */
const AFTER = 8;

export function decideScope(reading: Reading, drafts: readonly Draft[], index: number, clause: Clause, sentence: Span): void {
  const draft = drafts[index] as Draft;
  const places = tagsWithin(reading, 'place', sentence.start, sentence.end).filter((tag) => !isNamePart(reading, tag));
  draft.nearby = countriesOf(places);
  if (draft.metric === null || draft.metric === 'launch-year' || !isCountedSomewhere(reading, draft)) return;
  const found = own(reading, draft, clause, places);
  draft.scope = found === BOTH ? null : found ?? carriedScope(reading, lastCounted(reading, drafts, index), draft, clause);
}

function countriesOf(places: readonly Tag[]): Scope[] {
  const countries: Scope[] = [];
  for (const { value } of places) if (value !== 'world' && !countries.includes(value)) countries.push(value);
  return countries;
}

/** The claims before it that count somewhere, as far back as one beyond the sentence of the last. */
function lastCounted(reading: Reading, drafts: readonly Draft[], index: number): Draft[] {
  const counted: Draft[] = [];
  for (let i = index - 1; i >= 0 && counted[counted.length - 1]?.sentence === counted[0]?.sentence; i--) {
    const other = drafts[i] as Draft;
    if (other.metric !== null && isCountedSomewhere(reading, other)) counted.push(other);
  }
  return counted.reverse();
}

/** Accounts are followed from anywhere; platforms, and what is shown there, have members and viewers in a country. */
function isCountedSomewhere(reading: Reading, draft: Draft): boolean {
  if (familyOf(draft) !== 'account') return true;
  if (draft.on !== null) return false;
  if (draft.metric === 'viewers') return true;
  const id = draft.entity?.id ?? null;
  return id !== null && reading.mentions.some((mention) => mention.party.id === id && mention.kind === 'platform');
}

/** “In the US and Canada”: no single country. */
const BOTH = 'both';

function own(reading: Reading, draft: Draft, clause: Clause, places: readonly Tag[]): Scope | null {
  const nounEnd = Math.max(draft.end, draft.unitTag?.end ?? 0);
  const nounStart = Math.min(draft.start, draft.unitTag?.start ?? draft.start);
  const isInside = (tag: Tag) => (tag.start >= draft.start && tag.end <= nounEnd) || (tag.start >= nounStart && tag.end <= (draft.unitTag?.end ?? 0));
  const inside = places.find(isInside);
  if (inside) return inside.value;
  const first = tokenAt(reading.tokens, nounEnd);
  const stop = ownEnd(reading, draft, nounEnd, clause.end, Math.min(clause.end, reading.tokens.start[first + AFTER] ?? clause.end));
  if (reading.grammar.verb === 'last') return ownBefore(reading, draft, clause, places);
  const behind = places.find((tag) => tag.start >= nounEnd && tag.end <= stop && (isPut(reading, tag) || isAdjective(reading, tag, nounEnd)));
  if (behind) return isPaired(reading, behind, places) ? BOTH : behind.value;
  const ahead = [...places].reverse().find((tag) => tag.start >= clause.start && tag.end <= draft.start && (isPut(reading, tag) || isHaving(reading, tag, draft.start) || isOfUsers(reading, tag)));
  if (ahead) return isPaired(reading, ahead, places) ? BOTH : ahead.value;
  return pointedAt(reading, draft, [[nounEnd, stop], [clause.start, draft.start]]);
}

/** “in the country”, “there”, in stretches of the claim's own words. */
function pointedAt(reading: Reading, { sentence }: Draft, stretches: readonly (readonly [start: number, end: number])[]): Scope | null {
  if (stretches.some(([start, end]) => tagsWithin(reading, 'theCountry', start, end).length > 0)) return theCountry(reading);
  for (const [start, end] of stretches) {
    const there = tagsWithin(reading, 'thatCountry', start, end)[0];
    const country = there && thatCountry(reading, sentence, there.start);
    if (country) return country;
  }
  return null;
}

/** “…, of which in the US 8 million”: behind such words a place is the share's. */
function ownEnd(reading: Reading, draft: Draft, nounEnd: number, clauseEnd: number, reached: number): number {
  let stop = reached;
  const sentenceEnd = reading.sentences[draft.sentence]?.end ?? stop;
  // “500 million, in Germany it is about nine million”: behind the last mark the next figure's words begin.
  const last = clauseEnd < sentenceEnd ? /[,;][^,;]*$/.exec(reading.text.slice(nounEnd, clauseEnd)) : null;
  if (last) stop = Math.min(stop, nounEnd + last.index);
  const share = stop < sentenceEnd ? tagsWithin(reading, 'ofWhich', nounEnd, stop)[0] : undefined;
  // “8 million of them in the US”
  return share && share.start > nounEnd + 1 ? share.start : stop;
}

/** Another country is joined to it by nothing but a conjunction. */
function isPaired(reading: Reading, tag: Tag, places: readonly Tag[]): boolean {
  return places.some((other) => {
    if (other.value === tag.value || other.value === 'world' || tag.value === 'world') return false;
    const [a, b] = other.start < tag.start ? [other, tag] : [tag, other];
    const isJoined = tagsWithin(reading, 'joins', a.end, b.start).some((join) => join.from === a.to);
    return isJoined && b.from - a.to <= 3;
  });
}

/** Where verbs come last: the nearest place before the claim that a marker puts it in, or “the country”. */
function ownBefore(reading: Reading, draft: Draft, clause: Clause, places: readonly Tag[]): Scope | null {
  const from = Math.max(clause.start, reading.tokens.start[Math.max(0, tokenAt(reading.tokens, draft.start) - reach(reading, PLACE_BEFORE))] ?? 0);
  const isBefore = (tag: Tag) => tag.start >= from && tag.end <= draft.quantity.number.start;
  // “うち米国は800万人”: what the sentence is about, right before the number.
  const isTopic = (tag: Tag) => tagsAt(reading, 'subject', tag.to).some((mark) => mark.to === tokenAt(reading.tokens, draft.quantity.start));
  const ahead = [...places].reverse().find((tag) => isBefore(tag) && (tag.value === 'world' || isPutBehind(reading, tag) || isTopic(tag) || tag.to === draft.unitTag?.from));
  if (ahead) return ahead.value;
  const nounEnd = Math.max(draft.end, draft.unitTag?.end ?? 0);
  const stop = Math.min(clause.end, reading.tokens.start[tokenAt(reading.tokens, nounEnd) + reach(reading, PLACE_BEHIND)] ?? clause.end);
  const behind = places.find((tag) => tag.start >= nounEnd && tag.end <= stop && isPutBehind(reading, tag) && tagsAt(reading, 'of', tag.to).length === 0 && !/[,.;:]/.test(reading.text.slice(nounEnd, tag.start)));
  if (behind) return behind.value;
  return pointedAt(reading, draft, [[from, draft.start]]);
}

/** In words before a claim, where verbs come last. */
const PLACE_BEFORE = 12;
/** In words behind it: “3800万人がロシアにいる”. */
const PLACE_BEHIND = 3;

/** “La Turquie compte …”, “l'Inde (362,9 millions)”: a country that has the users. */
function isHaving(reading: Reading, tag: Tag, numberStart: number): boolean {
  const has = tagsAt(reading, 'action', tag.to).some((action) => action.value === 'have' && /^\s+$/.test(gapBefore(reading, tag.to)));
  return has || /^ ?\($/.test(reading.text.slice(tag.end, numberStart));
}

/** “its Russian audience exceeds …”: the adjective of those who use it. */
function isOfUsers(reading: Reading, tag: Tag): boolean {
  if (!/^\s$/.test(gapBefore(reading, tag.to)) && !/^\s$/.test(gapBefore(reading, tag.from))) return false;
  return [...tagsAt(reading, 'unit', tag.to), ...tagsAt(reading, 'unit', tag.from - 1)].some((unit) => OF_USERS.has(unit.value));
}

const OF_USERS: ReadonlySet<string> = new Set(['users', 'registered-users', 'audience', 'people', 'members', 'groups', 'viewers', 'visitors']);

/** “utilisateurs russes”: nothing but a space parts it from its noun. */
const isAdjective = (reading: Reading, tag: Tag, nounEnd: number) => /^\s$/.test(reading.text.slice(nounEnd, tag.start));
