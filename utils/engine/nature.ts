/** Decides whether a figure is a level, a part of one named before it, or a change. */
import type { Draft } from './draft';
import { isPart } from './ellipsis';
import { tagsWithin, type Reading } from './reading';
import { tokenAt } from './tokens';

export function decideNature(reading: Reading, draft: Draft): void {
  const token = tokenAt(reading.tokens, draft.start);
  if (draft.antecedent && isPart(reading, draft)) draft.nature = 'subset';
  const before = tagsWithin(reading, 'action', (reading.tokens.start[Math.max(0, token - 3)] ?? 0), draft.start);
  if (before.some((tag) => tag.value === 'lose')) draft.nature = 'change';
}
