/** Decides whether a figure is a level, a part of one named before it, or a change. */
import type { Draft } from './draft';
import { isPart } from './ellipsis';
import { reach, tagsWithin, type Reading } from './reading';
import { tokenAt } from './tokens';

/** Tokens before a figure in which a verb of losing stands. */
const BEFORE = 3;
/** Where verbs come first, their subject and its place stand between: “خسر حساب الصحيفة على تويتر 15 ألف متابع”. */
const BEHIND_SUBJECT = 8;
/** Words behind a figure up to its verb, where verbs come last: “4000人減った”. */
const UP_TO_VERB = 2;
const PARTED = /[,;:.()“”]/;

export function decideNature(reading: Reading, draft: Draft): void {
  if (draft.antecedent && isPart(reading, draft)) draft.nature = 'subset';
  const isLost = reading.grammar.verb === 'last' ? isLostBehind(reading, draft) : isLostBefore(reading, draft);
  if (isLost) draft.nature = 'change';
}

function isLostBefore(reading: Reading, draft: Draft): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  const from = (words: number) => reading.tokens.start[Math.max(0, token - words)] ?? 0;
  if (tagsWithin(reading, 'action', from(BEFORE), draft.start).some((tag) => tag.value === 'lose')) return true;
  if (reading.grammar.verb !== 'first') return false;
  const verbs = tagsWithin(reading, 'action', from(BEHIND_SUBJECT), draft.start);
  const verb = verbs[verbs.length - 1];
  return verb?.value === 'lose' && !PARTED.test(reading.text.slice(verb.end, draft.start)) && tagsWithin(reading, 'relatives', verb.end, draft.start).length === 0;
}

/** A verb before the figure says what was lost before; the figure's own stands behind it. */
function isLostBehind(reading: Reading, draft: Draft): boolean {
  const end = Math.max(draft.end, draft.unitTag?.end ?? 0);
  const token = tokenAt(reading.tokens, end);
  const to = reading.tokens.end[token + reach(reading, UP_TO_VERB) - 1] ?? reading.text.length;
  return tagsWithin(reading, 'action', end, to).some((tag) => tag.value === 'lose' && !PARTED.test(reading.text.slice(end, tag.start)));
}
