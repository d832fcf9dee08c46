/** Every language's data is clean and whole, and texts find their language. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage, LANGUAGE_CODES, languageFor } from '../utils/languages';
import { numbersFor } from '../utils/languages/numbers';

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

const keysOf = (value: unknown): string[] => Object.keys(value as object).sort();

/** Lists of spellings of one thing, the usual one first; and prefixes, the longest first. */
const ORDERED = /^(?:time\.(?:months|quarters|weekdays)|grammar\.prefixes)\b/;

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
