/** Finds the adjectives and adverbials that decide a number's metric or period: “daily”, “a month”, “registered”. */
import type { ModifierKind, UnitKind } from '../language';
import type { Metric } from '../types';
import type { Clause } from './clause';
import type { Draft } from './draft';
import type { Tag } from './tags';
import { isOnAny, reach, tagsAt, tagsBetween, tagsWithin, within, type Reading } from './reading';
import { tokenAt } from './tokens';

const BY_WINDOW: Partial<Record<ModifierKind, Metric>> = { daily: 'daily-active-users', weekly: 'weekly-active-users', monthly: 'monthly-active-users' };

const PERIODS: Partial<Record<ModifierKind, string>> = { hourly: 'PT1H', daily: 'P1D', weekly: 'P1W', monthly: 'P1M', quarterly: 'P3M', yearly: 'P1Y' };

/** Modifiers that touch the number's noun phrase, or follow it closely enough to be about it. */
export const AFTER_REACH = 60;
const BEFORE_REACH = 24;

export function modifiersOf(reading: Reading, draft: Draft, clause: Clause): Set<ModifierKind> {
  const nounStart = draft.unitTag ? Math.min(draft.unitTag.start, draft.start) : draft.start;
  const nounEnd = draft.unitTag ? Math.max(draft.unitTag.end, draft.end) : draft.end;
  // “daily users at 250 million”: what decides stands before the noun.
  const isBefore = draft.unitTag !== null && draft.unitTag.end <= draft.start;
  const from = isBefore || reading.grammar.verb === 'last' ? Math.max(clause.start, nounStart - BEFORE_REACH) : draft.quantity.number.end;
  const tags = tagsWithin(reading, 'modifier', from, Math.min(clause.end, nounEnd + AFTER_REACH / reading.grammar.tokensPerWord));
  const broken = (tag: Tag) => (tag.end <= nounStart && /[,;:.()]/.test(reading.text.slice(tag.end, nounStart))) || (tag.start > nounEnd && (/[,;:.()]/.test(reading.text.slice(nounEnd, tag.start)) || isAnothers(reading, nounEnd, tag)));
  const found = tags.filter((tag) => !broken(tag) && !isStretch(reading, tag));
  if (!found.some((tag) => tag.value in BY_WINDOW)) found.push(...windowsAhead(reading, draft, clause));
  return new Set(found.map((tag) => tag.value as ModifierKind));
}

/** “12 million users and 3 a day”, “users and daily visits”: behind a conjunction, another number's or another noun's. */
function isAnothers(reading: Reading, from: number, tag: Tag): boolean {
  if (tagsWithin(reading, 'joins', from, tag.start).every((join) => tagsWithin(reading, 'action', from, tag.start).some((verb) => verb.start < join.start && verb.to >= join.from))) return false;
  return true;
}

const BREAK = /[;:()]/;
const COUNTED_BY_WINDOW: ReadonlySet<UnitKind> = new Set<UnitKind>(['people', 'users', 'visitors']);

/** “Ежедневно пользуются 50 млн”, “Cada semana la abren 3,9 millones de personas”: beside the verb of using before the number, or first in the clause. */
function windowsAhead(reading: Reading, draft: Draft, clause: Clause): Tag[] {
  if (draft.unit === null || !COUNTED_BY_WINDOW.has(draft.unit)) return [];
  const isUse = (tag: Tag) => tag.value === 'use' || tag.value === 'visit' || tag.value === 'open';
  const verbs = tagsWithin(reading, 'action', clause.start, draft.start).filter(isUse);
  const opening = tokenAt(reading.tokens, clause.start);
  const isUsed = verbs.length > 0 || tagsWithin(reading, 'action', draft.end, clause.end).some(isUse);
  return tagsWithin(reading, 'modifier', clause.start, draft.start).filter((tag) => {
    if (!(tag.value in BY_WINDOW) || isStretch(reading, tag) || BREAK.test(reading.text.slice(tag.end, draft.start))) return false;
    // “Chaque mois, 15 millions de Français ouvrent TikTok”
    if (reading.text.slice(tag.end, draft.start).includes(',')) return tag.from <= opening && isUsed && /^, ?$/.test(reading.text.slice(tag.end, draft.start));
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
  if (reading.grammar.verb === 'last') return isCounted(reading, tag) || (tag.to > tag.from + 1 && isOnAny(reading, ['inPlace', 'from'], tag.to));
  return tag.to > tag.from + 1 && isOnAny(reading, ['inPlace', 'at-time', 'from'], tag.from - 1);
}

export function windowOf(modifiers: ReadonlySet<ModifierKind>): Metric | null {
  for (const modifier of modifiers) {
    const metric = BY_WINDOW[modifier];
    if (metric) return metric;
  }
  return null;
}

export function periodOf(modifiers: ReadonlySet<ModifierKind>): string | null {
  for (const modifier of modifiers) {
    const period = PERIODS[modifier];
    if (period) return period;
  }
  return null;
}

/** In units of text: between a figure and the month for which it was counted. */
const MONTH_REACH = 70;
const OPENING = 4;

/** “In March 5.1 million people used it”, “unique visitors last month”: counted over a month, and not on a day of it. */
export function isOfMonth(reading: Reading, draft: Draft, clause: Clause): boolean {
  const start = Math.max(clause.start, draft.start - MONTH_REACH);
  const end = Math.min(clause.end, Math.max(draft.end, draft.unitTag?.end ?? 0) + MONTH_REACH);
  const opening = tokenAt(reading.tokens, clause.start) + reach(reading, OPENING);
  // “…, according to a report of January”: in another part of the sentence, unless that is its opening.
  const isParted = (tag: Tag) => (tag.end <= draft.start ? tag.from > opening && /[,;:()]/.test(reading.text.slice(tag.end, draft.start)) : /[,;:()]/.test(reading.text.slice(draft.end, tag.start)));
  return tagsBetween(reading, start, end, ['monthsAgo', 'month']).some((tag) => !isParted(tag) && ((tag.list === 'monthsAgo' && (tag.value === '0' || tag.value === '1')) || (tag.list === 'month' && !isOfDay(reading, draft, tag))));
}

function isOfDay(reading: Reading, draft: Draft, month: Tag): boolean {
  const isOwn = (token: number) => (reading.tokens.start[token] ?? 0) >= draft.start && (reading.tokens.end[token] ?? 0) <= draft.end;
  return [month.from - 1, month.to].some((token) => /^\d{1,2}$/.test(reading.tokens.word[token] ?? '') && !isOwn(token));
}
