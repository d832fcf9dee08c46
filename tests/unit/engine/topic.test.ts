import { describe, expect, it } from 'vitest';
import { POINTS } from '../../../utils/engine/topic';
import { find } from './read-example';

const topic = (title: string, text: string, code = 'en') => find(text, { title, code }).topic;

const BAN = 'Chirp removed 3,000 accounts on Friday, a spokesman said. The platform suspended the users for fraud. Their owners protested.';

describe('news of a platform ban', () => {
  it.each([
    ['a platform that suspends accounts', 'Chirp suspends 3,000 accounts', BAN],
    ['a state that blocks a platform', 'Ministry blocks VidHub', 'The government ordered providers to block VidHub on Monday. The app was unavailable within hours. Users turned to Chirp.'],
    ['a store that drops an app', 'Mega Store pulls the Chirp app', 'Mega Store removed the Chirp app from its shelves on Monday. The app had been warned twice, the company said.'],
    ['accounts banned on one', 'Senator suspended on Chirp', 'The senator was suspended on Chirp on Friday. The account was restored within hours, the company said.'],
    ['a ban that is lifted', 'Chirp is back after court lifts ban', 'A court lifted the ban on Chirp on Friday. The network was restored at noon, users reported.'],
  ])('%s', (_, title, text) => {
    expect(topic(title, text)).toMatchObject({ isNews: true, platformBan: true });
  });

  it('in French', () => {
    expect(topic('Chirp suspend 3 000 comptes', 'Le réseau social Chirp a supprimé 3 000 comptes vendredi, a indiqué un porte-parole. Les utilisateurs ont été suspendus.', 'fr')).toMatchObject({ isNews: true, platformBan: true });
  });

  it.each([
    ['a football ban', 'Striker banned for eight matches', 'The league suspended the striker for eight matches on Friday. The football club said that its fans were angry. The manager will watch from the stadium.'],
    ['a platform of trains', 'Station closes platform 9', 'The railway closed platform 9 of the station on Monday. Trains were cancelled and passengers waited.'],
    ['an oil platform', 'Offshore platform shut down', 'The oil platform was shut down on Friday after gas escaped. The rig produces 90,000 barrels.'],
    ['a ban of books', 'School board bans 27 books', 'The library removed 27 books from its shelves on Monday. Libraries in the county protest.'],
    ['news of a platform without a ban', 'Chirp reports record revenue', 'Chirp said on Friday that it had 3 million users. Revenue rose. Investors were pleased.'],
    ['another ban, with a platform where people spoke of it', 'Town bans barbecues', 'Barbecues are banned in the parks from May, the town decided on Friday after a petition on VidHub. Gardeners complained.'],
    ['candidates who cheated on one', 'Twenty expelled for cheating', 'Twenty candidates were expelled after questions had been shared on VidHub and Chirp, the ministry said on Monday. The papers will be marked again.'],
    ['an outage', 'Chirp is back online after an outage', 'Chirp went dark for two hours on Friday. A technical fault was to blame, the company said. Users feared that they had been banned.'],
    ['a party that suspends a member, with a platform in the next clause', 'Party suspends member', 'The party suspended the member on Friday, and on Chirp he apologised. He will appeal. The party will vote.'],
    ['an aside on a ban', 'Chirp reports record revenue', 'Chirp said on Friday that it had 3 million users. Revenue rose. Chirp also removed accounts. Investors were pleased. Shares rose.'],
    ['nothing at all', '', ''],
  ])('is not %s', (_, title, text) => {
    expect(topic(title, text).platformBan).toBe(false);
  });
});

describe('pages that are not news', () => {
  it.each([
    ['a guide', 'How to recover a suspended account', 'Open the app and tap your name. You can appeal when Chirp has suspended your account. Follow the prompts. Click here to begin.'],
    ['rules', 'Rules of Chirp', 'You must not threaten other users. We may suspend your account. We may remove what you write. This policy holds for all users of Chirp.'],
    ['an entry of an encyclopaedia', 'Blocking of Chirp', 'The blocking of Chirp (2019–2021) was a measure of the state. Chirp was blocked in 2019. The app was restored in 2021.'],
    ['a forum', 'Banned from Chirp?', 'Posted by moth\n\nMy account was suspended.\n\nPosted by wren\n\nSame here. Tell us in the comments.\n\nPosted by owl\n\nSee also the other page.'],
  ])('%s', (_, title, text) => {
    const { isNews, platformBan, why } = topic(title, text);
    expect({ isNews, platformBan }).toEqual({ isNews: false, platformBan: false });
    expect(why[0]).toMatch(/guide, rules or an encyclopaedia/);
  });

  it('are forums, where those who post spell their names small', () => {
    const posts = (first: string, second: string) => `${first}: Chirp suspended my account on Friday. The company banned the channel too.\n\n${second}: The platform removed mine in June, the users were furious.`;
    expect(topic('Chirp suspended my account', posts('dogfan wrote on 3 May', 'pixelmum replied')).isNews).toBe(false);
    expect(topic('Chirp suspended an account', posts('Ada Moss wrote on 3 May', 'Her lawyer replied')).isNews).toBe(true);
  });

  it('are not all that once say “you can”', () => {
    expect(topic('Chirp suspends 3,000 accounts', `${BAN} “You can call it a purge,” said one. ${BAN}`).isNews).toBe(true);
  });
});

describe('the score and its reasons', () => {
  it('is one half where the points just suffice, and lies between 0 and 1', () => {
    const scores = [topic('', ''), topic('Chirp suspends 3,000 accounts', BAN), topic('Striker banned', 'The league suspended the striker of the football club for a match.')].map(({ score }) => score);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
    expect(POINTS.enough).toBeGreaterThan(0);
  });

  it('agrees with the verdict', () => {
    for (const { platformBan, score } of [topic('Chirp suspends 3,000 accounts', BAN), topic('Chirp reports record revenue', 'Chirp said on Friday that it had 3 million users.')]) expect(score >= 0.5).toBe(platformBan);
  });

  it('names the words that weighed most first', () => {
    expect(topic('Chirp suspends 3,000 accounts', BAN).why[0]).toMatch(/^headline: “suspends … (accounts|Chirp)”$/);
  });

  it('says when another matter spoke against it', () => {
    expect(topic('Striker banned from Chirp', 'The league and the football club said that his account was suspended after the match.').why.join('\n')).toMatch(/words of another matter/);
  });

  it('weighs a platform that is known', () => {
    const known = topic('', 'Chirp suspended 300 accounts.').score;
    expect(topic('', 'Quillon suspended 300 accounts.').score).toBeLessThan(known);
  });

  it('does not pair a ban with a platform far away in the sentence', () => {
    const far = `The court removed the judge ${'who had long been old and tired and '.repeat(4)} before he read Chirp.`;
    expect(topic('', far).score).toBeLessThan(topic('', 'The court removed Chirp.').score);
  });
});
