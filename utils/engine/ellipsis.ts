/** Numbers whose noun is left out: “Carlson en a 4,4 millions”, “eight million of them”. Decides which noun they borrow, or that they are no claims. */
import type { Quantity } from '../types';
import { familyOf, type Draft } from './draft';
import { isGapped } from './gapped';
import { endsAt, gapBefore, isOnAny, mentionAt, reach, tagsAt, tagsWithin, within, type Reading } from './reading';
import { countsSomethingElse, isYear } from './units';
import { tokenAt } from './tokens';

/** Sentences back to the claim whose noun is borrowed. */
const SENTENCES_BACK = 3;
/** Tokens between a verb of having or saying and its number. */
const VERB_REACH = 7;
/** A number this large is no age, score or hour. */
const LARGE = 1000;

/** The quantity may stand without a noun: what follows it is no noun of its own. */
export function mayBeElliptical(reading: Reading, quantity: Quantity): boolean {
  if (quantity.percent || quantity.currency || isYear(quantity)) return false;
  if (countsSomethingElse(reading, quantity) || isDayOfMonth(reading, quantity) || isOfSum(reading, quantity)) return false;
  const behind = tokenAt(reading.tokens, quantity.end);
  const counter = tagsAt(reading, 'counter', behind)[0];
  const next = counter?.to ?? behind;
  const gap = reading.text.slice(counter?.end ?? quantity.end, reading.tokens.start[next] ?? reading.text.length);
  if (next >= reading.tokens.word.length || /[.,;:!?)…»”"\]\n—–]/.test(gap)) return true;
  if (!/^\s*$/.test(gap)) return false;
  if (isPrefixed(reading, next)) return true;
  if (isDoneByPeople(reading, quantity, next) || isPaying(reading, quantity, next)) return true;
  if (tagsAt(reading, 'ofWhich', next).length > 0) return true;
  if (reading.grammar.verb === 'last' && unitEndsAt(reading, quantity)) return true;
  // “los 86.500 de Twitter”, “the 750 million of Douyin”
  if (tagsAt(reading, 'of', next).length > 0 && reading.grammar.verb !== 'last') return mentionAt(reading, next + 1) !== null || isOfTime(reading, next + 1);
  return isOnAny(reading, ['afterEllipsis', 'month', 'place', 'theCountry', 'there', 'daysAgo', 'monthsAgo', 'yearsAgo', 'weekday', 'at-time'], next)
    || mentionAt(reading, next) !== null;
}

const DONE_BY_PEOPLE: ReadonlySet<string> = new Set(['use', 'follow', 'join', 'register', 'open']);

/** “1.7 million use Twitter”: the verb right behind a great number says whom it counts. */
export function isDoneByPeople(reading: Reading, quantity: Quantity, next: number): boolean {
  return reading.grammar.verb === 'middle' && (quantity.value ?? quantity.low ?? 0) >= LARGE && tagsAt(reading, 'action', next).some(({ value }) => DONE_BY_PEOPLE.has(value));
}

/** “88 و23 مليون”: a joining letter is written on to the number behind. */
function isPrefixed(reading: Reading, next: number): boolean {
  const word = reading.tokens.word[next] as string;
  return reading.grammar.prefixes.some((prefix) => word.startsWith(prefix) && /^\p{N}/u.test(word.slice(prefix.length)));
}

/** “di cui 250mila paganti” */
function isPaying(reading: Reading, quantity: Quantity, next: number): boolean {
  return endsAt(reading, 'ofWhich', tokenAt(reading.tokens, quantity.start)) && tagsAt(reading, 'modifier', next).some(({ value }) => value === 'paying');
}

/** “frente a las 246.000 de la semana anterior”: of another time. */
function isOfTime(reading: Reading, token: number): boolean {
  return [token, token + 1].some((at) => isOnAny(reading, ['durations', 'month', 'weekday', 'daysAgo', 'monthsAgo', 'yearsAgo'], at));
}

/** In units of text: “from 280 to 210 million euros”. */
const SUM_REACH = 8;

/** What is joined to a sum of money or a percentage is one. */
function isOfSum(reading: Reading, { end, magnitude }: Quantity): boolean {
  const next = within(reading.quantities, end, end + SUM_REACH + 40)[0];
  return magnitude === null && next !== undefined && next.start - end <= SUM_REACH && (next.currency || next.percent) && /^[\s\p{L}]*$/u.test(reading.text.slice(end, next.start));
}

/** “il 22 gennaio”, “January 22” */
function isDayOfMonth(reading: Reading, { number, value, magnitude }: Quantity): boolean {
  if (value === null || magnitude !== null || value > 31 || !Number.isInteger(value)) return false;
  return [tokenAt(reading.tokens, number.end), tokenAt(reading.tokens, number.start) - 1].some((token) => tagsAt(reading, 'month', token).length > 0);
}

/** “यूज़र तीस लाख”: where verbs come last, a noun right before its number needs nothing behind it. */
function unitEndsAt(reading: Reading, quantity: Quantity): boolean {
  const token = tokenAt(reading.tokens, quantity.start);
  return tagsWithin(reading, 'unit', reading.tokens.start[Math.max(0, token - reach(reading, 3))] ?? 0, quantity.start).some((tag) => tag.to === token && tag.value !== 'none');
}

/** The claim whose noun an elliptical number borrows, or null when nothing says that it borrows any. */
export function antecedentOf(reading: Reading, draft: Draft, earlier: readonly Draft[], next: Draft | null): Draft | null {
  const back = isOfCrowd(earlier, draft) ? undefined : lastLevel(reading, draft, earlier);
  const forward = next && next.sentence === draft.sentence && next.metric !== null && joinsForward(reading, draft, next) ? next : null;
  if (forward && (!back || back.sentence !== draft.sentence || !hasMagnitude(draft.quantity))) return forward;
  if (!back || draft.sentence - back.sentence > SENTENCES_BACK) return forward;
  const sameSentence = back.sentence === draft.sentence;
  if (isPart(reading, draft) && !sameSentence && mentionAt(reading, tokenAt(reading.tokens, draft.start) - 1)) return forward;
  if (isGapped(reading, draft, back)) return back;
  if (!isLarge(draft, back) && !isPart(reading, draft) && !isModerated(reading, draft)) return null;
  return (sameSentence || isRuled(reading, draft) || isPart(reading, draft)) ? back : null;
}

/** “Police counted 5,000 people, the organisers 30,000”: people who are no audience stand between. */
function isOfCrowd(earlier: readonly Draft[], draft: Draft): boolean {
  const last = [...earlier].reverse().find((other) => other.unit !== null && (other.metric !== null || other.unit === 'people'));
  return last?.unit === 'people' && last.metric === null && draft.sentence - last.sentence <= 1;
}

/** The last claim before; but what was gained is no level, so that one before it in the same paragraph is rather meant, unless this one is gained too. */
function lastLevel(reading: Reading, draft: Draft, earlier: readonly Draft[]): Draft | undefined {
  // “closed a channel that had 95,000”: what is had is no channel.
  const isThing = isPart(reading, draft) || isModerated(reading, draft) || !isHad(reading, draft);
  const claims = earlier.filter((other) => other.metric !== null && (isThing || familyOf(other) !== 'moderation'));
  const last = claims[claims.length - 1];
  const before = claims[claims.length - 2];
  if (last?.metric !== 'new-users' || last.sentence === draft.sentence || !before || before.metric === 'new-users') return last;
  const sameParagraph = reading.sentences[before.sentence]?.paragraph === reading.sentences[draft.sentence]?.paragraph;
  return sameParagraph && before.sentence === last.sentence ? before : last;
}

const hasMagnitude = (quantity: Quantity) => quantity.magnitude !== null;

/** Large by itself, or beside a figure in millions whose magnitude it shares (“7,6 millions … 4,9”). */
function isLarge(draft: Draft, back: Draft): boolean {
  const value = draft.quantity.value ?? draft.quantity.low ?? 0;
  if (value >= LARGE || hasMagnitude(draft.quantity)) return true;
  return hasMagnitude(back.quantity) && back.sentence === draft.sentence && draft.quantity.written === 'digits' && !Number.isInteger(value);
}

/** “dont 1’130”, “eight million of them”, “neuf retirées”: a part of the figure before. */
export function isPart(reading: Reading, draft: Draft): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  return endsAt(reading, 'ofWhich', token) || tagsAt(reading, 'ofWhich', tokenAt(reading.tokens, draft.end)).length > 0;
}

function isModerated(reading: Reading, draft: Draft): boolean {
  const token = tokenAt(reading.tokens, draft.end);
  return tagsAt(reading, 'action', token).some((tag) => tag.value === 'remove' || tag.value === 'restore' || tag.value === 'flag');
}

function isHad(reading: Reading, draft: Draft): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  return tagsWithin(reading, 'action', reading.tokens.start[Math.max(0, token - HAD_REACH)] ?? 0, draft.start).some((tag) => tag.value === 'have');
}

/** Tokens between a verb of having and what is had. */
const HAD_REACH = 2;

/** A verb of having or saying, or an opening parenthesis, stands close before the number. */
function isRuled(reading: Reading, draft: Draft): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  const gap = gapBefore(reading, token);
  // “Hotline: 3635” is no claim, “YouTube: 69,000” is one.
  if (/[([]\s*$/.test(gap) || (/:\s*$/.test(gap) && (hasMagnitude(draft.quantity) || mentionAt(reading, token - 1) !== null || tagsWithin(reading, 'unit', reading.tokens.start[Math.max(0, token - 3)] ?? 0, draft.start).length > 0))) return true;
  if (mentionAt(reading, token - 1) !== null) return true;
  if (reading.grammar.verb === 'last' && isRuledFromBehind(reading, draft, token)) return true;
  const from = reading.tokens.start[Math.max(0, token - reach(reading, VERB_REACH))] ?? 0;
  // Up to the numeral: verbs that bound it are verbs as well (“roza los 1,4 millones”).
  return tagsWithin(reading, 'action', from, draft.quantity.number.start).some((tag) => tag.value === 'have' || tag.value === 'gain' || tag.value === 'follow') || tagsWithin(reading, 'say', from, draft.start).length > 0;
}

/** Where verbs come last: a marker of the subject right before the number, or the verb right behind it. */
function isRuledFromBehind(reading: Reading, draft: Draft, token: number): boolean {
  if (tagsAt(reading, 'subject', token - 1).length > 0 || tagsAt(reading, 'of', token - 1).length > 0) return true;
  const behind = tokenAt(reading.tokens, Math.max(draft.end, draft.unitTag?.end ?? 0));
  const end = reading.tokens.end[behind + reach(reading, 2)] ?? reading.text.length;
  return tagsWithin(reading, 'action', draft.end, end).some((tag) => tag.value === 'have' || tag.value === 'gain');
}

/** “6,5 et 4,4 millions d'abonnés”, “from 4.1 to 4.9 million followers”: nothing but a conjunction parts the two. */
function joinsForward(reading: Reading, draft: Draft, next: Draft): boolean {
  const first = tokenAt(reading.tokens, draft.end);
  const between = tokenAt(reading.tokens, next.start) - first;
  if (between === 0) return /^\s*[-–—/]\s*$/.test(reading.text.slice(draft.end, next.start));
  if (between === 1 && tagsAt(reading, 'joins', first).length > 0) return true;
  return between <= 9 && tagsWithin(reading, 'joins', draft.end, next.start).length > 0 && hasMagnitude(draft.quantity);
}

/** Gives “4,9” beside “7,6 millions” its millions. Returns the quantity unchanged where it has a magnitude or stands alone. */
export function withBorrowedMagnitude(quantity: Quantity, antecedent: Quantity): Quantity {
  const magnitude = antecedent.magnitude;
  const written = quantity.value ?? quantity.low ?? quantity.high ?? 0;
  if (magnitude === null || quantity.magnitude !== null || written >= LARGE) return quantity;
  const times = (value: number | null) => (value === null ? null : Math.round(value * magnitude));
  const step = quantity.step === 0 ? magnitude : quantity.step * magnitude;
  return { ...quantity, value: times(quantity.value), low: times(quantity.low), high: times(quantity.high), step, magnitude };
}
