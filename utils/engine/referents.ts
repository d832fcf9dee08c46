/** Whom “the site”, “he” or a sentence without a name speaks of: the one who weighs most among those named before. */
import type { Party } from '../types';
import type { Tag } from './tags';
import type { MentionKind } from './mentions';
import { once } from './once';
import type { Reading } from './reading';
import { likeliest } from './salience';

export interface Referents {
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
  /** The text names it as a platform that is known. */
  isPlatform(party: Party): boolean;
  /** Whom a noun such as “the site”, or a pronoun, stands for. */
  meantBy(tag: Tag): Party | null;
}

/** A mention in the headline weighs as much as this many in the text. */
const HEADLINE_WEIGHT = 3;

export function findReferents(reading: Reading): Referents {
  const mainPlatform = once(() => mostNamed(reading, (kind) => (kind === 'platform' ? 1 : kind === 'name' ? UNKNOWN_WEIGHT : 0)));
  const mainVenue = once(() => mostNamed(reading, (kind) => (kind === 'platform' ? 1 : 0)));
  const mainHolder = once(() => mostNamed(reading, (kind) => (kind === 'person' || kind === 'outlet' ? 1 : kind === 'organisation' || kind === 'name' ? UNKNOWN_WEIGHT : 0)));
  const platformBefore = (offset: number) => likeliest(reading, 'platform', offset, mainPlatform())?.party ?? null;
  const holderBefore = (offset: number) => likeliest(reading, 'holder', offset, mainHolder())?.party ?? null;
  const platforms = once(() => new Set(reading.mentions.filter((mention) => mention.kind === 'platform').map((mention) => mention.party.id)));
  return {
    isPlatform: (party) => party.id !== null && platforms().has(party.id),
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

function mostNamed(reading: Reading, worth: (kind: MentionKind) => number): Party | null {
  const weights = new Map<string, number>();
  let best: Party | null = null;
  let most = 1;
  for (const { party, start, kind } of reading.mentions) {
    if (worth(kind) === 0) continue;
    const id = party.id ?? party.name;
    const weight = (weights.get(id) ?? 0) + worth(kind) * (start < reading.offset ? HEADLINE_WEIGHT : 1);
    weights.set(id, weight);
    if (weight >= most && (weight > most || best === null)) [best, most] = [party, weight];
  }
  return best;
}
