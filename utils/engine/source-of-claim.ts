/** Decides who states a figure: the speaker of a quotation, the source that rules it, or the source of the figure before it. */
import type { Party } from '../types';
import { carriedSource, type Carried } from './carried-source';
import { familyOf, type Draft } from './draft';
import { tagsAt, tagsWithin, type Reading } from './reading';
import { sourceOf, type Cue } from './sources';
import { tokenAt } from './tokens';
import { headOf, type Voice } from './voices';

/** Who has followers is not thereby the one who states their number. */
export function decideSource(draft: Draft, next: number, speaker: Voice | null, carried: Carried): void {
  const { reading, cuesOf } = carried;
  const cues = cuesOf(draft.sentence);
  const telling = cues.filter((cue) => !isMerelyHad(reading, draft, cue));
  const nearest = sourceOf(cues, draft.start, draft.end, next, reading.text);
  const told = sourceOf(telling, draft.start, draft.end, next, reading.text);
  // “…, says Ada Moss, who counts 31,000 followers”: nor is it the word of whoever spoke before her.
  const source = nearest !== told && told?.isVerb ? null : told;
  // What is told by the way is nobody's word, were others to go on before.
  draft.attributedTo = speaker ? speaker.party : source ? stated(reading, draft, source) : telling.length < cues.length ? null : carriedSource(draft, carried);
}

function stated(reading: Reading, draft: Draft, source: Cue): Party | null {
  const own = source.own && draft.entity && entitled(reading, draft.entity) && (!source.isVerb || familyOf(draft) === 'platform') ? draft.entity : null;
  if (own) return (source.own === 'chief' ? headOf(reading, own, draft.start) : null) ?? own;
  return speaksInTurn(draft) ? draft.entity : source.party;
}

/** A platform or company has founders and spokespeople; of persons that the database knows, the text means another. */
const entitled = ({ entities }: Reading, { id }: Party) => id === null || entities.byId(id)?.kind !== 'person';

const isSame = (one: Party, other: Party | null) => other !== null && (one.id ?? one.name) === (other.id ?? other.name);

/** “counted 320,000 members” is having them, “says it has” is saying so; nor does “told her 12,000 followers” tell how many they are. */
function isMerelyHad(reading: Reading, draft: Draft, source: Cue): boolean {
  if (!source.isVerb || !source.party || source.start >= draft.start) return false;
  const isAccount = familyOf(draft) === 'account';
  // “…”, she said on X, where 12,000 people follow her.
  const isAfterSpeech = source.afterwards && /,\s/.test(reading.text.slice(source.end, draft.start));
  if (isAccount && (isAfterSpeech || isInPassing(reading, draft))) return true;
  const isSelf = isSame(source.party, draft.entity) || isKin(reading, source.party, draft.entity);
  const isHaving = tagsWithin(reading, 'action', source.start, source.end).some((tag) => tag.value === 'have' && tag.end === source.end);
  // “His Facebook page counts …”: where something is counted does not say so.
  if (isHaving && (isSame(source.party, draft.on) || (isAccount && source.mention !== null && HOLDERS.has(source.mention.kind)))) return true;
  if (!isSelf) return false;
  const claims = tagsWithin(reading, 'self-claim', source.start, draft.start);
  if (isAccount && claims.length > 0 && draft.entity?.id && ['platform', 'organisation'].includes(reading.entities.byId(draft.entity.id)?.kind ?? '')) return false;
  // Who estimates does not have.
  if (source.mention?.kind === 'organisation' && !isHaving) return false;
  return isAccount ? !claims.some((tag) => tag.to > tag.from + 1) && !isReported(reading, source) : isHaving && claims.length === 0;
}

const HOLDERS: ReadonlySet<string> = new Set(['person', 'outlet', 'platform']);

/** “his 838,000 followers”, “Ada Moss (7.6 million followers)”: told by the way, whatever the sentence says. */
function isInPassing(reading: Reading, draft: Draft): boolean {
  const token = tokenAt(reading.tokens, draft.start) - 1;
  const isPossessed = tagsAt(reading, 'pronoun', token).length > 0 && tagsAt(reading, 'skip', token).length > 0;
  return isPossessed || /[(（]\s*$/.test(reading.text.slice(Math.max(0, draft.start - 2), draft.start));
}

/** “claims that …”, “says he has …”. */
function isReported(reading: Reading, source: Cue): boolean {
  const token = tokenAt(reading.tokens, source.end);
  return tagsAt(reading, 'that', token).length > 0 || (tagsAt(reading, 'pronoun', token).length > 0 && tagsAt(reading, 'skip', token).length === 0);
}

function isKin({ entities }: Reading, one: Party, other: Party | null): boolean {
  return one.id !== null && other?.id != null && (entities.byId(other.id)?.parent === one.id || entities.byId(one.id)?.parent === other.id);
}

/** “Twitter reported 326 million users, and Facebook 2.27 billion”: a verb left out has its own subject. */
function speaksInTurn({ antecedent, sentence, entity }: Draft): boolean {
  const first = antecedent?.sentence === sentence ? antecedent : null;
  const isOwnWord = first?.entity != null && first.attributedTo?.id === first.entity.id && first.attributedTo.name === first.entity.name;
  return isOwnWord && entity !== null && entity.id !== first.entity?.id;
}
