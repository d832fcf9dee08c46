/** Decides the metric and the period of a number from its noun and from the verbs and adverbials around it. */
import type { ActionKind, ModifierKind, UnitKind } from '../language';
import type { Metric } from '../types';
import type { Draft } from './draft';
import { gapBefore, mentionAt, tagsAt, tagsWithin, within, type Reading } from './reading';
import type { Tag } from './lexicon';
import { tokenAt } from './tokens';

/** Text from the number's clause in which verbs and adverbials may decide. */
export interface Clause {
  start: number;
  end: number;
}

/** Units that are metrics by themselves. */
const AS_THEY_ARE: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'registered-users', 'monthly-active-users', 'weekly-active-users', 'daily-active-users', 'new-users', 'downloads', 'visits', 'views', 'viewers',
  'posts-flagged', 'casualties', 'creators', 'followers', 'subscribers', 'members',
]);

/** What removing, reporting and restoring make of each thing; null where no metric of ours counts that. */
const MODERATED: Partial<Record<UnitKind, Partial<Record<ActionKind, Metric>>>> = {
  accounts: { remove: 'accounts-suspended', restore: 'accounts-restored', open: 'new-users', join: 'new-users', register: 'new-users', gain: 'new-users' },
  posts: { remove: 'posts-removed', flag: 'posts-flagged' },
  videos: { remove: 'videos-removed', flag: 'posts-flagged' },
  channels: { remove: 'channels-closed' },
  groups: { remove: 'groups-removed' },
  pages: { remove: 'pages-removed' },
  apps: { remove: 'apps-banned' },
  sites: { remove: 'sites-blocked' },
  items: {},
};

/** What people do makes a metric of them. */
const DONE_BY_PEOPLE: Partial<Record<ActionKind, Metric>> = {
  follow: 'followers', use: 'users', view: 'viewers', visit: 'users', download: 'downloads', join: 'new-users', register: 'registered-users', open: 'registered-users', employ: 'employees', kill: 'casualties',
};

const DONE_TIMES: Partial<Record<ActionKind, Metric>> = { view: 'views', download: 'downloads', visit: 'visits' };

const BY_WINDOW: Partial<Record<ModifierKind, Metric>> = { daily: 'daily-active-users', weekly: 'weekly-active-users', monthly: 'monthly-active-users' };

const PERIODS: Partial<Record<ModifierKind, string>> = { hourly: 'PT1H', daily: 'P1D', weekly: 'P1W', monthly: 'P1M', quarterly: 'P3M', yearly: 'P1Y' };

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
      if (modifiers.has('new') || directlyGained(reading, draft) || joinsAfter(reading, draft)) return 'new-users';
      return isFollowed(reading, draft, clause) ? 'followers' : windowed ?? 'users';
    case 'people':
      return metricOfPeople(windowed, action(DONE_BY_PEOPLE));
    case 'times': {
      const done = action(DONE_TIMES);
      return done ? (DONE_TIMES[done] as Metric) : null;
    }
    case 'visitors':
      return windowed ?? 'visits';
    case 'audience':
      return directlyGained(reading, draft) || modifiers.has('new') ? 'new-users' : 'followers';
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
    const gained = (metric === 'followers' || metric === 'subscribers' || metric === 'members') && (directlyGained(reading, draft) || modifiers.has('new'));
    return gained ? 'new-users' : metric;
  }
  const things = MODERATED[kind];
  const done = things && action(things);
  return done ? (things[done] as Metric) : null;
}

function metricOfPeople(windowed: Metric | null, done: ActionKind | null): Metric | null {
  if (!done || (windowed && !reachesPeople(done))) return windowed;
  const metric = DONE_BY_PEOPLE[done] as Metric;
  return metric === 'users' ? windowed ?? metric : metric;
}

/** Accounts in such numbers, with no verb of removing or opening near, are a measure of size. */
const MANY_ACCOUNTS = 100_000;

/** “Sixteen thousand people a day” are users of that day, unless they watch, follow or join. */
const reachesPeople = (done: ActionKind) => done === 'follow' || done === 'view' || done === 'join' || done === 'use';

/** Modifiers that touch the number's noun phrase, or follow it closely enough to be about it. */
const AFTER_REACH = 60;
const BEFORE_REACH = 24;

function modifiersOf(reading: Reading, draft: Draft, clause: Clause): Set<ModifierKind> {
  const nounStart = draft.unitTag ? Math.min(draft.unitTag.start, draft.start) : draft.start;
  const nounEnd = draft.unitTag ? Math.max(draft.unitTag.end, draft.end) : draft.end;
  // “daily users at 250 million”: what decides stands before the noun.
  const isBefore = draft.unitTag !== null && draft.unitTag.end <= draft.start;
  const from = isBefore || reading.grammar.verb === 'last' ? Math.max(clause.start, nounStart - BEFORE_REACH) : draft.quantity.number.end;
  const tags = tagsWithin(reading, 'modifier', from, Math.min(clause.end, nounEnd + AFTER_REACH / reading.grammar.tokensPerWord));
  const broken = (tag: Tag) => (tag.end <= nounStart && /[,;:.()]/.test(reading.text.slice(tag.end, nounStart))) || (tag.start > nounEnd && (/[,;:.()]/.test(reading.text.slice(nounEnd, tag.start)) || tagsWithin(reading, 'joins', nounEnd, tag.start).length > 0));
  const found = tags.filter((tag) => !broken(tag) && !isStretch(reading, tag));
  if (!found.some((tag) => tag.value in BY_WINDOW)) found.push(...windowsAhead(reading, draft, clause));
  return new Set(found.map((tag) => tag.value as ModifierKind));
}

const COUNTED_BY_WINDOW: ReadonlySet<UnitKind> = new Set<UnitKind>(['people', 'users', 'visitors']);

/** “Ежедневно пользуются 50 млн”, “Cada semana la abren 3,9 millones de personas”: beside the verb of using before the number, or first in the clause. */
function windowsAhead(reading: Reading, draft: Draft, clause: Clause): Tag[] {
  if (draft.unit === null || !COUNTED_BY_WINDOW.has(draft.unit)) return [];
  const isUse = (tag: Tag) => tag.value === 'use' || tag.value === 'visit' || tag.value === 'open';
  const verbs = tagsWithin(reading, 'action', clause.start, draft.start).filter(isUse);
  const opening = tokenAt(reading.tokens, clause.start);
  const isUsed = verbs.length > 0 || tagsWithin(reading, 'action', draft.end, clause.end).some(isUse);
  return tagsWithin(reading, 'modifier', clause.start, draft.start).filter((tag) => {
    if (!(tag.value in BY_WINDOW) || isStretch(reading, tag) || /[,;:()]/.test(reading.text.slice(tag.end, draft.start))) return false;
    // “the daily audience”, “monthly subscribers”: a noun that it stands before has it.
    if (tagsAt(reading, 'unit', tag.to).length > 0) return false;
    const isBesideNumber = tag.to === tokenAt(reading.tokens, draft.start);
    return isBesideNumber || verbs.some((verb) => Math.abs(verb.from - tag.to) <= 1 || Math.abs(tag.from - verb.to) <= 1) || (tag.from <= opening + 1 && isUsed);
  });
}

/** The metric that a number without its noun has by its own adverb: “187 million daily”. */
export function ownWindow(reading: Reading, draft: Draft, clause: Clause): Metric | null {
  return windowOf(modifiersOf(reading, draft, clause));
}

/** “2日間”, “तीन महीने में”: a number of its own stands before it. */
function isCounted(reading: Reading, tag: Tag): boolean {
  return within(reading.quantities, tag.start - COUNTED_REACH, tag.start).some((quantity) => /^\s?$/.test(reading.text.slice(quantity.end, tag.start)));
}

const COUNTED_REACH = 24;

/** “in a week”, “en un mois”: how long it took, not how often. */
function isStretch(reading: Reading, tag: Tag): boolean {
  if (reading.grammar.verb === 'last') return isCounted(reading, tag) || (tag.to > tag.from + 1 && ['inPlace', 'from'].some((list) => tagsAt(reading, list, tag.to).length > 0));
  return tag.to > tag.from + 1 && ['inPlace', 'at-time', 'from'].some((list) => tagsAt(reading, list, tag.from - 1).length > 0);
}

function windowOf(modifiers: ReadonlySet<ModifierKind>): Metric | null {
  for (const modifier of modifiers) {
    const metric = BY_WINDOW[modifier];
    if (metric) return metric;
  }
  return null;
}

function periodOf(modifiers: ReadonlySet<ModifierKind>): string | null {
  for (const modifier of modifiers) {
    const period = PERIODS[modifier];
    if (period) return period;
  }
  return null;
}

/** In units of text: a verb further away rules something else. */
const VERB_REACH = 140;

const AGAINST_ORDER = 1.05;

/** The nearest verb of one of these kinds in the clause; where the language puts its verbs wins a tie. */
function nearestAction(reading: Reading, draft: Draft, clause: Clause, kinds: object): ActionKind | null {
  let best: Tag | null = null;
  let least = Infinity;
  const far = VERB_REACH / reading.grammar.tokensPerWord;
  // A verb rules what follows it, or what it follows.
  const [ahead, behind] = reading.grammar.verb === 'last' ? [AGAINST_ORDER, 1] : [1, AGAINST_ORDER];
  for (const tag of within(reading.tags, clause.start, clause.end)) {
    if (tag.list !== 'action' || !(tag.value in kinds)) continue;
    if (draft.unit === 'people' && tag.end <= draft.start && /[,;:]/.test(reading.text.slice(tag.end, draft.start))) continue;
    if (tag.end < draft.start - far || tag.start > draft.end + far) continue;
    const distance = tag.end <= draft.start ? (draft.start - tag.end) * ahead : tag.start >= draft.end ? (tag.start - draft.end) * behind : 0;
    if (distance < least) [best, least] = [tag, distance];
  }
  return best ? (best.value as ActionKind) : null;
}

/** “a gagné 14 000 membres”, “adding five million subscribers”: the verb of gaining rules the number directly. */
const DIRECT_REACH = 14;
const FOLLOWED_REACH = 24;

function directlyGained(reading: Reading, draft: Draft): boolean {
  return tagsWithin(reading, 'action', draft.start - DIRECT_REACH - 10, draft.start).some((tag) => tag.value === 'gain' && draft.start - tag.end <= DIRECT_REACH);
}

/** “ويتابعه 35 مليون مستخدم”: users who follow somebody. */
function isFollowed(reading: Reading, draft: Draft, clause: Clause): boolean {
  return tagsWithin(reading, 'action', Math.max(clause.start, draft.start - FOLLOWED_REACH), draft.start).some((tag) => tag.value === 'follow');
}

/** “Half a million users joined”: who has just come is new. */
function joinsAfter(reading: Reading, draft: Draft): boolean {
  const noun = draft.unitTag;
  if (!noun || noun.end <= draft.start) return false;
  for (let i = noun.to; i <= noun.to + 1; i++) {
    if (/[,;:.()]/.test(gapBefore(reading, i))) return false;
    if (tagsAt(reading, 'action', i).some((tag) => tag.value === 'join')) return true;
  }
  return false;
}

/** Tokens between a verb and the number or noun that it rules. */
const RULES = 3;

/** A verb of this kind right before the number, or shortly behind its noun in the passive: “shut down 12 servers”, “2,000 servers … were removed”. */
function joined(reading: Reading, draft: Draft, kind: ActionKind): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  const from = reading.tokens.start[Math.max(0, token - RULES)] ?? 0;
  const behind = reading.text.slice(draft.end, draft.end + AFTER_REACH).search(/[,;:.]/);
  const end = draft.end + (behind < 0 ? AFTER_REACH : behind);
  return [...tagsWithin(reading, 'action', from, draft.start), ...tagsWithin(reading, 'action', draft.end, end)].some((tag) => tag.value === kind);
}

/** “57 million comptes Instagram”: accounts of a platform named beside them are its users. */
function beside(reading: Reading, draft: Draft): boolean {
  const tag = draft.unitTag;
  if (!tag) return false;
  const near = [mentionAt(reading, tag.to), mentionAt(reading, tag.from - 1)];
  return near.some((mention) => mention?.kind === 'platform');
}

/** Tokens behind a number in which a verb says what was done to it: “no fewer than 20 of them were taken down”, “neuf retirées”. */
const PART_REACH = 5;

/** A part that was removed, flagged or restored of things counted before, whatever was done to the whole. */
export function partMetric(reading: Reading, draft: Draft, earlier: readonly Draft[]): { metric: Metric; of: Draft } | null {
  const token = tokenAt(reading.tokens, draft.end);
  const stop = reading.tokens.end[Math.min(token + PART_REACH, reading.tokens.end.length) - 1] ?? draft.end;
  const of = [...earlier].reverse().find((other) => other.unit !== null && MODERATED[other.unit] !== undefined);
  if (!of || draft.sentence - of.sentence > 1) return null;
  const deeds = MODERATED[of.unit as UnitKind] ?? {};
  const deed = tagsWithin(reading, 'action', draft.end, stop).find((tag) => tag.value in deeds);
  if (!deed || /[,;:.()]/.test(reading.text.slice(draft.end, deed.start))) return null;
  // Another number's verb is not this one's, nor is a verb before a noun of its own.
  if (tagsWithin(reading, 'unit', draft.end, deed.start).length > 0) return null;
  const metric = deeds[deed.value as ActionKind];
  return metric ? { metric, of } : null;
}
