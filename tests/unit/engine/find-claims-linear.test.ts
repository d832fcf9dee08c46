/** Twice the text takes about twice the time, whatever stands in it: the ratio is measured, for times depend on the machine. */
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../utils/engine/find-claims';
import { CAST_INDEX, entity, indexOf, language } from './read-example';
import type { EntityIndex } from '../../../utils/types';

const repeat = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const letters = (i: number) => String(i).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));

/** So many units of text made of words that each differ. */
function counted(word: (i: number) => string): (size: number) => string {
  return (size) => {
    const parts: string[] = [];
    for (let i = 0, length = 0; length < size; i++) {
      const part = word(i);
      parts.push(part);
      length += part.length;
    }
    return parts.join('');
  };
}

const TEXTS: [string, string, (size: number) => string][] = [
  ['nothing but digits', 'en', repeat('1234567890')],
  ['digits and spaces', 'en', repeat('123 ')],
  ['nothing but number words', 'en', repeat('twenty million ')],
  ['nothing but French number words', 'fr', repeat('vingt et un mille ')],
  ['no end of a sentence', 'en', repeat('users of Chirp and 12 million followers on VidHub said ')],
  ['one paragraph of claims', 'en', repeat('He said “Chirp has 12 million users there in 2020, of which 3 million in Brazil. ')],
  ['thousands of paragraphs', 'en', repeat('Chirp has 12 million users in the country.\n\n')],
  ['a run of capitalised words', 'en', counted((i) => `Ab${letters(i)} `)],
  ['capitalised words at thousands of starts', 'en', counted((i) => `Ab${letters(i)} went. `)],
  ['thousands of names that are known', 'en', repeat('Ada Moss Chirp X VidHub Lantern Ben Hale ')],
  ['thousands of bans', 'en', repeat('banned account suspended platform Chirp removed app ')],
  ['a guide', 'en', repeat('You can tap. You must click here. See also the 12 users. ')],
  ['quotations that never close', 'en', repeat('“I have 300 followers ')],
  ['years of foundation', 'en', repeat('launched in 2018 ')],
  ['nothing but line breaks', 'en', repeat('\n')],
  ['nothing but full stops', 'en', repeat('. ')],
];

/** Names that share their first word, as many as a large database has. */
const CROWD = indexOf([...Array.from({ length: 2000 }, (_, i) => entity(`name-${i}`, 'person', [`Quillon ${letters(i)}`])), entity('chirp', 'platform', ['Chirp'])]);

const ATTEMPTS = 6;
const MOST = 3;

function time(text: string, code: string, index: EntityIndex): number {
  const start = performance.now();
  findClaims({ title: '', url: null, published: '2021-01-11', language: code, text }, language(code), index);
  return performance.now() - start;
}

/** The least of several ratios of the best times so far: a machine that is busy elsewhere slows, it never hastens. */
function ratio(make: (size: number) => string, size: number, code: string, index: EntityIndex): number {
  const [once, twice] = [make(size), make(2 * size)];
  let [short, long] = [Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    short = Math.min(short, time(once, code, index));
    long = Math.min(long, time(twice, code, index));
    if (attempt > 0 && long / short < MOST) break;
  }
  return long / short;
}

describe('the time that finding claims takes grows with the text alone', () => {
  it.each(TEXTS)('%s', (_, code, make) => {
    expect(ratio(make, 60_000, code, CAST_INDEX)).toBeLessThan(MOST);
  }, 60_000);

  it('300 KB without the end of a sentence', () => {
    expect(ratio(repeat('the platform has users and followers in all the world '), 150_000, 'en', CAST_INDEX)).toBeLessThan(MOST);
  }, 60_000);

  it('thousands of names that begin alike', () => {
    expect(ratio(repeat('Quillon spoke of Chirp. '), 10_000, 'en', CROWD)).toBeLessThan(MOST);
  }, 60_000);

  it('more names in the database', () => {
    const crowd = (size: number) => indexOf([...Array.from({ length: size }, (_, i) => entity(`name-${i}`, 'person', [`${letters(i)} Quillon`])), entity('chirp', 'platform', ['Chirp'])]);
    const text = repeat('Abc Quillon spoke of 300 users on Chirp. ')(30_000);
    const [few, many] = [crowd(5000), crowd(10_000)];
    time(text, 'en', few);
    const best = (index: EntityIndex) => Math.min(...Array.from({ length: 4 }, () => time(text, 'en', index)));
    expect(best(many) / best(few)).toBeLessThan(2);
  }, 60_000);
});
