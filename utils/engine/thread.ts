/** Follows whom a text speaks of from sentence to sentence: the name that opens one stays its centre until another takes its place. */
import type { Party } from '../types';
import { keyOf, type Cast, type Player, type Sort } from './cast';
import type { Reading } from './reading';
import { viewOf, type Place, type SentenceView } from './standing';

export interface Thread {
  view(sentence: number): SentenceView;
  /** Those named before an offset, the last first, each once, as far back as a few sentences. */
  trail(sentence: number, offset: number): readonly Step[];
}

/** Somebody named before, at the place where he was named last. */
export interface Step {
  party: Party;
  player: Player;
  back: number;
  place: Place;
  /** At any of these places he opened the sentence. */
  wasCentre: boolean;
}

const SENTENCES_BACK = 6;

export function threadOf(reading: Reading, cast: Cast): Thread {
  const views = new Map<number, SentenceView>();
  const view = (sentence: number): SentenceView => {
    let found = views.get(sentence);
    const span = reading.sentences[sentence];
    if (!found) views.set(sentence, found = span ? viewOf(reading, span) : { places: [], segments: [] });
    return found;
  };
  return {
    view,
    trail(sentence, offset) {
      const steps = new Map<string, Step>();
      for (let back = 0; back <= SENTENCES_BACK && sentence - back >= 0; back++) {
        const places = view(sentence - back).places;
        for (let i = places.length - 1; i >= 0; i--) {
          const place = places[i] as Place;
          if (place.mention.end > offset) continue;
          const key = keyOf(place.mention.party);
          const isCentre = place.standing === 'subject';
          const step = steps.get(key);
          if (!step) steps.set(key, { party: place.mention.party, player: cast.get(key) as Player, back, place, wasCentre: isCentre });
          else if (isCentre) step.wasCentre = true;
        }
      }
      return [...steps.values()];
    },
  };
}

const THINGS: ReadonlySet<Sort> = new Set<Sort>(['platform', 'body', 'group']);

/** Whom one takes for a platform, and whom for a person: they push each other aside little. */
export const isThing = ({ sort }: Player): boolean => THINGS.has(sort);

