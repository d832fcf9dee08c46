/** Deals figures out to names in the same order: “Hannity and Carlson have 7.6 and 4.4 million followers respectively”. */
import { familyOf, type Draft } from './draft';
import type { Mention, MentionKind } from './mentions';
import { gapBefore, tagsAt, tagsWithin, within, type Reading } from './reading';
import { tokenAt } from './tokens';

const HOLDERS: ReadonlySet<MentionKind> = new Set<MentionKind>(['person', 'outlet', 'name', 'organisation']);
const PLATFORMS: ReadonlySet<MentionKind> = new Set<MentionKind>(['platform']);

/** Gives the figures of a sentence that says “respectively” their owners, where as many names stand before them as there are figures. */
export function dealOut(reading: Reading, drafts: readonly Draft[]): void {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) if (draft.metric !== null && draft.metric !== 'launch-year') bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft]);
  for (const [index, figures] of bySentence) {
    const sentence = reading.sentences[index];
    const first = figures[0];
    if (!sentence || !first || figures.length < 2 || tagsWithin(reading, 'respectively', sentence.start, sentence.end).length === 0) continue;
    const kinds = familyOf(first) === 'account' ? HOLDERS : PLATFORMS;
    const names = listBefore(reading, within(reading.mentions, sentence.start, first.start).filter((mention) => kinds.has(mention.kind)), figures.length);
    for (const [i, name] of names.entries()) (figures[i] as Draft).entity = name.party;
  }
}

/** The last so many names, if nothing but commas and conjunctions parts them; else none. */
function listBefore(reading: Reading, mentions: readonly Mention[], count: number): readonly Mention[] {
  const names = mentions.slice(-count);
  const joined = names.every((name, i) => i === 0 || follows(reading, names[i - 1] as Mention, name));
  return names.length === count && joined ? names : [];
}

function follows(reading: Reading, before: Mention, name: Mention): boolean {
  const token = name.prefix === undefined ? tokenAt(reading.tokens, name.start) : name.from;
  if (token === before.to) return /^\s*,\s*$/.test(gapBefore(reading, token)) || (name.prefix !== undefined && reading.claims.joins.includes(name.prefix));
  return token === before.to + 1 && tagsAt(reading, 'joins', before.to).length > 0;
}
