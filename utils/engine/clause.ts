/** Says which stretch of a sentence belongs to a figure: all of it, or what lies between its neighbours. */
import type { Span } from '../types';
import type { Draft } from './draft';
import type { Reading } from './reading';

/** Text from the number's clause in which verbs and adverbials may decide. */
export interface Clause {
  start: number;
  end: number;
}

/** Where the next figure with a metric begins. */
export function nextClaim(drafts: readonly Draft[], i: number): number {
  const next = drafts[i + 1];
  return next && next.metric !== null ? next.start : Infinity;
}

/** The sentence, or what lies between the claims before and after. */
export function clauseOf(reading: Reading, drafts: readonly Draft[], i: number, extent: 'sentence' | 'between'): Clause {
  const draft = drafts[i] as Draft;
  const sentence = reading.sentences[draft.sentence] as Span;
  if (extent === 'sentence') return sentence;
  const previous = drafts[i - 1];
  const next = drafts[i + 1];
  return {
    start: Math.max(sentence.start, previous && previous.metric ? previous.end : 0),
    end: Math.min(sentence.end, next && next.metric ? next.start : Infinity),
  };
}
