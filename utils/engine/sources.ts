/** Finds who a sentence says is speaking or measuring, and which of them a figure is from: “Sensor Tower estimates”, “selon Amazon”, “said Geeta Salvi”. */
import type { Party, Span } from '../types';
import type { Tag } from './tags';
import type { Mention } from './mentions';
import { markedSubject, named, sourceBeforeCue, subjectBehind } from './marked-sources';
import { isOnAny, mentionAt, tagsAt, tagsBetween, tagsWithin, within, type Reading } from './reading';
import type { Referents } from './referents';
import { hasSubjectBeside, opensOnPlace, voiceBefore, voiceBehind } from './subjects';
import { tokenAt } from './tokens';
import { personBefore, type Own, type Voice } from './voices';

/** A place that says who speaks. */
export interface Cue {
  /** Null where somebody speaks whom the text leaves unnamed. */
  party: Party | null;
  mention: Mention | null;
  /** Where the cue stands: the verb, or “according to”. */
  start: number;
  end: number;
  /** Speaks after what it says (“…, said X”; “selon X”), so claims before it are meant too. */
  afterwards: boolean;
  /** Speaks of nothing that stands before it. */
  forward?: boolean;
  /** “By its own count”, “said its founder”: whoever the figure is about, or who heads it. */
  own?: Own;
  /** “Claims to have”: rules the figure behind it, whoever is spoken of next. */
  claims?: boolean;
  /** A verb, of which figures that merely describe its subject are no objects. */
  isVerb?: boolean;
}

export interface Source extends Cue {
  party: Party;
}

export const isNamed = (cue: Cue | null): cue is Source => cue !== null && cue.party !== null;

/** Lists whose words say that somebody speaks. */
const CUES: readonly string[] = ['own-count', 'according', 'say', 'say-after', 'for'];

/** Sources of one sentence, in order of their cues. */
export function findSources(reading: Reading, sentence: number, referents: Referents): Cue[] {
  const { start, end } = reading.sentences[sentence] as Span;
  const sources: Cue[] = [];
  let lastVerb = start;
  for (const tag of tagsBetween(reading, start, end, CUES)) {
    if (tag.list === 'own-count') sources.push(ownCount(reading, tag, referents));
    if (tag.list === 'for') sources.push(...inTheViewOf(reading, tag, start));
    const source = tag.list === 'for' ? null : tag.list === 'according' ? accordingTo(reading, tag, start, end, referents) : isVerbOfSaying(reading, tag) && !isTaken(sources, tag) ? spoken(reading, tag, lastVerb, { start, end }, referents) : null;
    if (!source) continue;
    sources.push(tag.list === 'according' ? source : { ...source, isVerb: true, claims: tagsAt(reading, 'self-claim', tag.from).length > 0 });
    if (tag.list !== 'according') lastVerb = tag.end;
  }
  return sources;
}

/** “Per Audiweb sono 7,7 milioni”: at the head of a sentence, for whom it is so; only of those who measure. */
function inTheViewOf(reading: Reading, tag: Tag, start: number): Cue[] {
  if (/\p{L}/u.test(reading.text.slice(start, tag.start))) return [];
  const body = [0, 1, 2].map((i) => mentionAt(reading, tag.to + i)).find((mention) => mention !== null);
  const measures = body && !/[.,;:“«„"]/.test(reading.text.slice(tag.end, body.start)) && body.from - tag.to <= 2 && (body.kind === 'organisation' || (body.kind === 'name' && reading.text[body.end] === ' ' && isOnAny(reading, VIEWED, body.to)));
  return measures ? [{ party: body.party, mention: body, start: tag.start, end: body.end, afterwards: false, forward: true }] : [];
}

const VIEWED = ['action', 'unit', 'skip'];

/** “By its own count”; “by Webmeter's count”, whose it is stands before. */
function ownCount(reading: Reading, tag: Tag, referents: Referents): Cue {
  const isGenitive = reading.tokens.word[tag.from - 1] === 's';
  const owner = mentionAt(reading, isGenitive || reading.tokens.word[tag.from] !== 's' ? tag.from - 2 : tag.from - 1);
  const isOwner = owner !== null && /^['’](?:s )?$/.test(reading.text.slice(owner.end, tag.start));
  if (isOwner) return { party: owner.party, mention: owner, start: owner.start, end: tag.end, afterwards: true };
  // “It published its own figures: 640,000 visitors”
  const isAhead = /^\s?:/.test(reading.text.slice(tag.end, tag.end + 2));
  return { party: referents.platformBefore(tag.start), mention: null, start: tag.start, end: tag.end, afterwards: !isAhead, ...(isAhead && { forward: true }), own: 'itself' };
}

/** “selon” may follow a comma like a verb; where it opens a phrase it is no verb. */
const isVerbOfSaying = (reading: Reading, tag: Tag) => (tag.list === 'say' || tag.list === 'say-after') && tagsAt(reading, 'according', tag.from).length === 0 && mentionAt(reading, tag.from) === null && !isProperNoun(reading, tag);

/** “the United States”, “nach Angaben”: inside a sentence a verb has no capital, but in a headline. */
const isProperNoun = ({ text, opens, offset }: Reading, { start, from }: Tag) => start >= offset && opens[from] !== 1 && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) && /[\p{L}\p{N},] $/u.test(text.slice(start - 2, start));

const isTaken = (sources: readonly Cue[], tag: Tag) => sources.some((source) => source.start <= tag.start && tag.start < source.end);

function accordingTo(reading: Reading, cue: Tag, start: number, end: number, referents: Referents): Cue | null {
  if (reading.grammar.verb === 'last') return sourceBeforeCue(reading, cue, start, referents);
  // “According to the ministry, Telegram has …”: behind a comma somebody else is spoken of.
  const voice = voiceBehind(reading, cue, end, referents);
  if (!voice && reading.grammar.verb === 'first') return unknownBehind(reading, cue, end);
  return voice && { ...voice, start: cue.start, end: voice.mention?.end ?? cue.end, afterwards: true };
}

/** “وفق الجمعية الأردنية للمصدر المفتوح”: a body whom nothing knows, up to the next mark. */
function unknownBehind(reading: Reading, cue: Tag, end: number): Cue | null {
  const mark = reading.text.slice(cue.end, end).search(/[,،.؛:;]/);
  const stop = mark < 0 ? end : cue.end + mark;
  const source = named(reading, cue, stop);
  // A single word is a common noun: “وفق تقرير”.
  return source && source.end - cue.end > 0 && /\S\s+\S/.test(source.party.name) && source.end >= stop - 1 ? { ...source, afterwards: true, forward: false } : null;
}

/** What a verb of saying tells of its subject. */
function spoken(reading: Reading, verb: Tag, from: number, sentence: Span, referents: Referents): Cue | null {
  if (reading.grammar.verb !== 'middle') return placedSubject(reading, verb, from, sentence.end, referents);
  if (closesRelative(reading, sentence.start, verb)) return null;
  const gap = reading.text.slice(Math.max(sentence.start, verb.start - 8), verb.start);
  const isPlaced = opensOnPlace(reading, verb, from);
  const isInverted = isPlaced || (FOLLOWS_SPEECH.test(gap) && !closesName(reading, verb) && !closesApposition(reading, sentence.start, verb));
  const isQuoting = isInverted && isAfterwards(reading, verb) && (isPlaced || !hasSubjectBeside(reading, verb));
  // “…”, says a trade unionist: what stands in the quotation is not who speaks it.
  const behind = isQuoting ? voiceBehind(reading, verb, sentence.end, referents) ?? (/[»”"]/.test(gap) ? UNNAMED : null) : null;
  if (behind) return { ...behind, start: verb.start, end: behind.mention?.end ?? verb.end, afterwards: !isPlaced };
  const before = voiceBefore(reading, verb, from, referents);
  if (before) return { ...before, start: verb.start, end: verb.end, ...placeOf(reading, verb, before, sentence) };
  const late = isAfterwards(reading, verb) && !introduces(reading, verb) ? voiceBehind(reading, verb, sentence.end, referents) : null;
  if (late) return { ...late, start: verb.start, end: late.mention?.end ?? verb.end, afterwards: true };
  // “Sul sito, assicura, arrivano 80mila visitatori”: whoever spoke last.
  const isBare = /, $/.test(gap) && /^[,.]/.test(reading.text.slice(verb.end, verb.end + 1));
  const last = isBare && isAfterwards(reading, verb) ? personBefore(reading, verb.start) : null;
  return last && { party: last, mention: null, start: verb.start, end: verb.end, afterwards: true };
}

/** «ВКонтакте» сообщила: marks may hold a name. */
function closesName({ text, mentions }: Reading, verb: Tag): boolean {
  return within(mentions, verb.start - APPOSED_REACH, verb.start).some(({ start, end }) => OPENING_MARK.test(text[start - 1] ?? '') && CLOSING_MARK.test(text.slice(end, verb.start)));
}

const OPENING_MARK = /[«“„"]/;
const CLOSING_MARK = /^[»”“"] $/;
/** “She wrote that …”: what is said follows. */
const introduces = (reading: Reading, verb: Tag) => [0, 1, 2].some((i) => tagsAt(reading, 'relatives', verb.to + i).some(({ start }) => !/[,.:;“«„"]/.test(reading.text.slice(verb.end, start))));

const UNNAMED: Voice = { party: null, mention: null };
const FOLLOWS_SPEECH = /(?:[,»”"’]|\s[–—-])\s*(?:[–—-]\s*)?(?:\p{L}{1,3}\s+)?$/u;
const isAfterwards = (reading: Reading, verb: Tag) => tagsAt(reading, 'say-after', verb.from).length > 0;

/** In words: what may follow the verb of a clause that ends a sentence: “to reporters on Friday”. */
const LONGEST_TAIL = 9;

/** “…, the company said on Friday.” speaks of all before it; “…, and Similarweb counts 10 million” of what follows alone. */
function placeOf(reading: Reading, verb: Tag, { mention }: Voice, sentence: Span): Pick<Cue, 'afterwards' | 'forward'> {
  const tail = reading.text.slice(verb.end, sentence.end).search(/[,;:“«„](?!\d)/);
  const end = tail < 0 ? sentence.end : verb.end + tail;
  const isShort = (reading.tokens.start[verb.to + LONGEST_TAIL] ?? Infinity) >= end;
  const hasFigure = within(reading.quantities, verb.end, end).length > 0 || tagsWithin(reading, 'that', verb.end, end).length > 0;
  const lead = reading.text.slice(sentence.start, mention?.start ?? verb.start);
  // “X has 80 million users, Webmeter reckons, though …”: inserted behind what it says.
  const isInserted = tail === 0 && within(reading.quantities, Math.max(sentence.start, sentence.start + lead.lastIndexOf(', ', lead.length - 3)), sentence.start + lead.length).length > 0;
  const isTrailing = isShort && !hasFigure && !introduces(reading, verb) && (tail !== 0 || isInserted) && /[,”»"–—]\s[^,;]*$/.test(lead) && !/[:“«„]/.test(reading.text[end] ?? '');
  return isTrailing || closesClaim(reading, verb, mention?.end ?? sentence.start) ? { afterwards: true } : { afterwards: false, forward: true };
}

/** “…, dat 500 miljoen gebruikers zegt te hebben,”: a claim may close the clause that holds its figure. */
function closesClaim(reading: Reading, verb: Tag, from: number): boolean {
  if (!/^[,.;]/.test(reading.text.slice(verb.end, verb.end + 1)) || !tagsAt(reading, 'self-claim', verb.from).some(({ end }) => end === verb.end)) return false;
  return within(reading.quantities, from, verb.start).some((figure) => !/[,;:]\s/.test(reading.text.slice(figure.end, verb.start)));
}

/** Where the verb does not stand between its subject and what is said. */
function placedSubject(reading: Reading, verb: Tag, from: number, end: number, referents: Referents): Cue | null {
  if (reading.grammar.verb === 'last') return markedSubject(reading, verb, from, referents);
  const isBehindSubject = tagsAt(reading, 'that', verb.to).length > 0;
  const behind = subjectBehind(reading, verb, end, referents);
  if (behind || !isBehindSubject) return behind;
  const before = voiceBefore(reading, verb, from, referents);
  return before && { ...before, start: verb.start, end: verb.end, afterwards: false };
}

/** “Parler, das sich wie das Wort schreibt, hat …”: what a relative clause that ends with the verb says is over. */
function closesRelative(reading: Reading, start: number, verb: Tag): boolean {
  if (reading.text[verb.end] !== ',' || tagsAt(reading, 'self-claim', verb.from).length > 0) return false;
  // “który twierdzi, że …”: right behind the pronoun, it is what the subject says that follows.
  if (tagsAt(reading, 'relatives', verb.from - 1).length > 0) return false;
  const comma = reading.text.lastIndexOf(', ', verb.start);
  const opening = comma < start ? -1 : tokenAt(reading.tokens, comma);
  return opening >= 0 && tagsAt(reading, 'relatives', opening).length > 0;
}

/** “Adam Mosseri, who heads Instagram, said”: the comma before the verb belongs to what is said of its subject. */
function closesApposition(reading: Reading, start: number, verb: Tag): boolean {
  const closes = ({ end }: Span) => /^[»”"]?, (?:[^,“”„«»"]|[«“„"][^,“”„«»"]{1,40}[»”“"](?! ?$))+, (?:\p{L}{1,3} )?$/u.test(reading.text.slice(end, verb.start));
  return within(reading.mentions, start, verb.start).some(closes) || tagsBetween(reading, Math.max(start, verb.start - APPOSED_REACH), verb.start, TITLES).some(closes);
}

/** In units of text: “its founder, Ada Moss, says”. */
const APPOSED_REACH = 60;
const TITLES = ['officer', 'others'];

/** “By its own account X has 500 million users, in Germany there are according to Y nine”: behind a comma the cue is the next figure's. */
function introducesNext(cue: Cue, end: number, next: number, text: string): boolean {
  if (cue.start <= end || next - cue.end > NEXT_REACH) return false;
  // “… and, according to Webmeter, more than 200 million”
  return /[,;]\s/.test(text.slice(end, cue.start)) && !/[.!?,;]\s/.test(text.slice(cue.end, next).replace(/^,\s/, ''));
}

/** In units of text. */
const NEXT_REACH = 60;

/**
 * The source of what stands from `start` to `end`. “According to” right behind it, before the next figure at `next`, wins;
 * then the last that has spoken before it; then one that speaks afterwards.
 */
export function sourceOf(sources: readonly Cue[], start: number, end: number, next: number, text: string): Cue | null {
  // A cue may stand inside: “überschritt nach eigenen Angaben 500 Millionen Nutzer”.
  const behind = sources.find((source) => source.start >= end || (source.afterwards && source.start > start)) ?? null;
  let before: Cue | null = null;
  for (const source of sources) {
    if (source.start >= start) break;
    before = source;
  }
  const isInserted = behind !== null && /\s\p{L}{1,3}, $/u.test(text.slice(Math.max(end, behind.start - 6), behind.start)) && text[behind.end] === ',';
  if (before?.claims && behind?.isVerb && !/[,;:]\s/.test(text.slice(before.end, start)) && /[,;]\s/.test(text.slice(end, behind.start))) return before;
  const isNexts = behind !== null && (before !== null || isInserted) && introducesNext(behind, end, next, text);
  if (behind?.afterwards && behind.start < next && !isNexts) return behind;
  if (before || !behind || behind.forward || isNexts) return before;
  // “Lula, who has 9.1 million followers, said …”: what stands between a subject and its verb is not what it says.
  return !behind.afterwards && behind.mention && behind.mention.end <= start ? null : behind;
}
