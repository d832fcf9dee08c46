/** Tells the dates near a figure that are something else's: of what was said, done, compared or told by the way. */
import type { Clause } from './clause';
import type { Draft } from './draft';
import { gapBefore, tagsAt, tagsWithin, within, type Reading } from './reading';
import { isFlow } from './short-stretches';
import { isRecent, type TimeMark } from './time-marks';
import { tokenAt } from './tokens';

/** Tokens between a verb of saying and its date. */
const SAYING = 3;
/** A sentence's opening date begins within these tokens. */
export const OPENING = 3;

/** The date at which something was said lately is not the figure's: “…, the company announced on Tuesday”. */
export function isOfSaying(reading: Reading, mark: TimeMark): boolean {
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

/** “5 million users – 8 percent more than in March”; “followers, were still posting on Saturday”: something else has that date. */
export function isParted(reading: Reading, draft: Draft, end: number, mark: TimeMark, isFollowed: boolean): boolean {
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

/** “Monark, expelled in 2022, had 300,000”: a phrase between two commas has its own date; but “gained, in March alone, 20,000”. */
export function isInserted(reading: Reading, clause: Clause, mark: TimeMark, between: string): boolean {
  const inserted = /,[^,]*\p{L}[^,]* [^,]*\p{L}[^,]* ?$/u.exec(reading.text.slice(clause.start, mark.start));
  if (!inserted || !/^[^,;()]{0,12}, /.test(between)) return false;
  return tagsAt(reading, 'at-time', tokenAt(reading.tokens, clause.start + inserted.index)).length === 0;
}

/** “less than a year before, when there were two million”: what it is compared with is told. */
export function isWhen(reading: Reading, { kind, isAside, isSince, to }: TimeMark): boolean {
  if (kind !== 'date' || !isAside || isSince || !/^, ?$/.test(gapBefore(reading, to))) return false;
  return tagsAt(reading, 'when', to).length > 0;
}

/** “Facebook removed the group on Thursday, with 60,000 members”: the day on which something was done, and a comma. */
export function isEvent(reading: Reading, draft: Draft, from: number, mark: TimeMark): boolean {
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
export function hasOwnVerb(reading: Reading, from: number, mark: TimeMark, to: number): boolean {
  const isRuled = mark.from - tokenAt(reading.tokens, from) > OPENING;
  return isRuled && tagsWithin(reading, 'joins', mark.end, to).some((join) => tagsAt(reading, 'action', join.to).some((action) => action.value === 'have'));
}
