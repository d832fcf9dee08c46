/** Names are found by the words of a text, with the endings that languages add, and nearly all other names are left alone. */
import { describe, expect, it } from 'vitest';
import { groupAliases, hasKey, hashKeys, indexEntities, mayOccur, possibleKeys } from '../../../utils/facts/name-keys';
import { SMALL } from './small-database';

const entities = SMALL.map((dossier) => dossier.entity);
const groups = groupAliases(entities);

describe('possibleKeys', () => {
  it.each([
    ['Murmur is gone', 'murmur'], ['l’application Éclair', 'eclair'], ['Twitters Regeln', 'twitter'], ['na Facebooku i Instagramie', 'instagram'],
    ['в Телеграмах', 'телеграм'], ['акции Меты', 'мета'], ['Сергеем Павловым', 'сергей'], ['na stronie Mety', 'meta'], ['推特封鎖', '推'],
  ])('finds in “%s” what is filed under “%s”', (text, key) => {
    expect(possibleKeys(text).has(key)).toBe(true);
  });

  it('cuts no word down to almost nothing', () => {
    expect([...possibleKeys('Metal')].sort()).toEqual(['met', 'meta', 'metal']);
    expect([...possibleKeys('x')]).toEqual(['x']);
  });
});

it('knows in memory which words begin a name', () => {
  const hashes = hashKeys(groups);
  expect(['murmur', 'the', 'мурмур'].map((key) => hasKey(hashes, key))).toEqual([true, true, true]);
  expect(['group', 'paper', 'whisper', ''].map((key) => hasKey(hashes, key))).toEqual([false, false, false, false]);
});

it('lets go of names whose other words the text does not have', () => {
  const keys = possibleKeys('The owner, Murmur Group, was silent.');
  expect(mayOccur('The Murmur Group', keys)).toBe(true);
  expect(mayOccur('The Paper', keys)).toBe(false);
});

it('serves the engine names of entities that are at hand, and no others', () => {
  const index = indexEntities(groups, new Map([['murmur', entities[0]!]]));
  expect(index.startingWith('murmur').map(({ written }) => written)).toEqual(['Murmur', 'Murmur Social']);
  expect(index.startingWith('the')).toEqual([]);
  expect(index.startingWith('nobody')).toEqual([]);
  expect(index.byId('murmur')?.name).toBe('Murmur');
  expect(index.byId('murmur-group')).toBeUndefined();
});
