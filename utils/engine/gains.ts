/** Tells what was gained from what there is: “gained in a week 2 million users”, “rose by 20,000”, “a million more than a year ago”. */
import type { Clause } from './clause';
import type { Draft } from './draft';
import type { Tag } from './tags';
import { gapBefore, isOnAny, reach, tagsAt, tagsBetween, tagsWithin, within, type Reading } from './reading';
import { tokenAt } from './tokens';

/** In units of text: between a verb of gaining and its number stands at most how long it took. */
const GAIN_REACH = 48;
/** In units of text: between a verb of growing and by how much. */
const GROWTH_REACH = 80;
/** Words behind a figure up to a particle that closes its clause. */
const PARTICLE_REACH = 9;
const PARTED = /[,;:.()]/;

/** The figure is an amount won, whatever noun it counts. */
export function isGain(reading: Reading, draft: Draft, clause: Clause): boolean {
  return isWon(reading, draft, clause) || isDifference(reading, draft, clause) || isMore(reading, draft, clause);
}

/** “a gagné en une semaine 14 000 membres”: a verb of gaining before the number, with no other verb, noun or name of a thing between. */
function isWon(reading: Reading, draft: Draft, clause: Clause): boolean {
  if (reading.grammar.verb === 'last' && isWonBehind(reading, draft)) return true;
  const verbs = tagsWithin(reading, 'action', Math.max(clause.start, draft.start - GAIN_REACH), draft.start).filter((tag) => tag.value === 'gain');
  const verb = verbs[verbs.length - 1];
  if (!verb || PARTED.test(reading.text.slice(verb.end, draft.start))) return false;
  return !tagsBetween(reading, verb.end, draft.start, ['unit', 'action', 'relatives']).some((tag) => (tag.list === 'unit' && tag.value !== 'none') || (tag.list === 'action' && tag.value === 'have') || tag.list === 'relatives');
}

/** “1100万人増えた”: where verbs come last, the verb touches the figure; “1100万人に増えた” tells what there is. */
function isWonBehind(reading: Reading, draft: Draft): boolean {
  const first = tokenAt(reading.tokens, Math.max(draft.end, draft.unitTag?.end ?? 0));
  return tagsAt(reading, 'action', first).some((tag) => tag.value === 'gain') && /^\s*$/.test(gapBefore(reading, first));
}

/** “rose by 20,000”, “wuchs binnen einer Woche um 21.000 Leser”. */
function isDifference(reading: Reading, draft: Draft, clause: Clause): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  if (tagsAt(reading, 'by', token - 1).length === 0) return false;
  const verbs = tagsWithin(reading, 'action', Math.max(clause.start, draft.start - GROWTH_REACH), draft.start).filter((tag) => tag.value === 'grow');
  return verbs.some((verb) => !/[;:.()]/.test(reading.text.slice(verb.end, draft.start)));
}

/** “a million more than a year ago”, “100万人多い”; “7,5 Millionen Nutzer hinzu.”: right behind the figure, or closing its clause. */
function isMore(reading: Reading, draft: Draft, clause: Clause): boolean {
  const first = tokenAt(reading.tokens, Math.max(draft.end, draft.unitTag?.end ?? 0));
  const isPhrase = (tag: Tag) => reading.grammar.verb === 'last' || tag.to > tag.from + 1 || closesClause(reading, tag.from);
  if (tagsAt(reading, 'more', first).some(isPhrase) && !PARTED.test(gapBefore(reading, first))) return true;
  for (let i = first + 1; i <= first + reach(reading, PARTICLE_REACH); i++) {
    if ((reading.tokens.start[i] ?? Infinity) >= clause.end || PARTED.test(gapBefore(reading, i))) return false;
    if (within(reading.quantities, reading.tokens.start[i] as number, (reading.tokens.end[i] as number) + 1).length > 0) return false;
    const tag = tagsAt(reading, 'more', i)[0];
    if (tag?.to === i + 1 && closesClause(reading, i)) return true;
  }
  return false;
}

function closesClause(reading: Reading, token: number): boolean {
  return token + 1 >= reading.tokens.word.length || /[,;:.!?)\n]/.test(gapBefore(reading, token + 1));
}

/** In units of text: behind a figure, up to how long it took. */
const STRETCH_REACH = 40;

/** “half a million people signed up in two days”, “489 000 inscriptions en dix jours”: what came in a stretch of time is new. */
export function isOverStretch(reading: Reading, draft: Draft, clause: Clause): boolean {
  const from = Math.max(draft.end, draft.unitTag?.end ?? 0);
  return tagsWithin(reading, 'durations', from, Math.min(clause.end, from + STRETCH_REACH)).some((tag) => {
    if (/[,;:.()]/.test(reading.text.slice(from, tag.start))) return false;
    // “in two”, “in a”, “en une”: a mark of time, and at most one word of number between.
    return [tag.from - 1, tag.from - 2, tag.from - 3].some((token) => (reading.tokens.start[token] ?? 0) >= from && isOnAny(reading, ['inPlace', 'at-time', 'on'], token) && isCount(reading, token + 1, tag.from));
  });
}

/** An article or a number. */
function isCount(reading: Reading, from: number, to: number): boolean {
  if (from >= to) return false;
  const isArticle = to - from === 1 && tagsAt(reading, 'skip', from).length > 0;
  return isArticle || within(reading.quantities, reading.tokens.start[from] as number, (reading.tokens.end[to - 1] as number) + 1).length > 0;
}
