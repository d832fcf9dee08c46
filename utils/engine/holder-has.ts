/** Tells whether a number without its noun is a person's or a platform's: “He has 7.8 million on Twitter”, “Donald Tusk (1.2 million)”, “X says it has 550 million”. */
import type { Draft } from './draft';
import { gapBefore, isMarked, mentionAt, tagsAt, tagsWithin, type Reading } from './reading';
import type { Mention } from './mentions';
import { tokenAt } from './tokens';

/** Tokens back to who has it. */
const HOLDER_REACH = 9;

export type Having = 'holder' | 'platform' | null;

/** Who stands before it in the clause has it: a verb of having between, or a parenthesis. */
export function whoHas(reading: Reading, draft: Draft): Having {
  if (reading.grammar.verb !== 'middle') return null;
  const token = tokenAt(reading.tokens, draft.start);
  for (let i = token - 1; i >= Math.max(0, token - HOLDER_REACH); i--) {
    const gap = gapBefore(reading, i + 1);
    if (/[.;:!?)…\n]/.test(gap) || (gap.includes('(') && i + 1 < token)) return null;
    const mention = mentionAt(reading, i);
    if (mention) return has(reading, draft, mention, i);
    const isPronoun = tagsAt(reading, 'pronoun', i).some(({ value }) => value === 'person') && tagsAt(reading, 'unit', i + 1).length === 0;
    // A pronoun alone may mean anything.
    if (isPronoun) return isOnPlatform(reading, draft) && isHaving(reading, reading.tokens.end[i] as number, draft.start) ? 'holder' : null;
  }
  return null;
}

function has(reading: Reading, draft: Draft, mention: Mention, token: number): Having {
  const isOpened = /^\s*\($/.test(reading.text.slice(mention.end, draft.start).trimEnd());
  if (mention.kind === 'person' || mention.kind === 'outlet') {
    if (isOpened) return 'holder';
    const isCited = tagsWithin(reading, 'say', mention.end, draft.start).length > 0 || tagsWithin(reading, 'according', reading.tokens.start[Math.max(0, token - 3)] ?? 0, mention.end).length > 0;
    return !isCited && isHaving(reading, mention.end, draft.start) ? 'holder' : null;
  }
  const isPlace = ['on', 'of', 'from', 'inPlace'].some((list) => isMarked(reading, list, mention));
  return mention.kind === 'platform' && !isPlace && isHaving(reading, mention.end, draft.start) && !isOnPlatform(reading, draft) ? 'platform' : null;
}

function isHaving(reading: Reading, start: number, end: number): boolean {
  return tagsWithin(reading, 'action', start, end).some(({ value }) => value === 'have');
}

/** “… in Twitter”: right behind the number. */
function isOnPlatform(reading: Reading, draft: Draft): boolean {
  const next = tokenAt(reading.tokens, draft.end);
  return tagsAt(reading, 'on', next).length > 0 && mentionAt(reading, next + 1)?.kind === 'platform';
}
