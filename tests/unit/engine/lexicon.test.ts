import { describe, expect, it } from 'vitest';
import { compile, lexiconOf, openingsOf } from '../../../utils/engine/lexicon';
import { Tags } from '../../../utils/engine/tags';
import { tokenize } from '../../../utils/engine/tokens';
import { fold } from '../../../utils/fold';
import { language } from './read-example';

type Lists = [list: string, value: string, entries: string[]][];

function tagged(lists: Lists, text: string) {
  const tokens = tokenize(fold(text));
  const lexicon = compile(lists);
  return new Tags(tokens, tokens.word.map((word) => ({ claims: openingsOf(lexicon, word), lists: lists.map(([list]) => list), bits: -1 }))).all();
}

const tags = (lists: Lists, text: string) => tagged(lists, text).map(({ list, value, start, end }) => `${list}.${value}: ${text.slice(start, end)}`);

describe('finding words of lists', () => {
  it('finds a word wherever it stands, in any capitals and accents', () => {
    expect(tags([['unit', 'members', ['adhérents']]], 'Les ADHERENTS et les adhérents')).toEqual(['unit.members: ADHERENTS', 'unit.members: adhérents']);
  });

  it('finds no part of a word', () => {
    expect(tags([['unit', 'users', ['user']]], 'users userland abuser')).toEqual([]);
  });

  it('finds a beginning where the entry ends in a hyphen', () => {
    expect(tags([['unit', 'users', ['abonn-']]], 'un abonné, des abonnées, un abri')).toEqual(['unit.users: abonné', 'unit.users: abonnées']);
  });

  it('takes the longest of two beginnings', () => {
    expect(tags([['unit', 'short', ['ab-']], ['unit', 'long', ['abonn-']]], 'abonnés')).toEqual(['unit.long: abonnés']);
  });

  it('finds a phrase, over apostrophes, hyphens and line breaks as well', () => {
    expect(tags([['say', 'verb', ['d après', 'plate forme']]], 'D’après la plate-\nforme')).toEqual(['say.verb: D’après', 'say.verb: plate-\nforme']);
  });

  it('finds a phrase whose last word is open', () => {
    expect(tags([['say', 'verb', ['a annonc-']]], 'il a annoncé, elle annonce')).toEqual(['say.verb: a annoncé']);
  });

  it('finds no phrase that breaks off', () => {
    expect(tags([['say', 'verb', ['according to']]], 'according')).toEqual([]);
  });

  it('keeps of one list only the longest phrase at a place', () => {
    expect(tags([['time', 'long', ['last month']], ['time', 'short', ['last']]], 'last month')).toEqual(['time.long: last month']);
  });

  it('keeps phrases of different lists at one place', () => {
    expect(tags([['unit', 'posts-flagged', ['reports']], ['say', 'verb', ['reports']]], 'reports').sort()).toEqual(['say.verb: reports', 'unit.posts-flagged: reports']);
  });

  it('gives tags in the order of the text', () => {
    const found = tagged([['x', 'a', ['a']], ['x', 'b', ['b']]], 'b a b a');
    expect(found.map(({ from }) => from)).toEqual([0, 1, 2, 3]);
  });
});

describe.each(['en', 'fr'])('the lists of %s', (code) => {
  const { claims } = language(code);

  it('are made into a table once', () => {
    expect(lexiconOf(claims)).toBe(lexiconOf(claims));
  });

  it('name twelve months, seven days and four quarters', () => {
    expect([claims.time.months.length, claims.time.weekdays.length, claims.time.quarters.length]).toEqual([12, 7, 4]);
  });

  it('are lower case, composed, sorted and without repetition', () => {
    const lists: string[][] = [];
    const collect = (node: unknown): void => {
      if (Array.isArray(node) && node.every((entry) => typeof entry === 'string')) lists.push(node);
      else if (typeof node === 'object' && node !== null) Object.values(node).forEach(collect);
    };
    collect({ ...claims, time: { ...claims.time, months: [], weekdays: [] } });
    expect(lists.length).toBeGreaterThan(200);
    for (const list of lists) {
      expect(list).toEqual(list.map((entry) => entry.normalize('NFC').toLowerCase()));
      expect(list).toEqual([...new Set(list)].sort());
    }
  });
});
