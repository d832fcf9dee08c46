/** Finds names that no database knows: runs of capitalised words between the known ones. */
import { fold } from '../fold';
import type { Party } from '../types';
import type { Tag } from './lexicon';
import type { Mention, MentionKind } from './mentions';
import { capitalsInside, governs } from './name-evidence';
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

/** Adds capitalised runs between the known mentions, and lets a surname stand for the full name before it. */
export function withNames(text: string, tokens: Tokens, tags: readonly Tag[], sentenceStarts: ReadonlySet<number>, known: readonly Mention[]): Mention[] {
  const taken = new Set<number>();
  for (const mention of known) for (let i = mention.from; i < mention.to; i++) taken.add(i);
  const notNames = wordsThatAreNoNames(tags);
  const capitalised = (i: number) => {
    const raw = text.slice(tokens.start[i], tokens.end[i]);
    return /^\p{Lu}/u.test(raw) || /^[a-z]\p{Lu}/u.test(raw);
  };
  const mentions: Mention[] = [...known];
  const inside = capitalsInside(text, tokens, sentenceStarts);
  const full = surnames(tokens, known);
  for (let i = 0; i < tokens.word.length; i++) {
    if (taken.has(i) || ((notNames.has(i) || !capitalised(i)) && !isHandle(text, tokens.start[i] as number))) continue;
    let to = i + 1;
    while (to < tokens.word.length && to - i < LONGEST_NAME && !taken.has(to) && joinsName(text, tokens, to)) {
      if (capitalised(to) && notNames.get(to) !== 'never') to++;
      else if (PARTICLES.has(tokens.word[to] as string) && to + 1 < tokens.word.length && capitalised(to + 1) && !taken.has(to + 1) && text[tokens.end[to] as number] === ' ') to += 2;
      else break;
    }
    const start = nameStart(text, tokens.start[i] as number);
    const end = tokens.end[to - 1] as number;
    const single = to === i + 1;
    const name = text.slice(start, end);
    const lone = single && sentenceStarts.has(tokens.start[i] as number) && !full.has(fold(name)) && !governs(tags, tokens, to, text) && !inside.has(name);
    if (!lone && name.length > 1) {
      const { party, kind } = (single && full.get(fold(name))) || { party: { id: null, name }, kind: 'name' as const };
      if (!single) for (const word of tokens.word.slice(i, to)) if (!full.has(word) && word.length > 2) full.set(word, { party, kind });
      mentions.push({ start, end, from: i, to, kind, party });
    }
    i = to - 1;
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** Titles and words that open sentences begin no name but may go on one; months, weekdays and countries do neither. */
function wordsThatAreNoNames(tags: readonly Tag[]): Map<number, 'opener' | 'never'> {
  const words = new Map<number, 'opener' | 'never'>();
  for (const { list, from, to } of tags) {
    if (list === 'openers' || list === 'titles') for (let i = from; i < to; i++) if (!words.has(i)) words.set(i, 'opener');
    if (list === 'month' || list === 'weekday' || list === 'place') for (let i = from; i < to; i++) words.set(i, 'never');
  }
  return words;
}

/** The last words of the persons whom the text names in full. */
function surnames(tokens: Tokens, known: readonly Mention[]): Map<string, Named> {
  const full = new Map<string, Named>();
  for (const mention of known) {
    const surname = tokens.word[mention.to - 1] as string;
    if (mention.kind === 'person' && mention.to > mention.from + 1 && surname.length > 2) full.set(surname, mention);
  }
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
