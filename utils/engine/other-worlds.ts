/** Tells the people of halls, streets, polls and committees from an audience: “42,000 spectators in the stadium”, “the board has 20 members”. */
import type { UnitKind } from '../language';
import type { Draft } from './draft';
import { tagsBetween, tagsWithin, within, type Reading } from './reading';

/** In units of text: a body that has members stands close before their number. */
const BODY_REACH = 60;
/** No board has so many. */
const MANY_MEMBERS = 1000;
/** Nor is a sample so large. */
const MANY_ASKED = 20_000;
const IN_CROWDS: ReadonlySet<UnitKind> = new Set<UnitKind>(['people', 'viewers', 'members', 'registered-users', 'audience', 'visitors', 'visits']);

/** “The board of Twitter has 11 members”, “a survey of 2,000 adults”, and no group or channel between. */
export function isOfBody(reading: Reading, draft: Draft): boolean {
  if (draft.unit !== 'members' && draft.unit !== 'people') return false;
  if ((draft.quantity.value ?? draft.quantity.low ?? Infinity) >= (draft.unit === 'people' ? MANY_ASKED : MANY_MEMBERS)) return false;
  const { start } = reading.sentences[draft.sentence] as { start: number };
  const body = tagsWithin(reading, 'bodies', Math.max(start, draft.start - BODY_REACH), draft.start).pop();
  if (!body) return false;
  if (draft.unit === 'people' && tagsWithin(reading, 'action', body.end, draft.start).some(({ value }) => value === 'use' || value === 'view' || value === 'follow')) return false;
  return !tagsBetween(reading, body.end, draft.start, ['say', 'relatives', 'stand-in', 'unit']).some((tag) => tag.list === 'say' || tag.list === 'relatives' || (tag.list === 'stand-in' && tag.value !== 'company') || (tag.list === 'unit' && (tag.value === 'groups' || tag.value === 'channels')));
}

/** “The stadium holds 54,000 spectators, and Twitter …”: a word of crowds in the clause, and neither a platform nor a verb of watching it there. */
export function isInCrowd(reading: Reading, draft: Draft): boolean {
  if (draft.unit === null || !IN_CROWDS.has(draft.unit) || draft.unitTag === null) return false;
  const sentence = reading.sentences[draft.sentence] as { start: number; end: number };
  const noun = Math.max(draft.end, draft.unitTag.end);
  const isViewers = draft.unit === 'viewers';
  if (tagsWithin(reading, 'crowds', sentence.start, sentence.end).length === 0) return false;
  const before = Math.max(sentence.start, ...[...reading.text.slice(sentence.start, draft.start).matchAll(/[,;:()–—] /g)].slice(-2, -1).map((match) => sentence.start + match.index));
  const behind = reading.text.slice(noun, sentence.end).search(/[,;:()–—]/);
  const end = behind < 0 ? sentence.end : noun + behind;
  if (!isViewers && tagsWithin(reading, 'crowds', before, end).length === 0) return false;
  const platform = within(reading.mentions, before, end).some((mention) => mention.kind === 'platform');
  // Where they are told from an audience by the hall or the poll alone.
  if (draft.unit === 'registered-users' || draft.unit === 'audience') return true;
  const watched = tagsWithin(reading, 'action', before, end).some((tag) => tag.value === 'view' || tag.value === 'follow' || tag.value === 'use');
  return !watched && (!platform || draft.unit === 'viewers' || draft.unit === 'people');
}
