/**
 * Small filters and merges that narrow what the finder over-found, applied in this order. Each is one idea and has an example in the specs.
 */
import type { UnitKind } from '../language';
import type { Metric } from '../types';
import type { Draft } from './draft';
import { isInCrowd, isOfBody } from './other-worlds';
import { reach, tagsAt, tagsWithin, type Reading } from './reading';
import { tokenAt } from './tokens';

export interface Refiner {
  name: string;
  /** Keeps the draft. */
  keep(reading: Reading, draft: Draft): boolean;
}

/** Nouns of the world without platforms as well: clubs have members, museums visitors, and citizens complain. */
const OFFLINE_TOO: ReadonlySet<UnitKind> = new Set<UnitKind>(['members', 'people', 'visitors', 'visits', 'viewers', 'posts-flagged', 'employees']);

/** “Two thirds of the users”, “three users told us”. */
const HANDFUL = 10;
/** “four in 10 users”, “un utilisateur sur dix”: what a small number behind such a word counts is no more than a measure. */
const HUNDREDS = 1001;
const isRatio = (reading: Reading, draft: Draft) => tagsAt(reading, 'on', tokenAt(reading.tokens, draft.quantity.start) - 1).length > 0;
const USERS: ReadonlySet<Metric> = new Set<Metric>(['users', 'registered-users', 'monthly-active-users', 'weekly-active-users', 'daily-active-users', 'downloads', 'visits', 'views', 'viewers', 'members', 'subscribers']);

/** Tokens before a number in which a word of hoping or ruling governs it. */
const GOVERNS = 6;
/** Where verbs come first, subject and noun stand between: “من المتوقع أن يصل عدد مستخدمي تلغرام إلى”. */
const GOVERNS_FROM_FRONT = 10;

export const REFINERS: readonly Refiner[] = [
  { name: 'a number without a metric is no claim', keep: (_, draft) => draft.metric !== null },
  { name: 'percentages and sums of money are no claims here', keep: (_, draft) => !draft.quantity.percent && !draft.quantity.currency },
  { name: 'goals and forecasts are not what is', keep: (reading, draft) => isNeed(draft) || !governed(reading, draft, 'forecast') },
  { name: 'limits in rules are not counts', keep: (reading, draft) => isNeed(draft) || !governed(reading, draft, 'threshold') },
  { name: 'deaths count where the place is known', keep: (_, draft) => draft.metric !== 'casualties' || draft.entity?.id != null },
  { name: 'staff and machines count where their platform is known', keep: (_, draft) => (draft.metric !== 'employees' && draft.metric !== 'servers') || draft.entity !== null },
  { name: 'a handful of users is no audience', keep: (reading, draft) => draft.metric === null || !USERS.has(draft.metric) || (draft.quantity.value ?? draft.quantity.high ?? Infinity) >= (isRatio(reading, draft) ? HUNDREDS : HANDFUL) },
  { name: 'a board has members, and a stadium spectators', keep: (reading, draft) => !isOfBody(reading, draft) && !isInCrowd(reading, draft) },
  { name: 'people are an audience where a platform is named', keep: (reading, draft) => reading.isOnline || draft.unit === null || !OFFLINE_TOO.has(draft.unit) },
  { name: 'a number without noun and owner is no claim', keep: (reading, draft) => draft.entity !== null || draft.unitTag !== null || sharesNoun(draft) || (reading.grammar.caseless && draft.on !== null) },
  { name: 'what is removed is removed from a platform', keep: (reading, draft) => draft.metric === null || !ELSEWHERE_TOO.has(draft.metric) || draft.entity?.id != null || reading.mentions.some(({ kind }) => ONLINE.has(kind)) || !isOrganisation(reading, draft) },
];

/** “from 400 to 500 million users”: the noun stands in the sentence. */
const sharesNoun = ({ antecedent, sentence }: Draft) => antecedent?.unitTag != null && antecedent.sentence === sentence;

/** Pipes are channels as well. */
const ELSEWHERE_TOO: ReadonlySet<Metric> = new Set<Metric>(['channels-closed']);
const ONLINE: ReadonlySet<string> = new Set(['platform', 'app-store', 'host']);
const isOrganisation = (reading: Reading, { entity }: Draft) => entity !== null && reading.mentions.some(({ party, kind }) => party === entity && (kind === 'organisation' || kind === 'name'));

/** “It would have to find 300 to 500 servers”: what is needed is stated now, so it is a level. */
const isNeed = (draft: Draft) => draft.metric === 'servers';

function governed(reading: Reading, draft: Draft, list: 'forecast' | 'threshold'): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  const from = reading.tokens.start[Math.max(0, token - (reading.grammar.verb === 'first' ? GOVERNS_FROM_FRONT : GOVERNS))] ?? 0;
  const sentence = reading.sentences[draft.sentence]?.start ?? 0;
  const nounEnd = Math.max(draft.end, draft.unitTag?.end ?? 0);
  // Up to the numeral: “could reach” and “up to” are hedges as well.
  const number = draft.quantity.number.start;
  if (tagsWithin(reading, list, Math.max(from, sentence), number).some((tag) => !/[,;:()]/.test(reading.text.slice(tag.start, number)))) return true;
  if (reading.grammar.verb === 'last') {
    const end = reading.tokens.end[tokenAt(reading.tokens, nounEnd) + reach(reading, GOVERNS)] ?? reading.text.length;
    // From the numeral: “10万人を超えるチャンネルには” begins with a hedge.
    const behind = tagsWithin(reading, list, draft.quantity.number.end, Math.min(end, reading.sentences[draft.sentence]?.end ?? end))[0];
    return behind !== undefined && reading.text.slice(draft.quantity.number.end, behind.start).search(/[,;:().]/) < 0;
  }
  // “more than 10,000 subscribers must”, “12 million users would”
  return tagsAt(reading, list, tokenAt(reading.tokens, nounEnd)).length > 0;
}
