/** Tells the customers and readers of a service, a channel or a group from those of shops and papers: “the app, which counts 3 million customers”. */
import type { ActionKind } from '../language';
import type { Metric } from '../types';
import type { Clause } from './clause';
import type { Draft } from './draft';
import { isGain } from './gains';
import { gapBefore, isMarked, tagsAt, tagsWithin, within, type Reading } from './reading';
import { tokenAt } from './tokens';

/** In units of text: between a service and how many it has. */
const REACH = 90;
/** Fewer sit in a room. */
const MANY = 100;
const PARTED = /[;:()–—]/;

/** A platform, or a noun that stands for one, before the figure, and a verb of having between the two. */
export function isServed(reading: Reading, draft: Draft, clause: Clause): boolean {
  const from = Math.max(clause.start, draft.start - REACH / reading.grammar.tokensPerWord);
  const owners = [
    ...tagsWithin(reading, 'stand-in', from, draft.start).filter(({ value }) => value === 'platform'),
    ...within(reading.mentions, from, draft.start).filter((mention) => mention.kind === 'platform' && !['on', 'inPlace'].some((list) => isMarked(reading, list, mention))),
  ];
  return owners.some((owner) => !PARTED.test(reading.text.slice(owner.end, draft.start)) && (reading.grammar.verb === 'last' || isHad(reading, owner.end, draft.start)));
}

function isHad(reading: Reading, start: number, end: number): boolean {
  return tagsWithin(reading, 'action', start, end).some(({ value }) => value === 'have');
}

const PLACES: ReadonlySet<string> = new Set(['channels', 'accounts', 'pages', 'groups', 'sites']);

/** Readers by the month or day are active users; of a channel, a page or a service its audience; of a paper nobody's here. */
export function metricOfReaders(reading: Reading, draft: Draft, clause: Clause, done: ActionKind | null, windowed: Metric | null): Metric | null {
  if (isGain(reading, draft, clause)) {
    draft.unit = 'audience';
    return 'new-users';
  }
  if (windowed) return windowed;
  if (done !== 'follow' && !isRead(reading, draft, clause)) return null;
  draft.unit = 'audience';
  return 'followers';
}

/** In units of text: readers are counted of what the sentences before speak of. */
const READ_REACH = 240;

/** Something online stands shortly before the figure, or right behind it: “… readers on Telegram”. */
function isRead(reading: Reading, draft: Draft, clause: Clause): boolean {
  const start = draft.start - READ_REACH / reading.grammar.tokensPerWord;
  const end = Math.max(draft.end, draft.unitTag?.end ?? 0);
  if (within(reading.mentions, start, Math.min(clause.end, end + REACH)).some(({ kind }) => kind === 'platform')) return true;
  if (tagsWithin(reading, 'unit', start, draft.start).some(({ value }) => PLACES.has(value))) return true;
  return tagsWithin(reading, 'stand-in', start, draft.start).some(({ value }) => value === 'platform' || value === 'group');
}

/** “A group chat with 12,000 people in it”: a group that has them, and is no more than their number. */
export function isInGroup(reading: Reading, draft: Draft, clause: Clause): boolean {
  if ((draft.quantity.value ?? draft.quantity.low ?? draft.quantity.high ?? 0) < MANY) return false;
  const groups = tagsWithin(reading, 'unit', Math.max(clause.start, draft.start - REACH), draft.start).filter(({ value }) => value === 'groups');
  const group = groups[groups.length - 1];
  if (!group || /[,;:()–—]/.test(reading.text.slice(group.end, draft.start))) return false;
  const verbs = tagsWithin(reading, 'action', group.end, draft.start).filter(({ value }) => value === 'have');
  const token = tokenAt(reading.tokens, draft.start);
  return verbs.length > 0 && tagsAt(reading, 'of', token - 1).length === 0 && /^\s*$/.test(gapBefore(reading, token));
}

/** “с населением 40 тысяч человек”: a noun of no interest touches the number, and no stretch of time. */
export function isPopulation(reading: Reading, draft: Draft): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  if (reading.grammar.verb !== 'middle' || !/^\s*$/.test(gapBefore(reading, token)) || ['durations', 'action'].some((list) => tagsAt(reading, list, token - 1).length > 0)) return false;
  return tagsWithin(reading, 'unit', reading.tokens.start[Math.max(0, token - 1)] ?? 0, draft.start).some((tag) => tag.value === 'none' && tag.to === token);
}

/** “La diretta è stata seguita da 31mila persone”: a broadcast is the noun nearest before, and neither a channel nor a person's account. */
export function isBroadcast(reading: Reading, draft: Draft): boolean {
  const { start } = reading.sentences[draft.sentence] as { start: number };
  const nouns = tagsWithin(reading, 'unit', Math.max(start, draft.start - REACH), draft.start).filter(({ value }) => value === 'videos' || PLACES.has(value));
  return nouns[nouns.length - 1]?.value === 'videos';
}
