/** Finds the words of a sentence that say when: dates of every kind, resolved against the article's; “now”; “then”. Whose they are is for others to say. */
import type { PartialDate } from '../types';
import { daysBetween, hasCome } from './calendar';
import type { Tag } from './tags';
import { markedDate } from './marked-dates';
import { namedDate } from './named-dates';
import { endsAt, gapBefore, reach, sentenceAt, tagsAt, tagsBetween, type Reading } from './reading';
import { relativeDate, type FoundDate } from './relative-dates';
import { tokenAt } from './tokens';

export interface TimeMark {
  kind: 'date' | 'now' | 'then' | 'when';
  date: PartialDate | null;
  /** For “then”: how much of the date before it is meant. For “when”: the day, where the very moment is meant. */
  unit: 'any' | 'day' | 'month' | 'year';
  from: number;
  /** First token behind it. */
  to: number;
  start: number;
  end: number;
  /** “today”, “this morning”. */
  isToday: boolean;
  /** It tells when something else was: compared with, begun since, founded. */
  isAside: boolean;
  /** It is when something began that went on: “since Thursday”. */
  isSince: boolean;
  /** Counted from another date: “a year earlier”. */
  back: NonNullable<FoundDate['back']> | null;
}

/** Lists whose words may give or begin a mark. */
const LISTS: readonly string[] = [
  'daysAgo', 'monthsAgo', 'yearsAgo', 'daysBefore', 'monthsBefore', 'yearsBefore', 'span', 'yearStart', 'yearEnd', 'yearMid', 'at-time', 'quarter', 'half', 'season', 'month', 'weekday', 'day', 'now', 'then', 'when', 'moment',
];

const marks = new WeakMap<Reading, Map<number, readonly TimeMark[]>>();

/** All marks of a sentence, in text order. Read once, and only where there is a figure to date. */
export function timeMarks(reading: Reading, sentence: number): readonly TimeMark[] {
  let known = marks.get(reading);
  if (!known) marks.set(reading, (known = new Map<number, readonly TimeMark[]>()));
  let found = known.get(sentence);
  if (!found) known.set(sentence, (found = readMarks(reading, sentence)));
  return found;
}

function readMarks(reading: Reading, sentence: number): TimeMark[] {
  const bounds = reading.sentences[sentence];
  const published = reading.article.published?.slice(0, 10) ?? null;
  const found: TimeMark[] = [];
  if (!bounds) return found;
  for (const tag of tagsBetween(reading, bounds.start, bounds.end, LISTS)) {
    const last = found[found.length - 1];
    if (last && tag.from < last.to) continue;
    const mark = markOf(reading, tag, bounds.end, published, found);
    if (!mark) continue;
    if (last && isStretch(reading, last, mark)) found[found.length - 1] = { ...mark, from: last.from, start: last.start, to: stretchEnd(reading, mark.to), isAside: false, isSince: false };
    else found.push(mark);
  }
  return found;
}

function markOf(reading: Reading, tag: Tag, end: number, published: PartialDate | null, earlier: readonly TimeMark[]): TimeMark | null {
  if (tag.list === 'now') return undated(tag, 'now');
  if (tag.list === 'then') return undated(tag, 'then', tag.value as TimeMark['unit']);
  if (tag.list === 'when' || tag.list === 'moment') return isOfRemoval(reading, tag) ? undated(tag, 'when', tag.list === 'moment' ? 'day' : 'any') : null;
  const relative = () => relativeDate(reading, tag, published, () => lastDate(reading, tag, earlier));
  const found: FoundDate | null = reading.grammar.verb === 'last' ? markedDate(reading, tag, published) ?? relative() : relative() ?? namedDate(reading, tag, end, published);
  if (!found || !hasCome(found.date, published)) return null;
  const to = Math.max(found.to, tag.to);
  const from = found.from ?? tag.from;
  const start = reading.tokens.start[from] ?? tag.start;
  const isSince = reading.grammar.verb !== 'last' && begins(reading, from);
  return {
    kind: 'date', unit: 'any', date: found.date, back: found.back ?? null, from, to, start, end: reading.tokens.end[to - 1] ?? tag.end,
    isToday: tag.list === 'daysAgo' && tag.value === '0', isSince, isAside: isSince || isAside(reading, from, to),
  };
}

const undated = ({ from, to, start, end }: Tag, kind: TimeMark['kind'], unit: TimeMark['unit'] = 'any'): TimeMark => ({ kind, unit, date: null, back: null, from, to, start, end, isToday: false, isSince: false, isAside: false });

/** In tokens: “and the (21st)” between the ends of a stretch; “the 9th of” before the first. */
const STRETCH_GAP = 3;

/** “between April and June”, “fra il 9 febbraio e il 21 aprile”: what goes on has its date at its end. */
function isStretch(reading: Reading, first: TimeMark, last: TimeMark): boolean {
  if (first.kind !== 'date' || last.kind !== 'date' || last.from - first.to > STRETCH_GAP || /[,;:()]/.test(reading.text.slice(first.end, last.start))) return false;
  if (reading.grammar.verb === 'last') return tagsAt(reading, 'since', first.to).length > 0 || [last.to - 1, last.to].some((token) => tagsAt(reading, 'between', token).length > 0);
  for (let token = first.from; token >= first.from - STRETCH_GAP; token--) {
    if (tagsAt(reading, 'between', token).length > 0 && (token < first.from || tagsAt(reading, 'at-time', token).length > 0)) return true;
    if (/[,;:()]/.test(gapBefore(reading, token))) return false;
  }
  return false;
}

/** “जनवरी से मार्च के बीच”: the word behind belongs to it. */
const stretchEnd = (reading: Reading, to: number): number => (reading.grammar.verb === 'last' ? tagsAt(reading, 'between', to)[0]?.to ?? to : to);

/** “depuis jeudi”, “since the summer of 2019”. Where the word is a preposition of dates as well, it is in the mark. */
function begins(reading: Reading, from: number): boolean {
  return endsAt(reading, 'since', from) || tagsAt(reading, 'since', from).length > 0 || isOpenedBySince(reading, from) || (tagsAt(reading, 'skip', from - 1).length > 0 && endsAt(reading, 'since', from - 1));
}

/** “Since its last change, in June 2019, …”: the date stands between two commas. */
function isOpenedBySince(reading: Reading, from: number): boolean {
  const sentence = reading.sentences[sentenceAt(reading, reading.tokens.start[from] ?? 0)];
  if (!sentence || tagsAt(reading, 'since', tokenAt(reading.tokens, sentence.start)).length === 0) return false;
  return /^[^,;:]*, (?:\p{L}+ )?$/u.test(reading.text.slice(sentence.start, reading.tokens.start[from]));
}

/** Than that of a date: but behind a verb of saying, “que” and “che” begin what is said. */
export function isCompared(reading: Reading, from: number): boolean {
  if (!endsAt(reading, 'than', from)) return false;
  return ![1, 2, 3].some((back) => endsAt(reading, 'say', from - back) && tagsAt(reading, 'than', from - back).length > 0);
}

/** “launched in 2018”, “more than last year”. */
function isAside(reading: Reading, from: number, to: number): boolean {
  if (reading.grammar.verb === 'last') return [to, to + 1].some((token) => tagsAt(reading, 'than', token).length > 0);
  const isFounded = [from - 1, from - 2].some((token) => tagsAt(reading, 'action', token).some((action) => action.value === 'found'));
  return isFounded || isCompared(reading, from) || (tagsAt(reading, 'at-time', from - 1).length > 0 && isCompared(reading, from - 1));
}

/** In tokens: “when its page was shut”, “at the time of the suspension”. */
const REMOVAL_REACH = 5;

function isOfRemoval(reading: Reading, tag: Tag): boolean {
  const [from, to] = reading.grammar.verb === 'last' ? [tag.from - reach(reading, 3), tag.from] : [tag.to, tag.to + REMOVAL_REACH];
  for (let i = from; i < to; i++) {
    if (i >= 0 && (tagsAt(reading, 'removals', i).length > 0 || tagsAt(reading, 'action', i).some((action) => action.value === 'remove'))) return true;
  }
  return false;
}

/** In sentences. */
const LAST_DATE_BACK = 2;

/** The date spoken of right before: in the sentence, or in the one before it. */
function lastDate(reading: Reading, tag: Tag, earlier: readonly TimeMark[]): PartialDate | null {
  const here = lastMark(earlier, (mark) => mark.kind === 'date');
  if (here) return here.date;
  const sentence = sentenceAt(reading, tag.start);
  for (let s = sentence - 1; s >= Math.max(0, sentence - LAST_DATE_BACK); s--) {
    if (reading.sentences[s]?.paragraph !== reading.sentences[sentence]?.paragraph) return null;
    const last = lastMark(timeMarks(reading, s), (mark) => mark.kind === 'date');
    if (last) return last.date;
  }
  return null;
}

export function lastMark(found: readonly TimeMark[], test: (mark: TimeMark) => boolean): TimeMark | null {
  for (let i = found.length - 1; i >= 0; i--) if (test(found[i] as TimeMark)) return found[i] as TimeMark;
  return null;
}

/** Recent enough that what was said or done then is told of the present: “said on Tuesday that it has 12 million users”. */
const RECENT_DAYS = 7;

export function isRecent(reading: Reading, { date }: TimeMark): boolean {
  const published = reading.article.published?.slice(0, 10) ?? null;
  const days = published && date ? daysBetween(date, published) : null;
  return days !== null && days < RECENT_DAYS;
}
