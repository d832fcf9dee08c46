/** Reads the date that a figure has from another: from the one whose noun it borrows or is joined to, or from the report that states all of its sentence. */
import type { PartialDate } from '../types';
import { familyOf, type Draft } from './draft';
import { tagsAt, tagsWithin, within, type Reading } from './reading';
import { isRecent, type TimeMark } from './time-marks';
import { tokenAt } from './tokens';

/** “In October 478,000 subscribers, and on Telegram 20,000”; “11.9 million users in March, ahead of 9.5 million for Facebook”: the date of the figure whose noun is borrowed. */
export function sharedDate(reading: Reading, drafts: readonly Draft[], index: number, marks: readonly TimeMark[]): PartialDate | null {
  const draft = drafts[index] as Draft;
  const last = drafts[index - 1];
  // “grew in November from 4.5 to 8 million”: the first borrows from the second, and has the date.
  const first = last && (last.antecedent === draft || isJoined(reading, last, draft) || isSeries(last, draft)) ? last : draft.antecedent;
  if (!first?.asOf || first.sentence !== draft.sentence || first.start > draft.start || isOfOtherSource(first, draft)) return null;
  const between = within(marks, first.end, draft.start).filter((mark) => mark.kind === 'date');
  // “3 million users in 2019, while VidHub has 5 million”: a verb of its own behind the date of the first.
  const isTold = between[0] !== undefined && tagsWithin(reading, 'action', between[0].end, draft.quantity.number.start).some((action) => action.value === 'have');
  return isTold || between.some((mark) => mark.date !== first.asOf) ? null : first.asOf;
}

/** “On Tuesday 220 accounts were removed, 28 pages, and on Instagram 95 profiles”: what is done in one sentence is done at one time. */
const isSeries = (last: Draft, draft: Draft) => last.sentence === draft.sentence && familyOf(last) === 'moderation' && familyOf(draft) === 'moderation';

/** “478,000 subscribers and 212 million views”. */
function isJoined(reading: Reading, last: Draft, draft: Draft): boolean {
  const to = tokenAt(reading.tokens, Math.max(last.end, last.unitTag?.end ?? 0));
  return tagsAt(reading, 'joins', to).some((join) => join.to === tokenAt(reading.tokens, draft.start)) && !/[,;:.]/.test(reading.text.slice(last.end, draft.start));
}

/** “In March TikTok reached 23 million users. Ahead of it are WhatsApp with 38 million and YouTube with 37”: a figure that borrows its noun from the sentence before has its date, unless its own sentence tells another. Only what is measured by the day, week or month is of the time when somebody measured. */
export function carriedDate(reading: Reading, draft: Draft, marks: readonly TimeMark[]): PartialDate | null {
  const first = draft.antecedent;
  if (!first?.asOf || !MEASURED.has(draft.metric ?? '') || first.metric !== draft.metric || first.sentence !== draft.sentence - 1 || isOfOtherSource(first, draft)) return null;
  if (reading.sentences[first.sentence]?.paragraph !== reading.sentences[draft.sentence]?.paragraph) return null;
  return marks.some((mark) => mark.kind !== 'when') ? null : first.asOf;
}

const MEASURED: ReadonlySet<string> = new Set(['monthly-active-users', 'weekly-active-users', 'daily-active-users']);

/** “169 million, of whom 6 million in the Netherlands, so TikTok reported last year”: a report of long ago dates all that it says. */
export function reportedDate(reading: Reading, draft: Draft, marks: readonly TimeMark[]): PartialDate | null {
  const last = marks[marks.length - 1];
  if (!last || last.kind !== 'date' || last.isAside || last.isToday || last.start < draft.end || isRecent(reading, last) || reading.article.published?.startsWith(last.date ?? '')) return null;
  return tagsWithin(reading, 'say', reading.tokens.start[Math.max(0, last.from - SAYING)] ?? 0, last.start).length > 0 ? last.date : null;
}

/** Tokens between a verb of saying and its date. */
const SAYING = 3;

/** Each source counts when it likes. */
const isOfOtherSource = (a: Draft, b: Draft) => b.attributedTo !== null && b.attributedTo.name !== a.attributedTo?.name && b.attributedTo.name !== b.entity?.name;
