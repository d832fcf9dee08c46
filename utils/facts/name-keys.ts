/** The names of a database by their first word: grouped for packing, hashed for a look in memory, and served to the engine. */
import { aliasKey, aliasKeys } from '../fold';
import type { Alias, Entity, EntityId, EntityIndex } from '../types';
import type { AliasGroup } from './format';
import { hash32 } from './parts';
import { byCodeUnits } from './text-rules';

/** Every alias under its key, in an order that depends on nothing but the names. */
export function groupAliases(entities: readonly Entity[]): AliasGroup[] {
  const groups = new Map<string, Alias[]>();
  for (const { id, aliases, ambiguous } of entities) {
    for (const written of aliases) {
      const key = aliasKey(written);
      const names = groups.get(key) ?? [];
      names.push({ written, entity: id, ambiguous: ambiguous.includes(written) });
      groups.set(key, names);
    }
  }
  return [...groups]
    .map(([key, names]): AliasGroup => ({ key, names: names.sort((a, b) => byCodeUnits(a.written, b.written) || byCodeUnits(a.entity, b.entity)) }))
    .sort((a, b) => byCodeUnits(a.key, b.key));
}

/** Hashes of all keys, sorted: four bytes a key tell for nearly every word of an article, without a look at the disk, that no name begins with it. */
export const hashKeys = (groups: readonly AliasGroup[]): Uint32Array<ArrayBuffer> => Uint32Array.from(new Set(groups.map(({ key }) => hash32(key)))).sort();

export function hasKey(hashes: Uint32Array, key: string): boolean {
  const wanted = hash32(key);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === wanted;
}

/** Endings that a language may add to a name (Телеграма, Facebooka, Twitterze): so many letters, and no name is cut below the second number. */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 3;
/** Endings that take the place of a name's last letter, and the letters that they replace: “Меты” of “Мета”, “Сергея” of “Сергей”. */
const REPLACING_ENDING = /[aeiouyаеиоуыюя][йм]?$/u;
const REPLACED_FINALS = ['a', 'e', 'o', 'а', 'я', 'й', 'ь', 'и'];
/** Particles that Arabic writes on to the front of a name (لواتساب, وبتويتر): so many letters. */
const LONGEST_FRONT = 2;
const ARABIC = /^\p{Script=Arabic}/u;

/** Every key under which a name in this text could be filed: its words, and those words without an ending or a particle in front. */
export function possibleKeys(text: string): Set<string> {
  const keys = aliasKeys(text);
  // A copy: the set grows while its first words are walked.
  for (const word of [...keys]) {
    if (ARABIC.test(word)) for (let cut = 1; cut <= LONGEST_FRONT && word.length - cut >= SHORTEST_STEM; cut++) keys.add(word.slice(cut));
    for (let cut = 1; cut <= LONGEST_ENDING && word.length - cut >= SHORTEST_STEM; cut++) keys.add(word.slice(0, -cut));
    const ending = REPLACING_ENDING.exec(word)?.[0].length ?? 0;
    if (ending > 0 && word.length - ending >= SHORTEST_STEM) for (const final of REPLACED_FINALS) keys.add(word.slice(0, -ending) + final);
  }
  return keys;
}

/** Whether every word of a name occurs among the keys of a text: names that merely begin with “the” are let go here. */
export function mayOccur(written: string, keys: ReadonlySet<string>): boolean {
  for (const word of aliasKeys(written)) if (!keys.has(word)) return false;
  return true;
}

/** The engine's view of names and entities that are at hand. A name whose entity is not is left out. */
export function indexEntities(groups: readonly AliasGroup[], entities: ReadonlyMap<EntityId, Entity>): EntityIndex {
  const byKey = new Map(groups.map(({ key, names }) => [key, names.filter(({ entity }) => entities.has(entity))]));
  return { startingWith: (key) => byKey.get(key) ?? [], byId: (id) => entities.get(id) };
}
