/** The words by which a topic is judged, list by list, as they stand in an article. Weighs nothing. */
import type { Span } from '../types';
import type { Reading } from './reading';
import { tagsFrom, type Tag } from './tags';
import type { Word } from './vocabulary';

/** The words of each list in an article, in text order. */
export interface Cues {
  ban: Tag[];
  weak: Tag[];
  faults: Tag[];
  online: Tag[];
  objects: Tag[];
  elsewhere: Tag[];
  notNews: Tag[];
  headings: Tag[];
  defines: Tag[];
}

export function cuesIn({ tokens, words, cues: places }: Reading): Cues {
  const cues: Cues = { ban: [], weak: [], faults: [], online: [], objects: [], elsewhere: [], notNews: [], headings: [], defines: [] };
  for (const i of places) {
    for (const tag of tagsFrom(tokens, i, (words[i] as Word).topics)) cues[tag.list as keyof Cues].push(tag);
  }
  return cues;
}

export const written = (reading: Reading, at: Span): string => reading.text.slice(at.start, at.end);
