/** Decides the metric and the period of a number from its noun and from the verbs and adverbials around it. */
import type { ActionKind, ModifierKind, UnitKind } from '../language';
import type { Metric } from '../types';
import type { Clause } from './clause';
import type { Draft } from './draft';
import { isGain, isOverStretch } from './gains';
import { MODERATED } from './part-metric';
import { gapBefore, mentionAt, tagsAt, tagsWithin, type Reading } from './reading';
import { DIRECT_REACH, isFollowed, joined, joinsAfter, nearestAction } from './ruling-verbs';
import { isSignUp } from './sign-ups';
import { isBroadcast, isInGroup, isPopulation, isServed, metricOfReaders } from './served';
import { tokenAt } from './tokens';
import { isOfMonth, modifiersOf, periodOf, windowOf } from './windows';

/** Units that are metrics by themselves. */
const AS_THEY_ARE: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'registered-users', 'monthly-active-users', 'weekly-active-users', 'daily-active-users', 'new-users', 'downloads', 'visits', 'views', 'viewers',
  'posts-flagged', 'casualties', 'creators', 'followers', 'subscribers', 'members',
]);

/** What is gained of these are new users. */
const GAINED: ReadonlySet<Metric> = new Set<Metric>(['followers', 'subscribers', 'members', 'registered-users']);

/** What people do makes a metric of them. */
const DONE_BY_PEOPLE: Partial<Record<ActionKind, Metric>> = {
  follow: 'followers', use: 'users', view: 'viewers', visit: 'users', download: 'downloads', join: 'new-users', register: 'registered-users', open: 'registered-users', employ: 'employees', kill: 'casualties',
};

const DONE_TIMES: Partial<Record<ActionKind, Metric>> = { view: 'views', download: 'downloads', visit: 'visits' };

/** Flows carry a period; active users carry it in their name. */
const FLOWS: ReadonlySet<Metric> = new Set<Metric>(['new-users', 'visits', 'views', 'viewers', 'downloads', 'posts-removed', 'accounts-suspended', 'posts-flagged', 'videos-removed', 'channels-closed']);

/** Fills in `metric` and `period`; the metric stays null when the words around do not carry the noun. */
export function decideMetric(reading: Reading, draft: Draft, clause: Clause): void {
  const kind = draft.unit;
  if (kind === null || kind === 'none') return;
  const modifiers = modifiersOf(reading, draft, clause);
  draft.metric = metricFor(reading, draft, kind, modifiers, clause);
  if (draft.metric && FLOWS.has(draft.metric)) draft.period = periodOf(modifiers);
}

function metricFor(reading: Reading, draft: Draft, kind: UnitKind, modifiers: ReadonlySet<ModifierKind>, clause: Clause): Metric | null {
  const windowed = windowOf(modifiers);
  const action = (kinds: object) => nearestAction(reading, draft, clause, kinds);
  switch (kind) {
    case 'users':
      if (modifiers.has('registered')) return 'registered-users';
      if (modifiers.has('new') || isGain(reading, draft, clause) || joinsAfter(reading, draft)) return 'new-users';
      if (isExpelled(reading, draft)) return 'accounts-suspended';
      if (isFollowed(reading, draft, clause)) return 'followers';
      return windowed ?? (modifiers.has('unique') && isOfMonth(reading, draft, clause) ? 'monthly-active-users' : 'users');
    case 'people': {
      if (isExpelled(reading, draft)) return 'accounts-suspended';
      if (isPopulation(reading, draft)) return null;
      const nearest = action(DONE_BY_PEOPLE);
      // “compte” and “has” employ nobody where customers are counted.
      const done = draft.unitTag?.value === 'people' || (nearest !== 'employ' && nearest !== 'kill') ? nearest : null;
      const sort = draft.unitTag?.value;
      if (sort === 'readers') return metricOfReaders(reading, draft, clause, done, windowed);
      if (sort === 'customers' && !done) return isServed(reading, draft, clause) ? windowed ?? 'users' : null;
      if (done === 'follow' && isBroadcast(reading, draft)) return 'viewers';
      if (!done && isInGroup(reading, draft, clause)) return 'members';
      if (!done && !windowed) return isUnderName(reading, draft) || isOn(reading, draft) ? 'users' : null;
      if (done !== 'view' && (isGain(reading, draft, clause) || ((done === 'register' || done === 'join') && isOverStretch(reading, draft, clause)))) return 'new-users';
      const metric = metricOfPeople(windowed, done);
      return metric === 'users' && (done === 'use' || done === 'visit') && isOfMonth(reading, draft, clause) ? 'monthly-active-users' : metric;
    }
    case 'times': {
      const done = action(DONE_TIMES);
      return done ? (DONE_TIMES[done] as Metric) : null;
    }
    case 'visitors':
      return windowed ?? (modifiers.has('unique') && isOfMonth(reading, draft, clause) ? 'monthly-active-users' : 'visits');
    case 'audience':
      if (isGain(reading, draft, clause) || modifiers.has('new')) return 'new-users';
      return isSignUp(reading, draft, clause) ? 'registered-users' : 'followers';
    case 'employees':
      // Jobs cut are not jobs there are.
      return joined(reading, draft, 'remove') ? null : 'employees';
    case 'servers':
      // Of Discord, whose communities are called so; machines are not removed by the number.
      return joined(reading, draft, 'remove') ? 'servers-removed' : 'servers';
    case 'accounts': {
      // “lo siguen 4,8 millones de cuentas”
      if (tagsWithin(reading, 'action', draft.start - DIRECT_REACH - 10, draft.start).some((tag) => tag.value === 'follow' && draft.start - tag.end <= DIRECT_REACH)) return 'followers';
      const done = action(MODERATED.accounts as object);
      if (done) return MODERATED.accounts?.[done] ?? null;
      return beside(reading, draft) || modifiers.has('active') || (draft.quantity.value ?? draft.quantity.low ?? 0) >= MANY_ACCOUNTS ? 'users' : null;
    }
    default:
      break;
  }
  if (AS_THEY_ARE.has(kind)) {
    const metric = kind as Metric;
    // “subskrybuje 180 tys. widzów”
    if (metric === 'viewers' && isFollowed(reading, draft, clause)) return 'followers';
    // “banned 14 fans”: of a stadium.
    if (metric === 'followers' && isExpelled(reading, draft)) return null;
    if ((metric === 'members' || metric === 'creators') && isExpelled(reading, draft)) return 'accounts-suspended';
    const gained = GAINED.has(metric) && (modifiers.has('new') || isGain(reading, draft, clause) || (metric === 'registered-users' && isOverStretch(reading, draft, clause)));
    return gained ? 'new-users' : metric;
  }
  const things = MODERATED[kind];
  const done = things && action(things);
  return done ? (things[done] as Metric) : null;
}

function metricOfPeople(windowed: Metric | null, done: ActionKind | null): Metric | null {
  // Who reads something each month is no follower.
  if (done === 'follow' && windowed) return windowed;
  if (!done || (windowed && !reachesPeople(done))) return windowed;
  const metric = DONE_BY_PEOPLE[done] as Metric;
  return metric === 'users' ? windowed ?? metric : metric;
}

/** More than this many users are not expelled one by one. */
const MANY_EXPELLED = 100_000;

/** “forty users expelled this month”, “wyrzuciliśmy 127 osób”: the verb of removing touches the number or its noun. */
function isExpelled(reading: Reading, draft: Draft): boolean {
  if ((draft.quantity.value ?? draft.quantity.low ?? Infinity) >= MANY_EXPELLED || !draft.unitTag || draft.unitTag.end <= draft.start) return false;
  const token = tokenAt(reading.tokens, draft.start);
  const before = tagsWithin(reading, 'action', draft.start - DIRECT_REACH * 2, draft.start).some((tag) => tag.value === 'remove' && (tag.to === token || (tag.to === token - 1 && isObjectMark(reading, tag.to))) && /^\s*\p{L}*\s*$/u.test(reading.text.slice(tag.end, draft.start)));
  return before || isExpelledBehind(reading, draft.unitTag.to);
}

/** “expulsó a unos 500 streamers” */
const isObjectMark = (reading: Reading, token: number) => ['for', 'on', 'at-time', 'inPlace', 'skip'].some((list) => tagsAt(reading, list, token).length > 0);

/** Auxiliaries and adverbs between a noun and its verb in the passive. */
const PASSIVE_REACH = 3;

/** “2,000 users were banned”, “wyrzuciliśmy”: right behind the noun, or behind an auxiliary of the passive. */
function isExpelledBehind(reading: Reading, noun: number): boolean {
  for (let i = noun, isPassive = false; i <= noun + PASSIVE_REACH && /^\s*$/.test(gapBefore(reading, i)); i++) {
    if ((i === noun || isPassive) && tagsAt(reading, 'action', i).some(({ value }) => value === 'remove')) return true;
    if (tagsAt(reading, 'passives', i).length > 0) isPassive = true;
    else if (!isPassive) return false;
  }
  return false;
}

/** “WhatsApp: 33 million Spaniards”: a platform's name and a colon or a parenthesis lead to the number. */
function isUnderName(reading: Reading, draft: Draft): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  return mentionAt(reading, token - 1)?.kind === 'platform' && /^\s?[:(–—]\s?$/.test(reading.text.slice(reading.tokens.end[token - 1], draft.start));
}

/** Tokens between a people and the platform that they are on, its mark among them. */
const ON_REACH = 3;
/** Fewer are a gathering of some kind. */
const MANY_ON = 1000;

/** “1.2 million Quebecers are on TikTok”, “sono su TikTok”: a verb at most, and the mark of a place. */
function isOn(reading: Reading, draft: Draft): boolean {
  const tag = draft.unitTag;
  if (!tag || reading.grammar.verb !== 'middle' || tag.end <= draft.start || (draft.quantity.value ?? draft.quantity.low ?? 0) < MANY_ON) return false;
  for (let i = tag.to; i <= tag.to + ON_REACH; i++) {
    if (/[,;:.()–—]/.test(gapBefore(reading, i))) return false;
    if (mentionAt(reading, i)?.kind === 'platform') return tagsAt(reading, 'on', i - 1).length > 0 && i > tag.to;
  }
  return false;
}

/** Accounts in such numbers, with no verb of removing or opening near, are a measure of size. */
const MANY_ACCOUNTS = 100_000;

/** “Sixteen thousand people a day” are users of that day, unless they watch, follow or join. */
const reachesPeople = (done: ActionKind) => done === 'follow' || done === 'view' || done === 'join' || done === 'use';

/** “57 million comptes Instagram”: accounts of a platform named beside them are its users. */
function beside(reading: Reading, draft: Draft): boolean {
  const tag = draft.unitTag;
  if (!tag) return false;
  const near = [mentionAt(reading, tag.to), mentionAt(reading, tag.from - 1)];
  return near.some((mention) => mention?.kind === 'platform');
}
