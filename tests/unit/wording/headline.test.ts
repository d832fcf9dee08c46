import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../utils/wording/headline';
import { agrees, differs, disputed, found, line, outdated, related, unknown } from './findings';
import type { Found } from './findings';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const headline = ({ view }: Found, ui: string): string => {
  const { lead, rest } = headlineOf(view(ui));
  return plain(`${lead} ${rest}`);
};

describe('headlineOf', () => {
  it.each([
    ['agrees', agrees(), 'Sources agree: 98 posts flagged, 9 January 2021', 'Sources concordantes : 98 publications signalées, 9 janvier 2021'],
    ['differs', differs(), 'Differs: App stated 5 channels closed, 8 January 2021', 'S’écarte : App déclare 5 chaînes fermées, 8 janvier 2021'],
    ['disputed', disputed(), 'Sources disagree: 10 to 15 million in January 2021', 'Sources divergentes : de 10 à 15 millions en janvier 2021'],
    ['outdated', outdated(), 'Earlier figure: July 2020; nearly 7 million by January 2021', 'Chiffre antérieur : juillet 2020 ; près de 7 millions en janvier 2021'],
    ['related', related(), 'Related only: no figure for monthly users at that time; 2 for other measures', 'À rapprocher : aucun chiffre à cette date (utilisateurs mensuels) ; 2 pour d’autres mesures'],
    ['unknown', unknown(), 'Not known: no figure for App: employees', 'Inconnu : aucun chiffre pour App (salariés)'],
  ] as const)('says a verdict that %s in both languages', (_, one, english, french) => {
    expect(headline(one, 'en')).toBe(english);
    expect(headline(one, 'fr')).toBe(french);
  });

  it('names the one source, its ground and the place', () => {
    const one = found({ value: 8e6, scope: 'US' }, { meter: { is: 8e6, scope: 'US', by: 'meter', basis: 'third-party-estimate' } });
    expect(headline(one, 'en')).toBe('Agrees: 8 million users (United States), by Meter’s estimate');
    expect(headline(one, 'fr')).toBe('Concorde : 8 millions d’utilisateurs (États-Unis), estimation Meter');
  });

  it('says that a near figure is close', () => {
    expect(headline(found({ value: 7.6e6 }, { a: { is: 8e6, asOf: '2021-01' } }), 'en')).toBe('Close: 8 million users, January 2021');
  });

  it('does not date a year of launch', () => {
    const one = found({ value: 2018, metric: 'launch-year' }, { a: { metric: 'launch-year', is: 2018, asOf: '2018' }, b: { metric: 'launch-year', is: 2018, asOf: '2018' } });
    expect(headline(one, 'en')).toBe('Sources agree: launched in 2018');
  });

  it('says of a small count with an open end what its source says', () => {
    const one = found({ value: 11, metric: 'casualties', entity: 'place' }, { a: { metric: 'casualties', entity: 'place', over: 11, by: 'Town police', basis: 'official-statement' } });
    expect(headline(one, 'en')).toBe('Agrees: 11 or more deaths, as Town police stated');
  });

  it.each([
    ['a limit that is broken', found({ value: 12e6, scope: 'US' }, { a: { is: 10e6, by: 'app', basis: 'official-statement' } }), 'Differs: beyond a limit, 10 million users, 5 January 2021'],
    ['a limit that holds', found({ value: 8e6, scope: 'US' }, { a: { is: 10e6 } }), 'Related only: no figure for users at that time; one other bounds it'],
    ['another place', found({ value: 9e6, scope: 'US' }, { a: { over: 10e6 } }), 'Related only: known for another place (world): over 10 million, 5 January 2021'],
    ['another time', found({ value: 8e6 }, { a: { is: 7e6, asOf: '2020-02' } }), 'Related only: last known 7 million users, February 2020'],
    ['the last known figure repeated', found({ value: 8e6 }, { a: { is: 8e6, asOf: '2020-02' } }), 'Agrees: last known 8 million users, February 2020'],
    ['an older time still', found({ value: 8e6 }, { a: { is: 8e6, asOf: '2020-02' }, b: { is: 7e6, asOf: '2020-07' } }), 'Related only: last known 7 million users, July 2020'],
    ['another date than the text’s own', found({ value: 8e6, asOf: '2020-02' }, { a: { is: 9e6, asOf: '2020-11' } }), 'Related only: known for another date: 9 million users, November 2020'],
    ['another occasion', found({ value: 40, metric: 'groups-removed' }, { a: { metric: 'groups-removed', is: 300 } }), 'Related only: known of another occasion: 300 groups removed, 5 January 2021'],
    ['a line between two dates', line(), 'Related only: no figure of June 2020 is known; a straight line between two others comes near'],
    ['a weak source beside an old one', found({ value: 8e6 }, { a: { is: 8e6, confidence: 'low' }, b: { is: 7e6, asOf: '2020-02' } }), 'Related only: one weak source, 8 million users, 5 January 2021'],
    ['a weak source', found({ value: 8e6 }, { a: { is: 8e6, confidence: 'low' } }), 'Related only: one weak source, 8 million users, 5 January 2021'],
    ['the page itself', found({ value: 8e6 }, { a: { is: 8e6 } }, { url: 'https://a.example/story' }), 'Related only: this page is the only source known'],
    ['the page itself beside a weak figure of another size', found({ value: 8e6 }, { a: { is: 8e6 }, b: { is: 300e6, confidence: 'low' } }, { url: 'https://a.example/story' }), 'Related only: this page is the only source known'],
    ['a page without a date', found({ value: 8e6 }, { a: { is: 8e6 } }, { published: null }), 'Related only: the page shows no date; last known 8 million users, 5 January 2021'],
    ['a forecast', found({ value: 8e6, nature: 'forecast' }, { a: { is: 8e6 } }), 'Not known: forecasts, thresholds and unnamed parts are not compared'],
  ])('says why: %s', (_, one, english) => {
    expect(headline(one, 'en')).toBe(english);
    expect(headline(one, 'fr')).not.toContain('{');
  });
});
