/** Names an audience by the word of the platform on which it is counted. */
import type { Draft } from './draft';

/** Where accounts are followed they are subscribed to: the word of the platform, not of the text. */
const SUBSCRIBED_ON: ReadonlySet<string> = new Set(['youtube', 'telegram', 'rumble', 'twitch', 'dailymotion', 'odysee', 'bitchute', 'substack']);

export function decideAudience(draft: Draft): void {
  if (draft.unit === 'audience' && draft.metric === 'followers' && SUBSCRIBED_ON.has(draft.on?.id ?? '')) draft.metric = 'subscribers';
}
