/** Counts what was compared, by language and in all, and lists what was missed. Compares nothing itself and prints nothing. */
import type { Claim, EntityIndex, Party, Span, Topic } from '../utils/types';
import { FIELDS, compare, tierOf } from './score-compare';
import type { Compared, Field } from './score-compare';
import type { LabelledArticle } from './score-labels';

export interface Hits {
  /** Found and right. */
  hit: number;
  /** Found and not there. */
  false: number;
  missed: number;
}

export interface ClaimCounts extends Hits {
  fields: Record<Field, { right: number; asked: number }>;
}

export interface Counts {
  articles: number;
  /** Articles about a platform ban that were told from the others. */
  detection: Hits;
  audience: ClaimCounts;
  moderation: ClaimCounts;
}

export const MISS_KINDS = ['missed article', 'false article', 'missed', 'false', ...FIELDS.filter((field) => field !== 'full')] as const;
export type MissKind = (typeof MISS_KINDS)[number];

export interface Miss {
  kind: MissKind;
  file: string;
  language: string;
  /** Empty for articles. */
  quote: string;
  /** The quote in « » with some of the text around it; of an article its title. */
  context: string;
  wanted: string | null;
  found: string | null;
}

export interface Score {
  /** By primary tag in the order of the alphabet, and `all`, which comes last. */
  counts: Map<string, Counts>;
  misses: Miss[];
}

const noHits = (): Hits => ({ hit: 0, false: 0, missed: 0 });
const noClaims = (): ClaimCounts => ({ ...noHits(), fields: Object.fromEntries(FIELDS.map((field) => [field, { right: 0, asked: 0 }])) as ClaimCounts['fields'] });
const noCounts = (): Counts => ({ articles: 0, detection: noHits(), audience: noClaims(), moderation: noClaims() });

/** Nothing looked for and nothing found is no failure, but no success to boast of either: null. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);
export const precision = (hits: Hits) => share(hits.hit, hits.hit + hits.false);
export const recall = (hits: Hits) => share(hits.hit, hits.hit + hits.missed);
/** Percent. */
export const f1 = (hits: Hits) => share(2 * hits.hit, 2 * hits.hit + hits.false + hits.missed);

function countClaims(counts: Counts, compared: Compared): void {
  for (const label of compared.missed) if (label.tier !== 'other') counts[label.tier].missed++;
  for (const claim of compared.false) {
    const tier = tierOf(claim.metric);
    if (tier !== 'other') counts[tier].false++;
  }
  for (const { label, marks } of compared.pairs) {
    if (label.tier === 'other') continue;
    const tally = counts[label.tier];
    tally.hit++;
    for (const field of FIELDS) {
      if (marks[field] === null) continue;
      tally.fields[field].asked++;
      if (marks[field]) tally.fields[field].right++;
    }
  }
}

const AROUND = 45;

/** Cut between words where there are spaces, with an ellipsis where something is left out. */
function contextOf(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - AROUND);
  const before = from === 0 ? text.slice(0, start) : `…${text.slice(from, start).replace(/^\S+\s/, '')}`;
  const after = end + AROUND >= text.length ? text.slice(end) : `${text.slice(end, end + AROUND).replace(/\s\S+$/, '')}…`;
  return `${before}«${text.slice(start, end)}»${after}`.replace(/\s+/g, ' ').trim();
}

const nameOf = (party: Party | null) => party?.id ?? party?.name ?? null;

/** Family is told by metric: a wrong family is a wrong metric as well. */
const TOLD = FIELDS.filter((field) => field !== 'full' && field !== 'family');

function* missesOf({ file, language, article }: LabelledArticle, compared: Compared): Generator<Miss> {
  const { text } = article;
  const at = (quote: Span) => ({ file, language, quote: text.slice(quote.start, quote.end), context: contextOf(text, quote) });
  for (const label of compared.missed) yield { kind: 'missed', ...at(label), wanted: `${label.metric} of ${label.entity ?? 'nobody'}`, found: null };
  for (const claim of compared.false) yield { kind: 'false', ...at(claim), wanted: null, found: `${claim.metric} of ${nameOf(claim.entity) ?? 'nobody'}` };
  for (const { label, claim, marks } of compared.pairs) {
    const wanted: Partial<Record<Field, string | null>> = { metric: label.metric, entity: label.entity, on: label.on, hedge: label.hedge, scope: label.scope, attribution: label.attributedTo, asOf: label.asOf };
    const found: Partial<Record<Field, string | null>> = {
      metric: claim.metric, entity: nameOf(claim.entity), on: nameOf(claim.on), hedge: claim.quantity.hedge, scope: claim.scope, attribution: nameOf(claim.attributedTo), asOf: claim.asOf,
    };
    for (const field of TOLD) {
      if (marks[field] !== false) continue;
      const kind = field === 'metric' && marks.family === false ? 'family' : field;
      yield { kind, ...at(label), wanted: wanted[field] ?? null, found: found[field] ?? null };
    }
  }
}

function countArticle(counts: Counts, isBan: boolean, saidBan: boolean, compared: Compared): void {
  counts.articles++;
  if (isBan || saidBan) counts.detection[isBan && saidBan ? 'hit' : isBan ? 'missed' : 'false']++;
  countClaims(counts, compared);
}

/** What the engine says of one article. */
export interface Said {
  topic: Topic;
  claims: Claim[];
}

/** @param read runs the engine on one labelled article */
export function scoreArticles(articles: readonly LabelledArticle[], read: (article: LabelledArticle) => Said, entities: EntityIndex): Score {
  const languages = [...new Set(articles.map(({ language }) => language))].sort();
  const all = noCounts();
  const counts = new Map(languages.map((language) => [language, noCounts()]));
  const misses: Miss[] = [];
  for (const labelled of articles) {
    const { topic, claims } = read(labelled);
    const { file, language, article, isBan, labels } = labelled;
    const saidBan = topic.isNews && topic.platformBan;
    const found = claims.filter(({ inTitle }) => !inTitle).sort((a, b) => a.start - b.start);
    const compared = compare(labels, found, entities, article.text);
    for (const tally of [all, counts.get(language) as Counts]) countArticle(tally, isBan, saidBan, compared);
    if (isBan !== saidBan) misses.push({ kind: isBan ? 'missed article' : 'false article', file, language, quote: '', context: article.title, wanted: null, found: topic.why.join(', ') });
    misses.push(...missesOf(labelled, compared));
  }
  return { counts: counts.set('all', all), misses };
}
