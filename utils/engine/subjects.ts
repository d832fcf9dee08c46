/** Finds the subject of a verb of saying, before it (“Sensor Tower estimates”) and behind it (“said Geeta Salvi”). */
import type { Tag } from './tags';
import type { Mention } from './mentions';
import { firstTag, gapBefore, isOnAny, mentionAt, tagsAt, tagsBetween, tagsWithin, within, type Reading } from './reading';
import type { Referents } from './referents';
import { isSubject } from './salience';
import { VOICES, isPersonLike, voiceOf, type Voice } from './voices';

/** Tokens between a verb of saying and its subject, at most: apposition and relative clause included. */
const SUBJECT_REACH = 20;
/** The same for a pronoun or a noun that stands for somebody. */
const VOICE_REACH = 8;
const NAME_BEHIND = 9;

/** Who stands behind a verb or “according to”, in its clause: the name or noun that comes first. */
export function voiceBehind(reading: Reading, verb: Tag, end: number, referents: Referents): Voice | null {
  const stop = clauseEnd(reading, verb, end);
  const mention = within(reading.mentions, verb.end, end).find((other) => other.start < stop && !isNoun(reading, other) && !isPlace(reading, other, verb.to) && !/,\s/.test(reading.text.slice(verb.end, other.start)));
  const tag = tagsBetween(reading, verb.end, Math.min(end, mention ? mention.start : stop), VOICES).find((other) => isFree(reading, other, verb));
  const voice = tag ? voiceOf(reading, tag, referents) : null;
  if (voice) return voice;
  const titled = mention ? null : titledBehind(reading, verb, end);
  if (titled) return { party: titled.party, mention: titled };
  // “smiles a teacher from Namur”: a name that hangs on a noun which nothing knows.
  if (mention && verb.list !== 'according' && mention.from > verb.to + 1 && tagsAt(reading, 'of', mention.from - 1).length > 0) return { party: null, mention: null };
  return mention ? { party: mention.party, mention } : null;
}

/** “informó su directora regional, Ada Ruiz.”: whatever the title, a name in apposition to what stands behind the verb. */
function titledBehind(reading: Reading, verb: Tag, end: number): Mention | null {
  const far = Math.min(end, reading.tokens.start[verb.to + NAME_BEHIND] ?? end);
  const named = within(reading.mentions, verb.end, end).find(({ start }) => start < far && reading.text.startsWith(', ', start - 2));
  if (!named || !isPersonLike(named) || !/^(?:[,.;”»"]|$)/.test(reading.text.slice(named.end, named.end + 1))) return null;
  const title = reading.text.slice(verb.end, named.start - 2);
  const isTitle = /^ \p{Ll}[^,.;:!?“”«»"]*$/u.test(title) && tagsBetween(reading, verb.end, named.start, NOT_TITLES).length === 0;
  return isTitle && reading.tokens.start[verb.to + 1] !== undefined ? named : null;
}

const NOT_TITLES = ['at-time', 'weekday', 'daysAgo', 'inPlace', 'relatives', 'say', 'month'];

/** “he said on Friday”, but not “his lawyer”: a possessive before a noun is not who speaks. */
function isFree(reading: Reading, tag: Tag, verb: Tag): boolean {
  if (tag.list !== 'pronoun') return tag.from - verb.to <= VOICE_REACH;
  if (tag.from - verb.to > 1 || tag.value === 'speaker') return false;
  return /^\s*(?:$|[.,;:!?”»"–—-])/.test(reading.text.slice(tag.end, tag.end + 2)) || isOnAny(reading, BEHIND_PRONOUN, tag.to);
}

const BEHIND_PRONOUN = ['on', 'inPlace', 'at-time', 'joins', 'weekday', 'daysAgo', 'for', 'that'];

/** Where the words that name the speaker end: at a mark, a figure, or so many words on. A quotation mark may open a name. */
function clauseEnd(reading: Reading, verb: Tag, end: number): number {
  const far = Math.min(end, reading.tokens.start[verb.to + NAME_BEHIND] ?? end);
  const mark = /[;:!?]|,(?!\s\p{Lu})/u.exec(reading.text.slice(verb.end, far));
  const quote = /[“«„"]/.exec(reading.text.slice(verb.end, far));
  const isQuote = quote && !reading.mentions.some((mention) => mention.start === verb.end + quote.index + 1);
  const figure = within(reading.quantities, verb.end, far)[0]?.start ?? far;
  return Math.min(far, figure, mark ? verb.end + mark.index : far, isQuote ? verb.end + quote.index : far);
}

/** “celebró en X”: where something was said is not who said it. */
function isPlace(reading: Reading, mention: Mention, from: number): boolean {
  const before = mention.from - 1;
  const article = tagsAt(reading, 'skip', before).length > 0 || tagsAt(reading, 'stand-in', before).length > 0 ? before - 1 : before;
  return [before, article].some((i) => i >= from && isOnAny(reading, ['on', 'inPlace'], i));
}

/** The subject that stands before a verb, from `from` on. */
export function voiceBefore(reading: Reading, verb: Tag, from: number, referents: Referents): Voice | null {
  const { tokens } = reading;
  // A semicolon ends what went before.
  const earliest = Math.max(from, tokens.start[Math.max(0, verb.from - SUBJECT_REACH)] ?? 0, reading.text.lastIndexOf('; ', verb.start));
  const mentions = within(reading.mentions, earliest, verb.start).filter((mention) => !isNoun(reading, mention));
  const free = mentions.filter((mention) => !isComplement(reading, mention) || speaksThrough(reading, mention, verb)).reverse();
  const nearest = free.find((mention) => isSubject(reading, mention)) ?? free[0] ?? null;
  const subject = nearest && (headOf(reading, nearest, free) ?? nearest);
  const close = Math.max(earliest, tokens.start[Math.max(0, verb.from - VOICE_REACH)] ?? 0);
  for (const tag of tagsBetween(reading, close, verb.start, VOICES).reverse()) {
    if (!governs(reading, tag, verb, subject)) continue;
    const voice = voiceOf(reading, tag, referents);
    if (voice) return voice;
  }
  const head = subject ? null : relativeHead(reading, verb, earliest);
  return subject ? { party: subject.party, mention: subject } : head && { party: head.party, mention: head };
}

/** “zaprasza na Albicla, prawicowy serwis, który chwalił się …”: the name before the clause that the pronoun opens. */
function relativeHead(reading: Reading, verb: Tag, from: number): Mention | null {
  for (let i = verb.from - 1; (reading.tokens.start[i] ?? -1) >= from; i--) {
    if (!reading.text.startsWith(', ', (reading.tokens.start[i] as number) - 2)) continue;
    if (tagsAt(reading, 'relatives', i).length === 0) return null;
    const comma = reading.tokens.start[i] as number;
    const named = within(reading.mentions, from, comma).pop();
    return named && !/[.;:!?]\s/.test(reading.text.slice(named.end, comma)) ? named : null;
  }
  return null;
}

/** Where nouns have capitals: “bei 275 Mio. monatlich Aktiven”. */
function isNoun(reading: Reading, mention: Mention): boolean {
  return mention.kind === 'name' && mention.to === mention.from + 1 && isOnAny(reading, NOUNS, mention.from);
}

const NOUNS = ['unit', 'stand-in', 'modifier', 'officer', 'document', 'others'];

/** A pronoun or “the site” beside the verb is its subject, whoever was named before; so is “its founder”, with what hangs on it. */
function governs(reading: Reading, tag: Tag, verb: Tag, subject: Mention | null): boolean {
  const between = reading.text.slice(tag.end, verb.start);
  if (/[.!?;:\n]/.test(between) || isPossessed(reading, tag)) return false;
  if (tag.list === 'pronoun' && (tagsAt(reading, 'skip', tag.from).length > 0 || (verb.from - tag.to > 1 && !/^, [^,]{1,30}, $/.test(between)))) return false;
  const isClosed = /^(?: [^,]{1,30})?, [^,]*, (?:\p{L}{1,3} )?$/u.test(between);
  if (tag.list === 'stand-in' && between.includes(',') && !isClosed) return !subject && /^, [^,]*$/.test(between) && tagsAt(reading, 'relatives', tag.to).length > 0;
  if (tag.list === 'stand-in' && subject && hasMakers(reading, tag, subject)) return true;
  if (tag.list === 'pronoun' && !subject && /^, [^,]*, $/.test(between)) return true;
  if (tag.list === 'stand-in' || tag.list === 'pronoun') return !subject || (tag.start >= subject.end && /^\s*$/.test(between));
  if (subject && subject.start < tag.start) return !/,/.test(between) || /^[^,]*,[^,]*,[^,]*$/.test(between);
  return !/,/.test(between) || /,[^,]*,\s*$/.test(between);
}

/** “Il servizio fondato dai fratelli Durov dichiara”: who made the service does not speak. */
function hasMakers(reading: Reading, tag: Tag, subject: Mention): boolean {
  if (tag.value === 'person' || tag.value === 'group' || !isPersonLike(subject) || subject.from - tag.to < 2 || subject.from - tag.to > MAKERS_REACH) return false;
  return !/[,.;:!?“”«»"]/.test(reading.text.slice(tag.end, subject.start)) && !tagsBetween(reading, tag.end, subject.start, NOT_MAKING).length;
}

/** In words. */
const MAKERS_REACH = 6;
const NOT_MAKING = ['officer', 'joins', 'relatives', 'say', 'others', 'that'];

/** “the accounts of the company”: what hangs on another noun says nothing. */
function isPossessed(reading: Reading, tag: Tag): boolean {
  return tag.list !== 'pronoun' && tagsAt(reading, 'of', tag.from - 1).length > 0 && !/[.,!?\n]/.test(gapBefore(reading, tag.from));
}

/** “DLive, on which rioters had filmed the Capitol, said”: behind a comma that closes a relative clause, the one before it speaks. */
function headOf(reading: Reading, nearest: Mention, free: readonly Mention[]): Mention | null {
  if (!/^[»”"]?,/.test(reading.text.slice(nearest.end, nearest.end + 2))) return null;
  const apposed = apposedTo(reading, nearest, free);
  if (apposed) return apposed;
  const hasRelative = (mention: Mention) => reading.text[mention.end] === ',' && [mention.to, mention.to + 1].some((token) => tagsAt(reading, 'relatives', token).length > 0);
  return free.find((mention) => mention.end < nearest.start && hasRelative(mention)) ?? null;
}

/** “WhatsApp, founded by two brothers Ruiz, claims”: whom an apposition names by the way does not speak. */
function apposedTo(reading: Reading, nearest: Mention, free: readonly Mention[]): Mention | null {
  const before = free.find((mention) => mention.end < nearest.start);
  if (!before) return null;
  const between = reading.text.slice(before.end, nearest.start);
  const isApposition = /^, \p{Ll}[^,;:.]*$/u.test(between) && !APPOSED.some((list) => tagsWithin(reading, list, before.end, nearest.start).length > 0);
  return isApposition && !opensClause(reading, before) ? before : null;
}

const APPOSED = ['officer', 'joins', 'relatives', 'inPlace', 'say', 'stand-in'];

/** “In Iran, …”: a place before the comma is no subject. */
const opensClause = (reading: Reading, mention: Mention) => isComplement(reading, mention) || isPlace(reading, mention, 0);

/** “Researchers at Meter Lab found”: right before the verb, a body speaks through its people. */
function speaksThrough(reading: Reading, mention: Mention, verb: Tag): boolean {
  const isBody = mention.kind === 'organisation' || mention.kind === 'outlet' || (mention.kind === 'name' && mention.to > mention.from + 1);
  return isBody && mention.to === verb.from && /^\s+$/.test(gapBefore(reading, verb.from)) && tagsAt(reading, 'of', mention.from - 1).length === 0;
}

/** “the boss of Parler said”: what hangs on “of” is not the speaker, unless nobody else is there. */
function isComplement(reading: Reading, mention: Mention): boolean {
  const before = mention.from - 1;
  // Words of the sentence before do not rule this one.
  if (/[.!?…\n]/.test(gapBefore(reading, mention.from))) return false;
  const article = tagsAt(reading, 'skip', before).length > 0 || tagsAt(reading, 'stand-in', before).length > 0 ? before - 1 : before;
  return tagsAt(reading, 'of', before).length > 0 || [before, article].some((i) => tagsAt(reading, 'on', i).length > 0 || tagsAt(reading, 'inPlace', i).length > 0);
}

/** “Beim Ausweichdienst Gab meldet Gründer Andrew Torba”: a clause that opens with a place has its subject behind the verb. */
export function opensOnPlace(reading: Reading, verb: Tag, from: number): boolean {
  const clause = Math.max(from, reading.text.slice(from, verb.start).search(/[,;:]\s[^,;:]*$/) + from + 1);
  const first = firstTag(reading, clause, verb.start);
  if (first === undefined || /\p{L}/u.test(reading.text.slice(clause, first.start)) || tagsAt(reading, 'skip', first.from).length > 0) return false;
  return isOnAny(reading, ['on', 'inPlace', 'at-time', 'since', 'for', 'daysAgo', 'monthsAgo', 'yearsAgo'], first.from) && mentionAt(reading, first.from) === null && tagsWithin(reading, 'say', clause, verb.start).every((tag) => mentionAt(reading, tag.from) !== null);
}

/** “…”, he told Reuters: with the subject before the verb, who stands behind is spoken to. */
export function hasSubjectBeside(reading: Reading, verb: Tag): boolean {
  const token = verb.from - 1;
  if (!/^\s+$/.test(gapBefore(reading, verb.from))) return false;
  return mentionAt(reading, token) !== null || (tagsAt(reading, 'pronoun', token).length > 0 && tagsAt(reading, 'skip', token).length === 0);
}
