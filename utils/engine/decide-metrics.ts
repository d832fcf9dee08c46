/** Decides the metrics of all drafts: first of those with a noun of their own, then of those that borrow one. */
import type { Metric } from '../types';
import { clauseOf } from './clause';
import type { Draft } from './draft';
import { antecedentOf, withBorrowedMagnitude } from './ellipsis';
import { decideMetric } from './metric';
import { partMetric } from './part-metric';
import { tagsWithin, type Reading } from './reading';
import { tokenAt } from './tokens';
import { isCounter } from './units';
import { ownWindow } from './windows';

export function decideMetrics(reading: Reading, drafts: Draft[]): void {
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
