/** Finds the verbs that rule a number: what was done to it, or by it. */
import type { ActionKind } from '../language';
import type { Clause } from './clause';
import type { Draft } from './draft';
import type { Tag } from './tags';
import { gapBefore, tagsAt, tagsWithin, type Reading } from './reading';
import { tokenAt } from './tokens';
import { AFTER_REACH } from './windows';

/** In units of text: a verb further away rules something else. */
const VERB_REACH = 140;

const AGAINST_ORDER = 1.05;

/** The nearest verb of one of these kinds in the clause; where the language puts its verbs wins a tie. */
export function nearestAction(reading: Reading, draft: Draft, clause: Clause, kinds: object): ActionKind | null {
  let best: Tag | null = null;
  let least = Infinity;
  const far = VERB_REACH / reading.grammar.tokensPerWord;
  // A verb rules what follows it, or what it follows.
  const [ahead, behind] = reading.grammar.verb === 'last' ? [AGAINST_ORDER, 1] : [1, AGAINST_ORDER];
  for (const tag of tagsWithin(reading, 'action', clause.start, clause.end)) {
    if (!(tag.value in kinds)) continue;
    if (draft.unit === 'people' && tag.end <= draft.start && /[,;]|:(?!\s*$)/.test(reading.text.slice(tag.end, draft.start))) continue;
    if (tag.end < draft.start - far || tag.start > draft.end + far) continue;
    const distance = tag.end <= draft.start ? (draft.start - tag.end) * ahead : tag.start >= draft.end ? (tag.start - draft.end) * behind : 0;
    if (distance < least) [best, least] = [tag, distance];
  }
  return best ? (best.value as ActionKind) : null;
}

/** In units of text: a verb of following right before its number. */
export const DIRECT_REACH = 14;
const FOLLOWED_REACH = 24;

/** “ويتابعه 35 مليون مستخدم”: users who follow somebody. */
export function isFollowed(reading: Reading, draft: Draft, clause: Clause): boolean {
  return tagsWithin(reading, 'action', Math.max(clause.start, draft.start - FOLLOWED_REACH), draft.start).some((tag) => tag.value === 'follow');
}

/** “Half a million users joined”: who has just come is new. */
export function joinsAfter(reading: Reading, draft: Draft): boolean {
  const noun = draft.unitTag;
  if (!noun || noun.end <= draft.start) return false;
  for (let i = noun.to; i <= noun.to + 1; i++) {
    if (/[,;:.()]/.test(gapBefore(reading, i))) return false;
    if (tagsAt(reading, 'action', i).some((tag) => tag.value === 'join')) return true;
  }
  return false;
}

/** Tokens between a verb and the number or noun that it rules. */
const RULES = 3;

/** A verb of this kind right before the number, or shortly behind its noun in the passive: “shut down 12 servers”, “2,000 servers … were removed”. */
export function joined(reading: Reading, draft: Draft, kind: ActionKind): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  const from = reading.tokens.start[Math.max(0, token - RULES)] ?? 0;
  const behind = reading.text.slice(draft.end, draft.end + AFTER_REACH).search(/[,;:.]/);
  const end = draft.end + (behind < 0 ? AFTER_REACH : behind);
  return [...tagsWithin(reading, 'action', from, draft.start), ...tagsWithin(reading, 'action', draft.end, end)].some((tag) => tag.value === kind);
}
