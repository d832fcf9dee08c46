/** Finds who a sentence says is speaking or measuring: “Sensor Tower estimates”, “selon Amazon”, “said Geeta Salvi”. */
import type { Party, Sentence } from '../types';
import type { Tag } from './tags';
import type { Mention } from './mentions';
import { markedSubject, sourceBeforeCue, subjectBehind } from './marked-sources';
import { gapBefore, mentionAt, sentenceAt, tagsAt, tagsBetween, tagsWithin, within, type Reading } from './reading';
import type { Referents } from './referents';
import { isSubject } from './salience';
import { tokenAt } from './tokens';

export interface Source {
  party: Party;
  mention: Mention | null;
  /** Where the cue stands: the verb, or “according to”. */
  start: number;
  end: number;
  /** Speaks after what it says (“…, said X”; “selon X”), so claims before it are meant too. */
  afterwards: boolean;
  /** Speaks of nothing that stands before it. */
  forward?: boolean;
}

/** Tokens between a verb of saying and its subject, at most: apposition and relative clause included. */
const SUBJECT_REACH = 14;
const NAME_AFTER_CUE = 9;

/** Sources of one sentence, in order of their cues. */
export function findSources(reading: Reading, sentence: number, referents: Referents): Source[] {
  const { start, end } = reading.sentences[sentence] as { start: number; end: number };
  const sources: Source[] = [];
  let lastVerb = start;
  for (const tag of tagsBetween(reading, start, end)) {
    if (tag.list === 'own-count') {
      const party = referents.platformBefore(tag.start);
      if (party) sources.push({ party, mention: null, start: tag.start, end: tag.end, afterwards: true });
    }
    if (tag.list === 'according' && reading.grammar.verb === 'last') {
      const source = sourceBeforeCue(reading, tag, start, referents);
      if (source) sources.push(source);
    } else if (tag.list === 'according') pushNamed(reading, tag, end, referents, sources);
    // “selon” may follow a comma like a verb; where it opens a phrase it is no verb.
    if ((tag.list === 'say' || tag.list === 'say-after') && tagsAt(reading, 'according', tag.from).length === 0 && mentionAt(reading, tag.from) === null) {
      if (sources.some((source) => source.start <= tag.start && tag.start < source.end)) continue;
      const inverted = /(?:[,»”"’]|\s[–—-])\s*(?:[–—-]\s*)?(?:\p{L}{1,3}\s+)?$/u.test(reading.text.slice(Math.max(start, tag.start - 8), tag.start)) && !closesApposition(reading, start, tag) ? nameAfter(reading, tag, end) : null;
      const source = reading.grammar.verb !== 'middle' ? placedSubject(reading, tag, lastVerb, end, referents) : inverted ?? subjectBefore(reading, tag, lastVerb, referents) ?? nameAfter(reading, tag, end);
      if (!source) continue;
      sources.push(source);
      lastVerb = tag.end;
    }
  }
  return sources;
}

/** Where the verb does not stand between its subject and what is said. */
function placedSubject(reading: Reading, verb: Tag, from: number, end: number, referents: Referents): Source | null {
  if (reading.grammar.verb === 'last') return markedSubject(reading, verb, from, referents);
  const isBehindSubject = tagsAt(reading, 'that', verb.to).length > 0;
  return subjectBehind(reading, verb, end, referents) ?? (isBehindSubject ? subjectBefore(reading, verb, from, referents) : null);
}

/** “Adam Mosseri, who heads Instagram, said”: the comma before the verb belongs to what is said of its subject. */
function closesApposition(reading: Reading, start: number, verb: Tag): boolean {
  return within(reading.mentions, start, verb.start).some((mention) => /^, [^,“”«»"]+, (?:\p{L}{1,3} )?$/u.test(reading.text.slice(mention.end, verb.start)));
}

function pushNamed(reading: Reading, cue: Tag, end: number, referents: Referents, sources: Source[]): void {
  const stop = reading.tokens.start[cue.to + NAME_AFTER_CUE] ?? end;
  const first = within(reading.mentions, cue.end, Math.min(end, stop))[0];
  // “According to the ministry, Telegram has …”: behind a comma somebody else is spoken of, unless it names one (“selon son patron, Ada Moss”).
  const isOfAnother = first !== undefined && /,\s/.test(reading.text.slice(cue.end, first.start)) && !tagsWithin(reading, 'stand-in', cue.end, first.start).some((tag) => tag.value === 'person' && reading.text[tag.end] === ',');
  const mention = isOfAnother ? null : first;
  if (mention) sources.push({ party: mention.party, mention, start: cue.start, end: mention.end, afterwards: true });
  else {
    const standIn = tagsWithin(reading, 'stand-in', cue.end, Math.min(end, stop))[0];
    const party = standIn && referents.meantBy(standIn);
    if (party) sources.push({ party, mention: null, start: cue.start, end: cue.end, afterwards: true });
  }
}

function subjectBefore(reading: Reading, verb: Tag, from: number, referents: Referents): Source | null {
  const cue = { start: verb.start, end: verb.end, afterwards: false };
  const earliest = reading.tokens.start[Math.max(0, verb.from - SUBJECT_REACH)] ?? 0;
  const mentions = within(reading.mentions, Math.max(from, earliest), verb.start);
  const free = mentions.filter((mention) => !isComplement(reading, mention) || speaksThrough(reading, mention, verb)).reverse();
  const nearest = free.find((mention) => isSubject(reading, mention)) ?? free[0] ?? null;
  const subject = nearest && (headOf(reading, nearest, free) ?? nearest);
  const close = reading.tokens.start[Math.max(0, verb.from - STAND_IN_REACH)] ?? 0;
  // A pronoun or “the site” beside the verb is its subject, whoever was named before.
  for (const tag of tagsBetween(reading, Math.max(from, close, subject?.end ?? 0), verb.start).reverse()) {
    if ((tag.list !== 'stand-in' && tag.list !== 'pronoun') || (subject && !/^\s*$/.test(reading.text.slice(tag.end, verb.start)))) continue;
    const party = chiefOf(reading, tag) ?? subjectBeforeColon(reading, tag) ?? referents.meantBy(tag);
    if (party) return { ...cue, party, mention: null };
  }
  return subject && { ...cue, party: subject.party, mention: subject };
}

/** “DLive, on which rioters had filmed the Capitol, said”: behind a comma that closes a relative clause, the one before it speaks. */
function headOf(reading: Reading, nearest: Mention, free: readonly Mention[]): Mention | null {
  if (reading.text[nearest.end] !== ',') return null;
  const hasRelative = (mention: Mention) => reading.text[mention.end] === ',' && [mention.to, mention.to + 1].some((token) => tagsAt(reading, 'relatives', token).length > 0);
  return free.find((mention) => mention.end < nearest.start && hasRelative(mention)) ?? null;
}

/** “Researchers at Meter Lab found”: right before the verb, a body speaks through its people. */
function speaksThrough(reading: Reading, mention: Mention, verb: Tag): boolean {
  const isBody = mention.kind === 'organisation' || mention.kind === 'outlet' || (mention.kind === 'name' && mention.to > mention.from + 1);
  return isBody && mention.to === verb.from && /^\s+$/.test(gapBefore(reading, verb.from)) && tagsAt(reading, 'of', mention.from - 1).length === 0;
}

/** “Le groupe de Mark Zuckerberg”, “the company behind Parler”: the name that hangs on the noun says which. */
function chiefOf(reading: Reading, tag: Tag): Party | null {
  if (tag.list !== 'stand-in') return null;
  const mention = tagsAt(reading, 'of', tag.to).length > 0 ? mentionAt(reading, tag.to + 1) : null;
  return mention && mention.kind !== 'name' ? mention.party : null;
}

/** “eMarketer is more cautious: it estimated”: what opens the clause before the colon. */
function subjectBeforeColon(reading: Reading, tag: Tag): Party | null {
  const before = reading.text.slice(Math.max(0, tag.start - 2), tag.start);
  if (tag.value !== 'thing' || !/[:;] $/.test(before)) return null;
  const sentence = reading.sentences[sentenceAt(reading, tag.start)];
  const named = within(reading.mentions, sentence?.start ?? 0, tag.start).filter((mention) => !isComplement(reading, mention) && mention.kind !== 'person');
  return named[0]?.party ?? null;
}

const STAND_IN_REACH = 8;

/** “the boss of Parler said”: what hangs on “of” is not the speaker, unless nobody else is there. */
function isComplement(reading: Reading, mention: Mention): boolean {
  const before = mention.from - 1;
  // Words of the sentence before do not rule this one.
  if (/[.!?…\n]/.test(gapBefore(reading, mention.from))) return false;
  const article = tagsAt(reading, 'skip', before).length > 0 ? before - 1 : before;
  return tagsAt(reading, 'of', before).length > 0 || [before, article].some((i) => tagsAt(reading, 'on', i).length > 0 || tagsAt(reading, 'inPlace', i).length > 0);
}

function nameAfter(reading: Reading, verb: Tag, end: number): Source | null {
  if (tagsAt(reading, 'say-after', verb.from).length === 0) return null;
  const stop = reading.tokens.start[verb.to + NAME_AFTER_CUE] ?? end;
  const mention = within(reading.mentions, verb.end, Math.min(end, stop))[0];
  return mention && mentionAt(reading, tokenAt(reading.tokens, mention.start)) ? { party: mention.party, mention, start: verb.start, end: mention.end, afterwards: true } : null;
}

/**
 * The source of what stands from `start` to `end`. “According to” right behind it, before the next figure at `next`, wins;
 * then the last that has spoken before it; then one that speaks afterwards.
 */
export function sourceOf(sources: readonly Source[], start: number, end: number, next: number): Source | null {
  const behind = sources.find((source) => source.start >= end) ?? null;
  if (behind?.afterwards && behind.start < next) return behind;
  let before: Source | null = null;
  for (const source of sources) {
    if (source.start >= start) break;
    before = source;
  }
  if (before || !behind || behind.forward) return before;
  // “Lula, who has 9.1 million followers, said …”: what stands between a subject and its verb is not what it says.
  return !behind.afterwards && behind.mention && behind.mention.end <= start ? null : behind;
}

const OPENING_MARKS = /[“«„]/g;
const CLOSING_MARKS = /[”»]/g;

/** Who speaks the words at an offset, where they stand in a quotation: named behind it in the paragraph, else the last to have spoken. */
export function speakerAt(reading: Reading, sentence: number, offset: number, referents: Referents): Party | null {
  const { first, last } = paragraphAround(reading, sentence);
  if (!first || !last || !isQuoted(reading.text.slice(Math.max(first.start, offset - LONGEST_QUOTATION), offset))) return null;
  for (const verb of tagsWithin(reading, 'say-after', offset, last.end)) {
    const named = nameAfter(reading, verb, last.end);
    if (named) return named.party;
    const pronoun = tagsAt(reading, 'pronoun', verb.from - 1)[0];
    if (pronoun) return introduced(reading, first.start, offset) ?? referents.holderBefore(verb.start);
  }
  for (const verb of tagsWithin(reading, 'say-after', first.start, offset).reverse()) {
    const named = nameAfter(reading, verb, offset);
    if (named) return named.party;
  }
  return referents.holderBefore(offset);
}

/** Sentences of a paragraph to look at on either side: a quotation is no longer. */
const PARAGRAPH_REACH = 12;
/** In units of text: a mark that opened earlier was forgotten to be closed. */
const LONGEST_QUOTATION = 1500;

/** First and last sentence of the paragraph that holds one, within reach. */
function paragraphAround(reading: Reading, sentence: number): { first: Sentence | undefined; last: Sentence | undefined } {
  const { sentences } = reading;
  const here = sentences[sentence]?.paragraph;
  let first = sentence;
  let last = sentence;
  while (sentence - first < PARAGRAPH_REACH && sentences[first - 1]?.paragraph === here) first--;
  while (last - sentence < PARAGRAPH_REACH && sentences[last + 1]?.paragraph === here) last++;
  return { first: sentences[first], last: sentences[last] };
}

/** “Rodrigo Lemos, 34, was less dramatic. ‘I had …’, he said”: the person last named in the paragraph before the quotation. */
function introduced(reading: Reading, start: number, offset: number): Party | null {
  const quotation = Math.max(...['“', '«', '„', '"'].map((mark) => reading.text.lastIndexOf(mark, offset)));
  const people = within(reading.mentions, start, Math.max(start, quotation)).filter((mention) => mention.kind === 'person' || (mention.kind === 'name' && mention.to > mention.from + 1));
  const free = people.filter((mention) => !isComplement(reading, mention));
  return free[free.length - 1]?.party ?? null;
}

function isQuoted(before: string): boolean {
  const open = (before.match(OPENING_MARKS)?.length ?? 0) - (before.match(CLOSING_MARKS)?.length ?? 0);
  return open > 0 || (before.split('"').length - 1) % 2 === 1;
}
