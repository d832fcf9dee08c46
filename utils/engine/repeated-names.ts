/** Names that a text has announced once and goes on to use bare or in part: “कंगना”, “الرقيبة”, “クレッグ”. For scripts without capitals. */
import { isFamilyWord } from './announced-names';
import type { Mention } from './mentions';
import type { Prose } from './prose';
import { tokenAt } from './tokens';

/** A text that announces more names is a list. */
const MOST_NAMES = 64;
/** In letters: shorter parts of names are other words as well. */
const SHORTEST_PART = 3;

export function repeatedNames(prose: Prose, names: readonly Mention[], taken: Uint8Array): Mention[] {
  const first = new Map<string, Mention>();
  for (const name of names) if (!first.has(name.party.name) && first.size < MOST_NAMES) first.set(name.party.name, name);
  return prose.grammar.tokensPerWord > 1 ? unspaced(prose, [...first.values()], taken) : spaced(prose, [...first.values()], taken);
}

/** By its first and last word, of a person; by all words, of anything. */
function spaced(prose: Prose, names: readonly Mention[], taken: Uint8Array): Mention[] {
  const { tokens } = prose;
  const byWord = new Map<string, Mention>();
  for (const name of names) {
    for (const token of [name.from, name.to - 1]) {
      const word = tokens.word[token] as string;
      if (word.length >= SHORTEST_PART && !byWord.has(word)) byWord.set(word, name);
    }
  }
  const found: Mention[] = [];
  for (let i = 0; byWord.size > 0 && i < taken.length; i++) {
    const name = taken[i] === 0 ? byWord.get(tokens.word[i] as string) : undefined;
    if (!name) continue;
    const isWhole = isSame(prose, name, i);
    const to = isWhole ? i + name.to - name.from : i + 1;
    if (taken.subarray(i, to).includes(1) || (!isWhole && (name.kind !== 'person' || !isFamilyWord(prose, i)))) continue;
    taken.fill(1, i, to);
    found.push({ ...name, start: tokens.start[i] as number, end: tokens.end[to - 1] as number, from: i, to });
  }
  return found;
}

function isSame({ tokens }: Prose, { from, to }: Mention, at: number): boolean {
  for (let n = 0; n < to - from; n++) if (tokens.word[at + n] !== tokens.word[from + n]) return false;
  return true;
}

const FOREIGN = /^[\p{Script=Katakana}ー・\p{Script=Latin}\p{N} ]+$/u;
const LETTER = /[\p{Script=Katakana}ー・\p{Script=Latin}\p{N}]/u;

/** Foreign letters alone: others run into the words around them. */
function unspaced({ raw, tokens }: Prose, names: readonly Mention[], taken: Uint8Array): Mention[] {
  const found: Mention[] = [];
  for (const name of names) {
    const whole = name.party.name;
    if (!FOREIGN.test(whole)) continue;
    for (const part of new Set([whole, whole.slice(whole.lastIndexOf('・') + 1)])) {
      if (part.length < SHORTEST_PART) continue;
      for (let start = raw.indexOf(part); start >= 0; start = raw.indexOf(part, start + part.length)) {
        const end = start + part.length;
        const [from, to] = [tokenAt(tokens, start), tokenAt(tokens, end)];
        if (LETTER.test(raw.charAt(start - 1)) || LETTER.test(raw.charAt(end)) || taken.subarray(from, to).includes(1)) continue;
        taken.fill(1, from, to);
        found.push({ ...name, start, end, from, to });
      }
    }
  }
  return found;
}
