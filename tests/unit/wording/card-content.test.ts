import { describe, expect, it } from 'vitest';
import { cardContent } from '../../../utils/wording/card-content';
import { claimLabel } from '../../../utils/wording/claim-label';
import type { CardContent } from '../../../utils/types';
import { agrees, differs, disputed, every, found } from './findings';
import type { Found } from './findings';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const card = ({ finding, article, dossiers }: Found, ui = 'en'): CardContent => cardContent(finding, article, dossiers, ui);

describe('cardContent', () => {
  it('introduces the quotation, and who the text cites', () => {
    expect(card(disputed()).introduction).toBe('Here, citing App:');
    expect(plain(card(disputed(), 'fr').introduction)).toBe('Ici, selon App :');
    expect(card(differs()).introduction).toBe('Here:');
    expect(card(found({ value: 8e6, by: 'A Stranger' }, { a: { is: 8e6 } })).introduction).toBe('Here, citing A Stranger:');
  });

  it('keeps the quotation as written, in the language of the article', () => {
    const { quote, quoteLanguage, language } = card(disputed(), 'fr');
    expect([quote, quoteLanguage, language]).toEqual(['plus de 12 millions d’utilisateurs', 'en', 'fr']);
  });

  it('remarks whose word it is and who is on record', () => {
    const alone = found({ value: 12e6, hedge: 'over', by: 'app' }, { a: { over: 12e6, by: 'app', basis: 'self-reported' } });
    // That App is on record with it stands in the headline.
    expect(card(alone).remarks.map(plain)).toEqual(['Only App’s own word']);
    expect(card(alone, 'fr').remarks.map(plain)).toEqual(['Parole du seul intéressé : App']);
    expect(card(agrees()).remarks.map(plain)).toEqual(['On record with Meter Lab: 98']);
    expect(card(differs()).remarks).toEqual([]);
  });

  it('says “only” of nobody’s word beside papers that support it too', () => {
    expect(card(disputed()).remarks.map(plain)).toEqual(['App’s own word and press reports; no independent count supports it', 'On record with App: over 12 M']);
    expect(card(disputed(), 'fr').remarks.map(plain)).toEqual(['Donné par App et par la presse ; aucun décompte indépendant ne l’appuie', 'Déclaré par App : plus de 12 M']);
  });

  it('still says “only” where papers give another number', () => {
    const one = found({ value: 12e6, hedge: 'over' }, { a: { over: 12e6, by: 'app', basis: 'self-reported' }, b: { is: 9e6 } });
    expect(card(one).remarks).toEqual(['Only App’s own word']);
  });

  it('says nothing of whose word it is once somebody counted', () => {
    const one = found({ value: 12e6, hedge: 'over' }, { a: { over: 12e6, by: 'app', basis: 'self-reported' }, b: { is: 13e6, by: 'meter', basis: 'third-party-estimate' }, c: { is: 13e6 } });
    expect(card(one).remarks).toEqual([]);
  });

  it('says with which figure somebody else’s attribution is on record', () => {
    const one = found({ value: 15e6, by: 'meter' }, { a: { is: 10e6, by: 'meter', basis: 'third-party-estimate' } });
    expect(card(one).remarks.map(plain)).toEqual(['On record with Meter: 10 M']);
  });

  it('remarks on a country that was assumed, and on a page that is its own source', () => {
    expect(card(found({ value: 8e6, nearby: ['US'] }, { a: { is: 8e6, scope: 'US' } })).remarks).toEqual(['Read as the figure of the country that the sentence speaks of: United States']);
    expect(card(found({ value: 8e6 }, { a: { is: 8e6 }, b: { is: 8e6 } }, { url: 'https://a.example/story' })).remarks).toEqual(['This article is itself a source of the database, and was not counted']);
  });

  it('counts what is folded away', () => {
    expect(card(disputed()).moreLabel).toBe('2 more figures');
    expect(card(disputed(), 'fr').moreLabel).toBe('2 autres chiffres');
    expect(card(differs()).moreLabel).toBe('');
  });

  it('cites as plain text: the claim, the verdict, the arithmetic, each source with its address', () => {
    const { citation } = card(found({ value: 7, metric: 'channels-closed', quote: 'seven channels' },
      { a: { metric: 'channels-closed', is: 5, by: 'app', basis: 'official-statement', note: 'Forced offline' } }, { title: 'A story', url: 'https://news.example/1' }));
    expect(plain(citation).split('\n')).toEqual([
      '“seven channels”',
      'In: A story, 11 January 2021, https://news.example/1',
      '',
      'Differs: App stated 5 channels closed, 5 January 2021',
      '7 − 5 = 2. App gives 5.',
      '',
      '– 5, 5 January 2021: App, official statement. A page. A paper, 5 January 2021. https://a.example/story (Forced offline)',
      '',
      'Compared by Tallymark on the reader’s own device.',
    ]);
  });

  it.each(['en', 'fr'])('words every verdict without a gap, and travels as plain data: %s', (ui) => {
    for (const one of every()) {
      const content = card(one, ui);
      const { plot: _, ...texts } = content;
      expect(JSON.stringify(texts)).not.toMatch(/undefined|NaN|\{\w+\}/);
      expect(content.headline.rest).not.toBe('');
      expect(content.why.lead).not.toBe('');
      expect(structuredClone(content)).toEqual(content);
    }
  });
});

describe('claimLabel', () => {
  const label = ({ finding, dossiers }: Found, ui: string): string => plain(claimLabel(finding, dossiers, ui));

  it('says relation and claim in one line', () => {
    expect(label(disputed(), 'en')).toBe('Sources disagree: over 12 million users');
    expect(label(disputed(), 'fr')).toBe('Sources divergentes : plus de 12 millions d’utilisateurs');
    expect(label(differs(), 'en')).toBe('Differs: 7 channels closed');
  });

  it('says the time that a flow is counted over', () => {
    expect(label(found({ value: 2e6, metric: 'new-users', period: 'P1D' }, {}), 'en')).toBe('Not known: 2 million new users (1 day)');
    expect(label(found({ value: 2e6, metric: 'visits', period: 'P3M', part: 'apps' }, {}), 'fr')).toBe('Inconnu : 2 millions de visites (3 mois, apps)');
    expect(label(found({ value: 6500, metric: 'groups-removed', period: '2020-08' }, {}), 'en')).toBe('Not known: 6,500 groups removed (since August 2020)');
  });

  it('says the place and the hedge', () => {
    expect(label(found({ value: 8e6, scope: 'US', hedge: 'about' }, {}), 'en')).toBe('Not known: about 8 million users (United States)');
    expect(label(found({ range: [300, 500], metric: 'servers' }, {}), 'fr')).toBe('Inconnu : 300 à 500 serveurs');
    expect(label(found({ value: 1, metric: 'apps-banned' }, {}), 'en')).toBe('Not known: 1 app banned');
  });
});
