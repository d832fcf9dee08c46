import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { askGate } from '../../../utils/page/gate';
import { GATE_CUES } from '../../../utils/page/gate-cues';
import { fromHtml } from './from-html';

const ARTICLE = '<meta property="og:type" content="article">';
const asked = (headline: string) => askGate(fromHtml(`<article><h1>${headline}</h1></article>`, ARTICLE)).yes;

describe('askGate', () => {
  test.each([
    'Twitter suspends 70,000 accounts',
    'L’application retirée de deux magasins',
    'Plattform sperrt zwölf Kanäle',
    'Bloquean la red social en todo el país',
    'Piattaforma oscurata dal tribunale',
    'Rede social é suspensa por juiz',
    'Platform blokkeert account van partij',
    'Zablokowano konto prezydenta',
    'Соцсеть заблокировала аккаунт',
    'حجب تطبيق في البلاد',
    'ऐप पर प्रतिबंध',
    'アカウントを永久凍結',
  ])('lets pass: %s', (headline) => {
    expect(asked(headline)).toBe(true);
  });

  test.each(['Rain puts an end to a dry spring', 'Le maire inaugure un pont', 'Der Hund von nebenan', 'Una tarde en la playa', '今日の天気は晴れ'])('turns away: %s', (headline) => {
    expect(asked(headline)).toBe(false);
  });

  test('reads the description and the opening too', () => {
    expect(askGate(fromHtml('<h1>A long night</h1>', `${ARTICLE}<meta name="description" content="A network bans its owner">`)).yes).toBe(true);
    expect(askGate(fromHtml('<article><h1>A long night</h1><p>The network banned its owner.</p></article>', ARTICLE)).yes).toBe(true);
  });

  test('turns away the front page of a site even where it calls itself an article', () => {
    const document = fromHtml('<h1>Accounts banned</h1><article></article><article></article><article></article>', ARTICLE);
    Object.defineProperty(document, 'URL', { value: 'https://paper.example/?edition=1' });
    expect(askGate(document).yes).toBe(false);
  });

  test('reads no paragraph of a page that is no article', () => {
    const document = fromHtml('<main><h1>Accounts banned</h1><p>The platform banned accounts.</p></main>');
    const paragraph = document.querySelector('p') as Element;
    const read = vi.spyOn(paragraph, 'textContent', 'get');
    expect(askGate(document).yes).toBe(false);
    expect(read).not.toHaveBeenCalled();
  });
});

describe('the cues', () => {
  test('are twelve languages and the names of platforms', () => {
    expect(GATE_CUES).toHaveLength(13);
  });

  test('are sorted, lower case and no cue twice', () => {
    for (const { platform, ban } of GATE_CUES) {
      for (const list of [platform, ban]) expect(list).toEqual([...new Set(list.map((cue) => cue.toLowerCase()))]);
    }
  });

  test('stay small: the gate runs on every page', () => {
    expect(gzipSync(JSON.stringify(GATE_CUES)).length).toBeLessThan(6000);
  });
});
