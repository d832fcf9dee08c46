/** Takes one more word into a number that is being read: a scale, a scale behind “of”, a value. False where it does not fit. */
import { addScale, addValue, canAdd, dropGroup, type Draft } from './compose-number';
import { kindAt, type NumberText } from './number-entries';
import type { Entry } from './number-lexicon';
import { MULTIPLIERS, takeCollective } from './numeral-start';

export function takeScale(draft: Draft, entry: Entry, end: number, touching: boolean, below: number): boolean {
  // “95mila” and “5million” may be glued, “5cent” may not.
  if (touching && (draft.written !== 'digits' || entry.value < 1000)) return false;
  if (entry.value >= below) return false;
  if (draft.group === null && draft.written === 'digits' && draft.parts.length === 0) return false;
  const had = draft.group;
  if (addScale(draft, entry.value, end)) return true;
  if (had !== null && draft.parts.length > 0) dropGroup(draft);
  return false;
}

/** “une centaine de milliers”, “un quart de million”, “half of a million”. */
export function takeLinked(text: NumberText, draft: Draft, end: number, below: number): boolean {
  if (draft.group === null || (draft.written !== 'collective' && draft.decimals === 0)) return false;
  if (draft.written === 'digits') return false;
  const at = text.folded.charAt(end) === ' ' ? end + 1 : end;
  const scale = kindAt(text, at, MULTIPLIERS);
  if (!scale || scale.value >= below) return false;
  const scaleEnd = at + scale.text.length;
  if (scale.kind !== 'scale') {
    // “une centaine de milliers”, but not “une douzaine de douzaines”.
    if (draft.written === 'collective' && scale.value < 1000) return false;
    takeCollective(draft, scale, scaleEnd);
    return true;
  }
  return scale.value >= 1000 && addScale(draft, scale.value, scaleEnd);
}

export function takeValue(text: NumberText, draft: Draft, entry: Entry, end: number): boolean {
  const { unitsFirst, teenTens } = text.lexicon.words;
  // Units before tens need their joining word: “خمسة وثلاثون”, not “خمسة ثلاثون”.
  if (!canAdd(draft, entry.value, unitsFirst && entry.joined, teenTens)) return false;
  addValue(draft, entry.value, end);
  return true;
}
