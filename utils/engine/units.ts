/** Finds the noun that a number counts: to its right, or before it in the same clause. What metric that makes is decided elsewhere. */
import type { UnitKind } from '../language';
import type { Quantity } from '../types';
import { gapBefore, isOnAny, mentionAt, reach, tagsAt, tagsWithin, type Reading } from './reading';
import type { Tag } from './tags';
import { tokenAt } from './tokens';

export interface Unit {
  kind: UnitKind;
  tag: Tag;
  /** The noun stands before the number (“installs at 10 million”). */
  before: boolean;
}

/** Kinds of people that a claim needs to hear more of. */
export const PEOPLE: ReadonlySet<string> = new Set<UnitKind>(['people', 'customers', 'readers']);

/** Tokens to look at on either side: beyond, a noun belongs to something else. */
const RIGHT_REACH = 7;
const LEFT_REACH = 9;
/** Unknown words (adjectives, mostly) that may part a number from its noun. */
const UNKNOWN_WORDS = 2;
/** What may stand between words of one noun phrase. */
const SAME_PHRASE = /^[\s'’\-+·"“”«»„*&/]*$/;

const NUMBER = /^\p{N}+$/u;

/** The unit noun after a number; `null` when the next words are no noun that we know; `'none'` kinds are returned, so that they stop a search. */
export function unitAfter(reading: Reading, quantity: Quantity, sentenceEnd: number): Unit | null {
  const first = tokenAt(reading.tokens, hasUnitInside(reading, quantity) ? quantity.number.end : quantity.end);
  let unknown = 0;
  for (let i = first; i < first + reach(reading, RIGHT_REACH) && (reading.tokens.start[i] ?? Infinity) < sentenceEnd; i++) {
    // The full stop of “Mio.” belongs to the number.
    const gap = i === first ? reading.text.slice(quantity.end, reading.tokens.start[i]) : gapBefore(reading, i);
    // Behind another number it is that one's.
    if (!SAME_PHRASE.test(gap) || (gap === '-' && isOfThing(reading, i)) || (i > first && NUMBER.test(reading.tokens.word[i] as string))) return null;
    // “2020 the users”, “in 2020 users”: the noun that four plain digits count touches them, and they are not dated.
    if (isYear(quantity) && (i > first || isDated(reading, quantity) || isUntil(quantity))) return null;
    const unit = tagsAt(reading, 'unit', i)[0];
    if (unit) {
      const better = isGeneral(reading, unit) ? laterUnit(reading, unit, quantity.end, sentenceEnd) : null;
      return { kind: (better ?? unit).value as UnitKind, tag: better ?? unit, before: false };
    }
    if (tagsAt(reading, 'theCountry', i).length > 0) return null;
    if (isPassed(reading, i)) continue;
    const mention = mentionAt(reading, i);
    if (mention) {
      i = mention.to - 1;
      // Behind a name an unknown word begins another phrase: “19 of the Constitution protects users”.
      unknown = UNKNOWN_WORDS;
      continue;
    }
    if (isStop(reading, i) || ++unknown > reach(reading, UNKNOWN_WORDS)) return null;
  }
  return null;
}

/** “the 16-page document”: a measure of what follows. */
function isOfThing(reading: Reading, token: number): boolean {
  return tagsAt(reading, 'unit', token).some((tag) => THINGS.has(tag.value as UnitKind) || tag.value === 'times');
}

/** “250万ダウンロードを突破”: the words that bound a number may stand behind its noun. */
function hasUnitInside(reading: Reading, { number, end }: Quantity): boolean {
  return reading.grammar.counters.length > 0 && tagsWithin(reading, 'unit', number.end, end).length > 0;
}

/** A word that goes with every number, and no longer phrase that begins with it. */
export function isCounter(reading: Reading, unit: Tag): boolean {
  return tagsAt(reading, 'counter', unit.from).some((counter) => counter.to >= unit.to);
}

/** People as such, or a counting word, say little. */
function isGeneral(reading: Reading, unit: Tag): boolean {
  return unit.value === 'people' || unit.value === 'customers' || isCounter(reading, unit);
}

/** “un million de personnes inscrites”, “240 people followers”: a second noun right behind a people says more. */
function laterUnit(reading: Reading, people: Tag, quantityEnd: number, sentenceEnd: number): Tag | null {
  // “54万人を超えるフォロワー”: the words that bound the number may part the two.
  let to = Math.max(people.to, tokenAt(reading.tokens, quantityEnd));
  while (reading.grammar.counters.length > 0 && to < people.to + reach(reading, UNKNOWN_WORDS) && isPassed(reading, to)) to++;
  const next = tagsAt(reading, 'unit', to)[0];
  const decisive = next && next.end <= sentenceEnd && next.value !== 'none' && !PEOPLE.has(next.value) && SAME_PHRASE.test(gapBefore(reading, people.to)) && !isGeneral(reading, next) && (!isCounter(reading, people) || goesWith(next.value as UnitKind, people));
  return decisive ? next : null;
}

function isPassed(reading: Reading, token: number): boolean {
  return isOnAny(reading, ['skip', 'modifier', 'place', 'of'], token);
}

/** Verbs, prepositions and dates end a noun phrase. */
function isStop(reading: Reading, token: number): boolean {
  return isOnAny(reading, ['action', 'say', 'on', 'at-time', 'month', 'afterEllipsis', 'pronoun', 'according', 'inPlace', 'forecast'], token);
}

/** “users of the app: 3 million”: a noun that stands for somebody named counts nothing. */
function isStandIn(reading: Reading, tag: Tag): boolean {
  return reading.grammar.caseless && tagsAt(reading, 'stand-in', tag.from).some((standIn) => standIn.to >= tag.to);
}

const NAMED_THINGS: ReadonlySet<UnitKind> = new Set<UnitKind>(['apps', 'sites', 'groups', 'channels', 'pages']);

/** “عدد تنزيلات تطبيق سيغنال 17 مليون”: a noun that says what the name behind it is, or that stands in a name, counts nothing. */
function isOfName(reading: Reading, tag: Tag): boolean {
  if (!reading.grammar.caseless) return false;
  if (mentionAt(reading, tag.from) !== null) return true;
  // “في تركيا 30 مليونا”: the country, not its people.
  if (tag.value === 'people' && tagsAt(reading, 'inPlace', tag.from - 1).length > 0) return true;
  return reading.grammar.verb === 'first' && NAMED_THINGS.has(tag.value as UnitKind) && mentionAt(reading, tag.to) !== null;
}

/** “2009年”: a noun right behind digits is taken, where it stands behind its number without a space; and of a noun of one letter (“時点”) nothing is sure elsewhere. */
function belongsToNumber(reading: Reading, tag: Tag): boolean {
  if (reading.grammar.tokensPerWord === 1) return false;
  return (tag.value === 'none' && tag.to === tag.from + 1) || /\p{N}$/u.test(reading.tokens.word[tag.from - 1] ?? '');
}

/** Units that may come before their number; of the others (“pages”, “times”) a number after them is another matter. */
const MAY_STAND_BEFORE: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'users', 'registered-users', 'monthly-active-users', 'weekly-active-users', 'daily-active-users', 'followers', 'audience', 'subscribers', 'members',
  'downloads', 'visits', 'visitors', 'views', 'viewers', 'people', 'customers', 'readers', 'employees',
]);

const ACCOUNTS: ReadonlySet<string> = new Set(['accounts', 'channels', 'groups', 'pages']);

/** “アカウント約7万件”: any of these stands before its number where a counting word stands behind it. */
const THINGS: ReadonlySet<UnitKind> = new Set<UnitKind>(['accounts', 'posts', 'videos', 'channels', 'groups', 'pages', 'apps', 'sites', 'posts-flagged', 'servers', 'downloads', 'visits', 'registered-users']);
const DONE_TIMES: ReadonlySet<UnitKind> = new Set<UnitKind>(['downloads', 'views', 'visits']);

/** People are counted as people, deeds as times, things as things. */
function goesWith(kind: UnitKind, counter: Tag): boolean {
  if (counter.value === 'times') return DONE_TIMES.has(kind);
  if (counter.value === 'people') return kind !== 'none' && (!THINGS.has(kind) || kind === 'registered-users');
  return THINGS.has(kind) || kind === 'new-users';
}

/** A number as small as an age or an hour is not that of a noun somewhere before it. */
const SMALL = 100;
const isSmall = ({ value, magnitude }: Quantity) => magnitude === null && value !== null && value < SMALL;

/** A colon or a verb of having right before the number. */
function isLedUpTo(reading: Reading, tag: Tag, quantity: Quantity): boolean {
  const token = tokenAt(reading.tokens, quantity.start);
  if (/[:(]\s*$/.test(reading.text.slice(tag.end, quantity.start))) return true;
  return reading.grammar.verb === 'last' || tagsWithin(reading, 'action', tag.end, quantity.start).some((action) => action.value === 'have' && action.to >= token - 1);
}

const MODERATED: ReadonlySet<UnitKind> = new Set<UnitKind>(['accounts', 'posts', 'videos', 'channels', 'groups', 'pages', 'apps', 'sites']);
/** Tokens between things and what was done to them: “accounts that were suspended”. */
const DONE_REACH = 4;

/** “Accounts suspended: 58,204”, “gli account sospesi da Twitter sono 8.700”: what was done to the things stands beside them, and a colon or a verb of being leads to the number. */
function isListed(reading: Reading, tag: Tag, quantity: Quantity): boolean {
  if (!MODERATED.has(tag.value as UnitKind) || !isLedUpTo(reading, tag, quantity)) return false;
  const from = reading.tokens.start[Math.max(0, tag.from - 2)] ?? 0;
  return tagsWithin(reading, 'action', from, quantity.start).some((action) => (action.value === 'remove' || action.value === 'restore') && action.from - tag.to <= DONE_REACH);
}

const kindOf = (tag: Tag) => tag.value as UnitKind;

/** The unit noun before a number in the same clause: “the number of installs at 10 million”, “ses abonnés : 7 millions”. */
export function unitBefore(reading: Reading, quantity: Quantity, from: number, counter: Tag | null = null): Unit | null {
  // A noun may stand between a verb that bounds the number and the number: “لا يتعدى مشتركوها 15.700”.
  const tags = tagsWithin(reading, 'unit', from, quantity.number.start).filter((tag) => !isCounter(reading, tag) && !belongsToNumber(reading, tag) && !isStandIn(reading, tag) && !isOfName(reading, tag));
  // “Subscribers to the YouTube channel of Alex Jones: 2.4 million”: a place of an account parts no noun from its number.
  const last = [...tags].reverse().find((tag) => counter !== null || !ACCOUNTS.has(tag.value) || isListed(reading, tag, quantity));
  const tag = last && (tags.find((other) => other.end >= last.end) ?? last);
  if (!tag || (counter === null && isSmall(quantity) && !isLedUpTo(reading, tag, quantity))) return null;
  // “…, Brazilians mostly, and now exceeds 10 million”: people of another clause.
  if (PEOPLE.has(kindOf(tag)) && counter === null && /[,;]/.test(reading.text.slice(tag.end, quantity.number.start))) return null;
  const distance = Math.max(0, tokenAt(reading.tokens, quantity.start) - tag.to);
  const kind = kindOf(tag);
  const fits = counter ? goesWith(kind, counter) : MAY_STAND_BEFORE.has(kind) || isListed(reading, tag, quantity);
  return distance <= reach(reading, LEFT_REACH) && fits ? { kind, tag, before: true } : null;
}

/** “人口は約2億人”: a noun of no interest is what a counting word counts, at most a mark of the subject between. */
export function isOfOtherNoun(reading: Reading, quantity: Quantity): boolean {
  const token = tokenAt(reading.tokens, quantity.start);
  const ends = token > 0 && tagsAt(reading, 'subject', token - 1).length > 0 ? token - 1 : token;
  const from = reading.tokens.start[Math.max(0, ends - reach(reading, 1))] ?? 0;
  return tagsWithin(reading, 'unit', from, quantity.start).some((tag) => tag.value === 'none' && tag.to === ends && tag.to > tag.from + 1 && !belongsToNumber(reading, tag));
}

/** “2020”: four plain digits that may be a year. */
export function isYear(quantity: Quantity): boolean {
  const { value, written, magnitude } = quantity;
  return value !== null && written === 'digits' && magnitude === null && value >= 1900 && value <= 2100 && quantity.number.end - quantity.number.start === 4;
}

/** “2014 तक सदस्य”: behind four digits “up to” is “until”. */
const isUntil = (quantity: Quantity) => quantity.hedge === 'at-most' && quantity.end > quantity.number.end;

function isDated(reading: Reading, quantity: Quantity): boolean {
  const before = tokenAt(reading.tokens, quantity.start) - 1;
  return tagsAt(reading, 'at-time', before).length > 0 && tagsAt(reading, 'of', before).length === 0;
}

/** A noun of no interest stands right before the number: “in a population of 53 million”. */
export function countsSomethingElse(reading: Reading, quantity: Quantity): boolean {
  const token = tokenAt(reading.tokens, quantity.start);
  const start = reading.tokens.start[Math.max(0, token - reach(reading, 3))] ?? 0;
  // “three days before it reached 52,000”: behind a verb of having, or in another sentence, it is another's noun.
  const isParted = (tag: Tag) => /[,.!?…;:]/.test(reading.text.slice(tag.end, quantity.start)) || tagsWithin(reading, 'action', tag.end, quantity.start).some((action) => action.value === 'have');
  return tagsWithin(reading, 'unit', start, quantity.start).some((tag) => tag.value === 'none' && !isParted(tag) && !belongsToNumber(reading, tag));
}
