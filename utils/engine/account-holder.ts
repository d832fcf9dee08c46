/** Finds who has the followers, subscribers, members or viewers that a figure counts. */
import type { Party } from '../types';
import type { Mention } from './mentions';
import { isPointedAt, isVerbLast, qualified } from './owner-order';
import { SPOKEN_OF, tagsBetween, tagsWithin, within } from './reading';
import { hasVerb, likeliest } from './salience';
import { inOnePhrase, isFor, isOf, isPlaceOfCount, isSource, last, phraseEnd, type Scene } from './scene';
import { speakerAt } from './speakers';
import { tokenAt } from './tokens';

export function accountHolder(scene: Scene): Party | null {
  const { reading, draft } = scene;
  const speaker = firstPerson(scene);
  if (speaker) return speaker;
  const behind = isVerbLast(reading) ? qualified(reading, draft, scene.after) : scene.after.find((m) => (isOf(reading, m) || isFor(reading, draft, m)) && m.from - tokenAt(reading.tokens, phraseEnd(draft)) <= 3 && !isPlaceOfCount(reading, m) && inOnePhrase(scene, m));
  // “38,500 subscribers and the channel of RT”: behind a conjunction something else begins.
  const isOfAnother = behind !== undefined && tagsWithin(reading, 'joins', phraseEnd(draft), behind.start).length > 0;
  if (behind && behind.kind !== 'platform' && !isOfAnother) return behind.party;
  const shared = draft.antecedent && draft.antecedent.sentence === draft.sentence ? draft.antecedent : null;
  const { mainHolder } = scene.referents;
  const others = likeliest(reading, 'holder', draft.start, mainHolder, (m) => isSource(scene, m));
  // Who speaks may speak of his own account (“Whitmore told his 412,000 followers”), when nobody is named after the verb.
  const meant = personMeant(scene);
  if (meant) return meant;
  const found = speaksOfOwnAccount(scene) ? likeliest(reading, 'holder', draft.start, mainHolder) : others;
  const named = found && reading.grammar.caseless && !isPointedAt(reading, draft, scene.clause.start, scene.referents, found) ? null : found;
  // A name between two figures starts anew; else the second is about whom the first was.
  if (shared?.entity && !(named?.mention && named.mention.start > shared.end)) return shared.entity;
  return named?.party ?? draft.antecedent?.entity ?? (reading.grammar.caseless ? null : spokenOf(scene)) ?? last(scene.before.filter((m) => m.kind === 'platform' && draft.metric === 'members'))?.party ?? null;
}

/** “… ; the judge had about a million”: a noun for a person, behind the last name of the sentence, means one named before it. */
function personMeant({ reading, draft, clause, before, referents }: Scene): Party | null {
  const standIn = last(tagsWithin(reading, 'stand-in', clause.start, draft.start).filter((tag) => tag.value === 'person'));
  const lastNamed = last(before.filter((m) => m.kind !== 'platform'));
  if (!standIn || (lastNamed && (lastNamed.start > standIn.start || !/[;:]/.test(reading.text.slice(lastNamed.end, standIn.start))))) return null;
  const isPerson = (m: Mention) => m.kind === 'person' || (m.kind === 'name' && m.to > m.from + 1);
  return likeliest(reading, 'holder', clause.start, referents.mainHolder, (m) => !isPerson(m) || before.some((named) => named.party === m.party))?.party ?? null;
}

/** “Its main page had …”: somebody who weighs little is still whom a pronoun or “the group” means. */
function spokenOf({ reading, draft, clause }: Scene): Party | null {
  const tags = tagsBetween(reading, clause.start, draft.start, SPOKEN_OF);
  const isSpokenOf = tags.some((tag) => (tag.list === 'pronoun' && tag.value !== 'speaker') || (tag.list === 'stand-in' && tag.value === 'group'));
  return isSpokenOf ? likeliest(reading, 'holder', clause.start, null, (m) => m.kind === 'platform' || m.kind === 'app-store' || m.kind === 'host', LITTLE)?.party ?? null : null;
}

/** Enough where a pronoun says that somebody is meant. */
const LITTLE = -3.2;

/** “told his 412,000 followers”, “says she has …”, and nobody is named after the verb. */
function speaksOfOwnAccount({ reading, source, draft }: Scene): boolean {
  if (!source || source.afterwards || source.start > draft.start) return false;
  if (within(reading.mentions, source.end, draft.start).some((m) => m.kind !== 'platform')) return false;
  // “counted 320,000 members” is having them.
  const isHaving = tagsWithin(reading, 'action', source.start, source.end).some((tag) => tag.value === 'have');
  const token = tokenAt(reading.tokens, draft.start);
  const isOwn = tagsWithin(reading, 'pronoun', source.end, draft.start).some((tag) => token - tag.to <= 1 || hasVerb(reading, tag.to, 2));
  return isHaving || isOwn || tagsWithin(reading, 'self-claim', source.start, draft.start).length > 0;
}

/** “I had 312 followers,” he said: the one who speaks. */
function firstPerson(scene: Scene): Party | null {
  const { reading, draft, referents } = scene;
  const pronoun = last(tagsWithin(reading, 'pronoun', Math.max(scene.clause.start, draft.start - 60), draft.start));
  if (pronoun?.value !== 'speaker') return null;
  return speakerAt(reading, draft.sentence, draft.start, referents)?.party ?? scene.source?.party ?? referents.holderBefore(scene.clause.start);
}
