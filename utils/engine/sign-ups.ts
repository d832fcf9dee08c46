/** Tells the registered of a platform from the subscribers of a channel, where one word says both: “Parler rivendica 12 milioni di iscritti”. */
import type { Clause } from './clause';
import type { Draft } from './draft';
import { isMarked, tagsAt, tagsWithin, within, type Reading } from './reading';

/** No channel or page of the news has so many. */
const MANY = 30_000_000;
const CHANNELS: ReadonlySet<string> = new Set(['channels', 'accounts', 'pages', 'groups']);

export function isSignUp(reading: Reading, draft: Draft, clause: Clause): boolean {
  const tag = draft.unitTag;
  if (!tag || !tagsAt(reading, 'modifier', tag.from).some(({ value }) => value === 'registered')) return false;
  const end = Math.max(draft.end, tag.end);
  if (tagsWithin(reading, 'unit', clause.start, clause.end).some(({ value }) => CHANNELS.has(value))) return false;
  const standIns = tagsWithin(reading, 'stand-in', clause.start, end);
  if (standIns.some(({ value }) => value === 'person' || value === 'group')) return false;
  const mentions = within(reading.mentions, clause.start, end);
  if (mentions.some(({ kind }) => kind === 'person' || kind === 'outlet' || kind === 'organisation')) return false;
  const isSubject = mentions.some((mention) => mention.kind === 'platform' && !['on', 'inPlace'].some((list) => isMarked(reading, list, mention)));
  return isSubject || standIns.some(({ value }) => value === 'platform' || value === 'company') || (draft.quantity.value ?? draft.quantity.low ?? 0) >= MANY;
}
