/** Gathers who a figure may be about: everybody named in its sentence or shortly before, and whom the article or the figure before spoke of. */
import type { Party, Span } from '../types';
import { keyOf, type Cast, type Player, type Sort } from './cast';
import type { Draft } from './draft';
import type { Mention } from './mentions';
import { firstFrom } from './reading';
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

export function candidatesOf(field: Field): Candidate[] {
  const { scene: { reading, draft, referents, source }, cast, previous, role } = field;
  const { start, end } = reading.sentences[draft.sentence] as Span;
  const found: Candidate[] = [];
  addNamed(found, field, { start, end: draft.start }, end, 0, true);
  addNamed(found, field, { start: draft.start, end }, end, 0, false);
  const most = found.length + MOST_EARLIER;
  for (let back = 1; back <= SENTENCES_BACK && found.length < most; back++) {
    const sentence = reading.sentences[draft.sentence - back];
    if (sentence) addNamed(found, field, sentence, sentence.end, back, true);
  }
  const seen = new Set<string>();
  for (const { party } of found) seen.add(keyOf(party as Party));
  const addAbsent = (party: Party | null | undefined) => {
    if (!party || seen.has(keyOf(party))) return;
    seen.add(keyOf(party));
    const player = cast.get(keyOf(party)) ?? null;
    if (player && !FITS[role].has(player.sort)) return;
    found.push({ party, player, mention: null, back: -1, order: 0, of: 0, rank: 0, isAlone: false });
  };
  const { mainPlatform, mainVenue, mainHolder } = referents;
  for (const party of [mainPlatform, mainVenue, role === 'venue' ? null : mainHolder, previous?.entity, previous?.on, draft.antecedent?.entity, draft.antecedent?.on, source?.party]) addAbsent(party);
  for (const player of cast.values()) {
    // They are named first, and so come first.
    if (!player.inHeadline) break;
    addAbsent(player.party);
  }
  found.push({ party: null, player: null, mention: null, back: -1, order: 0, of: 0, rank: 0, isAlone: false });
  return found;
}

/** Adds those whose names begin in a stretch of a sentence and end before `limit`; before the figure the last is the nearest. */
function addNamed(found: Candidate[], { scene: { reading: { mentions } }, cast, role }: Field, { start, end }: Span, limit: number, back: number, isLastNearest: boolean): void {
  const first = found.length;
  for (let i = firstFrom(mentions, start); i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.start >= end) break;
    const player = cast.get(keyOf(mention.party)) as Player;
    if (mention.end <= limit && FITS[role].has(player.sort)) found.push({ party: mention.party, player, mention, back, order: 0, of: 0, rank: 0, isAlone: false });
  }
  for (let i = first; i < found.length; i++) {
    const candidate = found[i] as Candidate;
    const before = likesOf(candidate, found, first, i);
    const behind = likesOf(candidate, found, i + 1, found.length);
    candidate.of = found.length - first;
    candidate.order = isLastNearest ? found.length - 1 - i : i - first;
    candidate.rank = isLastNearest ? behind : before;
    candidate.isAlone = before + behind === 0;
  }
}

const kinOf = ({ player }: Candidate): number => (player ? KIN[player.sort] : -1);

function likesOf(candidate: Candidate, all: readonly Candidate[], from: number, to: number): number {
  const kin = kinOf(candidate);
  let count = 0;
  for (let i = from; i < to; i++) if (kinOf(all[i] as Candidate) === kin) count++;
  return count;
}
