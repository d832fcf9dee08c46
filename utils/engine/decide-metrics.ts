/** Decides the metrics of all drafts: first of those with a noun of their own, then of those that borrow one. */
import type { Metric } from '../types';
import { clauseOf, type Clause } from './clause';
import { familyOf, type Draft } from './draft';
import { antecedentOf, isDoneByPeople, withBorrowedMagnitude } from './ellipsis';
import { isGain } from './gains';
import { whoHas } from './holder-has';
import { decideMetric } from './metric';
import { partMetric } from './part-metric';
import { isOnAny, mentionAt, tagsWithin, type Reading } from './reading';
import { tokenAt } from './tokens';
import { isCounter } from './units';
import { ownWindow } from './windows';

export function decideMetrics(reading: Reading, drafts: Draft[]): void {
  for (const [i, draft] of drafts.entries()) if (draft.unit) decideMetric(reading, draft, clauseOf(reading, drafts, i, 'sentence'));
  for (const [i, draft] of drafts.entries()) {
    if (draft.metric !== null || (draft.unit !== null && !isBareCounter(reading, draft) && !isCrowd(reading, draft))) continue;
    const earlier = drafts.slice(Math.max(0, i - 6), i);
    if (isDoneBySomebody(reading, drafts, i)) continue;
    const part = partMetric(reading, draft, earlier);
    if (part) {
      [draft.metric, draft.unit, draft.antecedent] = [part.metric, part.of.unit, part.of];
      continue;
    }
    const antecedent = antecedentOf(reading, draft, earlier, drafts[i + 1] ?? null);
    if (!antecedent && draft.unit === null && isFollowing(reading, draft)) [draft.metric, draft.unit] = ['followers', 'people'];
    if (!antecedent && draft.unit === null && isWatched(reading, draft)) [draft.metric, draft.unit] = ['viewers', 'people'];
    if (!antecedent || !counts(draft, antecedent) || (isCrowd(reading, draft) && !isSameCrowd(reading, draft, antecedent))) continue;
    if (draft.unit === null && antecedent.start < draft.start && ofWhoHas(reading, draft, antecedent, earlier)) continue;
    draft.antecedent = antecedent;
    const between = clauseOf(reading, drafts, i, 'between');
    const borrowed = borrowedMetric(reading, draft, antecedent, between);
    draft.metric = (borrowed && WINDOWED.has(borrowed) && ownWindow(reading, draft, between)) || borrowed;
    draft.unit = antecedent.unit;
    draft.quantity = withBorrowedMagnitude(draft.quantity, antecedent.quantity);
  }
}

/** “1.7 million use Twitter”: counts people by what they do right behind the number. True where it did. */
function isDoneBySomebody(reading: Reading, drafts: readonly Draft[], i: number): boolean {
  const draft = drafts[i] as Draft;
  if (draft.unit !== null || draft.quantity.written === 'collective' || !isDoneByPeople(reading, draft.quantity, tokenAt(reading.tokens, draft.end))) return false;
  const counted: Draft = { ...draft, unit: 'people' };
  decideMetric(reading, counted, clauseOf(reading, drafts, i, 'between'));
  if (counted.metric === null) return false;
  Object.assign(draft, { unit: counted.unit, metric: counted.metric, period: counted.period });
  return true;
}

/** “六万人”: a counting word alone leaves the noun out. */
function isBareCounter(reading: Reading, { unitTag }: Draft): boolean {
  return unitTag !== null && isCounter(reading, unitTag);
}

/** Gives a number the metric of who has it, where the figure before is of another kind of owner. True where it did. */
function ofWhoHas(reading: Reading, draft: Draft, antecedent: Draft, earlier: readonly Draft[]): boolean {
  const who = whoHas(reading, draft);
  const isOther = who === 'holder' ? !OF_HOLDERS.has(antecedent.metric as Metric) : who === 'platform' && (antecedent.metric === 'followers' || antecedent.metric === 'subscribers');
  if (!isOther) return false;
  const like = [...earlier].reverse().find(({ metric, unit }) => metric !== null && (who === 'holder' ? metric === 'followers' || metric === 'subscribers' : unit === 'users'));
  const metric = who === 'holder' ? 'followers' : like?.metric ?? 'users';
  [draft.metric, draft.unit, draft.antecedent] = [metric === 'new-users' ? 'users' : metric, who === 'holder' ? 'audience' : 'users', like ?? null];
  return true;
}

/** What persons and outlets have; users and views are of others. */
const OF_HOLDERS: ReadonlySet<Metric> = new Set<Metric>(['followers', 'subscribers', 'members', 'viewers', 'new-users', 'employees', 'accounts-suspended']);

/** In such numbers people without a verb may be the users spoken of. */
const MANY = 10_000;
const isCrowd = (reading: Reading, draft: Draft) => draft.unit === 'people' && draft.unitTag !== null && !isBareCounter(reading, draft) && (draft.quantity.value ?? draft.quantity.low ?? draft.quantity.high ?? 0) >= MANY;

/** “… 7 % of Telegram's 200 million users. That would be 14 million Russians”: a verb of being right before them, in the sentence that follows. */
function isSameCrowd(reading: Reading, draft: Draft, antecedent: Draft): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  const verbs = tagsWithin(reading, 'action', reading.tokens.start[Math.max(0, token - 2)] ?? 0, draft.start);
  return draft.sentence - antecedent.sentence <= 1 && familyOf(antecedent) === 'platform' && antecedent.metric !== 'new-users' && verbs.some(({ value }) => value === 'have');
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
  // “era seguito su Facebook (35 milioni), Instagram (24,5)”
  if (draft.quantity.magnitude !== null && reading.text[draft.start - 1] === '(' && mentionAt(reading, token - 1)?.kind === 'platform') {
    const { start } = reading.sentences[draft.sentence] as { start: number };
    return tagsWithin(reading, 'action', start, draft.start).some((tag) => tag.value === 'follow');
  }
  return draft.quantity.magnitude !== null && verbs.some((tag) => !/[,;:.()]/.test(reading.text.slice(tag.end, draft.start)));
}

/** Fewer without a noun may be anything. */
const MANY_WATCHING = 1000;
const WATCHED_REACH = 5;

/** “was watched live by 58,000”, “das Video sahen bis Abend mehr als 600.000”: where something was broadcast, in the sentence before the figure. */
function isWatched(reading: Reading, draft: Draft): boolean {
  if (reading.grammar.verb !== 'middle' || (draft.quantity.value ?? draft.quantity.low ?? draft.quantity.high ?? 0) < MANY_WATCHING) return false;
  const token = tokenAt(reading.tokens, draft.start);
  const { start } = reading.sentences[draft.sentence] as { start: number };
  const verb = tagsWithin(reading, 'action', Math.max(start, reading.tokens.start[Math.max(0, token - WATCHED_REACH)] ?? 0), draft.start).filter((tag) => tag.value === 'view').pop();
  if (!verb || /[,;:.()]/.test(reading.text.slice(verb.end, draft.start))) return false;
  return tagsWithin(reading, 'unit', start, verb.start).some(({ value }) => value === 'videos');
}

/** What was gained is not what there is: after “added five million users”, a bare number is a level again, unless it too is gained. */
function borrowedMetric(reading: Reading, draft: Draft, antecedent: Draft, clause: Clause): Draft['metric'] {
  if (isGain(reading, draft, clause)) return 'new-users';
  // “Twitter: 187 million daily. …”: what an adverb made of a number without its noun holds for no other sentence.
  if (antecedent.antecedent && antecedent.sentence !== draft.sentence && antecedent.metric !== 'new-users') return antecedent.antecedent.metric;
  // Who comes each day or week is counted so in that sentence alone.
  if (antecedent.sentence !== draft.sentence && antecedent.unit === 'people' && (antecedent.metric === 'daily-active-users' || antecedent.metric === 'weekly-active-users')) return 'users';
  if (antecedent.metric !== 'new-users') return antecedent.metric;
  // “Gab won half a million in a day, MeWe a million in a week”: won in a stretch of its own.
  if (antecedent.sentence === draft.sentence && (isOverStretch(reading, draft, clause) || !isLevel(reading, draft))) return 'new-users';
  const noun = antecedent.unit;
  return noun === 'subscribers' || noun === 'members' || noun === 'followers' ? noun : noun === 'audience' ? 'followers' : 'users';
}

/** “… and now has 10 million”, “to 16 million”: a verb of having, a bound, or a word of reaching right before it. */
function isLevel(reading: Reading, draft: Draft): boolean {
  if (draft.quantity.hedge !== 'exact') return true;
  const token = tokenAt(reading.tokens, draft.start);
  const from = reading.tokens.start[Math.max(0, token - LEVEL_REACH)] ?? 0;
  return tagsWithin(reading, 'action', from, draft.start).some(({ value }) => value === 'have') || isOnAny(reading, ['on', 'joins', 'at-time', 'inPlace', 'from', 'for'], token - 1);
}

const LEVEL_REACH = 4;

/** Words of a window right behind the number: “a week”, “за день”. */
function isOverStretch(reading: Reading, draft: Draft, clause: Clause): boolean {
  const first = tokenAt(reading.tokens, draft.end);
  return tagsWithin(reading, 'modifier', draft.end, clause.end).some((tag) => BY_WINDOW.has(tag.value) && tag.from <= first + 1);
}

const BY_WINDOW: ReadonlySet<string> = new Set(['hourly', 'daily', 'weekly', 'monthly']);

/** Counted of those who come in a window, and so by another window where one stands beside the number: “81 million a month, 52 a day”. */
const WINDOWED: ReadonlySet<Metric> = new Set<Metric>(['users', 'members', 'registered-users', 'daily-active-users', 'weekly-active-users', 'monthly-active-users']);
