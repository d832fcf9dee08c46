/** Finds names that no database knows: runs of capitalised words between the known ones, and what quotation marks hold beside a noun such as “channel”. */
import type { Party } from '../types';
import { bearersAt } from './announced-names';
import { capitalsInside, isCapitalised, isInside, nounsAreCapitalised } from './capitals';
import { basesOf, isFormOf } from './inflected-names';
import type { Mention, MentionKind } from './mentions';
import { barOf, isCommonNoun } from './name-bars';
import { governs } from './name-evidence';
import { behindTitle, followsArticle } from './name-titles';
import type { Prose } from './prose';
import { quotedNames } from './quoted-names';
import type { Tokens } from './tokens';

const JOINS_NAME = /^(?: |[-’'.·/]|\. |, (?=Jr))$/;
/** A full stop goes on after an initial only: “George W. Bush”, but not “on Twitch. The”. */
function joinsName(text: string, tokens: Tokens, to: number): boolean {
  const gap = text.slice(tokens.end[to - 1], tokens.start[to]);
  return gap === ' ' || (JOINS_NAME.test(gap) && (!gap.startsWith('.') || gap === '.' || (tokens.word[to - 1] as string).length === 1));
}

interface Named {
  party: Party;
  kind: MentionKind;
}

/** In words: a longer run of capitals is a heading or a table. */
const LONGEST_NAME = 8;

/** Behind another particle only: “de los Monteros”, “von dem Bussche”. */
const SECOND_PARTICLES = new Set(['der', 'den', 'dem', 'zu', 'zum', 'la', 'las', 'los', 'het']);
const PARTICLES = new Set(['de', 'da', 'do', 'dos', 'du', 'van', 'von', 'der', 'den', 'di', 'del', 'della', 'al', 'el', 'bin', 'ibn', 'of', 'for', 'la', 'le', 'ten', 'ter', 'voor', 'fur', 'pour']);
/** Behind a name of two words these say where somebody is from: “Heather DiRocco of Bozeman”. */
const PLACING = new Set(['of', 'for']);

/** Adds the names between the known mentions, and lets a surname stand for the full name that the text gives. */
export function withNames(prose: Prose, known: readonly Mention[]): Mention[] {
  const { text, tokens, opens } = prose;
  const taken = new Uint8Array(opens.length);
  for (const { from, to } of known) taken.fill(1, from, to);
  const quoted = quotedNames(prose, taken);
  for (const { from, to } of quoted) taken.fill(1, from, to);
  const runs = capitalRuns(prose, taken);
  const full = fullNames(prose, known, runs);
  let inside: ReadonlySet<string> | null = null;
  let isArticled: boolean | null = null;
  const mentions: Mention[] = [...known, ...quoted];
  for (const { start, end, from, to } of runs) {
    const single = to === from + 1;
    const whole = single ? full.get(tokens.word[from] as string) ?? inflected(prose, full, from) : undefined;
    const name = text.slice(start, end);
    const isOpening = opens[from] === 1 && start === tokens.start[from];
    const isLone = single && !whole && (isCommonNoun(prose, from) || bearersAt(prose, from).length > 0 || (isOpening && isVerb(prose, from)) || (isOpening && !(inside ??= capitalsInside(prose)).has(name) && !isShownToName(prose, from, to)));
    if (isLone || name.length < 2 || (single && !whole && (isArticled ??= nounsAreCapitalised(prose)) && followsArticle(prose, from))) continue;
    mentions.push({ start, end, from, to, kind: whole?.kind ?? 'name', party: whole?.party ?? { id: null, name } });
  }
  return underOneForm(prose, mentions).sort((a, b) => a.start - b.start);
}

/** “Karuzeli” where the text has “Karuzela” too: one name in two forms. */
function underOneForm({ tokens, language }: Prose, mentions: Mention[]): Mention[] {
  const { caseEndings } = language.claims;
  if (caseEndings.length === 0) return mentions;
  const words = new Map<string, Mention>();
  const isSingle = ({ kind, from, to }: Mention) => kind === 'name' && to === from + 1;
  for (const mention of mentions) if (isSingle(mention) && !((words.get(tokens.word[mention.from] as string)?.from ?? Infinity) < mention.from)) words.set(tokens.word[mention.from] as string, mention);
  // Either of “Karuzela” and “Karuzeli” might be the other's form: the text begins with the name itself.
  const isEarlier = (one: string, other: string) => (words.get(one) as Mention).from < (words.get(other) as Mention).from;
  return mentions.map((mention) => {
    if (!isSingle(mention)) return mention;
    const word = tokens.word[mention.from] as string;
    const base = [...basesOf(word, caseEndings)].find((one) => one !== word && one.length >= SHORTEST_BASE && words.has(one) && isFormOf(word, one, caseEndings) && (!isFormOf(one, word, caseEndings) || isEarlier(one, word)));
    return base === undefined ? mention : { ...mention, party: (words.get(base) as Mention).party };
  });
}

/** In letters: shorter names are forms of too many words. */
const SHORTEST_BASE = 5;

/** A capital that opens a sentence is a name's by its shape, before a verb, a comma or a possessive; where nouns have capitals, a verb follows any word, so that it takes an apposition. */
function isShownToName(prose: Prose, from: number, to: number): boolean {
  const { text, tokens, tags } = prose;
  const end = tokens.end[to - 1] as number;
  if (/\p{Nd}|\p{L}\p{Lu}/u.test(text.slice(tokens.start[from], end))) return true;
  if (!nounsAreCapitalised(prose)) return governs(prose, to);
  return text[end] === ',' && (['relatives', 'skip'].some((list) => tags.of(list, to).length > 0) || /^, \p{Nd}{2}\b/u.test(text.slice(end, end + 5)));
}

/** “Afirma tener …” */
const isVerb = ({ tags }: Prose, token: number) => tags.at(token).some(({ list, to }) => to === token + 1 && (list === 'say' || list === 'action'));

/** “Соловьёвым” behind “Владимир Соловьёв”. */
function inflected({ tokens, language }: Prose, full: ReadonlyMap<string, Named>, token: number): Named | undefined {
  const { caseEndings } = language.claims;
  if (caseEndings.length === 0 || full.size === 0) return undefined;
  const word = tokens.word[token] as string;
  for (const base of basesOf(word, caseEndings)) if (full.has(base) && isFormOf(word, base, caseEndings)) return full.get(base);
  return undefined;
}

type Run = Pick<Mention, 'start' | 'end' | 'from' | 'to'>;

function capitalRuns(prose: Prose, taken: Uint8Array): Run[] {
  const { text, tokens } = prose;
  const runs: Run[] = [];
  for (let i = 0; i < taken.length; i++) {
    if (taken[i] === 1 || !((isCapitalised(prose, i) && mayBegin(prose, i, taken)) || isHandle(text, tokens.start[i] as number))) continue;
    const to = endOfRun(prose, i, taken);
    const from = behindTitle(prose, i, to);
    runs.push({ start: nameStart(text, tokens.start[from] as number), end: tokens.end[to - 1] as number, from, to });
    i = to - 1;
  }
  return runs;
}

/** First token behind a run of capitalised words, joined by particles where one follows. */
function endOfRun(prose: Prose, from: number, taken: Uint8Array): number {
  const { text, tokens } = prose;
  let to = from + 1;
  while (to < taken.length && to - from < LONGEST_NAME && taken[to] === 0 && joinsName(text, tokens, to)) {
    if (text[tokens.end[to - 1] as number] === '/' || (isCapitalised(prose, to) && barOf(prose, to) !== 'never')) to++;
    else if (isParticle(prose, from, to, taken)) to += 2;
    else if (isDoubleParticle(prose, to, taken)) to += 3;
    else break;
  }
  return to;
}

function mayBegin(prose: Prose, i: number, taken: Uint8Array): boolean {
  const { text, tokens, opens } = prose;
  const bar = barOf(prose, i);
  if (bar === null) return !(opens[i] === 1 && isCommonNoun(prose, i));
  // “Il Post”, “El Diario”: inside a sentence the capital of an article is a name's.
  return bar === 'opener' && (tokens.word[i] as string).length <= 3 && i + 1 < taken.length && taken[i + 1] === 0 && isInside(text, tokens.start[i] as number)
    && text[tokens.end[i] as number] === ' ' && isCapitalised(prose, i + 1) && barOf(prose, i + 1) === null;
}

function isParticle(prose: Prose, from: number, at: number, taken: Uint8Array): boolean {
  const { text, tokens } = prose;
  const word = tokens.word[at] as string;
  if (!PARTICLES.has(word) || at + 1 >= taken.length || taken[at + 1] === 1 || !isCapitalised(prose, at + 1)) return false;
  if (PLACING.has(word) && at - from > 1 && !hasArticle(prose, from)) return false;
  // “DataReportal de Janeiro”: a month is when it was said.
  if (barOf(prose, at + 1) === 'never') return false;
  const gap = text.slice(tokens.end[at], tokens.start[at + 1]);
  return gap === ' ' || (gap === '-' && word.length === 2);
}

/** “Ursula von der Leyen”, “Espinosa de los Monteros”. */
function isDoubleParticle(prose: Prose, at: number, taken: Uint8Array): boolean {
  const { text, tokens } = prose;
  const isIn = (particles: ReadonlySet<string>, token: number) => particles.has(tokens.word[token] as string) && !isCapitalised(prose, token) && text.slice(tokens.end[token], tokens.start[token + 1]) === ' ';
  return at + 2 < taken.length && isIn(PARTICLES, at) && isIn(SECOND_PARTICLES, at + 1) && !PLACING.has(tokens.word[at] as string) && taken[at + 2] === 0 && isCapitalised(prose, at + 2) && barOf(prose, at + 2) !== 'never';
}

/** “the Northern League of Patriots”: an article tells a body from a person. */
function hasArticle({ text, tokens, tags }: Prose, from: number): boolean {
  return from > 0 && text.slice(tokens.end[from - 1], tokens.start[from]) === ' ' && tags.of('skip', from - 1).length > 0;
}

/** By each word of a longer name, the name: persons that the database knows first, then first and last words of names without a particle. */
function fullNames({ text, tokens }: Prose, known: readonly Mention[], runs: readonly Run[]): Map<string, Named> {
  const full = new Map<string, Named>();
  const add = (token: number, named: Named) => {
    const word = tokens.word[token] as string;
    // “wRealu24”: what is spelled like a brand is itself, whoever stands behind it.
    if (word.length > 2 && !full.has(word) && !/\p{Nd}|^\p{Ll}/u.test(text.slice(tokens.start[token], tokens.end[token]))) full.set(word, named);
  };
  for (const mention of known) if (mention.kind === 'person' && mention.to > mention.from + 1) add(mention.to - 1, mention);
  const named = runs.filter(({ from, to }) => to > from + 1).map((run) => ({ run, party: { id: null, name: text.slice(run.start, run.end) }, kind: 'name' as const }));
  const isPlain = ({ from, to }: Run) => tokens.word.slice(from, to).every((word) => !PARTICLES.has(word));
  for (const one of named) if (isPlain(one.run)) for (const token of [one.run.from, one.run.to - 1]) add(token, one);
  for (const one of named) for (let token = one.run.from; token < one.run.to; token++) add(token, one);
  return full;
}

/** “@POTUS”, “r/The_Donald”: names whatever their letters. */
function isHandle(text: string, start: number): boolean {
  const sign = text.charCodeAt(start - 1);
  return (sign === 0x40 || sign === 0x2f) && /(?:^|[^\w.])@$|(?:^|\W)r\/$/.test(text.slice(Math.max(0, start - 3), start));
}

/** A handle keeps its sign, a forum its prefix. */
function nameStart(text: string, start: number): number {
  if (text[start - 1] === '@') return start - 1;
  if (text.slice(start - 2, start) === 'r/') return start - 2;
  return start;
}
