/** Whom “the site”, “he” or a sentence without a name speaks of: the one who weighs most among those named before. */
import type { Party } from '../types';
import { castOf, keyOf, type Cast, type Sort } from './cast';
import type { Tag } from './tags';
import { once } from './once';
import type { Reading } from './reading';
import { likeliest } from './salience';
import { threadOf, type Thread } from './thread';

export interface Referents {
  /** Everybody whom the article names. */
  readonly cast: Cast;
  /** Whom it speaks of from sentence to sentence. */
  readonly thread: Thread;
  /** The platform that the article is about, if any is named. */
  readonly mainPlatform: Party | null;
  /** The known platform that it is about, if any. */
  readonly mainVenue: Party | null;
  /** The person, outlet or group that it is about, if any. */
  readonly mainHolder: Party | null;
  /** The platform spoken of just before an offset. */
  platformBefore(offset: number): Party | null;
  /** The known platform on which things happen just before an offset. */
  venueBefore(offset: number): Party | null;
  /** The person, outlet or group spoken of just before an offset. */
  holderBefore(offset: number): Party | null;
  /** The text names it as a platform. */
  isPlatform(party: Party): boolean;
  /** Whom a noun such as “the site”, or a pronoun, stands for. */
  meantBy(tag: Tag): Party | null;
}

/** A mention in the headline weighs as much as this many in the text. */
const HEADLINE_WEIGHT = 3;

export function findReferents(reading: Reading): Referents {
  const cast = once(() => castOf(reading));
  const thread = once(() => threadOf(reading, cast()));
  const mainPlatform = once(() => mostNamed(cast(), { platform: 1, name: UNKNOWN_WEIGHT, word: UNKNOWN_WEIGHT, noun: NOUN_WEIGHT }));
  const mainVenue = once(() => mostNamed(cast(), { platform: 1 }));
  const mainHolder = once(() => mostNamed(cast(), { person: 1, body: 1, group: 1, name: UNKNOWN_WEIGHT, word: UNKNOWN_WEIGHT, noun: NOUN_WEIGHT }));
  const platformBefore = (offset: number) => likeliest(reading, 'platform', offset, mainPlatform())?.party ?? null;
  const holderBefore = (offset: number) => likeliest(reading, 'holder', offset, mainHolder())?.party ?? null;
  return {
    get cast() { return cast(); },
    get thread() { return thread(); },
    isPlatform: (party) => cast().get(keyOf(party))?.sort === 'platform',
    get mainPlatform() { return mainPlatform(); },
    get mainVenue() { return mainVenue(); },
    get mainHolder() { return mainHolder(); },
    venueBefore: (offset) => likeliest(reading, 'venue', offset, mainVenue())?.party ?? null,
    platformBefore,
    holderBefore,
    meantBy(tag) {
      if (tag.value === 'speaker') return null;
      const isThing = tag.value === 'platform' || tag.value === 'company' || tag.value === 'thing';
      return isThing ? platformBefore(tag.start) : holderBefore(tag.start);
    },
  };
}

/** What is not known to be a platform, or a person, may be anything. */
const UNKNOWN_WEIGHT = 0.55;
/** Where nouns have capitals, a word with one is rarely a name. */
const NOUN_WEIGHT = 0.3;

function mostNamed(cast: Cast, worth: Partial<Record<Sort, number>>): Party | null {
  let best: Party | null = null;
  let most = 0;
  for (const { party, sort, count, headlines } of cast.values()) {
    const weight = (worth[sort] ?? 0) * (count + headlines * (HEADLINE_WEIGHT - 1));
    if (weight >= 1 && weight > most) [best, most] = [party, weight];
  }
  return best;
}
