/** Names in quotation marks beside a noun of what can be named so: « Coco le retour » behind “channel”, “Stop the Steal 2.0” behind “group”. */
import type { Mention } from './mentions';
import type { Prose } from './prose';
import type { Tag } from './tags';
import { tokenAt } from './tokens';

const QUOTED = /[“«„"]\s?(\p{Lu}[^“”«»„"\n,;:!?]{1,38}?)\s?[”»“"]/gu;
const MOST_WORDS = 6;
/** Nouns of what is followed, joined or listened to. */
const NAMED_UNITS = new Set(['groups', 'channels', 'pages', 'apps', 'sites', 'accounts', 'items']);
/** Tokens between such a noun and the opening mark: “un canal baptisé «”. */
const NOUN_REACH = 3;

export function quotedNames(prose: Prose, taken: Uint8Array): Mention[] {
  const { text, tokens } = prose;
  const names: Mention[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const name = match[1] as string;
    const start = match.index + match[0].indexOf(name);
    const end = start + name.length;
    const from = tokenAt(tokens, start);
    const to = tokenAt(tokens, end);
    if (to - from > MOST_WORDS || to === from || /\.$/.test(name)) continue;
    if (taken.subarray(from, to).includes(1) || !isBeside(prose, from)) continue;
    names.push({ start, end, from, to, kind: 'name', party: { id: null, name } });
  }
  return names;
}

const isOfNamed = ({ list, value }: Tag) => (list === 'unit' && NAMED_UNITS.has(value)) || (list === 'stand-in' && (value === 'group' || value === 'platform'));

/** In words: no such noun is longer. */
const LONGEST_NOUN = 8;

/** A noun of what can be named ends shortly before a token. */
function isBeside({ tags, grammar }: Prose, from: number): boolean {
  for (let i = from - 1; i >= from - NOUN_REACH - LONGEST_NOUN * grammar.tokensPerWord; i--) {
    if (tags.at(i).some((tag) => tag.to <= from && tag.to >= from - NOUN_REACH + 1 && isOfNamed(tag))) return true;
  }
  return false;
}
