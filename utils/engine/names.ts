/** Finds names that no database knows: runs of capitalised words between the known ones, and what quotation marks hold beside a noun such as “channel”. */
import type { Party } from '../types';
import type { Tag } from './lexicon';
import type { Mention, MentionKind } from './mentions';
import { capitalsInside, governs } from './name-evidence';
import { quotedNames } from './quoted-names';
import type { Tokens } from './tokens';

const JOINS_NAME = /^(?: |[-’'.·/]|\. |, (?=Jr))$/;
/** A full stop goes on after an initial only: “George W. Bush”, but not “on Twitch. The”. */
function joinsName(text: string, tokens: Tokens, to: number): boolean {
  const gap = text.slice(tokens.end[to - 1], tokens.start[to]);
  return JOINS_NAME.test(gap) && (!gap.startsWith('.') || gap === '.' || (tokens.word[to - 1] as string).length === 1);
}

interface Named {
  party: Party;
  kind: MentionKind;
}

/** In words: a longer run of capitals is a heading or a table. */
const LONGEST_NAME = 8;

const PARTICLES = new Set(['de', 'da', 'do', 'dos', 'du', 'van', 'von', 'der', 'den', 'di', 'del', 'della', 'al', 'el', 'bin', 'ibn', 'of', 'for', 'la', 'le']);
/** Behind a name of two words these say where somebody is from: “Heather DiRocco of Bozeman”. */
const PLACING = new Set(['of', 'for']);

/** What words may do in a name: neither begin nor go on one, go on one only, or begin none unless a capital follows inside a sentence (“Il Post”). */
type Bar = 'never' | 'title' | 'opener';

/** Adds the names between the known mentions, and lets a surname stand for the full name that the text gives. */
export function withNames(text: string, tokens: Tokens, tags: readonly Tag[], sentenceStarts: ReadonlySet<number>, known: readonly Mention[]): Mention[] {
  const taken = new Set<number>();
  for (const mention of known) for (let i = mention.from; i < mention.to; i++) taken.add(i);
  const quoted = quotedNames(text, tokens, tags, taken);
  for (const { from, to } of quoted) for (let i = from; i < to; i++) taken.add(i);
  const { bars, common } = wordsThatAreNoNames(tags);
  const runs = capitalRuns(text, tokens, sentenceStarts, taken, bars, common);
  const full = fullNames(text, tokens, known, runs);
  const inside = capitalsInside(text, tokens, sentenceStarts);
  const mentions: Mention[] = [...known, ...quoted];
  for (const run of runs) {
    const single = run.to === run.from + 1;
    const whole = single ? full.get(tokens.word[run.from] as string) : undefined;
    const name = text.slice(run.start, run.end);
    const lone = single && !whole && (common.has(run.from) || (sentenceStarts.has(run.start) && !governs(tags, tokens, run.to, text) && !inside.has(name)));
    if (lone || name.length < 2) continue;
    mentions.push({ ...run, kind: whole?.kind ?? 'name', party: whole?.party ?? { id: null, name } });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

type Run = Pick<Mention, 'start' | 'end' | 'from' | 'to'>;

function capitalRuns(text: string, tokens: Tokens, sentenceStarts: ReadonlySet<number>, taken: ReadonlySet<number>, bars: ReadonlyMap<number, Bar>, common: ReadonlySet<number>): Run[] {
  const capitalised = (i: number) => isCapitalised(text, tokens, i);
  const runs: Run[] = [];
  for (let i = 0; i < tokens.word.length; i++) {
    if (taken.has(i) || ((!capitalised(i) || !mayBegin(i)) && !isHandle(text, tokens.start[i] as number))) continue;
    let to = i + 1;
    while (to < tokens.word.length && to - i < LONGEST_NAME && !taken.has(to) && joinsName(text, tokens, to)) {
      if (text[tokens.end[to - 1] as number] === '/' || (capitalised(to) && bars.get(to) !== 'never')) to++;
      else if (isParticle(i, to)) to += 2;
      else break;
    }
    runs.push({ start: nameStart(text, tokens.start[i] as number), end: tokens.end[to - 1] as number, from: i, to });
    i = to - 1;
  }
  return runs;

  function mayBegin(i: number): boolean {
    const bar = bars.get(i);
    if (bar === undefined) return !(common.has(i) && sentenceStarts.has(tokens.start[i] as number));
    // “Il Post”, “El Diario”: inside a sentence the capital of an article is a name's.
    return bar === 'opener' && !taken.has(i + 1) && /[\p{Ll},] $/u.test(text.slice(Math.max(0, (tokens.start[i] as number) - 2), tokens.start[i])) && (tokens.word[i] as string).length <= 3 && capitalised(i + 1) && text[tokens.end[i] as number] === ' ' && !bars.has(i + 1);
  }
  function isParticle(from: number, at: number): boolean {
    const word = tokens.word[at] as string;
    if (!PARTICLES.has(word) || at + 1 >= tokens.word.length || !capitalised(at + 1) || taken.has(at + 1)) return false;
    if (PLACING.has(word) && at - from > 1) return false;
    const gap = text[tokens.end[at] as number];
    return gap === ' ' || (gap === '-' && word.length === 2);
  }
}

function isCapitalised(text: string, tokens: Tokens, i: number): boolean {
  const raw = text.slice(tokens.start[i], tokens.end[i]);
  return /^\p{Lu}/u.test(raw) || /^[a-z]\p{Lu}/u.test(raw);
}

/** Titles and words that open sentences begin no name but may go on one; months, weekdays and countries do neither. Common nouns are no names by themselves. */
function wordsThatAreNoNames(tags: readonly Tag[]): { bars: Map<number, Bar>; common: Set<number> } {
  const bars = new Map<number, Bar>();
  const common = new Set<number>();
  for (const { list, value, from, to } of tags) {
    if (list === 'month' || list === 'weekday' || list === 'place') for (let i = from; i < to; i++) bars.set(i, 'never');
    else if (list === 'titles') for (let i = from; i < to; i++) if (bars.get(i) !== 'never') bars.set(i, 'title');
    if (list === 'openers') for (let i = from; i < to; i++) if (!bars.has(i)) bars.set(i, 'opener');
    if ((list === 'unit' && value !== 'people') || list === 'stand-in') for (let i = from; i < to; i++) common.add(i);
  }
  return { bars, common };
}

/** By each word of a longer name, the name: persons that the database knows first, then first and last words of names without a particle. */
function fullNames(text: string, tokens: Tokens, known: readonly Mention[], runs: readonly Run[]): Map<string, Named> {
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
const isHandle = (text: string, start: number) => /(?:^|[^\w.])@$|(?:^|\W)r\/$/.test(text.slice(Math.max(0, start - 3), start));

/** A handle keeps its sign, a forum its prefix. */
function nameStart(text: string, start: number): number {
  if (text[start - 1] === '@') return start - 1;
  if (text.slice(start - 2, start) === 'r/') return start - 2;
  return start;
}
