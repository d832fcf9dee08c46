/** Finds the words before and after a number that bound it. Which words do is the language's data; what they leave of the number is decided here. */
import type { Hedge } from '../types';
import { classOf, isDigitAt, isWordAt, UNSPACED_LETTER, wordEnd, wordStart } from './characters';
import type { HedgePhrase, NumberLexicon } from './number-lexicon';
import { entriesAt, phraseAt, wordAt, type NumberText } from './number-entries';

/** A hedge and how far its words reach: to the left of a number (`edge` is a start) or to its right (an end). */
export interface Bound {
  hedge: Hedge;
  edge: number;
}

/** Words between a verb and its number, without and with an article or a mark (“the bar of”) directly before the number. */
const FILLERS = 2;
const FILLERS_BEFORE_MARK = 3;
/** How many words back a word of changing makes “to” a goal instead of a limit. */
const REACH_OF_CHANGE = 7;

const SIGNS: Record<string, Hedge> = { '~': 'about', '≈': 'about', '±': 'about', '>': 'over', '<': 'under', '≥': 'at-least', '≤': 'at-most', '∼': 'about' };

/** The hedge whose words end before `at`; never reaches back over `limit`. */
export function hedgeBefore(text: NumberText, at: number, limit: number): Bound | null {
  const { folded, lexicon } = text;
  const edge = folded.charAt(at - 1) === ' ' ? at - 1 : at;
  const sign = SIGNS[folded.charAt(edge - 1)];
  if (sign !== undefined && edge > limit) return { hedge: sign, edge: edge - 1 };
  const phrase = phraseBefore(lexicon.before, folded, edge, limit);
  // “nada menos que”: emphasis, which bounds nothing.
  if (phrase?.hedge === 'exact') return null;
  // “не дотягивает до”: a verb that takes the phrase in says more than the phrase.
  const verb = phraseBefore(lexicon.verbs, folded, edge, limit);
  if (phrase && (!verb || verb.text.length <= phrase.text.length)) {
    const start = edge - phrase.text.length;
    if (!lexicon.weak.has(phrase.text) || !changeBefore(text, start)) return { hedge: phrase.hedge, edge: withModifiers(text, start, limit) };
  }
  return verb ? { hedge: verb.hedge, edge: edge - verb.text.length } : verbBefore(text, edge, limit);
}

/** The hedge that stands behind `at`: “or more”, “y pico”, “+”. */
export function hedgeAfter(text: NumberText, at: number): Bound | null {
  const { folded } = text;
  if (folded.charAt(at) === '+' && !isDigitAt(folded, at + 1)) return { hedge: 'at-least', edge: at + 1 };
  const phrase = phraseAfter(text, at) ?? afterCounter(text, at) ?? afterNoun(text, at);
  if (!phrase) return null;
  // “et plus de 100”, “at least $5”: these words belong to the number that comes.
  return belongsToNext(text, phrase.edge) ? null : phrase;
}

/** Whether a word of changing (“grew”, “passé”) stands in the words before `at`, within the sentence. */
export function changeBefore(text: NumberText, at: number): boolean {
  const { folded, lexicon } = text;
  let end = at;
  for (let seen = 0; seen < REACH_OF_CHANGE && end > 0; ) {
    const unit = folded.charAt(end - 1);
    if (unit === '.' || unit === ';' || unit === '\n' || unit === '!' || unit === '?') return false;
    if (!isWordAt(folded, end - 1)) {
      end--;
      if (isDigitAt(folded, end)) seen++;
      continue;
    }
    const start = wordStart(folded, end);
    const word = folded.slice(start, end);
    if (lexicon.changeWords.has(word) || lexicon.changeStems.some((stem) => word.startsWith(stem))) return true;
    end = start;
    seen++;
  }
  return false;
}

/** “dépasse désormais”, “a franchi la barre du”, “supera ogni mese i”: a verb, a few words, an article or a mark, the number, which no verb touches. */
function verbBefore(text: NumberText, at: number, limit: number): Bound | null {
  const { folded, lexicon } = text;
  const mark = phraseBefore(lexicon.marks, folded, at, limit);
  const determiner = mark === null ? determinerBefore(lexicon, folded, at) : null;
  let edge = mark !== null ? spaceBefore(folded, at - mark.length) : determiner !== null ? spaceBefore(folded, determiner) : at;
  const fillers = mark !== null || determiner !== null ? FILLERS_BEFORE_MARK : FILLERS;
  for (let i = 0; i <= fillers && edge > limit; i++) {
    // No verb touches the number itself.
    const verb = edge < at ? phraseBefore(lexicon.verbs, folded, edge, limit) : null;
    if (verb) return { hedge: verb.hedge, edge: edge - verb.text.length };
    const start = wordStart(folded, edge);
    if (start === edge || folded.charAt(start - 1) !== ' ' || lexicon.stops.has(folded.slice(start, edge))) return null;
    edge = start - 1;
  }
  return null;
}

function determinerBefore(lexicon: NumberLexicon, folded: string, edge: number): number | null {
  const last = folded.charAt(edge - 1) === "'" ? edge - 1 : edge;
  const start = wordStart(folded, last);
  return start < edge && lexicon.determiners.has(folded.slice(start, edge)) ? start : null;
}

function spaceBefore(folded: string, at: number): number {
  return folded.charAt(at - 1) === ' ' ? at - 1 : at;
}

/** The longest phrase of a table that ends at `edge`. */
function phraseBefore<T extends string | HedgePhrase>(table: ReadonlyMap<string, readonly T[]>, folded: string, edge: number, limit: number): T | null {
  const last = folded.charAt(edge - 1) === "'" ? edge - 1 : edge;
  const list = table.get(folded.slice(wordStart(folded, last), edge));
  for (const phrase of list ?? []) {
    const written = typeof phrase === 'string' ? phrase : phrase.text;
    const start = edge - written.length;
    if (start >= limit && matches(folded, start, written) && !isWordAt(folded, start - 1)) return phrase;
  }
  return null;
}

/** Spaces of a phrase may be hyphens in the text. Unlike `phraseAt`, what follows is known to be the number. */
function matches(folded: string, start: number, phrase: string): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const unit = folded.charCodeAt(start + i);
    if (unit !== phrase.charCodeAt(i) && !(phrase.charAt(i) === ' ' && folded.charAt(start + i) === '-')) return false;
  }
  return true;
}

/** “a little (over)”, “un peu (plus de)”: words that go with the hedge without changing it. */
function withModifiers(text: NumberText, at: number, limit: number): number {
  const edge = text.folded.charAt(at - 1) === ' ' ? at - 1 : at;
  const modifier = phraseBefore(text.lexicon.modifiers, text.folded, edge, limit);
  return modifier === null ? at : edge - modifier.length;
}

function phraseAfter(text: NumberText, at: number): Bound | null {
  const { folded, lexicon } = text;
  const start = folded.charAt(at) === ' ' ? at + 1 : folded.startsWith(', ', at) ? at + 2 : at;
  const key = wordAt(text, start) || folded.charAt(start);
  const phrase = lexicon.after.get(key)?.find((known) => phraseAt(folded, start, known.text));
  return phrase ? { hedge: phrase.hedge, edge: start + phrase.text.length } : null;
}

/** “3500万人余り”: in scripts without spaces the counting word stands between number and hedge. */
function afterCounter(text: NumberText, at: number): Bound | null {
  if (classOf(text.folded.charCodeAt(at)) !== UNSPACED_LETTER) return null;
  const counter = text.lexicon.counters.find((word) => text.folded.startsWith(word, at));
  return counter === undefined ? null : phraseAfter(text, at + counter.length);
}

/** “40 million users or so”: behind one noun, words of two and more. The noun is not the number's, so that the quantity ends before it. */
function afterNoun(text: NumberText, at: number): Bound | null {
  if (text.folded.charAt(at) !== ' ' || isDigitAt(text.folded, at + 1)) return null;
  const end = wordEnd(text.folded, at + 1);
  if (end === at + 1 || text.lexicon.stops.has(text.folded.slice(at + 1, end))) return null;
  const phrase = phraseAfter(text, end);
  if (!phrase || !text.folded.slice(end + 1, phrase.edge).includes(' ') || text.folded.charAt(end) !== ' ') return null;
  return belongsToNext(text, phrase.edge) ? null : { hedge: phrase.hedge, edge: at };
}

function belongsToNext(text: NumberText, at: number): boolean {
  const { folded, lexicon } = text;
  if (folded.charAt(at) !== ' ') return false;
  const start = at + 1;
  if (isDigitAt(folded, start) || isDigitAt(folded, start + 1)) return true;
  const end = wordEnd(folded, start);
  const word = folded.slice(start, folded.charAt(end) === "'" ? end + 1 : end);
  return lexicon.stops.has(word) || entriesAt(text, start).some(({ kind }) => kind === 'value');
}

/** What a hedge leaves of a single value. */
export function boundsOf(value: number, hedge: Hedge): { low: number | null; high: number | null } {
  if (hedge === 'over' || hedge === 'at-least') return { low: value, high: null };
  if (hedge === 'under' || hedge === 'at-most') return { low: null, high: value };
  return { low: value, high: value };
}
