/** An article is marked only where it is news about a platform ban or the reader asked, and only with what a figure speaks of. */
import { describe, expect, it, vi } from 'vitest';
import { checkArticle, type Craft } from '../../../utils/background/check-article';
import { factsInPackage } from '../../../utils/background/packaged-facts';
import type { Article, CardContent, Claim, Topic, Verdict, VerdictKind } from '../../../utils/types';
import { pack, serve } from '../facts/small-database';

const files = await pack();
const article: Article = { title: 'Murmur is gone', url: 'https://paper.example/', published: '2021-01-11', language: 'en', text: 'Murmur has 12 million users.' };
const NEWS: Topic = { isNews: true, platformBan: true, score: 1, why: [] };

const claim = (quote: string, start: number): Claim =>
  ({ quote, start, end: start + quote.length, inTitle: false, entity: { id: 'murmur', name: 'Murmur' }, on: null, attributedTo: null }) as Partial<Claim> as Claim;
const verdict = (kind: VerdictKind): Verdict => ({ kind }) as Partial<Verdict> as Verdict;

function craft(more: Partial<Craft> = {}): Craft {
  return {
    detectLanguage: () => null,
    languageFor: (tag) => (tag === 'en' ? ({ code: 'en' } as ReturnType<Craft['languageFor']>) : null),
    findClaims: () => ({ topic: NEWS, claims: [claim('12 million users', 11), claim('nothing', 0)] }),
    missingEntities: (_, held) => new Set(['murmur', 'murmur-group', 'nobody'].filter((id) => !held.has(id))),
    judge: (given) => verdict(given.quote === 'nothing' ? 'unknown' : 'agrees'),
    cardContent: ({ claim: { quote } }, _article, dossiers, ui) => ({ quote, language: ui, remarks: [...dossiers.keys()] }) as Partial<CardContent> as CardContent,
    claimLabel: ({ claim: { quote } }) => `Agrees: ${quote}`,
    pageWords: (ui, marks) => ({ language: ui, direction: 'ltr', listTitle: `(${marks})`, nothingSelected: '', close: '' }),
    ...more,
  };
}
const check = (given: Article, asked: boolean, used = craft(), facts = () => factsInPackage(serve(files))) => checkArticle(given, asked, { craft: used, facts, ui: 'fr' });

describe('checkArticle', () => {
  it('marks what a figure speaks of and counts the rest', async () => {
    const checked = await check(article, false);
    expect(checked.annotations).toEqual([{
      start: 11, end: 27, inTitle: false, quote: '12 million users', verdict: 'agrees', label: 'Agrees: 12 million users',
      card: { quote: '12 million users', language: 'fr', remarks: ['murmur', 'murmur-group'] },
    }]);
    expect(checked).toMatchObject({ unknown: 1, topic: NEWS, words: { listTitle: '(1)' } });
  });

  it.each([[{ ...NEWS, platformBan: false }], [{ ...NEWS, isNews: false }]])('marks nothing on other pages, and asks no figures (%j)', async (topic) => {
    const judge = vi.fn(craft().judge);
    const used = craft({ findClaims: () => ({ topic, claims: [claim('12 million users', 11)] }), judge });
    expect(await check(article, false, used)).toMatchObject({ topic, annotations: [], unknown: 0 });
    expect(judge).not.toHaveBeenCalled();
    expect((await check(article, true, used)).annotations).toHaveLength(1);
  });

  it('hands the engine the names of the title and the text', async () => {
    const findClaims = vi.fn(craft().findClaims);
    await check({ ...article, text: 'It has users.' }, false, craft({ findClaims }));
    expect(findClaims.mock.calls[0]?.[2].startingWith('murmur').map(({ written }) => written)).toEqual(['Murmur']);
  });

  it('guesses a language that the page does not declare, and says nothing of one that is not read', async () => {
    expect((await check({ ...article, language: null }, true, craft({ detectLanguage: () => 'en' }))).annotations).toHaveLength(1);
    expect(await check({ ...article, language: 'xx' }, true)).toMatchObject({ annotations: [], topic: { isNews: false, why: ['its language is not read yet'] } });
  });

  it('still tells the topic where no database can be had', async () => {
    const checked = await check(article, true, craft(), () => Promise.resolve({ ok: false, problem: 'broken' }));
    expect(checked).toMatchObject({ topic: NEWS, annotations: [], unknown: 0 });
  });
});
