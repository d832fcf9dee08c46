import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../utils/engine/find-claims';
import { REFINERS } from '../../../utils/engine/refine';
import { CAST_INDEX, entity, find, indexOf, language, only } from './read-example';

const quotes = (text: string, code = 'en') => find(text, { code }).claims.map(({ quote }) => quote);
const nameOf = (party: { id: string | null; name: string } | null) => party && (party.id ?? party.name);

describe('the claims of an article', () => {
  const title = 'Chirp suspends 3,000 accounts';
  const text = 'Chirp has 3 million users, of which 200,000 are in Brazil.\n\nAda Moss had 40,000 followers there; Ben Hale had 30,000.';
  const { claims } = find(text, { title });

  it('come with the words they were found in, at their place', () => {
    for (const { start, end, quote, inTitle } of claims) expect((inTitle ? title : text).slice(start, end)).toBe(quote);
    expect(claims.map(({ quote }) => quote)).toEqual(['3,000 accounts', '3 million users', '200,000', '40,000 followers', '30,000']);
  });

  it('put the number inside the claim', () => {
    for (const { start, end, inTitle, quantity } of claims) {
      expect(quantity.number.start).toBeGreaterThanOrEqual(start);
      expect(quantity.number.end).toBeLessThanOrEqual(end);
      expect((inTitle ? title : text).slice(quantity.number.start, quantity.number.end)).toMatch(/^\d/);
    }
  });

  it('begin with those of the headline, counted there', () => {
    expect(claims.map(({ inTitle }) => inTitle)).toEqual([true, false, false, false, false]);
    expect(claims[0]?.start).toBe(15);
  });

  it('never overlap and come in order', () => {
    const body = claims.filter(({ inTitle }) => !inTitle);
    for (const [i, claim] of body.entries()) expect(claim.start).toBeGreaterThanOrEqual(body[i - 1]?.end ?? 0);
  });

  it('take no word of the headline into the text', () => {
    const { claims: apart } = find('3 million times on VidHub, the clip was seen.', { title: 'The clip they all viewed' });
    expect(apart.map(({ quote, start }) => [quote, start])).toEqual([['3 million times', 0]]);
  });

  it.each([
    ['the verb before “times”', 'Chirp was downloaded 3 million times.', 'downloaded 3 million times'],
    ['the noun where it comes first', 'Chirp put its daily users at 3 million.', 'daily users at 3 million'],
    ['no noun that a conjunction parts from it', 'Chirp has few users and 3 million downloads.', '3 million downloads'],
    ['the adjectives behind the noun', 'Chirp compte 3 millions d’utilisateurs actifs mensuels.', '3 millions d’utilisateurs actifs mensuels'],
    ['no country behind the noun', 'Chirp compte 3 millions d’utilisateurs russes.', '3 millions d’utilisateurs'],
  ])('run over %s', (_, sentence, quote) => {
    expect(quotes(sentence, sentence.includes('compte') ? 'fr' : 'en')).toEqual([quote]);
  });

  it('are the same every time, and can be cloned', () => {
    const again = find(text, { title });
    expect(again.claims).toEqual(claims);
    expect(structuredClone(claims)).toEqual(claims);
  });

  it('are none for an empty text, for white space and for a text without numbers', () => {
    for (const empty of ['', ' \n\n ', 'Chirp has users.']) expect(quotes(empty)).toEqual([]);
  });

  it('are found where the database knows nobody', () => {
    const { claims: alone } = find('Chirp says it has 3 million followers.', { index: indexOf([]) });
    expect(alone.map(({ quote }) => quote)).toEqual(['3 million followers']);
  });

  it('tell each decision to whoever listens', () => {
    const lines: string[] = [];
    const article = { title: '', url: null, published: null, language: 'en', text: 'Chirp hopes to reach 3 million users, and has 2 million members.' };
    findClaims(article, language('en'), CAST_INDEX, (line) => lines.push(line));
    expect(lines.join('\n')).toMatch(/^drop «3 million users».*goals and forecasts/m);
    expect(lines.join('\n')).toMatch(/^keep «2 million members» members/m);
  });
});

describe('whatever stands in an article', () => {
  const WORDS = ['Chirp', 'X', 'Ada', 'Moss', 'she', 'it', '3', 'million', '2018', 'seven', '40,000', 'more than', 'users', 'followers', 'times', 'viewed', 'accounts', 'suspended', 'launched', 'in',
    'on', 'of', 'which', 'of them', 'and', 'respectively', 'said', 'according to', 'has', 'Brazil', 'June', 'last month', '“', '”', ',', '.', ';', '(', ')', '%', '$', '\n', '\n\n'];
  const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));

  it('claims stand where they say, one behind the other, with their number inside', () => {
    fc.assert(fc.property(text, text, fc.constantFrom('2021-01-11', 'soon', null), (title, body, published) => {
      const { claims } = find(body, { title, published });
      for (const [i, { start, end, quote, inTitle, quantity }] of claims.entries()) {
        const before = claims[i - 1];
        expect((inTitle ? title : body).slice(start, end)).toBe(quote);
        expect(quantity.number.start >= start && quantity.number.end <= end).toBe(true);
        expect(start).toBeGreaterThanOrEqual(before?.inTitle === inTitle ? before.end : 0);
      }
    }), { numRuns: 300, seed: 2021 });
  });
});

describe('what a number counts', () => {
  it.each([
    ['Chirp has 3 million users.', 'users'],
    ['Chirp has 3 million registered users.', 'registered-users'],
    ['Chirp has 3 million monthly users.', 'monthly-active-users'],
    ['Chirp has 3 million daily active users.', 'daily-active-users'],
    ['Chirp has 3 million new users.', 'new-users'],
    ['Chirp gained 3 million users.', 'new-users'],
    ['Three million users joined Chirp.', 'new-users'],
    ['Some 3 million people use Chirp.', 'users'],
    ['Some 3 million people use Chirp each week.', 'weekly-active-users'],
    ['Chirp was downloaded 3 million times.', 'downloads'],
    ['The clip was viewed 3 million times on VidHub.', 'views'],
    ['Ada Moss gained 3,000 followers on Chirp.', 'new-users'],
    ['Some 3,000 people follow Ada Moss on Chirp.', 'followers'],
    ['Chirp has 3 million accounts.', 'users'],
    ['Chirp closed 3 million accounts.', 'accounts-suspended'],
    ['Chirp restored 3,000 accounts.', 'accounts-restored'],
    ['Chirp employs 300 people.', 'employees'],
    ['Chirp closed 300 servers.', 'servers-removed'],
    ['Chirp has 300 servers.', 'servers'],
  ])('%s: %s', (text, metric) => {
    expect(only(text).metric).toBe(metric);
  });

  it.each([
    ['people who do nothing on a platform', 'Some 3 million people live in the city of Chirp.'],
    ['accounts of which nothing is said', 'The court named 12 accounts on Chirp.'],
    ['times of which nothing is said', 'He said it 20 times on Chirp.'],
    ['pages that nobody removes', 'The ruling on Chirp runs to 300 pages.'],
    ['things between which another noun stands', 'Chirp has 300 lawyers for users.'],
  ])('is no claim of ours: %s', (_, text) => {
    expect(quotes(text)).toEqual([]);
  });

  it.each([
    ['a week is how often', 'Chirp gains 3,000 users a week.', 'P1W'],
    ['in a week is how long', 'Chirp gained 3,000 users in a week.', null],
  ])('has a period where %s', (_, text, period) => {
    expect(only(text).period).toBe(period);
  });
});

describe('numbers without a noun', () => {
  it.each([
    ['a verb of having', 'Chirp has 3 million users. VidHub has 2 million.', ['3 million users', '2 million']],
    ['a conjunction', 'Chirp and VidHub have 3 and 2 million users.', ['3', '2 million users']],
    ['a part', 'Chirp has 3 million users, half a million of them in Brazil.', ['3 million users', 'half a million']],
    ['a parenthesis', 'Chirp leads with 3 million users, ahead of VidHub (2 million).', ['3 million users', '2 million']],
  ])('borrow it beside %s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it('borrow the magnitude as well', () => {
    const { claims } = find('Ada Moss réunit 6,3 millions d’abonnés sur Chirp, et Ben Hale 4,9.', { code: 'fr' });
    expect(claims.map(({ quantity }) => quantity.value)).toEqual([6300000, 4900000]);
  });

  it.each([
    ['an age', 'Chirp has 3 million users. Ada Moss, 43, left.'],
    ['a year', 'Chirp had 3 million users in 2020.'],
    ['a round year', 'Chirp had 3 million users in 2000.'],
    ['a sum of money', 'Chirp has 3 million users and $2 million.'],
    ['a percentage', 'Chirp has 3 million users, up 12 percent.'],
    ['a small number', 'Chirp has 3 million users. It has 12.'],
    ['something else', 'Chirp has 3 million users in a population of 9 million.'],
  ])('borrow nothing as %s', (_, text) => {
    expect(quotes(text)).toEqual(['3 million users']);
  });
});

describe('a part of things counted before', () => {
  it.each([
    ['was removed', 'Meter Lab listed 50 videos on VidHub; some 30 of them were deleted.', ['some 30', 'videos-removed']],
    ['was removed, of those flagged', 'Chirp flagged 400 posts, of which 90 were deleted.', ['90', 'posts-removed']],
  ])('%s', (_, text, expected) => {
    const { claims } = find(text);
    const last = claims[claims.length - 1];
    expect([last?.quote, last?.metric]).toEqual(expected);
  });

  it('is none where the verb has a noun of its own', () => {
    expect(quotes('Chirp flagged 400 posts. In 2020, 90 days long, it deleted nothing.')).toEqual(['400 posts']);
  });
});

describe('what is dropped', () => {
  it.each([
    ['a goal', 'Chirp aims to have 3 million users.'],
    ['a goal whose verb is a hedge', 'Chirp could reach 3 million users.'],
    ['a forecast behind the noun', 'Some 3 million users will join Chirp.'],
    ['a limit', 'Chirp allows groups of up to 2,000 members.'],
    ['a threshold', 'Platforms with more than 45 million users must report, Chirp said.'],
    ['money', 'Chirp has $3 million.'],
    ['a percentage', 'Some 12% of users left Chirp.'],
    ['deaths at a place that nobody knows', 'A gunman killed 11 people after writing on Chirp.'],
    ['a handful of users', 'Three users of Chirp told their story.'],
    ['staff of nobody', 'The works employed 140 workers.'],
    ['members of a club, where no platform is named', 'The museum has 2,000 members and 3 million visitors.'],
  ])('%s', (_, text) => {
    expect(quotes(text)).toEqual([]);
  });

  it('keeps members where no platform is named but words of one abound', () => {
    expect(quotes('My account is gone. All posts and videos too. The board has 2,000 members.')).toEqual(['2,000 members']);
  });

  it('keeps deaths at a place that is known', () => {
    expect(only('A gunman killed 11 people at Hill Chapel after writing on Chirp.')).toMatchObject({ metric: 'casualties', quote: '11 people' });
  });

  it('is dropped by a rule with a name of its own', () => {
    expect(new Set(REFINERS.map(({ name }) => name)).size).toBe(REFINERS.length);
  });
});

describe('whom a claim is about', () => {
  it.each([
    ['the subject', 'Chirp has 3 million users.', 'chirp', null],
    ['the owner behind “of”', 'The 40,000 followers of Ada Moss on Chirp waited.', 'ada-moss', 'chirp'],
    ['the owner behind “for”', 'Ada Moss has 40,000 followers on Chirp. That compares with 3 million for Ben Hale.', 'ben-hale', 'chirp'],
    ['the possessor right before', 'Compare that with VidHub, which grows, or with Chirp’s 3 million users.', 'chirp', null],
    ['the platform in apposition', 'They moved from VidHub to Chirp, an app that has 3 million users.', 'chirp', null],
    ['the holder of “and his”', 'They follow Ada Moss and her 40,000 followers on Chirp.', 'ada-moss', 'chirp'],
    ['a pronoun’s', 'Ada Moss left Chirp. She had 40,000 followers there.', 'ada-moss', 'chirp'],
    ['not the platform named with the account', 'Ada Moss closed her Chirp page, 40,000 followers strong.', 'ada-moss', 'chirp'],
    ['not who counts', 'Meter Lab found that Ada Moss had 40,000 followers on Chirp.', 'ada-moss', 'chirp'],
    ['not who is in the next parenthesis', 'The largest on Chirp are those of Ada Moss (40,000 followers) and of Ben Hale.', 'ada-moss', 'chirp'],
    ['the platform that it is for', 'The owner counts 3 million users for Chirp alone.', 'chirp', null],
    ['nobody where a video is on a platform', 'The trailer was viewed 3 million times on VidHub.', null, 'vidhub'],
  ])('%s', (_, text, owner, on) => {
    const { claims } = find(text);
    const claim = claims[claims.length - 1];
    expect([nameOf(claim?.entity ?? null), nameOf(claim?.on ?? null)]).toEqual([owner, on]);
  });

  it('deals figures out to names in the same order, where “respectively” is said', () => {
    const { claims } = find('Ada Moss and Ben Hale have 40,000 and 30,000 followers respectively on Chirp.');
    expect(claims.map((claim) => [nameOf(claim.entity), claim.quantity.value])).toEqual([['ada-moss', 40000], ['ben-hale', 30000]]);
  });

  it('deals nothing out where there are fewer names than figures', () => {
    const { claims } = find('Ben Hale has 40,000 and 30,000 followers respectively on Chirp and VidHub.');
    expect(claims.map((claim) => nameOf(claim.entity))).toEqual(['ben-hale', 'ben-hale']);
  });

  it('names by the platform’s own word those who subscribe', () => {
    expect(only('Ada Moss compte 40 000 abonnés sur Chirp.', { code: 'fr' }).metric).toBe('followers');
    expect(only('Ada Moss compte 40 000 abonnés sur YouTube.', { code: 'fr' }).metric).toBe('subscribers');
  });
});

describe('who states it', () => {
  it.each([
    ['before', 'Meter Lab estimates that Chirp has 3 million users.', 'meter-lab'],
    ['behind', 'Chirp has 3 million users, according to Meter Lab.', 'meter-lab'],
    ['behind, inverted', 'Chirp has 3 million users, said Ada Moss.', 'ada-moss'],
    ['itself', 'Chirp says it has 3 million users.', 'chirp'],
    ['by its own count', 'Chirp has 3 million users by its own count.', 'chirp'],
    ['at the head of a clause before a colon', 'Chirp is praised by VidHub. Meter Lab is more cautious: it estimates 3 million users.', 'meter-lab'],
    ['before a relative clause that names another', 'Chirp, on which many had filmed the Hill Chapel, said it had 3 million users.', 'chirp'],
    ['as a body through its people', 'Researchers at Meter Lab found that Chirp has 3 million users.', 'meter-lab'],
    ['in a quotation of somebody introduced before', 'In the town, Cleo Dorn, 34, shrugged. “I had 312 followers on Chirp,” she said.', 'Cleo Dorn'],
    ['in a quotation', '“We have 3 million users,” Chirp said.', 'chirp'],
    ['in a quotation, as a pronoun', 'Ada Moss was barred from Chirp. “I had 40,000 followers,” she said.', 'ada-moss'],
    ['nobody', 'Chirp has 3 million users.', null],
    ['nobody where an account is merely had', 'Ada Moss has 40,000 followers on Chirp.', null],
  ])('%s', (_, text, who) => {
    expect(nameOf(only(text).attributedTo)).toBe(who);
  });

  it('is each for itself where the second verb is left out', () => {
    const { claims } = find('Chirp reported 3 million users, and VidHub 2 million.');
    expect(claims.map((claim) => nameOf(claim.attributedTo))).toEqual(['chirp', 'vidhub']);
  });

  it('is each for his own figure', () => {
    const { claims } = find('Chirp claims 3 million users, but Meter Lab counts 2 million.');
    expect(claims.map((claim) => nameOf(claim.attributedTo))).toEqual(['chirp', 'meter-lab']);
  });
});

describe('where it counts', () => {
  it.each([
    ['the world', 'Chirp has 3 million users worldwide.', 'world'],
    ['a country behind', 'Chirp has 3 million users in Brazil.', 'BR'],
    ['a country before', 'In Brazil, Chirp has 3 million users.', 'BR'],
    ['a country that has them', 'Brazil has 3 million Chirp users.', 'BR'],
    ['a people', 'Some 3 million Brazilians use Chirp.', 'BR'],
    ['an adjective', 'Chirp has 3 million Brazilian users.', 'BR'],
    ['the country that the text is about', 'Brazil blocked Chirp. It has 3 million users in the country.', 'BR'],
    ['nothing said', 'Chirp has 3 million users.', null],
    ['a country merely spoken of', 'Chirp, which Brazil blocked, has 3 million users.', null],
  ])('%s', (_, text, scope) => {
    expect(only(text).scope).toBe(scope);
  });

  it('is nothing for accounts, wherever their owner lives', () => {
    expect(only('In Brazil, Ada Moss has 40,000 followers on Chirp.').scope).toBe(null);
  });

  it('keeps the countries that are merely spoken of', () => {
    expect(only('Chirp, which Brazil blocked, has 3 million users.').nearby).toEqual(['BR']);
  });
});

describe('the year of a launch', () => {
  it.each([
    ['before its subject', 'Launched in 2018, Chirp has grown.', 'Launched in 2018'],
    ['behind its subject', 'Chirp, founded in August 2018, has grown.', 'founded in August 2018'],
    ['a round one', 'Chirp was launched in 2010.', 'launched in 2010'],
  ])('%s', (_, text, quote) => {
    expect(only(text)).toMatchObject({ quote, metric: 'launch-year', entity: { id: 'chirp' } });
  });

  it.each([
    ['of something that is no platform', 'The law firm Moss, founded in 1996, defends Chirp.'],
    ['without a verb of founding', 'In 2018 Chirp moved to Dublin.'],
    ['far from its verb', 'Chirp was founded by two brothers who had met at school in 2018.'],
    ['before there was a web', 'Chirp was founded in 1896.'],
  ])('is none %s', (_, text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe('a long list of names that begin alike', () => {
  it('finds the right one', () => {
    const many = Array.from({ length: 300 }, (_, i) => entity(`moss-${i}`, 'person', [`Moss the ${i}th`]));
    const { claims } = find('Moss the 217th has 40,000 followers on Chirp.', { index: indexOf([...many, entity('chirp', 'platform', ['Chirp'])]) });
    expect(nameOf(claims[claims.length - 1]?.entity ?? null)).toBe('moss-217');
  });
});
