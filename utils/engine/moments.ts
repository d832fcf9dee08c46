/** Finds the moment that words without a date mean: “then”, “when it was shut”, “by evening”. Looks back in the text. */
import type { PartialDate } from '../types';
import type { Clause } from './clause';
import type { Draft } from './draft';
import { tagsWithin, type Reading } from './reading';
import { isCompared, isRecent, lastMark, timeMarks, type TimeMark } from './time-marks';

/** Sentences back to the date that “then” means. */
const BACK = 3;

/** The last date before a word like “then”, though it be one since when; cut to the day, month or year that the word names. */
export function momentBefore(reading: Reading, sentence: number, then: TimeMark): PartialDate | null {
  for (let s = sentence; s >= Math.max(0, sentence - BACK); s--) {
    const mark = lastMark(timeMarks(reading, s), (other) => other.kind === 'date' && other.end <= then.start && !other.isToday && !isCompared(reading, other.from));
    if (mark?.date) return mark.date.slice(0, LENGTHS[then.unit]);
  }
  return null;
}

const LENGTHS = { any: 10, day: 10, month: 7, year: 4 } as const;

/** The date of the nearest removal told before: what “at the time of the ban” means. */
export function removalDate(reading: Reading, sentence: number, { start: before, unit }: TimeMark): PartialDate | null {
  for (let s = sentence; s >= 0; s--) {
    const { start, end } = reading.sentences[s] as { start: number; end: number };
    const to = Math.min(end, before);
    const isRemoval = tagsWithin(reading, 'action', start, to).some((tag) => tag.value === 'remove') || tagsWithin(reading, 'removals', start, to).length > 0;
    if (!isRemoval) continue;
    const mark = timeMarks(reading, s).find((other) => other.kind === 'date' && other.end <= before && (other.date?.length ?? 0) >= MONTH_LENGTH);
    // What there was before it was shut a few days ago is told as of now; at the very moment, as of then.
    if (mark) return isRecent(reading, mark) && unit !== 'day' ? null : mark.date;
  }
  return null;
}

const MONTH_LENGTH = 7;

/** “By 10 p.m. 312 people followed it”: on the article's day. */
export function timeOfDay(reading: Reading, draft: Draft, clause: Clause): PartialDate | null {
  const published = reading.article.published?.slice(0, 10) ?? null;
  if (!published || published.length < 10) return null;
  return tagsWithin(reading, 'hours', clause.start, clause.end).some((tag) => !/[,;()]/.test(between(reading, tag, draft))) ? published : null;
}

const between = (reading: Reading, tag: { start: number; end: number }, draft: Draft) => (tag.end <= draft.start ? reading.text.slice(tag.end, draft.start) : reading.text.slice(draft.end, tag.start));
