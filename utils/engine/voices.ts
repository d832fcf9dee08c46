/** Whom a noun speaks for: “the company”, “its founder”, “a spokesman for X”, “the filing”, “experts”. */
import type { Party } from '../types';
import type { Tag } from './tags';
import type { Mention } from './mentions';
import { gapBefore, isOnAny, sentenceAt, tagsAt, within, type Reading } from './reading';
import type { Referents } from './referents';
import { isSubject } from './salience';

export interface Voice {
  /** Null where the text leaves unsaid who it is. */
  party: Party | null;
  mention: Mention | null;
  /** Speaks for whoever the figure is about, by itself or by who heads it; `party` is the likeliest before that is known. */
  own?: Own;
}

export type Own = 'itself' | 'chief';

/** Nouns and pronouns that may be the subject of a verb of saying. */
export const VOICES: readonly string[] = ['officer', 'document', 'others', 'stand-in', 'pronoun'];

const BODIES: ReadonlySet<string> = new Set(['platform', 'organisation', 'outlet', 'host', 'app-store']);
export const isBody = (mention: Mention) => BODIES.has(mention.kind);
export const isPersonLike = (mention: Mention) => mention.kind === 'person' || (mention.kind === 'name' && mention.to > mention.from + 1);

/** Whom a tag speaks for; null where it is nobody that could be named. */
export function voiceOf(reading: Reading, tag: Tag, referents: Referents): Voice | null {
  const officer = tag.list === 'stand-in' && tag.value === 'person' ? tagsAt(reading, 'officer', tag.from)[0] : undefined;
  if (officer) return voiceOf(reading, officer, referents);
  const beside = namedBeside(reading, tag);
  if (tag.list === 'pronoun') return partyOf(pronounIn(reading, tag) ?? referents.meantBy(tag));
  if (beside?.isName || (beside && tag.list === 'others' && (isBody(beside.mention) || beside.mention.to > beside.mention.from + 1))) return { party: beside.mention.party, mention: beside.mention };
  if (tag.list === 'others') return { party: null, mention: null };
  if (tag.list === 'stand-in' && tag.value === 'person') return partyOf(personBefore(reading, tag.start), true);
  // “This newspaper” counted for itself, and is named nowhere.
  if (tag.list === 'stand-in' && tag.value === 'group') return tagsAt(reading, 'others', tag.from).length > 0 ? { party: null, mention: null } : partyOf(referents.meantBy(tag));
  const body = beside ? bodyOf(reading, beside.mention) : companyMeant(reading, tag, referents);
  const isChief = tag.list === 'officer' && tag.value === 'chief';
  // “The smaller rival”, “the company”: whoever the figure is about, unless an owner is meant.
  const isItself = tag.list === 'stand-in' && !beside && body !== null && body.id === referents.platformBefore(tag.start)?.id;
  if (isItself) return { party: body, mention: null, own: 'itself' };
  if (tag.list === 'stand-in' || beside) return body && { party: (isChief ? headOf(reading, body, tag.start) : null) ?? body, mention: isChief ? null : beside?.mention ?? null };
  return { party: body, mention: null, own: isChief ? 'chief' : 'itself' };
}

const partyOf = (party: Party | null, isSomebody = false): Voice | null => (party || isSomebody ? { party, mention: null } : null);

/** In tokens: between a noun and the name that goes with it. */
const BESIDE_REACH = 3;
const OWNING = ['of', 'for', 'from', 'on'];
const VERBS = ['say', 'say-after', 'action', 'that', 'joins', 'relatives', 'pronoun', 'unit'];

/** “founder Ada Moss”, “the boss of Parler”, “Twitter spokesman”: the name that stands with a noun, as its bearer or as what it belongs to. */
function namedBeside(reading: Reading, tag: Tag): { mention: Mention; isName: boolean } | null {
  const { tokens, mentions } = reading;
  const far = tokens.end[Math.min(tag.to + BESIDE_REACH + 4, tokens.end.length - 1)] ?? tag.end;
  const [first, second] = within(mentions, tag.end, far);
  if (first && isBeside(reading, tag, first)) {
    const isApposed = reading.text.startsWith(', ', first.start - 2);
    const isOwned = !isApposed && OWNING.some((list) => tagsAt(reading, list, first.from - 1).length > 0 || tagsAt(reading, list, tag.to).length > 0);
    if (!isOwned && mayBear(tag, first)) return { mention: first, isName: true };
    // “the boss of Telegram, Pavel Durov,”
    if ((tag.list !== 'stand-in' || tag.value === 'person') && second && isPersonLike(second) && /^,? $/.test(reading.text.slice(first.end, second.start))) return { mention: second, isName: true };
    if (tag.list === 'stand-in' ? isOwned && first.kind !== 'name' && tag.value === 'company' : isOwned || (isBody(first) && tag.list !== 'others')) return { mention: first, isName: false };
  }
  const before = within(mentions, tokens.start[Math.max(0, tag.from - 2)] ?? 0, tag.start).pop();
  return before && isBody(before) && before.to === tag.from && tag.list !== 'stand-in' ? { mention: before, isName: false } : null;
}

/** “the firm Sensor Tower”, “spokesman Ada Moss”: a name of the noun's kind. */
function mayBear(tag: Tag, mention: Mention): boolean {
  if (tag.list === 'stand-in') return tag.value !== 'person' || isPersonLike(mention);
  return (tag.list === 'others' && mention.kind !== 'platform') || (tag.list === 'officer' && (tag.value === 'voice' || !isBody(mention)));
}

/** No verb and no other noun of ours stands between; behind a person's noun, the comma of an apposition. */
function isBeside(reading: Reading, tag: Tag, mention: Mention): boolean {
  const between = reading.text.slice(tag.end, mention.start);
  const mayPause = tag.list === 'officer' || tag.value === 'person';
  if (mention.from - tag.to > BESIDE_REACH || !(mayPause ? /^(?:, |[^.,;:!?()“”«»])*[«“„"]?$/ : /^[^.,;:!?()“”«»]*[«“„"]?$/).test(between)) return false;
  // An adjective may stand between, a verb may not: “el youtuber chileno Tomás Rivas”.
  const isOn = (lists: readonly string[], token: number) => lists.some((list) => tagsAt(reading, list, token).length > 0);
  for (let i = tag.to; i < mention.from; i++) if (isOn(VERBS, i) && !isOn(OWNING, i)) return false;
  return true;
}

/** A body that hangs on a noun; a person there stands for what they head: “le groupe de Mark Zuckerberg”. */
function bodyOf(reading: Reading, mention: Mention): Party {
  if (mention.kind !== 'person') return mention.party;
  const parent = parentOf(reading, mention.party);
  const named = reading.mentions.find((other) => other.party.id !== null && isBody(other) && (other.party.id === parent || parentOf(reading, other.party) === parent));
  return parent !== null && named ? named.party : mention.party;
}

const parentOf = (reading: Reading, party: Party | null) => (party?.id ? reading.entities.byId(party.id)?.parent ?? null : null);

/** “The company” behind a platform is its owner, where the text names the owner; a sister of the article's platform is spoken of in passing only. */
function companyMeant(reading: Reading, tag: Tag, referents: Referents): Party | null {
  const base = referents.platformBefore(tag.start);
  if (tag.list === 'stand-in' && tag.value !== 'company') return base;
  const parent = parentOf(reading, base);
  if (parent === null) return base;
  const owner = within(reading.mentions, 0, tag.start).filter((mention) => mention.party.id === parent).pop();
  if (owner) return owner.party;
  const main = referents.mainVenue;
  return main && parentOf(reading, main) === parent ? main : base;
}

/** The person whom the text names as heading a body: one whom the database knows to, or the one just introduced. */
export function headOf(reading: Reading, body: Party | null, offset: number): Party | null {
  const people = within(reading.mentions, Math.max(0, offset - HEAD_REACH), offset).filter(isPersonLike);
  const known = people.filter((mention) => body?.id && parentOf(reading, mention.party) === body.id).pop();
  return known?.party ?? presented(reading, offset) ?? introducedBefore(reading, offset);
}

/** In tokens: “Eugen Rochko, 29, the founder”, “its creator, Eugen Rochko”. */
const PRESENTED_REACH = 5;

/** Whom the text presents as the head of something, by a noun beside the name. */
function presented(reading: Reading, offset: number): Party | null {
  const people = within(reading.mentions, Math.max(reading.offset, offset - HEAD_REACH), offset + HEAD_REACH).filter(isPersonLike);
  const isChief = (token: number) => tagsAt(reading, 'officer', token).some((tag) => tag.value === 'chief');
  for (const { from, to, end, party } of people) {
    for (let i = 1; i <= PRESENTED_REACH; i++) {
      const isBefore = isChief(from - i) && !/[.;:!?]\s/.test(reading.text.slice(reading.tokens.start[from - i], end));
      if (isBefore || (isChief(to - 1 + i) && /^,[^.;:!?]*$/.test(reading.text.slice(end, reading.tokens.start[to - 1 + i])))) return party;
    }
  }
  return null;
}

/** In units of text. */
const HEAD_REACH = 4000;
const PERSON_REACH = 600;

/** “Ada Moss slept little. The founder of Newnet said …”: whom the sentence before is about. */
function introducedBefore(reading: Reading, offset: number): Party | null {
  const here = sentenceAt(reading, offset);
  const before = reading.sentences[here - 1];
  if (!before || before.paragraph !== reading.sentences[here]?.paragraph) return null;
  const first = within(reading.mentions, before.start, before.end)[0];
  return first && isPersonLike(first) && !isOwned(reading, first) ? first.party : null;
}

/** The person last spoken of before a place: in its paragraph, else the one who was the subject of the last sentences. */
export function personBefore(reading: Reading, offset: number): Party | null {
  const paragraph = reading.sentences[sentenceAt(reading, offset)]?.paragraph;
  const people = within(reading.mentions, offset - PERSON_REACH, offset).filter((mention) => isPersonLike(mention) && !isOwned(reading, mention));
  const here = people.filter((mention) => reading.sentences[sentenceAt(reading, mention.start)]?.paragraph === paragraph).pop();
  const isPresented = (mention: Mention) => isSubject(reading, mention) || sentenceAt(reading, mention.start) !== sentenceAt(reading, mention.start - 25);
  return (here ?? people.filter(isPresented).pop())?.party ?? null;
}

function isOwned(reading: Reading, mention: Mention): boolean {
  return !/[.!?\n]/.test(gapBefore(reading, mention.from)) && isOnAny(reading, ['of', 'on', 'inPlace'], mention.from - 1);
}

/** “Apple has given no figure since 2019, when it claimed …”: who is named in the same sentence, for a thing; for a person, who was spoken of last. */
function pronounIn(reading: Reading, tag: Tag): Party | null {
  if (tag.value === 'person') return personBefore(reading, tag.start);
  if (tag.value !== 'thing') return null;
  const start = reading.sentences[sentenceAt(reading, tag.start)]?.start ?? 0;
  const bodies = within(reading.mentions, start, tag.start).filter((mention) => mention.kind !== 'person' && !isOwned(reading, mention));
  return (bodies.filter((mention) => isSubject(reading, mention)).pop() ?? bodies.pop())?.party ?? null;
}
