/** Gathers who a figure may be about: everybody named in its sentence or shortly before, and whom the article or the figure before spoke of. */
import type { Party } from '../types';
import { keyOf, type Cast, type Player, type Sort } from './cast';
import type { Draft } from './draft';
import type { Mention } from './mentions';
import { within } from './reading';
import type { Scene } from './scene';
import type { Surroundings } from './surroundings';

/** What is asked: who holds an account, what platform is counted, or on what platform. */
export type Role = 'holder' | 'platform' | 'venue';

export interface Candidate {
  /** Null is nobody. */
  party: Party | null;
  player: Player | null;
  /** Null where only the article at large speaks of him. */
  mention: Mention | null;
  /** Sentences back from the figure's; 0 is its own. */
  back: number;
  /** Place among the candidates named in the same sentence on the same side of the figure: 0 is the nearest to it. */
  order: number;
  /** How many of them there are. */
  of: number;
  /** The same among those of a like sort, and whether there is no other of them. */
  rank: number;
  isAlone: boolean;
}

const FITS: Record<Role, ReadonlySet<Sort>> = {
  holder: new Set<Sort>(['person', 'body', 'group', 'name', 'word', 'noun', 'platform', 'store']),
  platform: new Set<Sort>(['platform', 'body', 'group', 'name', 'word', 'noun', 'store']),
  venue: new Set<Sort>(['platform']),
};

/** Sorts that are looked for alike. */
const KIN: Record<Sort, number> = { person: 0, body: 0, group: 0, name: 0, word: 0, noun: 1, platform: 2, store: 3 };

const SENTENCES_BACK = 5;
/** Names of earlier sentences: further ones are only known from the article at large. */
const MOST_EARLIER = 14;

export interface Field {
  scene: Scene;
  cast: Cast;
  previous: Draft | null;
  role: Role;
  /** The same for every role, and worked out when first asked for. */
  around: () => Surroundings;
}

export function candidatesOf({ scene, cast, previous, role }: Field): Candidate[] {
  const { reading, draft } = scene;
  const fits = (mention: Mention) => FITS[role].has((cast.get(keyOf(mention.party)) as Player).sort);
  const found: Candidate[] = [];
  const add = (mentions: readonly Mention[], back: number, nearestLast: boolean) => {
    const players = mentions.map((mention) => cast.get(keyOf(mention.party)) as Player);
    const kin = players.map(({ sort }) => KIN[sort]);
    for (let i = 0; i < mentions.length; i++) {
      const { party } = mentions[i] as Mention;
      const [before, behind] = [countOf(kin, kin[i], 0, i), countOf(kin, kin[i], i + 1, kin.length)];
      found.push({ party, player: players[i] as Player, mention: mentions[i] as Mention, back, order: nearestLast ? mentions.length - 1 - i : i, of: mentions.length, rank: nearestLast ? behind : before, isAlone: before + behind === 0 });
    }
  };
  const here = reading.sentences[draft.sentence] as { start: number; end: number };
  const all = within(reading.mentions, here.start, here.end).filter(fits);
  add(all.filter((mention) => mention.start < draft.start), 0, true);
  add(all.filter((mention) => mention.start >= draft.start), 0, false);
  for (let back = 1; back <= SENTENCES_BACK && found.length < all.length + MOST_EARLIER; back++) {
    const sentence = reading.sentences[draft.sentence - back];
    if (sentence) add(within(reading.mentions, sentence.start, sentence.end).filter(fits), back, true);
  }
  const seen = new Set(found.map(({ party }) => keyOf(party as Party)));
  const addAbsent = (party: Party | null | undefined) => {
    if (!party || seen.has(keyOf(party))) return;
    seen.add(keyOf(party));
    const player = cast.get(keyOf(party)) ?? null;
    if (player && !FITS[role].has(player.sort)) return;
    found.push({ party, player, mention: null, back: -1, order: 0, of: 0, rank: 0, isAlone: false });
  };
  const { mainPlatform, mainVenue, mainHolder } = scene.referents;
  for (const party of [mainPlatform, mainVenue, role === 'venue' ? null : mainHolder, previous?.entity, previous?.on, draft.antecedent?.entity, draft.antecedent?.on, scene.source?.party]) addAbsent(party);
  for (const player of cast.values()) if (player.inHeadline) addAbsent(player.party);
  found.push({ party: null, player: null, mention: null, back: -1, order: 0, of: 0, rank: 0, isAlone: false });
  return found;
}

function countOf<T>(items: readonly T[], wanted: T | undefined, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (items[i] === wanted) count++;
  return count;
}
