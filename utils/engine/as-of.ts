/** Decides when the text says that a figure held: “in July”, “fin 2021”, “last month”, “on Friday”, “then”. Reads where a date stands to its figure. */
import type { PartialDate } from '../types';
import type { Clause } from './clause';
import type { Draft } from './draft';
import { hasOwnVerb, isEvent, isInserted, isOfSaying, isParted, isWhen, OPENING } from './foreign-dates';
import { momentBefore, removalDate, timeOfDay } from './moments';
import { mentionAt, reach, tagsAt, tagsWithin, within, type Reading } from './reading';
import { stretchBefore } from './relative-dates';
import { carriedDate, reportedDate, sharedDate } from './shared-dates';
import { shortStretchDate, sinceDate } from './short-stretches';
import { timeMarks, type TimeMark } from './time-marks';
import { tokenAt } from './tokens';

/** Tokens behind the claim in which a date is the claim's own. */
const AFTER = 14;
/** Tokens before the claim in which a date is still its own: “in June, with 4.5 million followers”. */
const BEFORE = 9;

export function decideAsOf(reading: Reading, drafts: readonly Draft[], index: number, clause: Clause, sentenceStart: number): void {
  const draft = drafts[index] as Draft;
  const marks = timeMarks(reading, draft.sentence);
  const own = reading.grammar.verb === 'last' ? dateAhead(reading, draft, clause, marks) : ownDate(reading, draft, clause, sentenceStart, marks);
  draft.asOf = own === PRESENT ? null : own ?? (isPresent(reading, draft, clause, marks) ? null : dateElsewhere(reading, drafts, index, clause, marks));
}

/** The words say that the figure is today's. */
const PRESENT = 'present';

function ownDate(reading: Reading, draft: Draft, clause: Clause, sentenceStart: number, marks: readonly TimeMark[]): PartialDate | null {
  const inside = within(marks, draft.start, draft.end).find((mark) => isUsable(reading, mark));
  if (inside) return inside.date;
  const behind = dateBehind(reading, draft, clause, marks);
  if (behind) return behind;
  // Behind an earlier figure a date is rather this one's than the sentence's.
  const before = () => dateBefore(reading, draft, clause.start === sentenceStart ? clause : behindLastMark(reading, draft, clause), marks);
  const opening = () => dateOpening(reading, draft, sentenceStart, marks);
  return clause.start === sentenceStart ? opening() ?? before() : before() ?? opening();
}

/** By other words than a date: “then”, “when it was shut”, the date of the figure before, the time of day. */
function dateElsewhere(reading: Reading, drafts: readonly Draft[], index: number, clause: Clause, marks: readonly TimeMark[]): PartialDate | null {
  const draft = drafts[index] as Draft;
  const words = ownWords(reading, draft, clause);
  const near = within(marks, words.start, words.end);
  const then = near.find((mark) => mark.kind === 'then') ?? thenAhead(reading, draft, clause, marks);
  const when = near.find((mark) => mark.kind === 'when');
  return (then && momentBefore(reading, draft.sentence, then))
    ?? (when && removalDate(reading, draft.sentence, when))
    ?? sharedDate(reading, drafts, index, marks)
    ?? sinceDate(reading, draft, near)
    ?? shortStretchDate(reading, draft, words)
    ?? reportedDate(reading, draft, marks)
    ?? timeOfDay(reading, draft, clause)
    ?? carriedDate(reading, draft, marks);
}

/** “At the time the account was shut; that of the party, with 38,500 subscribers, too”: it holds for the sentence, but for no relative clause. */
function thenAhead(reading: Reading, draft: Draft, clause: Clause, marks: readonly TimeMark[]): TimeMark | undefined {
  if (clause.start !== reading.sentences[draft.sentence]?.start) return undefined;
  return within(marks, clause.start, draft.start).find((mark) => mark.kind === 'then' && tagsWithin(reading, 'relatives', mark.end, draft.start).length === 0);
}

// ── The date of its own ───────────────────────────────────────────────────

const isUsable = (reading: Reading, mark: TimeMark): boolean => mark.kind === 'date' && !mark.isAside && !isOfSaying(reading, mark);

/** Nothing is counted today but what happens: “today it has 12 million users” means now. */
const isOfNow = (draft: Draft, mark: TimeMark): boolean => mark.kind === 'now' || (mark.isToday && !HAPPENS.has(draft.metric ?? ''));

const HAPPENS: ReadonlySet<string> = new Set(['downloads', 'views', 'viewers', 'visits']);

function dateBehind(reading: Reading, draft: Draft, clause: Clause, marks: readonly TimeMark[]): PartialDate | null {
  const end = Math.max(draft.end, draft.unitTag?.end ?? 0);
  const stop = Math.min(clause.end, reading.tokens.start[tokenAt(reading.tokens, end) + AFTER] ?? clause.end);
  const last = ownEnd(reading, draft, clause, end, stop);
  const isFollowed = clause.end < (reading.sentences[draft.sentence]?.end ?? clause.end);
  for (const mark of within(marks, end, last)) {
    // “12,000 views on Wednesday, today 900”: behind a comma another figure's present begins.
    const isNow = mark.isToday || mark.kind === 'now';
    if (isNow && (reading.text.slice(end, mark.start).includes(',') || isParted(reading, draft, end, mark, isFollowed))) break;
    if (mark.kind === 'now') return PRESENT;
    if (!isUsable(reading, mark)) continue;
    return isParted(reading, draft, end, mark, isFollowed) ? null : dated(reading, draft, mark);
  }
  return null;
}

/** Its date; “a year earlier” counts from the figure whose noun this one borrows, which is of today where it has no date. */
function dated(reading: Reading, { antecedent, sentence }: Draft, mark: TimeMark): PartialDate | null {
  if (!mark.back || antecedent?.sentence !== sentence) return mark.date;
  const base = antecedent.asOf ?? reading.article.published?.slice(0, 10) ?? null;
  return base && stretchBefore(base, mark.back.unit, mark.back.count);
}

/** Where a claim's own words end: “35 million; in December 2017, 180 million”, “2.6 million in September, a year earlier 3 million”. */
function ownEnd(reading: Reading, draft: Draft, clause: Clause, end: number, stop: number): number {
  const between = reading.text.slice(end, clause.end);
  const mark = /;|,(?= [^,;]{2,30}, (?:\p{L}+ ){0,2}$)/u.exec(between);
  const isFollowed = clause.end < (reading.sentences[draft.sentence]?.end ?? clause.end);
  const comma = isFollowed ? between.search(/,[^,]*$/) : -1;
  return Math.min(stop, mark ? end + mark.index : stop, comma >= 0 ? end + comma : stop);
}

/** “In March, …”, “Un an plus tôt, …”: it holds for all that the sentence states. */
function dateOpening(reading: Reading, draft: Draft, sentenceStart: number, marks: readonly TimeMark[]): PartialDate | null {
  const opening = tokenAt(reading.tokens, sentenceStart);
  const mark = marks.find((other) => other.kind === 'date' && !other.isAside);
  if (!mark || mark.from >= opening + OPENING || mark.end > draft.start || !isUsable(reading, mark) || mark.to > opening + OPENING + 3) return null;
  if (isOfNow(draft, mark)) return PRESENT;
  const between = reading.text.slice(mark.end, draft.start);
  if (between.includes(';') || (mark.from >= opening + 2 && isEvent(reading, draft, sentenceStart, mark))) return null;
  // “In 2019 one was shut, and this spring another, which has 10 million users”
  if (within(marks, mark.end, draft.start).some((other) => other.kind === 'date' && tagsWithin(reading, 'relatives', other.end, draft.start).length > 0)) return null;
  return within(marks, mark.end, draft.start).some((other) => isOfNow(draft, other)) ? PRESENT : dated(reading, draft, mark);
}

/** Behind an earlier claim, what stands before its last mark is about that one: “…, a year earlier 3 million”. */
function behindLastMark(reading: Reading, draft: Draft, clause: Clause): Clause {
  const mark = /(?:;[^;,]{2,80}|[;,] [^,;]{2,60})(?:, (?:\p{L}+ ){0,2})?$/u.exec(reading.text.slice(clause.start, draft.start));
  return { start: mark ? clause.start + mark.index : draft.start, end: clause.end };
}

/** The last date shortly before the claim, if no semicolon, parenthesis or relative clause parts the two. */
function dateBefore(reading: Reading, draft: Draft, clause: Clause, marks: readonly TimeMark[]): PartialDate | null {
  const from = reading.tokens.start[Math.max(0, tokenAt(reading.tokens, draft.start) - BEFORE)] ?? 0;
  for (const mark of within(marks, Math.max(clause.start, from), draft.start).reverse()) {
    if (isOfNow(draft, mark)) return PRESENT;
    if (isWhen(reading, mark)) return dated(reading, draft, mark);
    if (!isUsable(reading, mark)) continue;
    const between = reading.text.slice(mark.end, draft.start);
    const isOther = isInserted(reading, clause, mark, between) || isEvent(reading, draft, clause.start, mark) || hasOwnVerb(reading, clause.start, mark, draft.start);
    return isOther || /[;()]/.test(between) || tagsWithin(reading, 'relatives', mark.end, draft.start).length > 0 ? null : dated(reading, draft, mark);
  }
  return null;
}

/** Where verbs come last, so does what is counted: the last date before the claim, which no noun of its own follows (“2009年の開設”). */
function dateAhead(reading: Reading, draft: Draft, clause: Clause, marks: readonly TimeMark[]): PartialDate | null {
  const from = reading.tokens.start[Math.max(0, tokenAt(reading.tokens, draft.start) - reach(reading, AFTER))] ?? 0;
  for (const mark of within(marks, Math.max(clause.start, from), draft.start).reverse()) {
    if (isOfNow(draft, mark)) return PRESENT;
    if (mark.kind !== 'date') continue;
    const { to } = mark;
    const isNouns = tagsAt(reading, 'of', to).length > 0 && ![1, 2].some((k) => tagsAt(reading, 'unit', to + k).length > 0) && mentionAt(reading, to + 1) === null;
    return mark.isAside || isNouns || tagsAt(reading, 'since', to).length > 0 || /[;().]/.test(reading.text.slice(mark.end, draft.start)) ? null : mark.date;
  }
  return null;
}

// ── The date of another ───────────────────────────────────────────────────

/** “… and now 118,400”: a word of the present beside the figure. */
function isPresent(reading: Reading, draft: Draft, clause: Clause, marks: readonly TimeMark[]): boolean {
  const { start, end } = ownWords(reading, draft, clause);
  return within(marks, start, end).some((mark) => isOfNow(draft, mark));
}

/** What lies between the figures before and behind, up to the mark that parts them. */
function ownWords(reading: Reading, draft: Draft, clause: Clause): Clause {
  const { start } = behindLastMark(reading, draft, clause);
  return { start: start === draft.start ? clause.start : start, end: ownEnd(reading, draft, clause, draft.end, clause.end) };
}
