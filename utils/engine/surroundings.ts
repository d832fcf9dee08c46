/** What the sentence of a figure says before it is asked whose it is: pronouns and nouns that point to somebody, and who speaks. */
import type { Party } from '../types';
import { keyOf, type Sort } from './cast';
import type { Field } from './candidates';
import { named } from './feature-names';
import type { Tag } from './tags';
import { mentionAt, tagsAt, tagsBetween, within } from './reading';
import { speakerAt } from './speakers';

export interface Pointer {
  /** “noun.company”, “pronoun.person”. */
  kind: string;
  start: number;
  end: number;
  /** The noun itself. */
  word: string;
  fits: ReadonlySet<Sort>;
  clashes: ReadonlySet<Sort>;
}

export interface Surroundings {
  /** The last noun and the last pronoun before the figure, if any. */
  pointers: readonly Pointer[];
  /** Nobody is named in the sentence before the figure. */
  isBare: boolean;
  /** Somebody is named between the figure before and this one. */
  isContested: boolean;
  /** A first person rules the figure. */
  speaks: boolean;
  speaker: Party | null;
  /** Nobody is named between who speaks and the figure. */
  ownWords: boolean;
  tags: readonly Tag[];
}

const sorts = (...all: Sort[]): ReadonlySet<Sort> => new Set(all);
const AGREEMENT: Record<string, [fits: ReadonlySet<Sort>, clashes: ReadonlySet<Sort>]> = {
  'noun.platform': [sorts('platform'), sorts('person', 'store', 'body')],
  'noun.company': [sorts('platform', 'store', 'body'), sorts('person')],
  'noun.person': [sorts('person'), sorts('platform', 'store', 'body', 'group')],
  'noun.group': [sorts('person', 'body', 'group'), sorts('platform', 'store')],
  'pronoun.person': [sorts('person'), sorts('platform', 'store')],
  'pronoun.thing': [sorts('platform', 'body', 'group'), sorts('person')],
  there: [sorts('platform'), sorts('person', 'store')],
};

/** Lists whose words between a name and a figure tell something. */
const LISTS: readonly string[] = ['stand-in', 'rivals', 'firsts', 'lasts', 'pronoun', 'there', 'relatives', 'say', 'joins'];

export function surroundingsOf({ scene, cast, previous }: Pick<Field, 'scene' | 'cast' | 'previous'>): Surroundings {
  const { reading, draft, source, referents, clause } = scene;
  const sentence = reading.sentences[draft.sentence] ?? clause;
  const tags = tagsBetween(reading, sentence.start, draft.start, LISTS);
  const pointers: Pointer[] = [];
  const last: Record<string, Tag> = {};
  for (const tag of tags) {
    if (tag.list === 'stand-in' && mentionAt(reading, tag.to) === null && mentionAt(reading, tag.from) === null) last['noun'] = tag;
    else if (tag.list === 'pronoun' && mentionAt(reading, tag.from) === null) last['pronoun'] = tag;
    else if (tag.list === 'there') last['there'] = tag;
  }
  for (const [list, tag] of Object.entries(last)) {
    const kind = list === 'there' ? list : named(list, tag.value);
    const agreement = AGREEMENT[kind];
    if (agreement) pointers.push({ kind, start: tag.start, end: tag.end, word: reading.tokens.word[tag.from] as string, fits: agreement[0], clashes: agreement[1] });
  }
  const before = within(reading.mentions, sentence.start, draft.start);
  const speaks = last['pronoun']?.value === 'speaker' || tagsAt(reading, 'pronoun', draft.unitTag?.to ?? -1).some((tag) => tag.value === 'speaker');
  const voice = speaks ? speakerAt(reading, draft.sentence, draft.start, referents) : null;
  return {
    pointers, tags, speaks,
    isContested: previous !== null && within(reading.mentions, previous.end, draft.start).length > 0,
    isBare: before.every((mention) => cast.get(keyOf(mention.party))?.sort === 'store'),
    speaker: voice ? voice.party : speaks ? source?.party ?? null : null,
    ownWords: source !== null && !before.some((mention) => mention.start >= source.end),
  };
}
