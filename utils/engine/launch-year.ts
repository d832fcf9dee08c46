/** The one year that is a claim: when a platform was launched (“Lancé en 2018, Parler …”, “founded in 2016”). */
import type { Quantity } from '../types';
import { draftOf, type Draft } from './draft';
import { gapBefore, isOnAny, reach, tagsAt, tagsWithin, within, type Reading } from './reading';
import type { Referents } from './referents';
import { tokenAt } from './tokens';

/** Services of our kind begin with the web. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** Tokens that may part the verb from the year: “launched in August 2018”, “was founded in late 2016”. */
const VERB_REACH = 4;
/** Where verbs come first, founder and platform stand between: “أسس جاك دورسي تويتر عام 2006”. */
const SUBJECT_REACH = 7;

export function launchYear(reading: Reading, quantity: Quantity, sentence: number, referents: Referents): Draft | null {
  const year = quantity.value;
  if (year === null || quantity.written !== 'digits' || quantity.number.end - quantity.number.start !== 4 || year < FIRST_YEAR || year > LAST_YEAR || quantity.hedge !== 'exact') return null;
  const token = tokenAt(reading.tokens, quantity.number.start);
  if (reading.grammar.verb === 'last') return launchedBehind(reading, quantity, sentence, referents);
  for (let i = token - 1; i >= Math.max(0, token - VERB_REACH); i--) {
    const verb = tagsAt(reading, 'action', i).find((tag) => tag.value === 'found');
    if (verb) return launched(reading, quantity, sentence, verb.start, referents);
    if (tagsAt(reading, 'at-time', i).length === 0 && tagsAt(reading, 'month', i).length === 0) return reading.grammar.verb === 'first' ? launchedBefore(reading, quantity, sentence, i + 1) : null;
    if (!/^[\s']*$/.test(gapBefore(reading, i + 1))) return null;
  }
  return null;
}

/** A verb of founding, then who was founded and by whom, then the date that begins at a token. */
function launchedBefore(reading: Reading, quantity: Quantity, sentence: number, date: number): Draft | null {
  const { start } = reading.sentences[sentence] as { start: number };
  const from = Math.max(start, reading.tokens.start[Math.max(0, date - SUBJECT_REACH)] ?? 0);
  const verbs = tagsWithin(reading, 'action', from, reading.tokens.start[date] as number);
  const verb = verbs[verbs.length - 1];
  if (verb?.value !== 'found' || /[,;:.()]/.test(reading.text.slice(verb.end, quantity.start))) return null;
  const platform = within(reading.mentions, verb.end, quantity.start).find(({ kind }) => kind === 'platform');
  return platform ? { ...draftOf(quantity, sentence), start: verb.start, metric: 'launch-year', entity: platform.party } : null;
}

/** “2018年に開設された”, “2018 में शुरू हुआ”: where verbs come last, with markers and a month between at most. */
function launchedBehind(reading: Reading, quantity: Quantity, sentence: number, referents: Referents): Draft | null {
  const token = tokenAt(reading.tokens, quantity.number.end);
  // “की शुरुआत 2020 में हुई”: a noun of founding right before the year.
  const noun = tagsAt(reading, 'action', tokenAt(reading.tokens, quantity.start) - 1).find((tag) => tag.value === 'found');
  if (noun && tagsAt(reading, 'inPlace', token).length > 0) return launched(reading, quantity, sentence, noun.start, referents);
  for (let i = token; i < token + reach(reading, VERB_REACH); i++) {
    const verb = tagsAt(reading, 'action', i).find((tag) => tag.value === 'found');
    if (verb) {
      // “2009年の開設以来”: since an account was opened.
      if (tagsAt(reading, 'since', verb.to).length > 0) return null;
      const draft = launched(reading, quantity, sentence, quantity.start, referents);
      return draft && { ...draft, start: quantity.start, end: verb.end };
    }
    const isOfDate = isOnAny(reading, ['at-time', 'month', 'inPlace', 'unit', 'day', 'subject'], i) || /^\p{N}+$/u.test(reading.tokens.word[i] ?? '');
    if (!isOfDate || !/^[\s']*$/.test(gapBefore(reading, i))) return null;
  }
  return null;
}

/** The one launched must be a platform: the sentence's subject, or what the verb hangs on. A sentence about somebody else says nothing. */
function launched(reading: Reading, quantity: Quantity, sentence: number, verb: number, referents: Referents): Draft | null {
  const { start, end } = reading.sentences[sentence] as { start: number; end: number };
  const isOpening = within(reading.mentions, start, verb).length === 0;
  const before = within(reading.mentions, start, verb);
  const subject = isOpening ? within(reading.mentions, quantity.end, end).find((m) => tagsAt(reading, 'of', m.from - 1).length === 0 || m.kind === 'platform') : before[before.length - 1];
  const party = subject ? (subject.kind === 'platform' ? subject.party : null) : referents.platformBefore(start);
  const standsIn = tagsWithin(reading, 'stand-in', start, end).some((tag) => tag.value === 'platform');
  const entity = party ?? (standsIn || isOpening ? referents.platformBefore(start) : null);
  if (!entity) return null;
  return { ...draftOf(quantity, sentence), start: verb, metric: 'launch-year', entity };
}
