/** Where a figure counts that names no place itself: in the country of the figures before it, or of the sentence that leads to it. */
import type { Metric, Scope } from '../types';
import { familyOf, type Draft } from './draft';
import type { Tag } from './tags';
import type { Clause } from './clause';
import { isNamePart, isPut, isPutBehind, theCountry } from './places';
import { tagsAt, tagsWithin, within, type Reading } from './reading';
import { tokenAt } from './tokens';

/** `earlier`: claims before it that count somewhere, in text order. */
export function carriedScope(reading: Reading, earlier: readonly Draft[], draft: Draft, clause: Clause): Scope | null {
  const last = earlier[earlier.length - 1];
  const isSameSentence = last?.sentence === draft.sentence;
  // A share has the scope of its whole; the world's figures have theirs for themselves.
  if (last && isSameSentence && last.scope === 'world') return isShare(reading, draft, last.end) ? 'world' : null;
  const inSight = last && isSameParagraph(reading, last.sentence, draft.sentence) ? last : null;
  const carried = inSight ? fromClaims(reading, earlier, inSight, draft) : leadScope(reading, draft);
  if (carried === null) return null;
  // “Outside China it has a billion”: another country in between speaks of something else.
  const places = tagsWithin(reading, 'place', isSameSentence ? last.end : clause.start, Math.max(clause.end, draft.end)).filter((tag) => !isNamePart(reading, tag));
  return places.every((tag) => tag.value === carried) ? carried : null;
}

const isSameParagraph = (reading: Reading, a: number, b: number) => reading.sentences[a]?.paragraph === reading.sentences[b]?.paragraph;

/** “8 million of them in the US. A year ago …”: what follows a share is about the whole again. */
function fromClaims(reading: Reading, earlier: readonly Draft[], last: Draft, draft: Draft): Scope | null {
  const before = earlier[earlier.length - 2];
  const sentenceStart = reading.sentences[last.sentence]?.start ?? 0;
  if (last.scope === 'world' || familyOf(last) !== familyOf(draft) || isOtherCount(last, draft) || (last.sentence !== draft.sentence && isShare(reading, last, Math.max(sentenceStart, before?.end ?? 0)))) return null;
  // Of a sentence that compares countries the article's own carries on.
  const compared = new Set(earlier.filter((other) => other.sentence === last.sentence && other.scope !== null && other.scope !== 'world').map((other) => other.scope));
  if (last.sentence === draft.sentence || compared.size < 2) return last.scope;
  const main = theCountry(reading);
  return compared.has(main) ? main : null;
}

/** “3.3 million users in India, and downloaded 17 million times”: acts, counted beside people, are counted everywhere. */
const isOtherCount = (last: Draft, draft: Draft) => draft.metric !== last.metric && ACTS.has(draft.metric as Metric);

const ACTS: ReadonlySet<Metric> = new Set<Metric>(['downloads', 'views', 'visits']);

/** “of which 8 million”, “eight million of them”: but what stands behind “of which” is the next figure. */
function isShare(reading: Reading, draft: Draft, from: number): boolean {
  if (tagsWithin(reading, 'ofWhich', from, draft.start).length > 0) return true;
  const behind = tagsAt(reading, 'ofWhich', tokenAt(reading.tokens, draft.end))[0];
  return behind !== undefined && within(reading.quantities, behind.end, behind.end + NEXT_FIGURE).length === 0;
}

/** In units of text: a figure that begins and ends so soon belongs to the words before it. */
const NEXT_FIGURE = 24;

/** “Brazil is its second market. It has 120 million users”: the one country of the sentence before. */
function leadScope(reading: Reading, draft: Draft): Scope | null {
  const before = reading.sentences[draft.sentence - 1];
  if (!before || !isSameParagraph(reading, draft.sentence - 1, draft.sentence)) return null;
  // “It was blocked in Iraq. It says it has 16 million users”: that is where something happened.
  if (tagsWithin(reading, 'action', before.start, before.end).some((tag) => tag.value === 'remove')) return null;
  const places = tagsWithin(reading, 'place', before.start, before.end).filter((tag) => !isNamePart(reading, tag));
  const first = places[0]?.value ?? null;
  if (places.some((tag) => tag.value !== first)) return null;
  if (places.some((tag) => isLeading(reading, tag))) return first === 'world' ? null : first;
  return places.length === 0 && tagsWithin(reading, 'theCountry', before.start, before.end).length > 0 ? theCountry(reading) : null;
}

/** Put somewhere, or the adjective of those who use it: “Russian users are few”. */
function isLeading(reading: Reading, tag: Tag): boolean {
  if (reading.grammar.verb === 'last') return isPutBehind(reading, tag) && tagsAt(reading, 'of', tag.to).length === 0;
  return isPut(reading, tag) || tagsAt(reading, 'unit', tag.from).length > 0 || tagsAt(reading, 'unit', tag.to).length > 0;
}
