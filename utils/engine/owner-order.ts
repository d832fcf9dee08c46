/** Whom a figure is about where names stand behind it (“1億3千万人の「UCブラウザ」”) or most names are not seen, for the script has no capitals. */
import type { Party } from '../types';
import type { Draft } from './draft';
import type { Mention } from './mentions';
import { SPOKEN_OF, reach, tagsAt, tagsBetween, tagsWithin, within, type Reading } from './reading';
import type { Referents } from './referents';
import { tokenAt } from './tokens';

export const isVerbLast = (reading: Reading): boolean => reading.grammar.verb === 'last';

/** In words: between a figure and the name that it qualifies. */
const QUALIFIED_REACH = 3;
/** In words: a noun no further from the sentence's start opens it. */
const OPENING = 3;

/** “1億3千万人の「UCブラウザ」”, “1億人に上るツイッター”: the name that the figure qualifies, where what qualifies comes first. */
export function qualified(reading: Reading, draft: Draft, after: readonly Mention[]): Mention | undefined {
  const end = Math.max(draft.end, draft.unitTag?.end ?? 0);
  const token = tokenAt(reading.tokens, end);
  const first = after[0];
  if (!first || first.from - token > reach(reading, QUALIFIED_REACH) || /[,;:.]/.test(reading.text.slice(end, first.start))) return undefined;
  const before = [...tagsAt(reading, 'of', token), ...tagsWithin(reading, 'action', end, first.start).filter((tag) => tag.value === 'have')];
  return before.some((tag) => tag.to === first.from) ? first : undefined;
}

/**
 * Where most names are not seen, a name far away is likely not the holder:
 * he must be named in the sentence, be pointed at (“الحساب”, “उनके”), or be whom the headline is about.
 */
export function isPointedAt(reading: Reading, draft: Draft, from: number, referents: Referents, { mention, party }: { mention: Mention | null; party: Party }): boolean {
  const sentence = reading.sentences[draft.sentence];
  if (mention && sentence && mention.start >= sentence.start) return true;
  const points = tagsBetween(reading, from, draft.start, SPOKEN_OF).some((tag) => (tag.list === 'pronoun' && tag.value === 'person') || (tag.list === 'stand-in' && (tag.value === 'person' || tag.value === 'group')));
  return points || (party.id !== null && party.id === referents.mainHolder?.id && opensSentence(reading, draft) && within(reading.mentions, 0, reading.offset).some((m) => m.party.id === party.id));
}

/** The figure's noun opens the sentence: its owner is left out because he is spoken of. */
function opensSentence(reading: Reading, draft: Draft): boolean {
  const start = reading.sentences[draft.sentence]?.start ?? 0;
  const first = Math.min(draft.start, draft.unitTag?.start ?? draft.start);
  return tokenAt(reading.tokens, first) - tokenAt(reading.tokens, start) <= reach(reading, OPENING);
}
