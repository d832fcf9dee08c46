/** What holds for the messages of every language, those to come among them. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BASES, EVENT_KINDS, HEDGES, METRICS, VERDICTS } from '../../../utils/types';
import { LANGUAGES } from '../../../utils/wording/wording';

type Tree = { [key: string]: Tree | string };

const folder = new URL('../../../utils/wording/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (file: string): Tree => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Tree;
const english = read('en.json');

const PLURAL = ['zero', 'one', 'two', 'few', 'many', 'other'];
const isPlural = (tree: Tree): boolean => 'other' in tree && Object.keys(tree).every((key) => PLURAL.includes(key));

/** Messages by path; the forms of a plural under one path. */
function flatten(tree: Tree, path = ''): [path: string, texts: string[]][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string[]][] => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[at, [value]]];
    // nb. the metric called “other” stands among metrics, not among plural forms.
    return isPlural(value) && at !== 'metrics' ? [[at, Object.values(value).filter((form) => typeof form === 'string')]] : flatten(value, at);
  });
}

const placesOf = (texts: string[]): string[] => [...new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

it('lists every file that there is', () => {
  expect(files.map((file) => file.replace('.json', '')).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(files)('%s', (file) => {
  const messages = new Map(flatten(read(file)));

  it('has every message of the others and no more', () => {
    expect([...messages.keys()].sort()).toEqual(flatten(english).map(([path]) => path).sort());
  });

  it('has the same places to fill', () => {
    const different = flatten(english).filter(([path, texts]) => {
      const own = placesOf(messages.get(path) ?? []);
      // A date after a preposition and one without are two spellings of one value.
      const asDate = (places: string[]): string => places.map((place) => (place === '{when}' ? '{date}' : place)).sort().join();
      return asDate(own) !== asDate(placesOf(texts));
    }).map(([path]) => path);
    expect(different).toEqual([]);
  });

  it('names every metric, basis, hedge and verdict', () => {
    for (const metric of METRICS) expect(messages.has(`metrics.${metric}.name`), metric).toBe(true);
    for (const basis of BASES) expect(messages.has(`by.${basis}`), basis).toBe(true);
    for (const hedge of HEDGES) expect(messages.get(`hedges.${hedge}`)?.[0]).toContain('{n}');
    for (const verdict of VERDICTS) expect(messages.get(`verdicts.${verdict}`)?.[0]).not.toBe('');
    expect(EVENT_KINDS.length).toBeGreaterThan(0);
  });

  it('is calm: no judgement of truth, no exclamation, no sign for a word', () => {
    const forbidden = /\b(?:true|false|verified|debunked|misquoted|confirm\w*|actually|wrong|lie[sd]?|fake|vrai|faux|fausse|vérifié|menson\w*|erroné\w*)\b|[!✓✗<>]/iu;
    expect([...messages].filter(([, texts]) => texts.some((text) => forbidden.test(text))).map(([path]) => path)).toEqual([]);
  });

  it('has no empty message, no edge of blanks and no straight quotation mark', () => {
    expect([...messages].filter(([, texts]) => texts.some((text) => text === '' || text !== text.trim() || /["']/.test(text))).map(([path]) => path)).toEqual([]);
  });
});

it('sets French punctuation off with the spaces that French wants', () => {
  const loose = flatten(read('fr.json')).filter(([, texts]) => texts.some((text) => /(?:^|[^\u202f])[:;?]|«(?!\u00a0)|(?<!\u00a0)»/.test(text)));
  expect(loose.map(([path]) => path)).toEqual([]);
});

it('never puts a French “de” before a name, which may begin with a vowel', () => {
  const loose = flatten(read('fr.json')).filter(([, texts]) => texts.some((text) => /\b(?:de|que) \{(?:who|subject|name)\}/.test(text)));
  expect(loose.map(([path]) => path)).toEqual([]);
});

it.each(['en', 'fr'])('describes the extension to the stores within their limit: %s', (language) => {
  const file = new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  expect(messages.name?.message).toBe('Tallymark');
  expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  for (const { message } of Object.values(messages)) expect(message).not.toBe('');
});
