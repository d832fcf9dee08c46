/** Whom “the site”, “he” or a sentence without a name speaks of: the one who weighs most among those named before. */
import type { Party } from '../types';
import type { Tag } from './lexicon';
import type { Mention } from './mentions';
import type { Reading } from './reading';
import { likeliest } from './salience';

export interface Referents {
  /** The platform that the article is about, if any is named. */
  mainPlatform: Party | null;
  /** The platform spoken of just before an offset. */
  platformBefore(offset: number): Party | null;
  /** The person, outlet or group spoken of just before an offset. */
  holderBefore(offset: number): Party | null;
  /** Whom a noun such as “the site”, or a pronoun, stands for. */
  meantBy(tag: Tag): Party | null;
}

/** A mention in the headline weighs as much as this many in the text. */
const HEADLINE_WEIGHT = 3;

export function findReferents(reading: Reading): Referents {
  const mainPlatform = mostNamed(reading.mentions.filter((mention) => mention.kind === 'platform'), reading.offset);
  const platformBefore = (offset: number) => likeliest(reading, 'platform', offset, mainPlatform)?.party ?? null;
  const holderBefore = (offset: number) => likeliest(reading, 'holder', offset, mainPlatform)?.party ?? null;
  return {
    mainPlatform,
    platformBefore,
    holderBefore,
    meantBy(tag) {
      if (tag.value === 'speaker') return null;
      const isThing = tag.value === 'platform' || tag.value === 'company' || tag.value === 'thing';
      return isThing ? platformBefore(tag.start) : holderBefore(tag.start);
    },
  };
}

function mostNamed(mentions: readonly Mention[], offset: number): Party | null {
  const weights = new Map<string, number>();
  let best: Party | null = null;
  let most = 0;
  for (const { party, start } of mentions) {
    const id = party.id ?? party.name;
    const weight = (weights.get(id) ?? 0) + (start < offset ? HEADLINE_WEIGHT : 1);
    weights.set(id, weight);
    if (weight > most) [best, most] = [party, weight];
  }
  return best;
}
