/** Decides the metrics of all drafts: first of those with a noun of their own, then of those that borrow one. */
import type { Metric } from '../types';
import { clauseOf, type Clause } from './clause';
import type { Draft } from './draft';
import { antecedentOf, withBorrowedMagnitude } from './ellipsis';
import { isGain } from './gains';
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
    const between = clauseOf(reading, drafts, i, 'between');
    const borrowed = borrowedMetric(reading, draft, antecedent, between);
    draft.metric = (borrowed && WINDOWED.has(borrowed) && ownWindow(reading, draft, between)) || borrowed;
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
function borrowedMetric(reading: Reading, draft: Draft, antecedent: Draft, clause: Clause): Draft['metric'] {
  if (isGain(reading, draft, clause)) return 'new-users';
  // “Twitter: 187 million daily. …”: what an adverb made of a number without its noun holds for no other sentence.
  if (antecedent.antecedent && antecedent.sentence !== draft.sentence && antecedent.metric !== 'new-users') return antecedent.antecedent.metric;
  if (antecedent.metric !== 'new-users') return antecedent.metric;
  // “Gab won half a million in a day, MeWe a million in a week”: won in a stretch of its own.
  if (antecedent.sentence === draft.sentence && isOverStretch(reading, draft, clause)) return 'new-users';
  const noun = antecedent.unit;
  return noun === 'subscribers' || noun === 'members' || noun === 'followers' ? noun : noun === 'audience' ? 'followers' : 'users';
}

/** Words of a window right behind the number: “a week”, “за день”. */
function isOverStretch(reading: Reading, draft: Draft, clause: Clause): boolean {
  const first = tokenAt(reading.tokens, draft.end);
  return tagsWithin(reading, 'modifier', draft.end, clause.end).some((tag) => BY_WINDOW.has(tag.value) && tag.from <= first + 1);
}

const BY_WINDOW: ReadonlySet<string> = new Set(['hourly', 'daily', 'weekly', 'monthly']);

/** Counted of those who come in a window, and so by another window where one stands beside the number: “81 million a month, 52 a day”. */
const WINDOWED: ReadonlySet<Metric> = new Set<Metric>(['users', 'members', 'registered-users', 'daily-active-users', 'weekly-active-users', 'monthly-active-users']);
