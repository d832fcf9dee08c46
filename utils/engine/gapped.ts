/** Finds numbers without noun and magnitude that share both with the figure before: “Twitter has 330 million users, Parler twelve”, “un anno fa erano 300”. */
import type { Draft } from './draft';
import { gapBefore, isOnAny, mentionAt, reach, tagsAt, tagsWithin, within, type Reading } from './reading';
import { tokenAt } from './tokens';

/** Mantissas further apart were not meant in one magnitude. */
const RATIO = 80;
const SMALLEST_MAGNITUDE = 1000;
/** Written with a magnitude of its own from here on. */
const LARGE = 1000;
/** In units of text, and tokens: how far parallel clauses stand apart, and how close to the number what it goes with. */
const APART = 170;
const BESIDE = 3;
const AGES = { least: 13, most: 110 };

export function isGapped(reading: Reading, draft: Draft, back: Draft): boolean {
  const written = draft.quantity.value ?? draft.quantity.low ?? draft.quantity.high ?? 0;
  const { magnitude } = back.quantity;
  if (magnitude === null || magnitude < SMALLEST_MAGNITUDE || draft.quantity.magnitude !== null || draft.unit !== null) return false;
  const mantissa = (back.quantity.value ?? back.quantity.low ?? back.quantity.high ?? 0) / magnitude;
  if (written >= LARGE || written < 2 || written * RATIO < mantissa || mantissa * RATIO < written) return false;
  if (draft.start - back.end > APART || draft.sentence - back.sentence > 1 || isAge(reading, draft, written)) return false;
  if (!closes(reading, draft)) return false;
  return draft.sentence === back.sentence ? isSaidToBe(reading, draft) || isBesideName(reading, draft) : isSaidToBe(reading, draft) && isAnew(reading, draft);
}

/** Another owner or another time is named in its sentence: “Instagram has 69.”, but not “It has 12.” */
function isAnew(reading: Reading, draft: Draft): boolean {
  const { start } = reading.sentences[draft.sentence] as { start: number };
  return within(reading.mentions, start, draft.start).length > 0 || ['yearsAgo', 'monthsAgo', 'month', 'yearEnd', 'yearStart'].some((list) => tagsWithin(reading, list, start, draft.start).length > 0);
}

/** “Lionel Messi, 37,”: between commas behind a name. */
function isAge(reading: Reading, draft: Draft, written: number): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  const isBetween = /^[\s]*[,(]\s*$/.test(gapBefore(reading, token)) && /^\s*[,)]/.test(reading.text.slice(draft.end, draft.end + 3));
  return isBetween && written >= AGES.least && written <= AGES.most;
}

/** Nothing that the number could count follows: the clause ends, or a place, a date or a conjunction comes. */
function closes(reading: Reading, draft: Draft): boolean {
  const next = tokenAt(reading.tokens, draft.end);
  if (next >= reading.tokens.word.length || /[.,;:!?)…»”"\n—–]/.test(reading.text.slice(draft.end, reading.tokens.start[next]))) return true;
  return isOnAny(reading, ['on', 'joins', 'modifier', 'of', 'inPlace', 'at-time', 'there', 'monthsAgo', 'yearsAgo', 'counter', 'action', 'skip'], next);
}

/** A verb of having right before it: “erano 2,1”, “Instagram has 69”. */
function isSaidToBe(reading: Reading, draft: Draft): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  const from = reading.tokens.start[Math.max(0, token - reach(reading, 3))] ?? 0;
  return tagsWithin(reading, 'action', from, draft.start).some((tag) => (tag.value === 'have' || tag.value === 'follow') && (tag.to === token || (tag.to === token - 1 && (tagsAt(reading, 'skip', tag.to).length > 0 || (tag.value === 'follow' && tagsAt(reading, 'on', tag.to).length > 0)))));
}

/** A name right before it, with commas and particles between at most, or where it is counted right behind: “y a Jair Bolsonaro, trece”, “113 no X”. */
function isBesideName(reading: Reading, draft: Draft): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  const next = tokenAt(reading.tokens, draft.end);
  if (tagsAt(reading, 'on', next).length > 0 && (mentionAt(reading, next + 1) ?? mentionAt(reading, next + 2))?.kind === 'platform') return true;
  if (tagsAt(reading, 'modifier', next).some(isWindow) || tagsWithin(reading, 'modifier', draft.start - APART / 4, draft.start).some((tag) => isWindow(tag) && tag.to >= token - 1)) return true;
  for (let i = token - 1; i >= token - BESIDE && !/[.;:()!?]/.test(gapBefore(reading, i + 1)); i--) {
    const mention = mentionAt(reading, i);
    if (mention) return mention.kind === 'platform' || mention.kind === 'person' || mention.kind === 'outlet' || /[,—–-]/.test(reading.text.slice(mention.end, draft.start));
    if (!isOnAny(reading, ['skip', 'of', 'from', 'on', 'joins', 'action'], i)) return false;
  }
  return false;
}

const isWindow = (tag: { value: string }) => tag.value === 'daily' || tag.value === 'weekly' || tag.value === 'monthly';
