/** Finds the source of a figure whose own sentence names none: what was reported goes on, a survey goes on, a company reports its business. */
import type { Party, Span } from '../types';
import { familyOf, type Draft } from './draft';
import { mentionAt, sentenceAt, tagsWithin, within, type Reading } from './reading';
import type { Cue } from './sources';

/** What the sentences before hand on, looked up when asked. */
export interface Carried {
  reading: Reading;
  /** Cues of a sentence. */
  cuesOf: (sentence: number) => readonly Cue[];
  /** The draft before, if any. */
  previous: Draft | null;
}

/** In sentences: reported speech seldom goes on longer without its speaker. */
const HEARSAY_REACH = 3;

export function carriedSource(draft: Draft, carried: Carried): Party | null {
  return heardBefore(draft, carried) ?? hearsay(draft, carried) ?? sameSurvey(draft, carried) ?? reportOfBusiness(draft, carried);
}

/** “Ipsos counts 12 million listeners. In 2019 it was 6.7 million”: a bare number about the same in the sentence that follows is from the same source. */
function heardBefore({ antecedent, sentence, entity, unitTag, start }: Draft, { reading }: Carried): Party | null {
  if (!antecedent?.attributedTo || !entity || antecedent.entity?.name !== entity.name || unitTag !== null) return null;
  // “The service had 175 million in July”: with a subject of its own the sentence is the author's.
  const opening = (reading.sentences[sentence] as Span).start;
  if (within(reading.mentions, opening, start).length > 0 || tagsWithin(reading, 'stand-in', opening, start).length > 0) return null;
  return isNext(reading, antecedent.sentence, sentence) && isWithoutVerb(reading, sentence) ? antecedent.attributedTo : null;
}

const isNext = ({ sentences }: Reading, one: number, other: number) => other - one <= 1 && sentences[other]?.paragraph === sentences[one]?.paragraph;

function isWithoutVerb(reading: Reading, sentence: number): boolean {
  const { start, end } = reading.sentences[sentence] as Span;
  return tagsWithin(reading, 'say', start, end).every((tag) => mentionAt(reading, tag.from) !== null);
}

/** “Seitdem seien 1,3 Millionen hinzugekommen”: the verb's mood says that whoever spoke last goes on. */
function hearsay({ sentence }: Draft, { reading, cuesOf }: Carried): Party | null {
  const { start, end } = reading.sentences[sentence] as Span;
  if (tagsWithin(reading, 'hearsay', start, end).length === 0) return null;
  for (let back = 1; back <= HEARSAY_REACH; back++) {
    const spoken = cuesOf(sentence - back).filter((cue) => cue.party !== null).pop();
    if (spoken) return spoken.party;
  }
  return null;
}

const MEASURED: ReadonlySet<string> = new Set(['platform', 'person']);

/** “According to Audicom, TikTok reached 23 million. WhatsApp stays ahead with 38”: who measured the first measured the next. */
function sameSurvey(draft: Draft, { reading, previous, cuesOf }: Carried): Party | null {
  const source = previous?.attributedTo;
  if (!source || !draft.entity || !previous.entity || previous.metric === null || draft.antecedent === null) return null;
  const isOther = previous.entity.name !== draft.entity.name && previous.entity.id !== draft.entity.id;
  const isMeasurer = source.id === null ? source.name !== previous.entity.name : !MEASURED.has(reading.entities.byId(source.id)?.kind ?? '');
  if ((!isOther && previous.sentence !== draft.sentence) || cuesOf(previous.sentence).some((cue) => cue.isVerb)) return null;
  return isMeasurer && familyOf(draft) === 'platform' && isNext(reading, previous.sentence, draft.sentence) && isWithoutVerb(reading, draft.sentence) ? source : null;
}

/** In sentences of the text: a report says early that it is one. */
const OPENING = 2;

/** “Pinterest on Monday reported quarterly revenue of …”: users in an article about a company's business are its own count. */
function reportOfBusiness(draft: Draft, { reading }: Carried): Party | null {
  if (familyOf(draft) !== 'platform' || !draft.entity) return null;
  const opening = { start: 0, end: reading.sentences[sentenceAt(reading, reading.offset) + OPENING - 1]?.end ?? reading.text.length };
  if (tagsWithin(reading, 'results', opening.start, opening.end).length === 0) return null;
  const company = within(reading.mentions, opening.start, opening.end).find((mention) => mention.kind !== 'person');
  if (!company) return null;
  const owner = draft.entity.id === null ? null : reading.entities.byId(draft.entity.id)?.parent ?? null;
  const isOwn = company.party.id === null ? company.party.name === draft.entity.name : company.party.id === draft.entity.id || company.party.id === owner;
  return isOwn ? company.party : null;
}
