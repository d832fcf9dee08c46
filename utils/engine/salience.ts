/** Weighs who a figure may be about: names near it count more, and so do subjects, people with an age, and what the article is about. */
import type { Party } from '../types';
import type { Mention, MentionKind } from './mentions';
import { gapBefore, isMarked, isOnAny, markersOf, mentionAt, sentenceAt, tagsAt, within, type Reading } from './reading';
import { tokenAt } from './tokens';

/** What is looked for: who holds an account, what platform is counted, or on what platform. */
export type Role = 'holder' | 'platform' | 'venue';

const BASE: Record<Role, Record<MentionKind, number>> = {
  holder: { person: 4, outlet: 3.5, name: 2, organisation: 1.5, platform: -1, host: -5, 'app-store': -5 },
  venue: { platform: 5, outlet: -5, name: -5, organisation: -5, host: -5, 'app-store': -5, person: -5 },
  platform: { platform: 5, outlet: 2, name: 2, organisation: 0.5, host: -1, 'app-store': -5, person: -5 },
};

/** Each weight in the same measure; from the errors of labelled articles, rounded. */
const WEIGHT = {
  /** A name of one word may be a place or a headline word. */
  singleWord: -0.7,
  /** “@POTUS”. */
  handle: 1.5,
  age: 2,
  subject: 1.5,
  /** “…, which had” right behind it. */
  relative: 2,
  /** “in Moscow”, “on Facebook”, “of Parler”. */
  inPlace: -3,
  on: -2,
  of: -1.2,
  placeOfAccount: -6,
  /** “the account of X”. */
  owner: 2.4,
  token: -0.06,
  /** The step to another sentence, and each further one. */
  otherSentence: -2.4,
  sentence: -0.9,
  /** Right before the number, with nothing but a comma or a parenthesis between: “WhatsApp (147 M)”. */
  adjacent: 2.5,
  /** “Forza Nuova: 241,300 followers”, “Donald Tusk (1.2 million)”. */
  heading: 5,
  notFirst: -0.8,
  paragraph: -1.4,
  /** The platform that the article is about, wherever it was named last. */
  main: 2.9,
  mainHolder: 0.5,
  /** Under this nobody is meant. */
  least: 0.4,
} as const;

const SENTENCES_BACK = 4;
/** Tokens: a sentence's subject is looked for no further in. */
const OPENING = 4;
const ADJACENT = /^(?:['’]s? |[,:]? ?[(«"“]?\s*)$/;
const AGE = /^, \d{2}\b/;

export interface Candidate {
  party: Party;
  mention: Mention | null;
  weight: number;
}

/** The likeliest referent before `offset`, leaving out `except`; null when nobody weighs enough. */
export function likeliest(reading: Reading, role: Role, offset: number, main: Party | null, except: (mention: Mention) => boolean = () => false, least: number = WEIGHT.least): Candidate | null {
  const here = sentenceAt(reading, Math.max(0, offset - 1));
  const offsetToken = tokenAt(reading.tokens, offset);
  let best: Candidate | null = main && { party: main, mention: null, weight: role === 'holder' ? WEIGHT.mainHolder : WEIGHT.main };
  for (let back = 0; back <= SENTENCES_BACK && here - back >= 0; back++) {
    const sentence = reading.sentences[here - back];
    if (!sentence) continue;
    const mentions = within(reading.mentions, sentence.start, Math.min(sentence.end, offset));
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i] as Mention;
      // Who cannot win need not be weighed.
      const most = mostOf(role, mention, back, offsetToken);
      if (most < least || (best && most <= best.weight) || except(mention)) continue;
      let weight = own(reading, mention, role, back === 0 || mention.from - tokenAt(reading.tokens, sentence.start) <= OPENING);
      const sameParagraph = sentence.paragraph === reading.sentences[here]?.paragraph;
      if (role === 'holder' && mention.kind !== 'platform' && sameParagraph && ownsAccount(reading, mention)) weight += WEIGHT.owner;
      if (back === 0) weight += (WEIGHT.token * (offsetToken - mention.to)) / reading.grammar.tokensPerWord + beside(reading, mention, offset, role);
      else weight += WEIGHT.otherSentence + WEIGHT.sentence * (back - 1) + (i > 0 ? WEIGHT.notFirst : 0) + (sameParagraph ? 0 : WEIGHT.paragraph);
      if (!best || weight > best.weight) best = { party: mention.party, mention, weight };
    }
  }
  return best && best.weight >= least ? best : null;
}

/** Tokens between a name that touches a number and the number: “and his”. */
const TOUCHING = 2;

/** What a mention so many sentences back can weigh at most, by its kind and distance alone. */
function mostOf(role: Role, mention: Mention, back: number, offsetToken: number): number {
  const kinds = BASE[role][mention.kind] + WEIGHT.age + WEIGHT.relative + (role === 'holder' ? WEIGHT.owner : 0);
  if (back > 0) return kinds + WEIGHT.otherSentence + WEIGHT.sentence * (back - 1);
  return offsetToken - mention.to > TOUCHING ? kinds : kinds + WEIGHT.heading;
}

/** “Forza Nuova: 241,300 followers”: a name that touches the number is nearly surely meant; a platform, when a holder is sought, only its place. */
function beside(reading: Reading, mention: Mention, offset: number, role: Role): number {
  if (!isAdjacent(reading, mention, offset)) return 0;
  if (role !== 'holder') return WEIGHT.adjacent;
  if (mention.kind === 'platform') return 0;
  const isSure = mention.kind !== 'name' || mention.to > mention.from + 1;
  return isSure && /^(?:: | \()$/.test(reading.text.slice(mention.end, offset)) ? WEIGHT.heading : WEIGHT.adjacent;
}

/** Nothing between but a comma or a parenthesis; or “and his”, “et ses”. */
function isAdjacent(reading: Reading, mention: Mention, offset: number): boolean {
  if (ADJACENT.test(reading.text.slice(mention.end, offset))) return true;
  const token = tokenAt(reading.tokens, offset);
  return token === mention.to + 2 && tagsAt(reading, 'joins', mention.to).length > 0 && tagsAt(reading, 'pronoun', mention.to + 1).length > 0;
}

/** “her Instagram account”, “sa page Facebook”: the platform is no holder there, only its place. */
export function isPlaceOfAccount(reading: Reading, mention: Mention): boolean {
  if (mention.kind !== 'platform') return false;
  return [mention.from - 1, mention.to].some((token) => tagsAt(reading, 'stand-in', token).some((tag) => tag.value === 'group') || tagsAt(reading, 'unit', token).some((tag) => ACCOUNTS.has(tag.value)));
}

const ACCOUNTS: ReadonlySet<string> = new Set(['accounts', 'pages', 'channels', 'groups']);
/** Tokens between the name and “of”: an article, a title. */
const OWNER_REACH = 4;

/** “het account van Baudet”, “la chaîne YouTube de l'ex-président Trump”, “konto Trumpa”: whose account, page, channel or group it is. */
export function ownsAccount(reading: Reading, mention: Mention): boolean {
  const isAccount = (token: number) => tagsAt(reading, 'unit', token).some((tag) => ACCOUNTS.has(tag.value)) || tagsAt(reading, 'stand-in', token).some((tag) => tag.value === 'group');
  for (let token = mention.from - 1; token > mention.from - 1 - OWNER_REACH; token--) {
    if (/[^\s'’-]/.test(gapBefore(reading, token + 1))) return false;
    if (tagsAt(reading, 'of', token).length > 0) return isAccount(token - 1) || (mentionAt(reading, token - 1)?.kind === 'platform' && isAccount(token - 2));
    if (isAccount(token)) return token === mention.from - 1;
    if (!isOnAny(reading, ['skip', 'titles', 'stand-in'], token)) return false;
  }
  return false;
}

function own(reading: Reading, mention: Mention, role: Role, mayBeSubject: boolean): number {
  let weight = BASE[role][mention.kind];
  if (role === 'holder' && isPlaceOfAccount(reading, mention)) return WEIGHT.placeOfAccount;
  const isHandle = reading.text.startsWith('@', mention.start);
  if (isHandle) return weight + WEIGHT.handle;
  if (mention.kind === 'name' && mention.to === mention.from + 1) weight += WEIGHT.singleWord;
  if (AGE.test(reading.text.slice(mention.end, mention.end + 5))) weight += WEIGHT.age;
  if (mayBeSubject && hasRelative(reading, mention)) weight += WEIGHT.relative;
  else if (mayBeSubject && isSubject(reading, mention)) weight += WEIGHT.subject;
  // Words of the sentence before do not rule this one.
  if (/[.!?…\n]/.test(gapBefore(reading, mention.from))) return weight;
  const isOn = isMarked(reading, 'on', mention);
  // A marker that may mean either is the owner's: “の”.
  const isIn = isMarked(reading, 'inPlace', mention) && !(reading.grammar.verb === 'last' && isMarked(reading, 'of', mention));
  // Where verbs come last, who has something stands before “of”.
  const isOwner = reading.grammar.verb === 'last' && role === 'holder';
  if (isIn && mention.kind === 'name') weight += WEIGHT.inPlace;
  else if (isOn) weight += role === 'holder' ? WEIGHT.on : 0;
  else if (!isOwner && markersOf(reading, 'of', mention).length > 0) weight += WEIGHT.of;
  return weight;
}

/** A verb of having, counting or saying follows within a few words, or behind an apposition and its comma. */
export function isSubject(reading: Reading, mention: Mention): boolean {
  if (reading.grammar.verb === 'last') return isMarkedSubject(reading, mention);
  const after = reading.text.slice(mention.end, mention.end + APPOSITION_REACH);
  if (!/^[,;:.()]/.test(after)) return hasVerb(reading, mention.to, 3);
  if (after.startsWith(', ') && hasVerb(reading, mention.to, 4)) return true;
  const apposition = APPOSITION.exec(after)?.[0];
  return apposition !== undefined && hasVerb(reading, tokenAt(reading.tokens, mention.end + apposition.length), 2);
}

/** Where verbs come last, a marker behind the name shows it: “は”, “ने”. A closing quotation mark or a title may part them. */
function isMarkedSubject(reading: Reading, { to }: Mention): boolean {
  const title = tagsAt(reading, 'name-ending', to)[0]?.to ?? to;
  return tagsAt(reading, 'subject', title).length > 0 && !/[,:;]/.test(gapBefore(reading, title));
}

function hasRelative(reading: Reading, mention: Mention): boolean {
  const hasPronoun = tagsAt(reading, 'relatives', mention.to).length > 0 && /^,? $/.test(gapBefore(reading, mention.to));
  return hasPronoun && hasVerb(reading, mention.to + 1, 3);
}

/** “, from the Alibaba stable, ”. */
const APPOSITION = /^, [^,.;:()]+, /;
const APPOSITION_REACH = 150;

export function hasVerb(reading: Reading, from: number, count: number): boolean {
  for (let i = from; i < from + count; i++) {
    if (mentionAt(reading, i) || (i > from && (/[,;:.()]/.test(gapBefore(reading, i)) || tagsAt(reading, 'joins', i).length > 0))) return false;
    if (tagsAt(reading, 'action', i).some((tag) => tag.value === 'have' || tag.value === 'employ') || tagsAt(reading, 'say', i).length > 0) return true;
  }
  return false;
}
