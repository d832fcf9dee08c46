/** Decides who states a figure: the speaker of a quotation, the source that rules it, or the source of the figure before it. */
import type { Party, Span } from '../types';
import { familyOf, type Draft } from './draft';
import { tagsWithin, type Reading } from './reading';
import type { Cue } from './sources';
import type { Voice } from './voices';

/** Who has followers is not thereby the one who states their number. */
export function decideSource(reading: Reading, draft: Draft, source: Cue | null, speaker: Voice | null): void {
  draft.attributedTo = speaker ? speaker.party : source ? stated(reading, draft, source) : heardBefore(reading, draft);
}

function stated(reading: Reading, draft: Draft, source: Cue): Party | null {
  if (source.own && draft.entity) return draft.entity;
  const party = speaksInTurn(draft) ? draft.entity : source.party;
  return party && isSame(party, draft.entity) && isMerelyHad(reading, draft, source) ? null : party;
}

const isSame = (one: Party, other: Party | null) => other !== null && (one.id ?? one.name) === (other.id ?? other.name);

/** “counted 320,000 members” is having them, “says it has” is saying so; nor does “told her 12,000 followers” tell how many they are. */
function isMerelyHad(reading: Reading, draft: Draft, source: Cue): boolean {
  if (source.afterwards || source.start >= draft.start) return false;
  const isSelfClaim = tagsWithin(reading, 'self-claim', source.start, draft.start).length > 0;
  if (tagsWithin(reading, 'action', source.start, source.end).some((tag) => tag.value === 'have')) return familyOf(draft) === 'account' || !isSelfClaim;
  return familyOf(draft) === 'account' && !isSelfClaim;
}

/** “Ipsos counts 12 million listeners. In 2019 it was 6.7 million”: a bare number about the same in the sentence that follows is from the same source. */
function heardBefore(reading: Reading, { antecedent, sentence, entity }: Draft): Party | null {
  if (!antecedent?.attributedTo || !entity || antecedent.entity?.name !== entity.name) return null;
  const isNext = sentence - antecedent.sentence <= 1 && reading.sentences[sentence]?.paragraph === reading.sentences[antecedent.sentence]?.paragraph;
  const { start, end } = reading.sentences[sentence] as Span;
  return isNext && tagsWithin(reading, 'say', start, end).length === 0 ? antecedent.attributedTo : null;
}

/** “Twitter reported 326 million users, and Facebook 2.27 billion”: a verb left out has its own subject. */
function speaksInTurn({ antecedent, sentence, entity }: Draft): boolean {
  const first = antecedent?.sentence === sentence ? antecedent : null;
  const isOwnWord = first?.entity != null && first.attributedTo?.id === first.entity.id && first.attributedTo.name === first.entity.name;
  return isOwnWord && entity !== null && entity.id !== first.entity?.id;
}
