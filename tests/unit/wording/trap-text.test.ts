/** The sentence about a slip: which slip, which figure, in both languages, and nobody blamed. */
import { describe, expect, it } from 'vitest';
import { cardContent } from '../../../utils/wording/card-content';
import { whyText } from '../../../utils/wording/why-text';
import { found } from './findings';
import type { Found } from './findings';

const why = ({ finding, dossiers }: Found, ui?: string): string => whyText(finding, dossiers, ui).replace(/[\u00a0\u202f]/g, ' ');

const thousand = (): Found => found({ value: 2e6 }, { a: { is: 2e9, by: 'meter' } });
const measure = (): Found => found({ value: 12e6, metric: 'monthly-active-users' }, { a: { metric: 'monthly-active-users', is: 20e6, by: 'app' }, b: { is: 12e6, by: 'meter' } });

describe('a slip of scale', () => {
  it('takes the place of the arithmetic', () => {
    expect(why(thousand())).toBe('A factor of 1,000: 2 million here, 2 billion from Meter. Millions and billions are easily exchanged.');
    expect(why(thousand(), 'fr')).toBe('Un facteur 1 000 : 2 millions ici, 2 milliards chez Meter. Millions et milliards s’échangent facilement.');
  });

  it.each<[string, Found, string]>([
    ['thousands', found({ value: 45000, magnitude: 1000, step: 1000, digits: 2 }, { a: { is: 45e6, by: 'meter' } }), 'A factor of 1,000: 45,000 here, 45 million from Meter. Thousands and millions are easily exchanged.'],
    ['the long scale', found({ value: 2e12, step: 1e12, digits: 1 }, { a: { is: 2e9, by: 'meter' } }, { language: 'de' }), 'A factor of 1,000: 2 trillion here, 2 billion from Meter. “Billion” is a thousand million in some languages and a million million in others.'],
    ['lakh and crore', found({ value: 20e5, magnitude: 1e5, step: 1e5, digits: 2 }, { a: { is: 20e7, by: 'meter' } }), 'A factor of 100: 2 million here, 200 million from Meter. A crore is a hundred lakh, and a lakh a tenth of a million.'],
    ['万 and 億', found({ value: 17e4, magnitude: 1e4, step: 1e4, digits: 2 }, { a: { is: 17e8, by: 'meter' } }), 'A factor of 10,000: 170,000 here, 1.7 billion from Meter. One 億 is ten thousand 万.'],
  ])('names %s', (_, one, english) => {
    expect(why(one)).toBe(english);
  });
});

describe('the number of another measure', () => {
  it('is added to the arithmetic of a difference', () => {
    expect(why(measure())).toBe('20 M − 12 M = 8 M. App’s figure is 67% higher, at 20 million. The same number is known for another measure: 12 million users, 5 January 2021, from Meter.');
    expect(why(measure(), 'fr')).toContain('Le même nombre est connu pour une autre mesure : 12 millions d’utilisateurs, 5 janvier 2021, chez Meter.');
  });

  it('is all that is said where there is no difference to tell', () => {
    const one = found({ value: 7.6e6 }, { a: { metric: 'followers', on: 'site', is: 7.6e6, by: 'meter' } });
    expect(why(one)).toBe('The same number, another measure: 7.6 million followers, 5 January 2021, from Meter.');
    expect(why(one, 'fr')).toBe('Le même nombre, une autre mesure : 7,6 millions d’abonnés, 5 janvier 2021, chez Meter.');
  });
});

it('shows on the card the figure that it speaks of, and blames nobody', () => {
  for (const one of [thousand(), measure()]) {
    for (const ui of ['en', 'fr']) {
      const card = cardContent(one.finding, one.article, one.dossiers, ui);
      const trap = one.finding.verdict.reason.trap?.figure;
      expect([...card.sources, ...card.more].map(({ figureId }) => figureId)).toContain(trap);
      expect(`${card.why.lead} ${card.why.rest} ${card.citation}`).not.toMatch(/\b(?:wrong|false|error|mistake|faux|fausse|erreur|tort)\b/i);
    }
  }
});
