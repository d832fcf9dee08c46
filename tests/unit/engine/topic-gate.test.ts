import { describe, expect, test } from 'vitest';
import { couldBeBan, type GateCues } from '../../../utils/engine/topic-gate';

const english: GateCues = { match: 'start', platform: ['account', 'app'], ban: ['suspen', 'ban'] };
const german: GateCues = { match: 'anywhere', platform: ['konto'], ban: ['sperr'] };

describe('couldBeBan', () => {
  test.each([
    'Her account was suspended',
    'APPS BANNED FROM STORES',
    'The “app” faces a ban',
  ])('says yes to a platform and a ban: %s', (text) => {
    expect(couldBeBan(text, [english])).toBe(true);
  });

  test.each([
    ['a platform without a ban', 'Her account has a million followers'],
    ['a ban without a platform', 'The striker was suspended for three matches'],
    ['a cue inside another word', 'The urban planners happened to agree with the accountless turban'],
    ['nothing', ''],
  ])('says no to %s', (_, text) => {
    expect(couldBeBan(text, [english])).toBe(false);
  });

  test('finds cues inside words only where the language builds them so', () => {
    expect(couldBeBan('Kontosperrung', [german])).toBe(true);
    expect(couldBeBan('Nutzerkontosperrung', [{ ...german, match: 'start' }])).toBe(false);
  });

  test('takes a text that mixes languages', () => {
    expect(couldBeBan('Twitter-Konto: suspended', [english, german])).toBe(true);
  });

  test('reads accents and capitals as their plain letters', () => {
    expect(couldBeBan('COMPTE SUPPRIMÉ', [{ match: 'start', platform: ['compte'], ban: ['supprime'] }])).toBe(true);
  });
});
