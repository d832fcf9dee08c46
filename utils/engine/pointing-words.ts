/** Resolves the words that say which of those named before is meant: “the former”, “the second”, “its rival”, “the network of X”. */
import { keyOf, type Sort } from './cast';
import type { Field } from './candidates';
import { isMarked, mentionAt, tagsAt, tagsWithin } from './reading';
import type { Step } from './thread';

export interface Pointed {
  /** Who “the former” or “the latter” is, and the other of the two. */
  meant: string | null;
  notMeant: string | null;
  /** “The rival X”: named right behind the noun; or a noun alone. */
  rival: string | null;
  hasRival: boolean;
  /** “Elon Musk’s network”: whose the noun is that stands for the owner of the figure. */
  possessor: string | null;
}

/** Tokens between “rival” and its name: “rival, the Canadian X”. */
const RIVAL_REACH = 3;
const LIKE: Record<Sort, number> = { platform: 0, body: 1, group: 1, person: 1, name: 2, word: 2, noun: 2, store: 3 };

export function pointedBy({ scene, previous }: Field, steps: readonly Step[]): Pointed {
  const { reading, draft } = scene;
  const sentence = reading.sentences[draft.sentence];
  const start = Math.max(sentence?.start ?? 0, previous?.end ?? 0);
  const found: Pointed = { meant: null, notMeant: null, rival: null, hasRival: false, possessor: null };
  const ordinal = [...tagsWithin(reading, 'firsts', start, draft.start), ...tagsWithin(reading, 'lasts', start, draft.start)].sort((a, b) => a.start - b.start).pop();
  if (ordinal && !steps.some(({ place }) => place.mention.start > ordinal.start)) {
    const pair = pairBefore(scene.reading, steps, ordinal.start);
    if (pair) [found.meant, found.notMeant] = ordinal.list === 'firsts' ? pair : [pair[1], pair[0]];
  }
  const rival = tagsWithin(reading, 'rivals', start, draft.start).pop();
  if (rival) {
    found.hasRival = true;
    for (let token = rival.to; token < rival.to + RIVAL_REACH && !found.rival; token++) {
      const mention = mentionAt(reading, token);
      if (mention && mention.end <= draft.start) found.rival = keyOf(mention.party);
    }
  }
  for (const { place: { mention }, back } of steps) {
    if (back > 0 || mention.start < start) break;
    const noun = mention.from - 1 - (isMarked(reading, 'of', mention) && tagsAt(reading, 'of', mention.from - 1).length === 0 ? 2 : 1);
    const owns = isMarked(reading, 'of', mention) && isPlatformNoun(reading, noun);
    const genitive = /^['’]s /.test(reading.text.slice(mention.end, mention.end + 3)) && [mention.to, mention.to + 1, mention.to + 2].some((token) => isPlatformNoun(reading, token));
    if (owns || genitive) found.possessor = keyOf(mention.party);
  }
  return found;
}

const isPlatformNoun = (reading: Field['scene']['reading'], token: number): boolean => tagsAt(reading, 'stand-in', token).some(({ value }) => value === 'platform');

/** The last two of one kind that a conjunction joins: “Signal and Threema”. */
function pairBefore(reading: Field['scene']['reading'], steps: readonly Step[], offset: number): [string, string] | null {
  const earlier = steps.filter(({ place }) => place.mention.end <= offset);
  for (const second of earlier) {
    const { mention } = second.place;
    const link = [mention.from - 1, mention.from - 2].find((token) => tagsAt(reading, 'joins', token).length > 0);
    if (link === undefined) continue;
    const first = earlier.find((one) => one.place.mention.to <= link && link - one.place.mention.to <= 1);
    if (first && LIKE[first.player.sort] === LIKE[second.player.sort]) return [keyOf(first.party), keyOf(second.party)];
  }
  return null;
}
