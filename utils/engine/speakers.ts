/** Finds who speaks a quotation: named behind it, before it or at its place, else the one who spoke last in the paragraph. */
import type { Sentence, Span } from '../types';
import { quotationAt } from './quotations';
import { mentionAt, sentenceAt, tagsAt, tagsBetween, tagsWithin, within, type Reading } from './reading';
import type { Referents } from './referents';
import { hasSubjectBeside, voiceBehind, voiceBefore } from './subjects';
import { isPersonLike, personBefore, type Voice } from './voices';

/** Sentences of a paragraph to look at on either side: a quotation is no longer. */
const PARAGRAPH_REACH = 12;
/** In units of text: between a quotation and the words that say whose it is. */
const REPORT_REACH = 130;
/** In words: a quotation of fewer is a fragment in the sentence of somebody else. */
const SHORTEST_SPEECH = 4;

/** Who speaks the words at an offset, where they stand in a quotation; a party of null is somebody unnamed. */
export function speakerAt(reading: Reading, sentence: number, offset: number, referents: Referents): Voice | null {
  const paragraph = paragraphAround(reading, sentence);
  const quotation = quotationAt(reading, paragraph, offset);
  if (!quotation || isFragment(reading, quotation)) return null;
  return reportInside(reading, { start: offset, end: quotation.end }, referents)
    ?? interviewed(reading, sentence)
    ?? reporter(reading, quotation, paragraph, referents)
    ?? lastToSpeak(reading, { start: paragraph.start, end: quotation.start }, referents)
    ?? partyOf(personBefore(reading, quotation.start) ?? referents.holderBefore(offset));
}

const TURN = /^[–—-]/;

/** “—How many were there? ⏎ —Two million.”: in an interview, who answers is the person presented before its first turn. */
function interviewed(reading: Reading, sentence: number): Voice | null {
  const { sentences, text } = reading;
  const isTurn = (i: number) => TURN.test(text.slice(sentences[i]?.start, (sentences[i]?.start ?? 0) + 1));
  let first = sentence;
  while (sentences[first - 1]?.paragraph === sentences[sentence]?.paragraph) first--;
  const question = sentences[first - 1];
  if (!question || !isTurn(first) || !/\?\s*$/.test(text.slice(question.start, question.end)) || /\?\s*$/.test(lastOf(reading, sentence))) return null;
  // Only paragraphs that open with a dash are turns.
  let opening = first;
  for (let i = first - 1; i >= 0 && first - i < INTERVIEW_REACH; i--) {
    if (sentences[i - 1]?.paragraph === sentences[i]?.paragraph) continue;
    if (!isTurn(i)) break;
    opening = i;
  }
  return opening < first ? partyOf(personBefore(reading, (sentences[opening] as Sentence).start)) : null;
}

/** In sentences. */
const INTERVIEW_REACH = 80;

/** The last sentence of a paragraph. */
function lastOf({ sentences, text }: Reading, sentence: number): string {
  let last = sentence;
  while (sentences[last + 1]?.paragraph === sentences[sentence]?.paragraph) last++;
  return text.slice(sentences[last]?.start, sentences[last]?.end);
}

const partyOf = (party: Voice['party']): Voice | null => party && { party, mention: null };

/** “puts it at ‘a little over two million’”: a few words, or words that go on a sentence, are quoted by whoever speaks the rest. */
function isFragment({ text, grammar }: Reading, { start, end }: Span): boolean {
  if (grammar.tokensPerWord > 1) return end - start < SHORTEST_SPEECH * 2;
  const opensInside = /[\p{L}\p{N}]\s$/u.test(text.slice(start - 3, start - 1)) && /^\s?[\p{Ll}\p{N}]/u.test(text.slice(start, start + 2));
  return opensInside || text.slice(start, end).trim().split(/\s+/).length < SHORTEST_SPEECH;
}

/** “…”, says Ada Moss; Ada Moss says: “…”; “…” – Ada Moss, painter. */
function reporter(reading: Reading, quotation: Span, paragraph: Span, referents: Referents): Voice | null {
  const { text } = reading;
  const behind = { start: quotation.end, end: Math.min(paragraph.end, quotation.end + REPORT_REACH) };
  behind.end = Math.min(behind.end, reading.sentences[sentenceAt(reading, behind.start + 2)]?.end ?? behind.end);
  const stop = text.slice(behind.start + 1, behind.end).search(/[;:“«„]/);
  if (stop >= 0) behind.end = behind.start + 1 + stop;
  const after = reportIn(reading, behind, referents, 'behind');
  if (after) return after;
  const before = { start: Math.max(paragraph.start, quotation.start - REPORT_REACH), end: quotation.start };
  const cut = text.slice(before.start, before.end).search(/[.!?]\s[^.!?]*$/);
  if (cut >= 0) before.start += cut + 1;
  const isIntroduced = /[:,]\s*[“«„"‘]?$/.test(text.slice(before.start, before.end)) || tagsWithin(reading, 'say', before.end - 24, before.end).length > 0;
  return (isIntroduced ? reportIn(reading, before, referents, 'before') : null) ?? signature(reading, behind);
}

/** «I have 31,500 followers, says Elif, and …»: French lets the report stand inside the marks. */
function reportInside(reading: Reading, { start, end }: Span, referents: Referents): Voice | null {
  const verb = tagsWithin(reading, 'say-after', start, end).find((tag) => /, (?:\p{L}{1,3} )?$/u.test(reading.text.slice(tag.start - 6, tag.start)));
  const stop = verb && reading.text.slice(verb.end, end).search(/[,.;:!?]/);
  return verb && stop !== undefined && stop > 0 ? voiceBehind(reading, verb, verb.end + stop, referents) : null;
}

/** The clause of a verb of saying, and whose it is. */
function reportIn(reading: Reading, { start, end }: Span, referents: Referents, side: 'behind' | 'before'): Voice | null {
  const verbs = tagsBetween(reading, start, end, ['say', 'say-after']).filter((tag) => mentionAt(reading, tag.from) === null);
  const verb = side === 'behind' ? verbs[0] : verbs[verbs.length - 1];
  if (verb) {
    const inverted = side === 'behind' && !hasSubjectBeside(reading, verb) ? voiceBehind(reading, verb, end, referents) : null;
    return inverted ?? voiceBefore(reading, verb, start, referents) ?? voiceBehind(reading, verb, end, referents);
  }
  if (side === 'behind') return null;
  const name = within(reading.mentions, start, end).pop();
  return name && /^:\s*[“«„"‘]?$/.test(reading.text.slice(name.end, end)) ? { party: name.party, mention: name } : null;
}

/** “…”, Ada Moss, painter: a name alone behind a quotation signs it. */
function signature(reading: Reading, { start, end }: Span): Voice | null {
  const name = within(reading.mentions, start, end)[0];
  return name && /^[^\p{L}\p{N}.!?]*$/u.test(reading.text.slice(start, name.start)) && /^(?:[,.)]|$)/.test(reading.text.slice(name.end, end)) ? { party: name.party, mention: name } : null;
}

/** The last speaker of the paragraph before a place. */
function lastToSpeak(reading: Reading, { start, end }: Span, referents: Referents): Voice | null {
  for (const verb of tagsWithin(reading, 'say-after', start, end).reverse()) {
    const voice = voiceBehind(reading, verb, end, referents) ?? voiceBefore(reading, verb, start, referents);
    if (voice && (voice.party === null || voice.mention === null || isPersonLike(voice.mention) || tagsAt(reading, 'on', voice.mention.from - 1).length === 0)) return voice;
  }
  return null;
}

/** The paragraph that holds a sentence, within reach. */
function paragraphAround(reading: Reading, sentence: number): Span {
  const { sentences } = reading;
  const here = sentences[sentence]?.paragraph;
  let first = sentence;
  let last = sentence;
  while (sentence - first < PARAGRAPH_REACH && sentences[first - 1]?.paragraph === here) first--;
  while (last - sentence < PARAGRAPH_REACH && sentences[last + 1]?.paragraph === here) last++;
  return { start: (sentences[first] as Sentence).start, end: (sentences[last] as Sentence).end };
}
