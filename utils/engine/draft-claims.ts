/** Makes one draft of each quantity that could be a claim, with its noun where it has one. */
import type { Span } from '../types';
import { draftOf, type Draft } from './draft';
import { mayBeElliptical } from './ellipsis';
import { launchYear } from './launch-year';
import { withAdjectives } from './quote';
import { sentenceAt, type Reading } from './reading';
import type { Referents } from './referents';
import { isCounter, isOfOtherNoun, PEOPLE, unitAfter, unitBefore } from './units';

export function draftClaims(reading: Reading, referents: Referents): Draft[] {
  const drafts: Draft[] = [];
  for (const quantity of reading.quantities) {
    const sentence = sentenceAt(reading, quantity.start);
    const bounds = reading.sentences[sentence] as Span;
    const year = launchYear(reading, quantity, sentence, referents);
    if (year) {
      drafts.push(year);
      continue;
    }
    const draft = draftOf(quantity, sentence);
    const after = unitAfter(reading, quantity, bounds.end);
    const previous = lastCounted(reading, drafts, sentence);
    const counter = after && isCounter(reading, after.tag) ? after : null;
    const before = counter || (!after && mayBeElliptical(reading, quantity)) ? unitBefore(reading, quantity, Math.max(bounds.start, previous?.end ?? 0), counter?.tag) : null;
    const unit = counter ? before ?? counter : after ?? before;
    if (!unit && !mayBeElliptical(reading, quantity)) continue;
    if (counter) draft.end = Math.max(draft.end, counter.tag.end);
    if (unit) {
      const isOther = unit === counter && isOfOtherNoun(reading, quantity);
      draft.unit = isOther ? 'none' : PEOPLE.has(unit.kind) ? 'people' : unit.kind;
      draft.unitTag = isOther ? null : unit.tag;
      if (!unit.before) draft.end = Math.max(draft.end, withAdjectives(reading, unit.tag.end, unit.tag.to, bounds.end));
    }
    drafts.push(draft);
  }
  return drafts;
}

/** The figure of a sentence behind which a noun is free. Where verbs come last, days and ages stand between a noun and its number, and take none away. */
function lastCounted(reading: Reading, drafts: readonly Draft[], sentence: number): Draft | null {
  const isFree = (draft: Draft | undefined) => draft?.unit === 'none' && reading.grammar.verb === 'last';
  for (let i = drafts.length - 1; i >= 0 && drafts[i]?.sentence === sentence; i--) if (!isFree(drafts[i])) return drafts[i] as Draft;
  return null;
}
