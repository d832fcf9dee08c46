/**
 * Finds the claims of an article: which figure is stated about whom, counted where, on whose word and for when.
 * The whole order of work stands here: read wide, then decide stage by stage, then refine.
 */
import type { LanguageData } from '../language';
import type { Article, Claim, EntityIndex, Metric, Party, Span, Topic } from '../types';
import { decideAsOf } from './as-of';
import { draftOf, familyOf, type Draft } from './draft';
import { antecedentOf, isPart, mayBeElliptical, withBorrowedMagnitude } from './ellipsis';
import { launchYear } from './launch-year';
import { decideMetric, ownWindow, partMetric, type Clause } from './metric';
import { decideOwner } from './owner';
import { dayRange } from './partial-dates';
import { readText, sentenceAt, tagsWithin, type Reading } from './reading';
import { quoteOf, withAdjectives } from './quote';
import { findReferents, type Referents } from './referents';
import { REFINERS } from './refine';
import { dealOut } from './respectively';
import { decideScope } from './scope';
import { findSources, sourceOf, speakerAt, type Source } from './sources';
import { tokenAt } from './tokens';
import { judgeTopic } from './topic';
import { isCounter, unitAfter, unitBefore } from './units';

/** Told each decision as it falls; tests print it when an example fails. */
export type Trace = (line: string) => void;

/** Claims in text order, never overlapping. Those of the headline come first and count in the title. */
export function findClaims(article: Article, language: LanguageData, entities: EntityIndex, trace?: Trace): { topic: Topic; claims: Claim[] } {
  const dated = dayRange(article.published) ? article : { ...article, published: null };
  const reading = readText(dated, language, entities);
  const referents = findReferents(reading);
  const drafts = draftClaims(reading, referents);
  decideMetrics(reading, drafts);
  decideRest(reading, drafts, referents);
  dealOut(reading, drafts);
  const kept = refine(reading, drafts, trace);
  const claims = kept.map((draft, i) => finish(reading, draft, kept[i - 1]?.end ?? 0));
  return { topic: judgeTopic(reading, language.topic), claims };
}

/** One draft for each quantity that could be a claim, with its noun where it has one. */
function draftClaims(reading: Reading, referents: Referents): Draft[] {
  const drafts: Draft[] = [];
  for (const quantity of reading.quantities) {
    const sentence = sentenceAt(reading, quantity.start);
    const bounds = reading.sentences[sentence] as Span;
    const year = launchYear(reading, quantity, sentence, referents);
    if (year) {
      drafts.push(year);
      continue;
    }
    const draft = draftOf(quantity, sentence);
    const after = unitAfter(reading, quantity, bounds.end);
    const previous = lastCounted(reading, drafts, sentence);
    const counter = after && isCounter(reading, after.tag) ? after : null;
    const before = counter || (!after && mayBeElliptical(reading, quantity)) ? unitBefore(reading, quantity, Math.max(bounds.start, previous?.end ?? 0), counter?.tag) : null;
    const unit = counter ? before ?? counter : after ?? before;
    if (!unit && !mayBeElliptical(reading, quantity)) continue;
    if (counter) draft.end = Math.max(draft.end, counter.tag.end);
    if (unit) {
      draft.unit = unit.kind;
      draft.unitTag = unit.tag;
      if (!unit.before) draft.end = Math.max(draft.end, withAdjectives(reading, unit.tag.end, unit.tag.to, bounds.end));
    }
    drafts.push(draft);
  }
  return drafts;
}

function decideMetrics(reading: Reading, drafts: Draft[]): void {
  for (const [i, draft] of drafts.entries()) if (draft.unit) decideMetric(reading, draft, clauseOf(reading, drafts, i, 'sentence'));
  for (const [i, draft] of drafts.entries()) {
    if (draft.metric !== null || (draft.unit !== null && !isBareCounter(reading, draft))) continue;
    const earlier = drafts.slice(Math.max(0, i - 6), i);
    const part = partMetric(reading, draft, earlier);
    if (part) {
      [draft.metric, draft.unit, draft.antecedent] = [part.metric, part.of.unit, part.of];
      continue;
    }
    const antecedent = antecedentOf(reading, draft, earlier, drafts[i + 1] ?? null);
    if (!antecedent && draft.unit === null && isFollowing(reading, draft)) [draft.metric, draft.unit] = ['followers', 'people'];
    if (!antecedent || !counts(draft, antecedent)) continue;
    draft.antecedent = antecedent;
    const borrowed = borrowedMetric(reading, draft, antecedent);
    const isLevel = borrowed === 'users' || borrowed === 'members' || borrowed === 'registered-users';
    draft.metric = (isLevel && ownWindow(reading, draft, clauseOf(reading, drafts, i, 'between'))) || borrowed;
    draft.unit = antecedent.unit;
    draft.quantity = withBorrowedMagnitude(draft.quantity, antecedent.quantity);
  }
}

/** The figure of a sentence behind which a noun is free. Where verbs come last, days and ages stand between a noun and its number, and take none away. */
function lastCounted(reading: Reading, drafts: readonly Draft[], sentence: number): Draft | null {
  const isFree = (draft: Draft | undefined) => draft?.unit === 'none' && reading.grammar.verb === 'last';
  for (let i = drafts.length - 1; i >= 0 && drafts[i]?.sentence === sentence; i--) if (!isFree(drafts[i])) return drafts[i] as Draft;
  return null;
}

/** “六万人”: a counting word alone leaves the noun out. */
function isBareCounter(reading: Reading, { unitTag }: Draft): boolean {
  return unitTag !== null && isCounter(reading, unitTag);
}

const COUNTED_AS_TIMES: ReadonlySet<Metric> = new Set<Metric>(['downloads', 'views', 'visits']);

const COUNTED_AS_PEOPLE: ReadonlySet<Metric> = new Set<Metric>([
  'users', 'registered-users', 'monthly-active-users', 'weekly-active-users', 'daily-active-users', 'new-users', 'followers', 'subscribers', 'members', 'viewers', 'employees',
]);

/** People are counted as people and times as times. */
function counts({ unit }: Draft, { metric }: Draft): boolean {
  if (metric === null || unit === null) return true;
  return unit === 'people' ? COUNTED_AS_PEOPLE.has(metric) : unit === 'times' ? COUNTED_AS_TIMES.has(metric) : true;
}

/** “Le siguen nueve millones”, “lo seguivano in 88,7 milioni”: the verb says what a great number without a noun counts. */
function isFollowing(reading: Reading, draft: Draft): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  const verbs = tagsWithin(reading, 'action', reading.tokens.start[Math.max(0, token - 3)] ?? 0, draft.start).filter((tag) => tag.value === 'follow');
  return draft.quantity.magnitude !== null && verbs.some((tag) => !/[,;:.()]/.test(reading.text.slice(tag.end, draft.start)));
}

/** What was gained is not what there is: after “added five million users”, a bare number is a level again, unless it too is gained. */
function borrowedMetric(reading: Reading, draft: Draft, antecedent: Draft): Draft['metric'] {
  const gained = tagsWithin(reading, 'action', draft.start - GAIN_REACH, draft.start).some((tag) => tag.value === 'gain');
  if (gained) return 'new-users';
  // “Twitter: 187 million daily. …”: what an adverb made of a number without its noun holds for no other sentence.
  if (antecedent.antecedent && antecedent.sentence !== draft.sentence && antecedent.metric !== 'new-users') return antecedent.antecedent.metric;
  if (antecedent.metric !== 'new-users') return antecedent.metric;
  const noun = antecedent.unit;
  return noun === 'subscribers' || noun === 'members' || noun === 'followers' ? noun : noun === 'audience' ? 'followers' : 'users';
}

/** In units of text: “is said to have added 200,000”. */
const GAIN_REACH = 16;

/** Owner, source, date and scope of every draft that has a metric, in text order, for later ones lean on earlier ones. */
function decideRest(reading: Reading, drafts: Draft[], referents: Referents): void {
  const sourcesOf = new Map<number, Source[]>();
  for (const [i, draft] of drafts.entries()) {
    if (draft.metric === null || draft.metric === 'launch-year') continue;
    let sources = sourcesOf.get(draft.sentence);
    if (!sources) sourcesOf.set(draft.sentence, (sources = findSources(reading, draft.sentence, referents)));
    const source = sourceOf(sources, draft.start, draft.end, drafts[i + 1]?.start ?? Infinity);
    const clause = clauseOf(reading, drafts, i, 'sentence');
    decideOwner(reading, draft, clause, nextClaim(drafts, i), referents, source);
    decideSource(reading, draft, source, source ? null : speakerAt(reading, draft.sentence, draft.start, referents));
    decideAudience(draft);
    const near = clauseOf(reading, drafts, i, 'between');
    const sentence = reading.sentences[draft.sentence] as Span;
    decideAsOf(reading, draft, near, sentence.start);
    decideScope(reading, draft, near, sentence.start, sentence.end);
    decideNature(reading, draft);
  }
}

/** Where the next figure with a metric begins. */
function nextClaim(drafts: readonly Draft[], i: number): number {
  const next = drafts[i + 1];
  return next && next.metric !== null ? next.start : Infinity;
}

/** The sentence, or what lies between the claims before and after. */
function clauseOf(reading: Reading, drafts: readonly Draft[], i: number, extent: 'sentence' | 'between'): Clause {
  const draft = drafts[i] as Draft;
  const sentence = reading.sentences[draft.sentence] as Span;
  if (extent === 'sentence') return sentence;
  const previous = drafts[i - 1];
  const next = drafts[i + 1];
  return {
    start: Math.max(sentence.start, previous && previous.metric ? previous.end : 0),
    end: Math.min(sentence.end, next && next.metric ? next.start : Infinity),
  };
}

/** Who has followers is not thereby the one who states their number. */
function decideSource(reading: Reading, draft: Draft, source: Source | null, speaker: Party | null): void {
  if (speaker) {
    draft.attributedTo = speaker;
    return;
  }
  const party = speaksInTurn(draft) ? draft.entity : source?.party ?? null;
  const self = party !== null && draft.entity !== null && (party.id ?? party.name) === (draft.entity.id ?? draft.entity.name);
  // “counted 320,000 members” is having them, “says it has” is saying so.
  const isHad = source !== null && !source.afterwards && source.start < draft.start && tagsWithin(reading, 'action', source.start, source.end).some((tag) => tag.value === 'have');
  draft.attributedTo = self && familyOf(draft) === 'account' && isHad ? null : party ?? heardBefore(reading, draft);
}

/** “Ipsos counts 12 million listeners. In 2019 it was 6.7 million”: a bare number about the same in the sentence that follows is from the same source. */
function heardBefore(reading: Reading, { antecedent, sentence, entity }: Draft): Party | null {
  if (!antecedent?.attributedTo || !entity || antecedent.entity?.name !== entity.name) return null;
  const isNext = sentence - antecedent.sentence <= 1 && reading.sentences[sentence]?.paragraph === reading.sentences[antecedent.sentence]?.paragraph;
  const { start, end } = reading.sentences[sentence] as Span;
  return isNext && tagsWithin(reading, 'say', start, end).length === 0 ? antecedent.attributedTo : null;
}

/** “Twitter reported 326 million users, and Facebook 2.27 billion”: a verb left out has its own subject. */
function speaksInTurn({ antecedent, sentence, entity }: Draft): boolean {
  const first = antecedent?.sentence === sentence ? antecedent : null;
  const isOwnWord = first?.entity != null && first.attributedTo?.id === first.entity.id && first.attributedTo.name === first.entity.name;
  return isOwnWord && entity !== null && entity.id !== first.entity?.id;
}

/** Where accounts are followed they are subscribed to: the word of the platform, not of the text. */
const SUBSCRIBED_ON: ReadonlySet<string> = new Set(['youtube', 'telegram', 'rumble', 'twitch', 'dailymotion', 'odysee', 'bitchute', 'substack']);

function decideAudience(draft: Draft): void {
  if (draft.unit === 'audience' && draft.metric === 'followers' && SUBSCRIBED_ON.has(draft.on?.id ?? '')) draft.metric = 'subscribers';
}

function decideNature(reading: Reading, draft: Draft): void {
  const token = tokenAt(reading.tokens, draft.start);
  if (draft.antecedent && isPart(reading, draft)) draft.nature = 'subset';
  const before = tagsWithin(reading, 'action', (reading.tokens.start[Math.max(0, token - 3)] ?? 0), draft.start);
  if (before.some((tag) => tag.value === 'lose')) draft.nature = 'change';
}

function refine(reading: Reading, drafts: readonly Draft[], trace?: Trace): Draft[] {
  const kept = drafts.filter((draft) => {
    const against = REFINERS.find((refiner) => !refiner.keep(reading, draft));
    trace?.(`${against ? 'drop' : 'keep'} «${reading.text.slice(draft.start, draft.end)}» ${draft.metric ?? draft.unit ?? 'no noun'}${against ? `: ${against.name}` : ''}`);
    return !against;
  });
  let end = 0;
  return kept.filter((draft) => draft.start >= end && (end = draft.end, true));
}

function finish(reading: Reading, draft: Draft, earliest: number): Claim {
  const { start, end } = quoteOf(reading, draft, earliest);
  const inTitle = draft.end <= reading.offset - 2;
  const back = inTitle ? 0 : reading.offset;
  const { quantity, metric, entity, on, scope, nearby, period, attributedTo, asOf, nature } = draft;
  const number = { start: quantity.number.start - back, end: quantity.number.end - back };
  return {
    start: start - back, end: end - back, quote: reading.raw.slice(start, end), inTitle,
    quantity: { ...quantity, start: quantity.start - back, end: quantity.end - back, number },
    metric: metric as Claim['metric'], entity, on, scope, nearby, period, part: null, attributedTo, asOf, nature,
  };
}
