/** Says what the words around a name make of it: a subject, a genitive, “on” a platform. It is the same for every figure, and so is asked once. */
import type { Candidate, Role } from './candidates';
import type { Sort } from './cast';
import { named } from './feature-names';
import type { Mention } from './mentions';
import { isDetermined, isThatOf } from './name-setting';
import { gapBefore, isMarked, markersOf, tagsAt, type Reading } from './reading';
import { hasVerb, isPlaceOfAccount, isSubject, ownsAccount } from './salience';

/** By where a candidate is looked for and as what, the features of each name. */
type Known = Record<Role | `${Role}.back`, Map<Mention, readonly string[]>>;

const grammars = new WeakMap<Reading, Known>();

const unknown = (): Known => ({ holder: new Map(), platform: new Map(), venue: new Map(), 'holder.back': new Map(), 'platform.back': new Map(), 'venue.back': new Map() });

const BACK = { holder: 'holder.back', platform: 'platform.back', venue: 'venue.back' } as const;

export function wordsAround(reading: Reading, role: Role, mention: Mention, { player, back }: Candidate): readonly string[] {
  let known = grammars.get(reading);
  if (!known) grammars.set(reading, (known = unknown()));
  const table = known[back === 0 ? role : BACK[role]];
  let features = table.get(mention);
  if (!features) table.set(mention, (features = said(reading, role, mention, player?.sort ?? 'name', back === 0)));
  return features;
}

function said(reading: Reading, role: Role, mention: Mention, sort: Sort, isHere: boolean): string[] {
  const features: string[] = [];
  if (isSubject(reading, mention) && !isMarked(reading, 'like', mention)) features.push(isHere ? 'subject' : 'subject.back');
  if (tagsAt(reading, 'relatives', mention.to).length > 0 && /^,? $/.test(gapBefore(reading, mention.to))) features.push(hasVerb(reading, mention.to + 1, 3) ? 'relative.verb' : 'relative');
  if (/^, \d{2}\b/.test(reading.text.slice(mention.end, mention.end + 5))) features.push('age');
  if (/^['’]s?\b/.test(reading.text.slice(mention.end, mention.end + 2))) features.push('genitive');
  if (role === 'holder' && ownsAccount(reading, mention)) features.push('owns-account');
  if (isPlaceOfAccount(reading, mention)) features.push('place-of-account');
  if (mention.kind === 'name' && isDetermined(reading, mention)) features.push(mention.to === mention.from + 1 ? 'determined.word' : 'determined');
  if (/[.!?…\n]/.test(gapBefore(reading, mention.from))) return features;
  if (isMarked(reading, 'on', mention)) features.push('on', named('on', sort));
  else if (isMarked(reading, 'inPlace', mention)) features.push('in');
  if (isThatOf(reading, mention)) features.push('that-of');
  if (markersOf(reading, 'of', mention).length > 0) features.push('of');
  if (markersOf(reading, 'from', mention).length > 0) features.push('from');
  if (markersOf(reading, 'for', mention).length > 0) features.push('for');
  if (tagsAt(reading, 'joins', mention.from - 1).length > 0) features.push('joined');
  return features;
}
