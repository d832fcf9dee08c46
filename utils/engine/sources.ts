/** Finds who a sentence says is speaking or measuring: “Sensor Tower estimates”, “selon Amazon”, “said Geeta Salvi”. */
import type { Party } from '../types';
import type { Tag } from './lexicon';
import type { Mention } from './mentions';
import { mentionAt, tagsAt, tagsWithin, within, type Reading } from './reading';
import type { Referents } from './referents';
import { tokenAt } from './tokens';

export interface Source {
  party: Party;
  mention: Mention | null;
  /** Where the cue stands: the verb, or “according to”. */
  start: number;
  end: number;
  /** Speaks after what it says (“…, said X”; “selon X”), so claims before it are meant too. */
  afterwards: boolean;
}

/** Tokens between a verb of saying and its subject, at most: apposition and relative clause included. */
const SUBJECT_REACH = 14;
const NAME_AFTER_CUE = 7;

/** Sources of one sentence, in order of their cues. */
export function findSources(reading: Reading, sentence: number, referents: Referents): Source[] {
  const { start, end } = reading.sentences[sentence] as { start: number; end: number };
  const sources: Source[] = [];
  let lastVerb = start;
  for (const tag of within(reading.tags, start, end)) {
    if (tag.list === 'according') pushNamed(reading, tag, end, referents, sources);
    if (tag.list === 'say' || tag.list === 'say-after') {
      if (sources.some((source) => source.start <= tag.start && tag.start < source.end)) continue;
      const source = subjectBefore(reading, tag, lastVerb, referents) ?? nameAfter(reading, tag, end);
      if (!source) continue;
      sources.push(source);
      lastVerb = tag.end;
    }
  }
  return sources;
}

function pushNamed(reading: Reading, cue: Tag, end: number, referents: Referents, sources: Source[]): void {
  const stop = reading.tokens.start[cue.to + NAME_AFTER_CUE] ?? end;
  const mention = within(reading.mentions, cue.end, Math.min(end, stop))[0];
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
  const subject = [...mentions].reverse().find((mention) => !isComplement(reading, mention)) ?? null;
  const close = reading.tokens.start[Math.max(0, verb.from - STAND_IN_REACH)] ?? 0;
  // A pronoun or “the site” beside the verb is its subject, whoever was named before.
  for (const tag of within(reading.tags, Math.max(from, close, subject?.end ?? 0), verb.start).reverse()) {
    if ((tag.list !== 'stand-in' && tag.list !== 'pronoun') || (subject && verb.from - tag.to > 1)) continue;
    const party = referents.meantBy(tag);
    if (party) return { ...cue, party, mention: null };
  }
  return subject && { ...cue, party: subject.party, mention: subject };
}

const STAND_IN_REACH = 5;

/** “the boss of Parler said”: what hangs on “of” is not the speaker, unless nobody else is there. */
function isComplement(reading: Reading, mention: Mention): boolean {
  const before = mention.from - 1;
  return tagsAt(reading, 'of', before).length > 0 || tagsAt(reading, 'on', before).some((tag) => tag.value === 'on');
}

function nameAfter(reading: Reading, verb: Tag, end: number): Source | null {
  if (tagsAt(reading, 'say-after', verb.from).length === 0) return null;
  const stop = reading.tokens.start[verb.to + NAME_AFTER_CUE] ?? end;
  const mention = within(reading.mentions, verb.end, Math.min(end, stop))[0];
  return mention && mentionAt(reading, tokenAt(reading.tokens, mention.start)) ? { party: mention.party, mention, start: verb.start, end: mention.end, afterwards: true } : null;
}

/** The source of what stands from `start` to `end`: the last that has spoken before it, else one that speaks afterwards. */
export function sourceOf(sources: readonly Source[], start: number, end: number): Source | null {
  let before: Source | null = null;
  for (const source of sources) {
    if (source.start >= start) break;
    before = source;
  }
  return before ?? sources.find((source) => source.start >= end) ?? null;
}
