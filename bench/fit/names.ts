/** Tells whether two spellings name the same one, by the names of a table of entities. */
import type { Entity } from '../../utils/types';

export interface Names {
  same(a: string | null, b: string | null): boolean;
  isKnown(name: string | null): boolean;
  isPlatform(name: string | null): boolean;
  /** The text spells it, or a database knows it. */
  isIn(name: string, text: string): boolean;
}

const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export function namesOf(entities: readonly Entity[]): Names {
  const ids = new Map<string, string>();
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  for (const { id, name, aliases } of entities) for (const one of [id, name, ...aliases]) if (!ids.has(plain(one))) ids.set(plain(one), id);
  const keyOf = (name: string | null) => name === null ? null : ids.get(plain(name)) ?? plain(name);
  const isKnown = (name: string | null) => name !== null && ids.has(plain(name));
  return {
    same: (a, b) => keyOf(a) === keyOf(b),
    isKnown,
    isPlatform: (name) => kinds.get(keyOf(name) ?? '') === 'platform',
    isIn: (name, text) => isKnown(name) || plain(text).includes(plain(name)),
  };
}
