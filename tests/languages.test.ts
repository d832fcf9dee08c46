/** Every language's data is clean and whole, and texts find their language. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listsOf, topicLexiconOf, openingsOf, TOPIC_LISTS } from '../utils/engine/lexicon';
import { grammarOf } from '../utils/engine/grammar';
import { findQuantities } from '../utils/engine/quantities';
import { readText, tagsAt, type Reading } from '../utils/engine/reading';
import { splitSentences } from '../utils/engine/sentences';
import { detectLanguage, LANGUAGE_CODES, languageFor } from '../utils/languages';
import { numbersFor } from '../utils/languages/numbers';
import type { EntityIndex } from '../utils/types';

const FOLDER = new URL('../utils/languages/', import.meta.url);
const read = (code: string, file: string): unknown => JSON.parse(readFileSync(new URL(`${code}/${file}.json`, FOLDER), 'utf8'));

/** Every list of words in a file, with the path of keys that leads to it. */
function* lists(value: unknown, path = ''): Generator<[path: string, words: string[]]> {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string')) yield [path, value];
    else for (const [i, item] of value.entries()) yield* lists(item, `${path}[${i}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* lists(item, path === '' ? key : `${path}.${key}`);
  }
}

/** Paths of the lists and tables without an entry. */
function emptyLists(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  return entries.length === 0 ? [path] : entries.flatMap(([key, item]) => emptyLists(item, `${path}.${key}`));
}

const keysOf = (value: unknown): string[] => Object.keys(value as object).sort();

/** Lists of spellings of one thing, the usual one first; and prefixes, the longest first. */
const ORDERED = /^(?:time\.(?:months|quarters|weekdays)|grammar\.prefixes)\b/;

/** Lists that a language lacks on purpose: it has no such words, or no claim has been seen to need them. */
const ABSENT: Record<string, string> = {
  'claims.abbreviations': 'ja',
  'claims.by': 'hi ja',
  'claims.caseEndings': 'ar en es fr hi it ja pt',
  'claims.for': 'ja',
  'claims.grammar.articles': 'hi ja',
  'claims.grammar.counters': 'hi',
  'claims.grammar.dayMarks': 'ar hi',
  'claims.grammar.nameEndings': 'ar hi',
  'claims.grammar.prefixes': 'hi ja',
  'claims.grammar.subjectMarks': 'ar',
  'claims.grammar.that': 'ja',
  'claims.of': 'pl ru',
  'claims.relatives': 'ja',
  'claims.saying.hearsay': 'ar en es fr hi it nl pl pt ru',
  'claims.time.ago.after': 'ar de fr',
  'claims.time.ago.before': 'en hi it ja nl ru',
  'claims.time.daysBefore': 'ar hi',
  'claims.time.earlier': 'ar hi ja',
  'claims.time.monthsBefore': 'ar hi',
  'claims.time.yearsBefore': 'ar hi',
  'numbers.abbreviations': 'ja',
  'numbers.articles': 'ja',
  'numbers.capitals': 'ar hi ja ru',
  'numbers.collectives': 'ja',
  'numbers.counters': 'ar de en es fr hi it nl pl pt ru',
  'numbers.definite': 'ar en hi ja pl',
  'numbers.determiners': 'ar hi ja pl ru',
  'numbers.dotted': 'ar en hi it ja nl pt',
  'numbers.fractions': 'ja',
  'numbers.glued': 'ar hi',
  'numbers.halves': 'hi ja',
  'numbers.inverted': 'ar de en es fr hi it ja nl pl pt',
  'numbers.joiners': 'ar hi ja pl ru',
  'numbers.lifts': 'ar de en es fr it ja nl pl pt ru',
  'numbers.links': 'ar hi ja nl pl ru',
  'numbers.marks': 'hi ja',
  'numbers.modifiers': 'ja',
  'numbers.money': 'ar de en es hi it ja nl pl pt ru',
  'numbers.points': 'ja',
  'numbers.prefixes': 'de en es fr hi it ja nl pl pt ru',
  'numbers.rounds': 'ar de en hi ja',
  'numbers.shares': 'ja',
  'numbers.standing': 'en hi ja',
  'numbers.stops': 'ja',
  'numbers.tails': 'ar de hi ja nl',
  'numbers.teenTens': 'ar de en es hi it ja nl pl pt ru',
  'numbers.vague': 'ar de en fr hi it ja nl ru',
  'numbers.verbs': 'hi ja',
  'numbers.weak': 'hi ja',
};

describe.each(LANGUAGE_CODES)('%s', (code) => {
  it.each(['claims', 'topic'])('%s: words are composed, lower case, sorted, and stand once on a list', (file) => {
    for (const [path, words] of lists(read(code, file))) {
      expect(words, path).toEqual(words.map((word) => word.normalize('NFC')));
      expect(words, path).toEqual(words.map((word) => word.toLowerCase()));
      expect(new Set(words).size, path).toBe(words.length);
      expect(words.filter((word) => word.trim() !== word || word === ''), path).toEqual([]);
      if (!ORDERED.test(path)) expect(words, path).toEqual([...words].sort());
    }
  });

  it('lacks only what it is said to lack', () => {
    const empty = ['claims', 'topic', 'numbers'].flatMap((file) => emptyLists(read(code, file), file)).sort();
    expect(empty).toEqual(Object.keys(ABSENT).filter((path) => ABSENT[path]!.split(' ').includes(code)).sort());
  });

  it('has every list that English has; one without words is empty on purpose', () => {
    // A grammar is declared by those alone whose order of words is not the common one.
    expect(keysOf(read(code, 'claims')).filter((key) => key !== 'grammar')).toEqual(keysOf(read('en', 'claims')));
    expect(keysOf(read(code, 'topic'))).toEqual(keysOf(read('en', 'topic')));
    expect(keysOf(read(code, 'numbers'))).toEqual(keysOf(read('en', 'numbers')));
    const { time } = read(code, 'claims') as { time: { months: string[][]; weekdays: string[][] } };
    expect(time.months).toHaveLength(12);
    expect(time.weekdays).toHaveLength(7);
  });
});

const NOBODY: EntityIndex = { startingWith: () => [], byId: () => undefined };

/** Every entry does what its list says: a word that can never be found is no data but a mistake. */
describe.each(LANGUAGE_CODES)('every entry of %s', (code) => {
  const language = languageFor(code)!;
  const { numbers, claims, topic } = language;
  const read = (text: string): Reading => readText({ title: '', url: null, published: null, language: code, text }, language, NOBODY);
  /** A trailing hyphen stands for any ending, none among them. */
  const written = (entry: string) => entry.replace(/-$/, '');

  it.each([...new Set([...listsOf(claims)].map(([list]) => list))])('finds every entry of the list “%s” in a text', (name) => {
    const lost = [...listsOf(claims)].filter(([list]) => list === name).flatMap(([list, value, entries]) =>
      entries.filter((entry) => {
        const reading = read(`( ${written(entry)} )`);
        return !tagsAt(reading, list, 0).some((tag) => tag.value === value && tag.to === reading.tokens.start.length);
      }).map((entry) => `${value}: ${entry}`),
    );
    expect(lost).toEqual([]);
  });

  it.each(TOPIC_LISTS)('finds every word of the topic’s list “%s”', (list) => {
    const lexicon = topicLexiconOf(topic, grammarOf(claims).prefixes);
    const lost = topic[list].filter((entry) => {
      const words = read(written(entry)).tokens.word;
      return !openingsOf(lexicon, words[0] ?? '').flat().flatMap(({ all }) => all).some((phrase) => phrase.list === list && phrase.words.join(' ') === words.join(' '));
    });
    expect(lost).toEqual([]);
  });

  it('ends no sentence at an abbreviation', () => {
    expect(claims.abbreviations.filter((word) => splitSentences(`Xa ${word.replaceAll(' ', '.')}. Xb xc.`, claims.abbreviations).length !== 1)).toEqual([]);
  });

  const hedgesOf = (text: string) => findQuantities(text, numbers).map(({ hedge }) => hedge);
  it('reads every hedge before a number', () => {
    expect(Object.entries(numbers.before).filter(([phrase, hedge]) => !hedgesOf(`${phrase} 5678`).includes(hedge)).map(String)).toEqual([]);
  });
  it('reads every hedge behind a number', () => {
    expect(Object.entries(numbers.after).filter(([phrase, hedge]) => !hedgesOf(`5678 ${phrase} x`).includes(hedge)).map(String)).toEqual([]);
  });
  it('reads every verb that bounds', () => {
    expect(Object.entries(numbers.verbs).filter(([phrase, hedge]) => !hedgesOf(`${phrase} 5678`).includes(hedge)).map(String)).toEqual([]);
  });

  const glue = numbers.family === 'myriad' ? '' : ' ';
  const valueOf = (text: string) => findQuantities(text, numbers)[0]?.value;
  it('reads every short magnitude', () => {
    const spaced = Object.entries(numbers.abbreviations).filter(([short, scale]) => valueOf(`5${glue}${short}`) !== 5 * scale);
    const touching = Object.entries({ ...numbers.glued, ...numbers.capitals }).filter(([short, scale]) => valueOf(`5${short}`) !== 5 * scale);
    expect([...spaced, ...touching].map(String)).toEqual([]);
  });
  it('reads every magnitude in words', () => {
    expect(Object.entries(numbers.scales).filter(([word, scale]) => valueOf(`5${glue}${word}`) !== 5 * scale).map(String)).toEqual([]);
  });
  it('reads every number word: those under a thousand before a magnitude, greater ones alone', () => {
    const [million, worth] = Object.entries(numbers.scales).find(([, scale]) => scale >= 10_000 && scale <= 1_000_000) as [string, number];
    const isRead = ([word, value]: [string, number]) => (value < 1000 ? valueOf(`${word}${glue}${million}`) === value * worth : valueOf(word) === value);
    expect(Object.entries(numbers.values).filter((entry) => !isRead(entry)).map(String)).toEqual([]);
  });
});

describe('a tag', () => {
  it('finds its language whatever its region or case', () => {
    for (const tag of ['fr', 'fr-CA', 'FR', 'fr_FR']) expect(languageFor(tag)?.code).toBe('fr');
  });

  it('finds none for a language that is not read', () => {
    for (const tag of [null, '', 'tlh', 'frr']) expect(languageFor(tag)).toBeNull();
  });

  it('finds the number words of every folder, claims or not', () => {
    for (const code of readdirSync(FOLDER).filter((name) => /^[a-z]{2}$/.test(name))) expect(numbersFor(`${code}-ZZ`), code).not.toBeNull();
    expect(numbersFor('tlh')).toBeNull();
  });
});

describe('a text without a declared language', () => {
  it.each([
    ['en', 'The company said on Monday that it would close the accounts, and that the users had been told.'],
    ['fr', 'Le réseau a été fermé dans la nuit, et ses abonnés ne l’ont appris que le lendemain.'],
    ['de', 'Das Netzwerk wurde in der Nacht gesperrt, und die Nutzer erfuhren es erst am nächsten Tag.'],
    ['es', 'La red fue cerrada por la noche y los usuarios se enteraron al día siguiente.'],
    ['it', 'La rete è stata chiusa nella notte e gli utenti lo hanno saputo il giorno dopo.'],
    ['pt', 'A rede foi fechada durante a noite e os usuários só souberam no dia seguinte.'],
    ['nl', 'Het netwerk werd in de nacht gesloten en de gebruikers hoorden het pas de volgende dag.'],
    ['pl', 'Serwis został zamknięty w nocy, a użytkownicy dowiedzieli się o tym dopiero następnego dnia.'],
    ['ar', 'أُغلقت الشبكة في الليل، ولم يعلم المستخدمون بذلك إلا في اليوم التالي.'],
    ['hi', 'नेटवर्क को रात में बंद कर दिया गया और उपयोगकर्ताओं को इसकी जानकारी अगले दिन मिली।'],
    ['ja', 'ネットワークは夜のうちに閉鎖され、利用者は翌日までそれを知らなかった。'],
    ['ru', 'Сеть была закрыта ночью, и пользователи узнали об этом только на следующий день.'],
  ])('is found to be %s', (code, text) => expect(detectLanguage(text)).toBe(code));

  it.each(['', '1234 5678', 'Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod', '네트워크는 밤사이에 폐쇄되었다.'])('is not guessed: “%s”', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});
