import { describe, expect, it } from 'vitest';
import { entity, indexOf, read, type Given } from './read-example';

/** “Ada Moss=ada-moss”, or the name alone where nobody knows it. */
const named = (text: string, given: Given = {}) => read(text, given).mentions.map(({ start, end, party }) => {
  const { title = '' } = given;
  const written = `${title}\n\n${text}`.slice(start, end);
  return party.id ? `${written}=${party.id}` : written;
});

describe('names that the database knows', () => {
  it('are found in any of their spellings', () => {
    expect(named('Chirp, which Ada Moss left, is now called Chirp Social.')).toEqual(['Chirp=chirp', 'Ada Moss=ada-moss', 'Chirp Social=chirp']);
  });

  it('are found in other capitals, if not in none', () => {
    expect(named('It was CHIRP and VIDHUB, but a chirp is no platform.')).toEqual(['CHIRP=chirp', 'VIDHUB=vidhub']);
  });

  it('are found before a possessive and inside punctuation', () => {
    expect(named('It was Chirp’s end (VidHub’s too).')).toEqual(['Chirp=chirp', 'VidHub=vidhub']);
  });

  it('are not found inside longer words', () => {
    expect(named('The Chirpers met at Valehale.')).not.toContain('Chirp=chirp');
  });

  it('are found by their longest spelling', () => {
    expect(named('She wrote for The Morning Post daily.')).toEqual(['The Morning Post=morning-post']);
  });

  it('are found by a handle and by an address', () => {
    expect(named('Ask @adamoss on chirp.example today.')).toEqual(['@adamoss=ada-moss', 'chirp.example=chirp']);
  });
});

describe('spellings that are common words', () => {
  it.each([
    ['beside a unit of platforms', 'The app X has 20 million users.', 'X=ex'],
    ['beside a platform that leaves no doubt', 'He wrote on Chirp and on Lantern.', 'Lantern=lantern'],
    ['opening a sentence, with a figure behind', 'Lantern drew 37 million visits.', 'Lantern=lantern'],
    ['opening a sentence, with a verb behind', 'Lantern claims that its users stay.', 'Lantern=lantern'],
    ['opening a sentence, with a comma behind', 'Lantern, a messenger with few users, closed.', 'Lantern=lantern'],
    ['opening a sentence, in the possessive', 'Lantern’s users left.', 'Lantern=lantern'],
    ['opening two sentences', 'Lantern closed at dawn for its users. Lantern came back.', 'Lantern=lantern'],
    ['in a longer, certain spelling', 'The Lantern app closed.', 'Lantern app=lantern'],
  ])('count %s', (_, text, mention) => {
    expect(named(text)).toContain(mention);
  });

  it.each([
    ['with nothing around that settles it', 'He bought a Lantern at the Lantern shop.', 'Lantern=lantern'],
    ['in small letters', 'Users carried a lantern on Chirp.', 'lantern=lantern'],
    ['opening a sentence with a preposition behind', 'Lantern of the sea, said the users.', 'Lantern=lantern'],
    ['too far from any word of platforms', `X marks the spot where ${'the old tree stood and '.repeat(6)} users met.`, 'X=ex'],
  ])('count for nothing %s', (_, text, mention) => {
    expect(named(text)).not.toContain(mention);
  });

  it('are the verb “parler” where nothing says otherwise', () => {
    expect(named('Parler de 12 millions d’utilisateurs est exagéré.', { code: 'fr' })).toEqual([]);
    expect(named('Il faut parler aux utilisateurs.', { code: 'fr' })).toEqual([]);
    expect(named('Le réseau Parler compte 12 millions d’utilisateurs.', { code: 'fr' })).toEqual(['réseau Parler=parler']);
  });

  it('are known everywhere once they are settled somewhere', () => {
    expect(named('The app Lantern has 3 million users.\n\nNobody at Lantern answered the telephone.')).toEqual(['Lantern=lantern', 'Lantern=lantern']);
  });
});

describe('names that nobody knows', () => {
  it('are runs of capitals, with particles and initials', () => {
    expect(named('Then Cleo van Dorn met J. P. Marsh.')).toEqual(['Cleo van Dorn', 'J. P. Marsh']);
  });

  it.each([
    ['a capital at a sentence’s start', 'Nobody came. Gardens were closed.'],
    ['a month or a weekday', 'It closed on Friday, in May.'],
    ['a country', 'It is blocked in Brazil.'],
    ['a title alone', 'Then the President left.'],
  ])('are not %s', (_, text) => {
    expect(named(text)).toEqual([]);
  });

  it('may open a sentence where the word stands capitalised inside another', () => {
    expect(named('Then Quillon closed. Quillon is old.')).toEqual(['Quillon', 'Quillon']);
  });

  it('may open a sentence before a verb of saying', () => {
    expect(named('Quillon says nothing.')).toEqual(['Quillon']);
  });

  it('end at a full stop', () => {
    expect(named('He is on VidHub. The end.')).toEqual(['VidHub=vidhub']);
  });

  it('are no longer than a name can be', () => {
    const table = Array.from({ length: 30 }, (_, i) => `Column${'abcdefghijklmnopqrstuvwxyzäöüß'[i] ?? ''}`).join(' ');
    expect(Math.max(...read(`see ${table}`).mentions.map(({ from, to }) => to - from))).toBeLessThanOrEqual(8);
  });
});

describe('a surname alone', () => {
  it('stands for the person named in full before', () => {
    const { mentions } = read('Then Ada Moss spoke. They say Moss left.');
    expect(mentions.map(({ party }) => party.id)).toEqual(['ada-moss', 'ada-moss']);
  });

  it('stands for a person whom nobody knows as well', () => {
    const { mentions } = read('Then Cleo Dorn spoke. They say Dorn left.');
    expect(mentions.map(({ party }) => party.name)).toEqual(['Cleo Dorn', 'Cleo Dorn']);
  });

  it('stands for nobody who was not named', () => {
    expect(read('They say Moss left.').mentions.map(({ party }) => party.id)).toEqual([null]);
  });
});

describe('mentions', () => {
  it('never overlap and come in the order of the text', () => {
    const { mentions } = read('The Morning Post of Ada Moss is on Chirp Social, X and VidHub, says Ben Hale to 300 users.');
    const gaps = mentions.slice(1).map(({ start }, i) => start - (mentions[i]?.end ?? 0));
    expect(mentions.length).toBeGreaterThanOrEqual(5);
    expect(Math.min(...gaps)).toBeGreaterThan(0);
  });

  it('are found in scripts without spaces and capitals', () => {
    const index = indexOf([entity('chirp', 'platform', ['チャープ'])]);
    expect(named('利用者はチャープに移った。', { index })).toEqual(['チャープ=chirp']);
  });

  it('are sought in the headline too', () => {
    expect(named('It closed.', { title: 'The end of Chirp' })).toEqual(['Chirp=chirp']);
  });
});

describe('names in quotation marks', () => {
  it('are whole beside a noun of what can be named so', () => {
    expect(named('The group “Pines and Needles 2.0” was closed.')).toEqual(['Pines and Needles 2.0']);
  });

  it('are none beside other words', () => {
    expect(named('He called it “Pines and needles” then.')).not.toContain('Pines and needles');
  });
});

describe('a name and what stands around it', () => {
  it.each([
    ['keeps two particles', 'They met Petra von der Aue at dawn.', 'en', 'Petra von der Aue'],
    ['keeps two particles', 'Lo dijo ayer Ramón Ibarra de los Olmos en la radio.', 'es', 'Ramón Ibarra de los Olmos'],
    ['ends before a month', 'Segundo o relatório da MeterData de Janeiro, há muitos.', 'pt', 'MeterData'],
    ['begins behind what somebody is', 'Gestern sprach Meeresexperte Jonas Petri im Radio.', 'de', 'Jonas Petri'],
    ['begins behind what somebody is', 'Toen zei hoofdredacteur en daarna Hoofdredacteur Mina Vries iets.', 'nl', 'Mina Vries'],
    ['begins behind a word in other letters that opens the sentence', 'Отечественный VidTube вырос.', 'ru', 'VidTube'],
    ['goes on from a word that is a platform as well', 'They asked Lantern Analytics about users on Chirp.', 'en', 'Lantern Analytics'],
    ['begins behind the noun of what it is', 'Die Leser und Nutzer kamen, als Turnlehrer Timo Waas das Berner Elternforum Nuvolo schloss.', 'de', 'Nuvolo'],
    ['begins behind the noun of what it is', 'Die Leser und Nutzer kamen, als Turnlehrer Timo Waas das Elternforum schloss.', 'de', 'Timo Waas'],
    ['goes on over a particle', 'They asked Lantern van Kreel about users on Chirp.', 'en', 'Lantern van Kreel'],
  ])('%s: %s', (_, text, code, name) => expect(read(text, { code }).mentions.map(({ party }) => party.name)).toContain(name));

  it('is one in all its forms', () => {
    expect(read('Wczoraj zamknięto serwis Karolla. Na Karolli było cicho.', { code: 'pl' }).mentions.map(({ party }) => party.name)).toEqual(['Karolla', 'Karolla']);
  });

  it('is found again in its forms', () => {
    expect(read('Вчера там был Павел Громов. Все говорили с Громовым и о Громове.', { code: 'ru' }).mentions.map(({ party }) => party.name)).toEqual(['Павел Громов', 'Павел Громов', 'Павел Громов']);
  });

  it.each([
    ['an article makes it a common noun', 'Die Umweltfreunde kamen mit Nutzern, Gästen und Freunden. Die spanische Ausgabe hat Leser, die Nutzer warten.', 'de', ['Umweltfreunde', 'Ausgabe']],
    ['an adverb opens a sentence before its verb', 'Die Nutzer und Leser gingen. Täglich schauten Nutzer vorbei, Freunde und Gäste auch.', 'de', ['Täglich']],
    ['a quotation opens behind the particle', 'Erst rief Mina von Nold dem „Spiegel“ etwas zu.', 'de', ['Mina von Nold dem „Spiegel']],
    ['a comparison stands before a known name', 'They left Lantern Monday for Chirp.', 'en', ['Lantern Monday']],
    ['the word behind is a noun of ours', 'They asked Lantern Users about Chirp.', 'en', ['Lantern Users']],
  ])('is none where %s', (_, text, code, names) => {
    const found = read(text, { code }).mentions.map(({ party }) => party.name);
    for (const name of names) expect(found).not.toContain(name);
  });
});
