/** What the whole article tells of each one it names: how often, in the headline, and as what. Asked only where a figure stands. */
import type { Party } from '../types';
import { nounsAreCapitalised } from './capitals';
import type { Mention } from './mentions';
import { gapBefore, tagsAt, type Reading } from './reading';

/** What somebody is, as far as the database or the words around the name say. */
export type Sort = 'platform' | 'person' | 'body' | 'group' | 'store' | 'name' | 'word' | 'noun';

export interface Player {
  party: Party;
  sort: Sort;
  /** Times named; the headline counts as one. */
  count: number;
  inHeadline: boolean;
  headlines: number;
  /** In the order in which they are first named. */
  rank: number;
  /** Nouns that say what he is: “judge”, “blogger”. */
  nouns: Set<string>;
  /** Named in the first paragraph of the text. */
  inLead: boolean;
}

export type Cast = ReadonlyMap<string, Player>;

const UNSURE: ReadonlySet<Sort> = new Set<Sort>(['name', 'word', 'noun']);

export const keyOf = (party: Party): string => party.id ?? party.name;

export function castOf(reading: Reading): Cast {
  const cast = new Map<string, Player>();
  const hasCapitalNouns = nounsAreCapitalised(reading);
  const leadEnd = reading.text.indexOf('\n\n', reading.offset);
  for (const mention of reading.mentions) {
    const key = keyOf(mention.party);
    let player = cast.get(key);
    if (!player) {
      player = { party: mention.party, sort: knownSort(mention, hasCapitalNouns), count: 0, inHeadline: false, headlines: 0, rank: cast.size, inLead: false, nouns: new Set() };
      cast.set(key, player);
    }
    player.count++;
    if (mention.start < reading.offset) [player.inHeadline, player.headlines] = [true, player.headlines + 1];
    else if (leadEnd < 0 || mention.start < leadEnd) player.inLead = true;
    const shown = shownSort(reading, mention, player.nouns);
    if (shown && UNSURE.has(player.sort)) player.sort = shown;
  }
  return cast;
}

const SORTS: Record<Mention['kind'], Sort> = { platform: 'platform', person: 'person', outlet: 'body', organisation: 'body', 'app-store': 'store', host: 'store', name: 'name' };

function knownSort(mention: Mention, hasCapitalNouns: boolean): Sort {
  if (mention.kind !== 'name' || mention.to > mention.from + 1) return SORTS[mention.kind];
  return hasCapitalNouns ? 'noun' : 'word';
}

/** Tokens between a name and the noun that says what it is: “Albicla, a right-wing service”. */
const NOUN_REACH = 4;
const AGE = /^(?:, | \()\d{2}\b/;
/** Lists whose words end an apposition: “Ada Moss, who runs the service”. */
const ENDS_APPOSITION: ReadonlySet<string> = new Set(['relatives', 'joins', 'of', 'on', 'say', 'action', 'pronoun']);

/** “the app Xiaohongshu”, “Albicla, a right-wing service”, “singer Ada Moss”, “Ada Moss, 34”. Adds the nouns that it finds. */
function shownSort(reading: Reading, mention: Mention, nouns: Set<string>): Sort | null {
  const sort = sortBefore(reading, mention, nouns) ?? sortBehind(reading, mention, nouns);
  if (AGE.test(reading.text.slice(mention.end, mention.end + 6)) || reading.text[mention.start] === '@') return 'person';
  return sort;
}

function sortBefore(reading: Reading, mention: Mention, nouns: Set<string>): Sort | null {
  for (let token = mention.from - 1; token >= mention.from - 2; token--) {
    if (/[^\s“«„"'-]/.test(gapBefore(reading, token + 1)) || tagsAt(reading, 'of', token).length > 0) return null;
    const sort = nounSort(reading, token, nouns);
    if (sort && (sort !== 'group' || token === mention.from - 1 || /[“«„"]/.test(gapBefore(reading, mention.from)))) return sort;
  }
  return null;
}

function sortBehind(reading: Reading, mention: Mention, nouns: Set<string>): Sort | null {
  if (!/^, | \(|^ [–—] /.test(gapBefore(reading, mention.to))) return null;
  for (let token = mention.to; token < mention.to + NOUN_REACH; token++) {
    if (token > mention.to && /\S/.test(gapBefore(reading, token))) return null;
    const sort = nounSort(reading, token, nouns);
    if (sort) return sort;
    if (token > mention.to && endsApposition(reading, token)) return null;
    if (token === mention.to && tagsAt(reading, 'relatives', token).length > 0 && tagsAt(reading, 'skip', token).length === 0) return null;
  }
  return null;
}

function endsApposition(reading: Reading, token: number): boolean {
  for (const list of ENDS_APPOSITION) if (tagsAt(reading, list, token).length > 0) return true;
  return false;
}

function nounSort(reading: Reading, token: number, nouns: Set<string>): Sort | null {
  let sort: Sort | null = null;
  for (const { value } of tagsAt(reading, 'stand-in', token)) {
    nouns.add(reading.tokens.word[token] as string);
    if (value === 'platform' || value === 'person' || value === 'group') sort ??= value;
  }
  return sort;
}
