/** Names an audience by the word of the place where it is counted: subscribers of a channel, followers of a profile, the registered of a platform, members of a party. */
import type { Metric } from '../types';
import type { Draft } from './draft';
import { tagsAt, tagsWithin, type Reading } from './reading';
import type { Referents } from './referents';

/** Where accounts are followed they are subscribed to: the word of the platform, not of the text. */
const SUBSCRIBED_ON: ReadonlySet<string> = new Set(['youtube', 'telegram', 'rumble', 'twitch', 'dailymotion', 'odysee', 'bitchute', 'substack']);
/** In units of text: between a channel and the number of those who follow it. */
const CHANNEL_REACH = 120;

export function decideAudience(reading: Reading, draft: Draft, referents: Referents): void {
  const place = draft.on?.id ?? draft.entity?.id ?? '';
  if (draft.metric === 'followers' && draft.unit === 'audience') {
    if (SUBSCRIBED_ON.has(place) && (draft.on !== null || isChannelNamed(reading, draft))) draft.metric = 'subscribers';
    else if (draft.on === null) draft.metric = metricOfWord(reading, draft, referents);
  }
}

const CHANNELS: ReadonlySet<string> = new Set(['channels', 'accounts', 'pages']);

function isChannelNamed(reading: Reading, draft: Draft): boolean {
  const { start } = reading.sentences[draft.sentence] as { start: number };
  const from = Math.max(start, draft.start - CHANNEL_REACH);
  return tagsWithin(reading, 'unit', from, draft.start).some(({ value }) => CHANNELS.has(value)) || tagsWithin(reading, 'stand-in', from, draft.start).some(({ value }) => value === 'group');
}

/** Channels are subscribed to, whatever their platform. */
function isOfChannel(reading: Reading, draft: Draft): boolean {
  const { start } = reading.sentences[draft.sentence] as { start: number };
  const nouns = tagsWithin(reading, 'unit', Math.max(start, draft.start - CHANNEL_REACH), draft.start).filter(({ value }) => CHANNELS.has(value));
  return draft.entity !== null && !draft.entity.id && nouns.length > 0 && nouns.every(({ value }) => value === 'channels');
}

/** “12 milioni di iscritti” of a platform are registered with it, of a party its members; “abonnés” of a platform pay for it. */
function metricOfWord(reading: Reading, draft: Draft, referents: Referents): Metric {
  const tag = draft.unitTag ?? draft.antecedent?.unitTag ?? null;
  const isSignedUp = tag !== null && tagsAt(reading, 'modifier', tag.from).some(({ value }) => value === 'registered');
  if (isOfChannel(reading, draft)) return 'subscribers';
  if (!draft.entity || isChannelNamed(reading, draft)) return 'followers';
  if (referents.isPlatform(draft.entity)) return isSignedUp ? 'registered-users' : 'followers';
  const isOrganisation = isSignedUp && tagsWithin(reading, 'stand-in', (reading.sentences[draft.sentence] as { start: number }).start, draft.start).some(({ value }) => value === 'group');
  return isOrganisation ? 'members' : 'followers';
}
