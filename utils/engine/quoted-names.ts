/** Names in quotation marks beside a noun of what can be named so: « Coco le retour » behind “channel”, “Stop the Steal 2.0” behind “group”. */
import type { Mention } from './mentions';
import type { Tag } from './lexicon';
import { tokenAt, type Tokens } from './tokens';

const QUOTED = /[“«„"]\s?(\p{Lu}[^“”«»„"\n,;:!?]{1,38}?)\s?[”»“"]/gu;
const MOST_WORDS = 6;
/** Nouns of what is followed, joined or listened to. */
const NAMED_UNITS = new Set(['groups', 'channels', 'pages', 'apps', 'sites', 'accounts', 'items']);
/** Tokens between such a noun and the opening mark: “un canal baptisé «”. */
const NOUN_REACH = 3;

export function quotedNames(text: string, tokens: Tokens, tags: readonly Tag[], taken: ReadonlySet<number>): Mention[] {
  const names: Mention[] = [];
  let nouns: Set<number> | null = null;
  for (const match of text.matchAll(QUOTED)) {
    const name = match[1] as string;
    const start = match.index + match[0].indexOf(name);
    const end = start + name.length;
    const from = tokenAt(tokens, start);
    const to = tokenAt(tokens, end);
    if (to - from > MOST_WORDS || to === from || /\.$/.test(name)) continue;
    nouns ??= new Set(tags.filter(isOfNamed).map((tag) => tag.to - 1));
    if (!isBeside(nouns, from) || isTaken(taken, from, to)) continue;
    names.push({ start, end, from, to, kind: 'name', party: { id: null, name } });
  }
  return names;
}

const isOfNamed = ({ list, value }: Tag) => (list === 'unit' && NAMED_UNITS.has(value)) || (list === 'stand-in' && (value === 'group' || value === 'platform'));

function isBeside(nouns: ReadonlySet<number>, from: number): boolean {
  for (let i = from - 1; i >= from - NOUN_REACH; i--) if (nouns.has(i)) return true;
  return false;
}

function isTaken(taken: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (taken.has(i)) return true;
  return false;
}
