/**
 * Finds the claims of an article: which figure is stated about whom, counted where, on whose word and for when.
 * The whole order of work stands here: read wide, then decide stage by stage, then refine.
 */
import type { LanguageData } from '../language';
import type { Article, Claim, EntityIndex, Span, Topic } from '../types';
import { decideAsOf } from './as-of';
import { decideAudience } from './audience-word';
import { clauseOf, nextClaim } from './clause';
import { decideMetrics } from './decide-metrics';
import type { Draft } from './draft';
import { draftClaims } from './draft-claims';
import { decideNature } from './nature';
import { decideOwner } from './owner';
import { dayRange } from './partial-dates';
import { readText, type Reading } from './reading';
import { quoteOf } from './quote';
import { findReferents, type Referents } from './referents';
import { REFINERS } from './refine';
import { dealOut } from './respectively';
import { decideScope } from './scope';
import { decideSource } from './source-of-claim';
import { findSources, isNamed, sourceOf, type Cue } from './sources';
import { speakerAt } from './speakers';
import { judgeTopic } from './topic';

/** Told each decision as it falls; tests print it when an example fails. */
export type Trace = (line: string) => void;

/** Claims in text order, never overlapping. Those of the headline come first and count in the title. */
export function findClaims(article: Article, language: LanguageData, entities: EntityIndex, trace?: Trace): { topic: Topic; claims: Claim[] } {
  const dated = dayRange(article.published) ? article : { ...article, published: null };
  const reading = readText(dated, language, entities);
  const referents = findReferents(reading);
  const drafts = draftClaims(reading, referents);
  decideMetrics(reading, drafts);
  decideRest(reading, drafts, referents, trace);
  dealOut(reading, drafts);
  const kept = refine(reading, drafts, trace);
  const claims = kept.map((draft, i) => finish(reading, draft, kept[i - 1]?.end ?? 0));
  return { topic: judgeTopic(reading), claims };
}

/** Owner, source, date and scope of every draft that has a metric, in text order, for later ones lean on earlier ones. */
function decideRest(reading: Reading, drafts: Draft[], referents: Referents, trace?: Trace): void {
  let previous: Draft | null = null;
  const known = new Map<number, Cue[]>();
  const cuesOf = (sentence: number) => {
    if (!known.has(sentence)) known.set(sentence, reading.sentences[sentence] ? findSources(reading, sentence, referents) : []);
    return known.get(sentence) as Cue[];
  };
  for (const [i, draft] of drafts.entries()) {
    if (draft.metric === null || draft.metric === 'launch-year') continue;
    const next = drafts[i + 1]?.start ?? Infinity;
    const source = sourceOf(cuesOf(draft.sentence), draft.start, draft.end, next, reading.text);
    const clause = clauseOf(reading, drafts, i, 'sentence');
    decideOwner(reading, draft, clause, nextClaim(drafts, i), referents, isNamed(source) ? source : null, previous, trace);
    if (draft.entity || draft.on) previous = draft;
    decideSource(draft, next, speakerAt(reading, draft.sentence, draft.start, referents), { reading, cuesOf, previous: drafts[i - 1] ?? null });
    decideAudience(reading, draft, referents);
    const near = clauseOf(reading, drafts, i, 'between');
    const sentence = reading.sentences[draft.sentence] as Span;
    decideAsOf(reading, drafts, i, near, sentence.start);
    decideScope(reading, drafts, i, near, sentence);
    decideNature(reading, draft);
  }
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
