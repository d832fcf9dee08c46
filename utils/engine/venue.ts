/** Finds the platform on which followers, members or views are counted. */
import type { Party } from '../types';
import type { Mention } from './mentions';
import { isVerbLast, qualified } from './owner-order';
import { isOnAny, tagsWithin, within } from './reading';
import { isPlaceOfCount, last, phraseEnd, type Scene } from './scene';
import { tokenAt } from './tokens';

export function countedOn(scene: Scene): Party | null {
  const { reading, draft, referents } = scene;
  const platform = (mentions: readonly Mention[]) => mentions.filter((m) => m.kind === 'platform');
  const inside = platform(scene.inside)[0];
  if (inside) return inside.party;
  // “Facebook (35 million followers) and Instagram (24 million)”: what stands before the parenthesis, not behind it.
  const heading = last(platform(scene.before));
  if (heading && /^ \($/.test(reading.text.slice(heading.end, draft.start))) return heading.party;
  const token = tokenAt(reading.tokens, phraseEnd(draft));
  const isLink = (at: number) => isOnAny(reading, ['of', 'skip', 'inPlace'], at);
  const behind = isVerbLast(reading) ? platform([qualified(reading, draft, scene.after)].filter((m) => m !== undefined))[0] : platform(scene.after).find((m) => m.start < scene.next && (isPlaceOfCount(reading, m) || m.from === token || (m.from === token + 1 && isLink(token))));
  // “On A she has 5 million followers, on B 2 million”: behind a mark it is the next figure's.
  const named = last(platform(scene.before).filter((m) => isPlaceOfCount(reading, m)));
  if (behind && named && /[,;]/.test(reading.text.slice(phraseEnd(draft), behind.start))) return named.party;
  if (behind) return behind.party;
  // “on the service” is the one that the article is about, “there” the one named last, were it the speaker.
  const there = last(tagsWithin(reading, 'there', draft.end, (reading.tokens.end[token + 3] ?? draft.end)).filter((tag) => tag.to > tag.from + 1 && !/[,;:.()]/.test(reading.text.slice(phraseEnd(draft), tag.start))));
  if (there && referents.mainVenue) return referents.mainVenue;
  const ahead = last(platform(within(reading.mentions, scene.clause.start, draft.start)));
  if (ahead) return ahead.party;
  if (draft.antecedent?.on) return draft.antecedent.on;
  // “y plafonnait”: named before, not after.
  if (tagsWithin(reading, 'there', scene.clause.start, draft.start).length > 0) return referents.venueBefore(scene.clause.start);
  return platform(scene.after)[0]?.party ?? referents.venueBefore(scene.clause.start);
}
