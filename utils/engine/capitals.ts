/** Tells which words of a text are capitalised. */
import { isCapitalAt } from './letters';
import type { Prose } from './prose';

/** “Parler”, “iPhone”. */
export function isCapitalised({ text, tokens }: Prose, i: number): boolean {
  const start = tokens.start[i] as number;
  if (isCapitalAt(text, start)) return true;
  const unit = text.charCodeAt(start);
  return unit >= 0x61 && unit <= 0x7a && start + 1 < (tokens.end[i] as number) && isCapitalAt(text, start + 1);
}

const BEHIND_WORD = /[\p{Ll},] $/u;

/** Behind a small letter or a comma: no sentence begins there. */
export function isInside(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 0x20 && BEHIND_WORD.test(text.slice(Math.max(0, at - 2), at));
}

/** Words that occur capitalised inside a sentence too: their capital at a sentence's start is their own. */
export function capitalsInside(prose: Prose): Set<string> {
  const { text, tokens, opens } = prose;
  const words = new Set<string>();
  for (let i = 0; i < opens.length; i++) {
    const at = tokens.start[i] as number;
    if (opens[i] === 0 && isCapitalised(prose, i) && isInside(text, at)) words.add(text.slice(at, tokens.end[i]));
  }
  return words;
}

/** In tokens: enough to tell. */
const SAMPLE = 300;
const SHARE_OF_CAPITALS = 0.22;

/** Where every noun has a capital, a capital makes no name: told by how many words have one. */
export function nounsAreCapitalised(prose: Prose): boolean {
  if (prose.grammar.caseless) return false;
  const { start } = prose.tokens;
  const count = Math.min(SAMPLE, start.length);
  let capitals = 0;
  let nouns = 0;
  for (let i = 0; i < count; i++) if (isCapitalAt(prose.text, start[i] as number)) capitals++;
  if (capitals / count <= SHARE_OF_CAPITALS) return false;
  for (let i = 0; i < count; i++) if (isCapitalAt(prose.text, start[i] as number) && prose.tags.of('unit', i).length > 0) nouns++;
  return nouns > 1;
}
