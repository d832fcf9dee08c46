/** A score as other programs read it. */
import { FIELDS } from './score-compare';
import { f1, precision, recall, share } from './score-count';
import type { ClaimCounts, Hits, Score } from './score-count';

const FORMAT = 1;
const DECIMALS = 100;
const rounded = (value: number | null) => (value === null ? null : Math.round(value * DECIMALS) / DECIMALS);

const hitsJson = (hits: Hits) => ({ precision: rounded(precision(hits)), recall: rounded(recall(hits)), f1: rounded(f1(hits)), hit: hits.hit, false: hits.false, missed: hits.missed });

function claimsJson(counts: ClaimCounts) {
  const { full, ...others } = counts.fields;
  const fields = FIELDS.filter((field) => field !== 'full').map((field) => [field, rounded(share(others[field].right, others[field].asked))] as const);
  return { ...hitsJson(counts), ...Object.fromEntries(fields), fullRecall: rounded(share(full.right, counts.hit + counts.missed)) };
}

/** One object on one line: percentages with two decimals, null where nothing was asked. */
export function scoreJson({ counts, misses }: Score, problems: readonly string[]): string {
  const languages = [...counts].map(([language, { articles, detection, audience, moderation }]) => [
    language,
    { articles, detection: hitsJson(detection), audience: claimsJson(audience), moderation: claimsJson(moderation) },
  ]);
  return JSON.stringify({ format: FORMAT, languages: Object.fromEntries(languages) as unknown, misses, problems });
}
