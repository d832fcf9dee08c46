/** Decides when the text says that a figure held: “in July”, “fin 2021”, “last month”, “on Friday”, “then”. Reads where a date stands to its figure. */
import type { PartialDate } from '../types';
import type { Clause } from './clause';
import type { Draft } from './draft';
import { momentBefore, removalDate, timeOfDay } from './moments';
import { gapBefore, mentionAt, reach, tagsAt, tagsWithin, within, type Reading } from './reading';
import { stretchBefore } from './relative-dates';
import { carriedDate, reportedDate, sharedDate } from './shared-dates';
import { isFlow, shortStretchDate, sinceDate } from './short-stretches';
import { isRecent, timeMarks, type TimeMark } from './time-marks';
import { tokenAt } from './tokens';

/** Tokens behind the claim in which a date is the claim's own. */
const AFTER = 14;
/** Tokens before the claim in which a date is still its own: “in June, with 4.5 million followers”. */
const BEFORE = 9;
/** A sentence's opening date (“In March, …”, “Un an plus tôt, …”) holds for all that it states: it begins within these tokens. */
const OPENING = 3;

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

/** The date at which something was said lately is not the figure's: “…, the company announced on Tuesday”. */
function isOfSaying(reading: Reading, mark: TimeMark): boolean {
  if (!isRecent(reading, mark)) return false;
  const { start, end } = reading.tokens;
  const from = start[Math.max(0, mark.from - SAYING)] ?? 0;
  const to = end[Math.min(end.length - 1, mark.to + SAYING - 1)] ?? mark.end;
  // “Au 31 décembre 2021, Gettr déclarait …”: a date with its year says as of when.
  const behind = /\d{4}$/.test(reading.text.slice(mark.start, mark.end)) ? [] : tagsWithin(reading, 'say', mark.end, to);
  return [...tagsWithin(reading, 'say', from, mark.start), ...behind].some((say) => {
    const [a, b] = say.start < mark.start ? [say.end, mark.start] : [mark.end, say.start];
    return !/[.;:]/.test(reading.text.slice(a, b)) && within(reading.quantities, a, b).length === 0;
  });
}

/** Tokens between a verb of saying and its date. */
const SAYING = 3;

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

/** “5 million users – 8 percent more than in March”; “followers, were still posting on Saturday”: something else has that date. */
function isParted(reading: Reading, draft: Draft, end: number, mark: TimeMark, isFollowed: boolean): boolean {
  if (within(reading.quantities, end, mark.start).some((quantity) => quantity.percent)) return true;
  const comma = reading.text.slice(end, mark.start).indexOf(',');
  if (comma >= 0 && isInRelative(reading, draft)) return true;
  // “…, a figure that its founder confirmed this month”
  if (comma >= 0 && tagsWithin(reading, 'relatives', end + comma, mark.start).length > 0) return true;
  // “and had signed a new deal in March”; “and in March it closed 691 million”
  const joins = tagsWithin(reading, 'joins', end, mark.start);
  const isAt = (token: number) => tagsAt(reading, 'at-time', token).length > 0;
  if (joins.some((join) => tagsAt(reading, 'action', join.to).length > 0 || (isFollowed && !isAt(join.from)))) return true;
  if (!isRecent(reading, mark)) return false;
  const isTold = tagsWithin(reading, 'say', reading.tokens.start[Math.max(0, tokenAt(reading.tokens, draft.start) - SAYING)] ?? 0, draft.start).length > 0;
  return isTold || /,[^,]*[^\s,]/.test(reading.text.slice(end, mark.start));
}

/** “The party, which has 21,000 subscribers, …”: at the comma its clause ends. */
function isInRelative(reading: Reading, draft: Draft): boolean {
  const before = tagsWithin(reading, 'relatives', reading.tokens.start[Math.max(0, tokenAt(reading.tokens, draft.start) - RELATIVE)] ?? 0, draft.start);
  const last = before[before.length - 1];
  return last !== undefined && /, ?(?:\p{L}+ )?$/u.test(reading.text.slice(0, last.start)) && !/[,;.:]/.test(reading.text.slice(last.end, draft.start));
}

/** Tokens from a relative pronoun to its clause's figure. */
const RELATIVE = 6;

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

/** “Monark, expelled in 2022, had 300,000”: a phrase between two commas has its own date; but “gained, in March alone, 20,000”. */
function isInserted(reading: Reading, clause: Clause, mark: TimeMark, between: string): boolean {
  const inserted = /,[^,]*\p{L}[^,]* [^,]*\p{L}[^,]* ?$/u.exec(reading.text.slice(clause.start, mark.start));
  if (!inserted || !/^[^,;()]{0,12}, /.test(between)) return false;
  return tagsAt(reading, 'at-time', tokenAt(reading.tokens, clause.start + inserted.index)).length === 0;
}

/** “less than a year before, when there were two million”: what it is compared with is told. */
function isWhen(reading: Reading, { kind, isAside, isSince, to }: TimeMark): boolean {
  if (kind !== 'date' || !isAside || isSince || !/^, ?$/.test(gapBefore(reading, to))) return false;
  return tagsAt(reading, 'when', to).length > 0;
}

/** “Facebook removed the group on Thursday, with 60,000 members”: the day on which something was done, and a comma. */
function isEvent(reading: Reading, draft: Draft, from: number, mark: TimeMark): boolean {
  const to = draft.start;
  const comma = reading.text.slice(mark.end, to).indexOf(',');
  if (comma < 0) return false;
  const own = to - (mark.end + comma);
  const isDay = mark.date?.length === DAY_LENGTH;
  // “shut in June, with 3 million users”
  if (!isDay && (isFlow(draft) || own < NEXT_WORDS)) return false;
  // A month is that of what was done before it is told; a day, of whatever was done.
  return tagsWithin(reading, 'action', from, isDay ? to : mark.end + comma).some((action) => action.value === 'remove');
}

const DAY_LENGTH = 10;
/** In units of text: a comma and one word. */
const NEXT_WORDS = 10;

/** “opened an account there in November and has 1,900”: a verb before the date, and another behind a conjunction. */
function hasOwnVerb(reading: Reading, from: number, mark: TimeMark, to: number): boolean {
  const isRuled = mark.from - tokenAt(reading.tokens, from) > OPENING;
  return isRuled && tagsWithin(reading, 'joins', mark.end, to).some((join) => tagsAt(reading, 'action', join.to).some((action) => action.value === 'have'));
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
