/** Dates what happened in a short stretch of time: “within two days”, “since Thursday”. It went on until the article, or began at the date told before. */
import type { PartialDate } from '../types';
import { familyOf, type Draft } from './draft';
import type { Clause } from './clause';
import { endsAt, gapBefore, tagsAt, tagsWithin, within, type Reading } from './reading';
import type { Tag } from './tags';
import { isRecent, lastMark, timeMarks, type TimeMark } from './time-marks';
import { tokenAt } from './tokens';

/** Counted while it happens, not how many there are. */
const FLOWS: ReadonlySet<string> = new Set(['new-users', 'downloads', 'registered-users']);

export const isFlow = (draft: Draft): boolean => FLOWS.has(draft.metric ?? '') || familyOf(draft) === 'moderation';

/** How many of a stretch are still short. */
const MOST: Readonly<Record<string, number | undefined>> = { hour: 96, day: 14, week: 2 };
const NUMBER_LENGTH = 24;
const MONTH_LENGTH = 7;

/** “The channel was opened on 21 August. It won a million subscribers in 90 minutes”: the month of the date told before in the paragraph. Else it is lately, as is all news. */
export function shortStretchDate(reading: Reading, draft: Draft, clause: Clause): PartialDate | null {
  if (!isFlow(draft) || draft.period !== null) return null;
  const isWithin = tagsWithin(reading, 'span', clause.start, clause.end).some((tag) => isShort(reading, tag));
  return isWithin ? begun(reading, draft)?.slice(0, MONTH_LENGTH) ?? null : null;
}

function isShort(reading: Reading, tag: Tag): boolean {
  const most = MOST[tag.value];
  if (most === undefined) return false;
  const number = within(reading.quantities, tag.start - NUMBER_LENGTH, tag.start).find((quantity) => /^\s?$/.test(reading.text.slice(quantity.end, tag.start)));
  if (number && (number.value ?? Infinity) > most) return false;
  if (reading.grammar.verb === 'last') return number !== undefined && endsBehind(reading, tag);
  let token = number ? tokenAt(reading.tokens, number.start) : tag.from;
  while (tagsAt(reading, 'skip', token - 1).length > 0 && token > tag.from - 3) token--;
  return endsAt(reading, 'at-time', token) && /^\s+$/.test(gapBefore(reading, token));
}

const endsBehind = (reading: Reading, { to }: Tag): boolean => tagsAt(reading, 'at-time', to).length > 0 || tagsAt(reading, 'inPlace', to).length > 0;

/** The last date told before in the paragraph. */
function begun(reading: Reading, draft: Draft): PartialDate | null {
  const { paragraph } = reading.sentences[draft.sentence] ?? {};
  for (let s = draft.sentence; s >= 0 && reading.sentences[s]?.paragraph === paragraph; s--) {
    const mark = lastMark(timeMarks(reading, s), (other) => other.kind === 'date' && !other.isToday && other.end <= draft.start);
    if (mark) return mark.date;
  }
  return null;
}

/** “750 channels blocked since February”: as much of the article's date as both have in common. */
export function sinceDate(reading: Reading, draft: Draft, near: readonly TimeMark[]): PartialDate | null {
  const published = reading.article.published?.slice(0, 10) ?? null;
  const since = near.find((mark) => mark.kind === 'date' && mark.isSince);
  if (!published || !since?.date || !isFlow(draft)) return null;
  if (isRecent(reading, since) || since.date.slice(0, MONTH_LENGTH) === published.slice(0, MONTH_LENGTH)) return published.slice(0, MONTH_LENGTH);
  return since.date.slice(0, 4) === published.slice(0, 4) ? published.slice(0, 4) : null;
}
