/**
 * Finds who speaks where verbs come last or first: “センサータワーは … とみる”, “मंत्री ने कहा कि …”, “وتقول الشركة إن …”.
 * The subject shows by its marker or its place, and what it says stands between or behind.
 */
import type { Tag } from './tags';
import type { Mention } from './mentions';
import { SPOKEN_OF, gapBefore, isOnAny, reach, tagsAt, tagsBetween, tagsWithin, within, type Reading } from './reading';
import type { Referents } from './referents';
import type { Cue, Source } from './sources';

/** In words: between a name and “according to” behind it. */
const CUE_REACH = 2;
/** In words: a verb that comes last is further from its subject than others. */
const MARKED_REACH = 45;
/** In words: between a verb that comes first and its subject. */
const SUBJECT_REACH = 8;

/** “Xによると”, “के मुताबिक”: the name stands before the cue. In parentheses it speaks of what stands before them. */
export function sourceBeforeCue(reading: Reading, cue: Tag, start: number, referents: Referents): Source | null {
  const from = Math.max(start, reading.tokens.start[Math.max(0, cue.from - reach(reading, CUE_REACH) - 1)] ?? 0);
  const mentions = within(reading.mentions, start, cue.start).filter((mention) => mention.end > from);
  const mention = mentions[mentions.length - 1] ?? null;
  const standIn = tagsBetween(reading, from, cue.start, SPOKEN_OF).pop();
  const party = mention?.party ?? (standIn && referents.meantBy(standIn)) ?? null;
  if (!party) return namedBefore(reading, cue, start);
  const begin = mention?.start ?? standIn?.start ?? cue.start;
  const isAside = /[(（]$/.test(reading.text.slice(Math.max(0, begin - 1), begin));
  return { party, mention, start: begin, end: cue.end, afterwards: isAside, forward: !isAside };
}

/** “सूचना प्रौद्योगिकी मंत्रालय के अनुसार”: a body whom nothing knows, from the mark or word of another kind before it. Its noun comes last. */
function namedBefore(reading: Reading, cue: Tag, start: number): Source | null {
  const last = cue.from - 1;
  if (reading.grammar.tokensPerWord > 1 || !tagsAt(reading, 'others', last).some(({ to }) => to === cue.from)) return null;
  let from = last;
  while (from > 0 && cue.from - from < LONGEST_NAME && (reading.tokens.start[from - 1] as number) >= start && !ENDS_NAME.some((list) => tagsAt(reading, list, from - 1).length > 0) && /^ $/.test(gapBefore(reading, from))) from--;
  if (from === last) return null;
  const begin = reading.tokens.start[from] as number;
  return { party: { id: null, name: reading.raw.slice(begin, reading.tokens.end[last]) }, mention: null, start: begin, end: cue.end, afterwards: false, forward: true };
}

/** The marked subject of a verb that comes last: what it says begins behind it, unless a word such as “ऐसा” points back. */
export function markedSubject(reading: Reading, verb: Tag, from: number, referents: Referents): Source | null {
  const earliest = Math.max(from, reading.tokens.start[Math.max(0, verb.from - reach(reading, MARKED_REACH))] ?? 0);
  for (const tag of tagsWithin(reading, 'subject', earliest, verb.start).reverse()) {
    if (tagsAt(reading, 'of', tag.from).length > 0 || tagsAt(reading, 'on', tag.from).length > 0) continue;
    const mention = within(reading.mentions, earliest, tag.start).find((other) => endsWith(reading, other, tag));
    const standIn = tagsBetween(reading, earliest, tag.start, SPOKEN_OF).find((other) => other.to === tag.from);
    const party = mention?.party ?? (standIn && referents.meantBy(standIn));
    if (party) return speaking(reading, mention ?? null, { party, start: mention?.start ?? standIn?.start ?? tag.start, end: tag.end });
  }
  const pronoun = tagsBetween(reading, earliest, verb.start, SPOKEN_OF).filter((tag) => tag.to === verb.from).pop();
  const party = pronoun && referents.meantBy(pronoun);
  return pronoun && party ? speaking(reading, null, { party, start: pronoun.start, end: pronoun.end }) : null;
}

/** In units of text: a word that points back stands right before the speaker. */
const POINTING_REACH = 16;

function speaking(reading: Reading, mention: Mention | null, source: Pick<Source, 'party' | 'start' | 'end'>): Source {
  const pointing = tagsWithin(reading, 'say-after', source.start - POINTING_REACH, source.start).some((tag) => /^\s*$/.test(reading.text.slice(tag.end, source.start)));
  const isQuoted = /(?:[」』”"»][\s,]*(?:と)?|と[,、]\s?)$/.test(reading.text.slice(Math.max(0, source.start - 6), source.start));
  return { ...source, mention, afterwards: pointing || isQuoted, forward: !pointing && !isQuoted };
}

/** The marker belongs to the name, with a title or a closing mark between at most. */
function endsWith(reading: Reading, mention: Mention, marker: Tag): boolean {
  const title = tagsAt(reading, 'name-ending', mention.to)[0]?.to ?? mention.to;
  return title === marker.from || (mention.to < marker.from && marker.from - mention.to <= 1 && /^社$/.test(reading.tokens.word[mention.to] ?? ''));
}

/** The subject behind a verb that comes first, before “that”, a mark or a figure. A noun that stands for nobody known is nobody. */
export function subjectBehind(reading: Reading, verb: Tag, end: number, referents: Referents): Cue | null {
  const stop = stopOf(reading, verb, end);
  const mention = within(reading.mentions, verb.end, end).find((other) => other.start < stop);
  const standIn = tagsWithin(reading, 'stand-in', verb.end, stop)[0];
  const others = tagsWithin(reading, 'others', verb.end, stop)[0];
  if (others && (!mention || others.end < mention.start)) return { party: null, mention: null, start: verb.start, end: others.end, afterwards: false, forward: true };
  const isApart = mention && standIn && mention.from > standIn.to + 1;
  const party = (isApart ? referents.meantBy(standIn) : null) ?? mention?.party ?? (standIn && referents.meantBy(standIn)) ?? null;
  if (!party) return named(reading, verb, stop);
  const spoken = party === mention?.party ? mention : null;
  const that = spoken && tagsAt(reading, 'relatives', spoken.to).length > 0 ? tagsWithin(reading, 'that', spoken.end, end)[0] : undefined;
  // “قال سالم، الذي يتابعه ألفا شخص، إن …”: what he says begins at “that”.
  if (that) return { party, mention: spoken, start: that.start, end: that.end, afterwards: false, forward: true };
  return { party, mention: spoken ?? null, start: verb.start, end: spoken?.end ?? standIn?.end ?? verb.end, afterwards: false, forward: true };
}

/** “تقدر شركة سنسور تاور العدد”: somebody whom nothing knows, up to the first word of another kind. */
export function named(reading: Reading, verb: Tag, stop: number): Source | null {
  const { start, end } = reading.tokens;
  let to = verb.to;
  while (to < verb.to + LONGEST_NAME && (start[to] ?? Infinity) < stop && !isOnAny(reading, ENDS_NAME, to)) to++;
  if (to === verb.to) return null;
  const name = reading.raw.slice(start[verb.to], end[to - 1]);
  return { party: { id: null, name }, mention: null, start: verb.start, end: end[to - 1] as number, afterwards: false, forward: true };
}

/** In words. */
const LONGEST_NAME = 4;
const ENDS_NAME = ['skip', 'on', 'of', 'inPlace', 'that', 'joins', 'pronoun', 'daysAgo', 'at-time', 'action', 'relatives', 'afterEllipsis', 'weekday', 'unit', 'say'];

function stopOf(reading: Reading, verb: Tag, end: number): number {
  const far = Math.min(end, reading.tokens.start[verb.to + SUBJECT_REACH] ?? end);
  const that = tagsWithin(reading, 'that', verb.end, far)[0]?.start ?? far;
  const figure = within(reading.quantities, verb.end, far)[0]?.start ?? far;
  const mark = reading.text.slice(verb.end, far).search(/[،,:؛.]/);
  return Math.min(that, figure, mark < 0 ? far : verb.end + mark);
}
