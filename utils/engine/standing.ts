/** Says in what part of its sentence a name stands: as what the sentence is about, inside it, or aside, as an agent or behind a preposition. */
import type { Span } from '../types';
import type { Mention } from './mentions';
import { gapBefore, isMarked, markersOf, mentionAt, tagsAt, within, type Reading } from './reading';
import { tokenAt } from './tokens';

export type Standing = 'subject' | 'opens' | 'relative' | 'inner' | 'oblique' | 'agent';

/** A name of a sentence, with the stretch between marks in which it stands. */
export interface Place {
  mention: Mention;
  standing: Standing;
  segment: number;
}

export interface SentenceView {
  places: readonly Place[];
  /** Where each stretch between marks begins, in tokens. */
  segments: readonly number[];
}

const MARK = /[,;:()–—、；：（）،؛]/;
/** Lists whose words may stand before the name that opens a stretch: “the rapper X”, “Auch X”. */
const BEFORE_OPENING: readonly string[] = ['skip', 'titles', 'stand-in', 'joins', 'openers'];
const OPENING_REACH = 4;

export function viewOf(reading: Reading, sentence: Span): SentenceView {
  const first = tokenAt(reading.tokens, sentence.start);
  const segments = [first];
  for (let token = first + 1; (reading.tokens.start[token] ?? Infinity) < sentence.end; token++) {
    if (MARK.test(gapBefore(reading, token))) segments.push(token);
  }
  const places = within(reading.mentions, sentence.start, sentence.end).map((mention) => {
    const segment = segmentOf(segments, mention.from);
    return { mention, segment, standing: standingOf(reading, mention, segments[segment] as number, segment === 0) };
  });
  return { places, segments };
}

/** Index of the stretch that holds a token. */
export function segmentOf(segments: readonly number[], token: number): number {
  let segment = 0;
  while (segment + 1 < segments.length && (segments[segment + 1] as number) <= token) segment++;
  return segment;
}

function standingOf(reading: Reading, mention: Mention, opening: number, isFirst: boolean): Standing {
  if (isMarked(reading, 'agents', mention)) return 'agent';
  // “works a little like Twitter, which has …”
  if (isMarked(reading, 'like', mention)) return 'oblique';
  const isLast = reading.grammar.verb === 'last';
  if (isLast && tagsAt(reading, 'subject', mention.to).length > 0 && markersOf(reading, 'of', mention).length === 0) return isFirst ? 'subject' : 'opens';
  if (mention.from > opening && ['on', 'inPlace', 'of', 'from', 'for'].some((list) => isMarked(reading, list, mention))) return 'oblique';
  if (tagsAt(reading, 'relatives', opening).length > 0 && !isFirst) return 'relative';
  return opensAt(reading, opening, mention) ? (isFirst ? 'subject' : 'opens') : 'inner';
}

/** Nothing but articles, titles and nouns stand before it in its stretch. */
function opensAt(reading: Reading, opening: number, { from }: Mention): boolean {
  if (from - opening > OPENING_REACH) return false;
  for (let token = opening; token < from; token++) {
    if (mentionAt(reading, token) || !BEFORE_OPENING.some((list) => tagsAt(reading, list, token).length > 0)) return false;
  }
  return true;
}
