/** Decides who states a figure: the source that rules it, a speaker quoted, or the source of the figure before it. */
import type { Party, Span } from '../types';
import { familyOf, type Draft } from './draft';
import { tagsWithin, type Reading } from './reading';
import type { Source } from './sources';

/** Who has followers is not thereby the one who states their number. */
export function decideSource(reading: Reading, draft: Draft, source: Source | null, speaker: Party | null): void {
  if (speaker) {
    draft.attributedTo = speaker;
    return;
  }
  const party = speaksInTurn(draft) ? draft.entity : source?.party ?? null;
  const self = party !== null && draft.entity !== null && (party.id ?? party.name) === (draft.entity.id ?? draft.entity.name);
  // “counted 320,000 members” is having them, “says it has” is saying so.
  const isHad = source !== null && !source.afterwards && source.start < draft.start && tagsWithin(reading, 'action', source.start, source.end).some((tag) => tag.value === 'have');
  draft.attributedTo = self && familyOf(draft) === 'account' && isHad ? null : party ?? heardBefore(reading, draft);
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
