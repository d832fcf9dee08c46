/** Which words of the text a claim runs over, once it is settled: hedge, number and noun. Changes nothing that other stages look at. */
import type { Span } from '../types';
import type { Draft } from './draft';
import { gapBefore, tagsAt, tagsWithin, type Reading } from './reading';
import { tokenAt } from './tokens';

/** Within a line: a word of the headline is no part of the text. */
const JOINED = /^[^\S\n]*['’-]?[^\S\n]*$/;
/** Tokens between a noun and its number that still make one phrase: “installs at 10 million”, “downloads had reached 8 million”. */
const NOUN_REACH = 3;
const MODERATED: ReadonlySet<string> = new Set(['accounts', 'posts', 'videos', 'channels', 'groups', 'pages', 'apps', 'sites']);
const DONE_TIMES: ReadonlySet<string> = new Set(['view', 'download', 'visit']);

/** The adjectives behind a noun that decide its metric belong to the quote: “utilisateurs actifs mensuels”. */
export function withAdjectives(reading: Reading, end: number, token: number, sentenceEnd: number): number {
  for (let i = token; (reading.tokens.end[i] ?? Infinity) <= sentenceEnd; i++) {
    const single = tagsAt(reading, 'modifier', i).some((tag) => tag.to === i + 1);
    if (!single || !JOINED.test(reading.text.slice(end, reading.tokens.start[i]))) break;
    end = reading.tokens.end[i] as number;
  }
  return end;
}

/** The span to mark: with “times” the verb beside it, and from the noun where the noun comes first. Never reaches back beyond `earliest`. */
export function quoteOf(reading: Reading, draft: Draft, earliest: number): Span {
  const span = draft.unit === 'times' ? withVerb(reading, draft) : { start: nounBefore(reading, draft), end: draft.end };
  return span.start < earliest ? { start: draft.start, end: span.end } : span;
}

/** “downloaded 1.2 million times”, “18 millions de fois vue” */
function withVerb(reading: Reading, draft: Draft): Span {
  const { tokens } = reading;
  const isDone = (at: number) => tagsAt(reading, 'action', at).some((tag) => tag.to === at + 1 && DONE_TIMES.has(tag.value));
  const first = tokenAt(tokens, draft.start);
  const next = tokenAt(tokens, draft.end);
  if (isDone(first - 1) && JOINED.test(gapBefore(reading, first))) return { start: tokens.start[first - 1] as number, end: draft.end };
  if (isDone(next) && JOINED.test(gapBefore(reading, next))) return { start: draft.start, end: tokens.end[next] as number };
  return draft;
}

/** “monthly active users at 689 million” */
function nounBefore(reading: Reading, draft: Draft): number {
  const noun = draft.unitTag;
  // By how much they grew is no number of them: “user numbers rose by 2.5 million”.
  if (!noun || noun.end > draft.start || draft.metric === 'new-users' || tokenAt(reading.tokens, draft.start) - noun.to > NOUN_REACH) return draft.start;
  const between = reading.text.slice(noun.end, draft.start);
  // “Accounts suspended: 58,204”; “usuarios de Instagram: 45 millones” are two phrases.
  const onlyWords = /^[\s\p{L}\p{M}'’-]*$/u.test(between) || (/^[\s\p{L}\p{M}'’-]*:\s*$/u.test(between) && (MODERATED.has(noun.value) || /^\s*:/.test(between)));
  // “downloads and 12 million”; but “téléchargements à 2 millions”, whose word joins in other places.
  const isJoined = tagsWithin(reading, 'joins', noun.end, draft.start).some((tag) => ['action', 'at-time', 'inPlace'].every((list) => tagsAt(reading, list, tag.from).length === 0));
  if (!onlyWords || isJoined) return draft.start;
  let from = noun.from;
  const isDone = (token: number) => tagsAt(reading, 'action', token).some(({ value }) => value === 'remove' || value === 'restore');
  while ((tagsAt(reading, 'modifier', from - 1).length > 0 || (MODERATED.has(noun.value) && isDone(from - 1))) && JOINED.test(gapBefore(reading, from))) from--;
  return reading.tokens.start[from] as number;
}
