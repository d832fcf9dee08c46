/** What lies around a figure when its owner is sought: the names before, inside and behind it that are not its source. */
import type { Party } from '../types';
import type { Draft } from './draft';
import type { Mention } from './mentions';
import type { Clause } from './clause';
import { isMarked, markersOf, tagsAt, within, type Reading } from './reading';
import type { Referents } from './referents';
import type { Source } from './sources';
import { tokenAt } from './tokens';

export interface Scene {
  reading: Reading;
  draft: Draft;
  clause: Clause;
  /** Where the next figure begins: a place behind it is that one's. */
  next: number;
  referents: Referents;
  source: Source | null;
  /** Mentions of the clause that are not its source. */
  before: Mention[];
  inside: Mention[];
  after: Mention[];
}

export function sceneOf(reading: Reading, draft: Draft, clause: Clause, next: number, referents: Referents, source: Source | null): Scene {
  const all = within(reading.mentions, clause.start, clause.end);
  return {
    reading, draft, clause, next, referents, source,
    before: all.filter((m) => m.end <= draft.start && !isSourceOf(source, draft, m)),
    inside: all.filter((m) => m.start < phraseEnd(draft) && m.end > draft.start),
    after: all.filter((m) => m.start >= phraseEnd(draft) && !isSourceOf(source, draft, m)),
  };
}

/** Who speaks is not whom the figure is about: “DataReportal finds …”; but “Lula, who has 9.1 million followers, said …” has both. */
function isSourceOf(source: Source | null, draft: Draft, mention: Mention): boolean {
  return source !== null && mention === source.mention && (source.afterwards || source.start < draft.start);
}

export const isSource = (scene: Scene, mention: Mention) => isSourceOf(scene.source, scene.draft, mention);

export const phraseEnd = (draft: Draft) => Math.max(draft.end, draft.unitTag?.end ?? 0);
export const last = <T>(items: readonly T[]): T | undefined => items[items.length - 1];

/** “on X”, “sur X”: where something is counted. */
export function isPlaceOfCount(reading: Reading, mention: Mention): boolean {
  return isMarked(reading, 'on', mention);
}

/** The text itself says that it is counted there. */
export function isSaidToBeOn(scene: Scene, party: Party | null): boolean {
  return [...scene.before, ...scene.after].some((m) => m.party === party && isPlaceOfCount(scene.reading, m));
}

/** “of Ada Moss” */
export function isOf(reading: Reading, mention: Mention): boolean {
  return markersOf(reading, 'of', mention).length > 0 || (mention.prefix !== undefined && isMarked(reading, 'of', mention));
}

/** “7.6 million, against 4.4 million for Carlson”, “pour le seul Facebook”: right behind the figure. */
export function isFor(reading: Reading, draft: Draft, mention: Mention): boolean {
  let token = mention.from - 1;
  while (tagsAt(reading, 'for', token).length === 0 && tagsAt(reading, 'skip', token).length > 0) token--;
  return tagsAt(reading, 'for', token).length > 0 && token === tokenAt(reading.tokens, phraseEnd(draft));
}

/** Nothing but words stands between the figure and the name behind it. */
export function inOnePhrase(scene: Scene, mention: Mention): boolean {
  return !/[,;:.()–—»”]/.test(scene.reading.text.slice(phraseEnd(scene.draft), mention.start));
}
