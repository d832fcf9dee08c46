import { describe, expect, it } from 'vitest';
import type { PopupWords } from '../../../components/popup-words';
import type { PageWords } from '../../../utils/messages';
import { VERDICTS } from '../../../utils/types';
import { pageWords } from '../../../utils/wording/page-words';
import { popupWords } from '../../../utils/wording/popup-words';

describe('popupWords', () => {
  it('fills the shape that the popup asks for, in both languages', () => {
    // nb. the annotation is the test: wording and components never meet, so nothing else compares the two shapes.
    const words: PopupWords[] = [popupWords('en'), popupWords('fr')];
    expect(words.map(({ language, direction }) => [language, direction])).toEqual([['en', 'ltr'], ['fr', 'ltr']]);
    expect(words.map(({ marked }) => marked(13))).toEqual(['13 figures marked', '13 chiffres marqués']);
    for (const { verdicts } of words) for (const verdict of VERDICTS) expect(verdicts[verdict]).not.toBe('');
  });

  it('says of which day the database is', () => {
    const database = { name: 'Starter database', figures: 1810, entities: 356, publishedAt: '2026-11-22T10:00:00Z' };
    expect(popupWords('en').database(database).replace(/\u00a0/g, ' ')).toBe('Starter database: 1,810 figures of 22 November 2026');
    expect(popupWords('fr').database({ ...database, figures: 1 }).replace(/[\u00a0\u202f]/g, ' ')).toBe('Starter database : 1 chiffre au 22 novembre 2026');
  });

  it('keeps titles short and without full stop', () => {
    for (const words of [popupWords('en'), popupWords('fr')]) {
      for (const { title } of [words.reading, words.nothingMarked, words.notNews, words.otherNews, words.notAllowed, words.notReadable, words.failed, words.off]) {
        expect(title.split(' ').length).toBeLessThanOrEqual(5);
        expect(title).not.toMatch(/\.$/);
      }
    }
  });

  it('says nothing of the topic of a page that was checked on demand', () => {
    expect([popupWords('en').nothingMarked.text, popupWords('fr').nothingMarked.text].join()).not.toMatch(/\bban|bannissement/i);
  });

  it('names the site', () => {
    expect(popupWords('fr').alwaysOn('journal.example')).toBe('Toujours sur journal.example');
  });
});

describe('pageWords', () => {
  it('fills the shape that the door promises', () => {
    const words: PageWords = pageWords('en', 5);
    expect(words).toEqual({ language: 'en', direction: 'ltr', listTitle: 'Figures on this page (5)', nothingSelected: 'No figure found in the selection.', close: 'Close' });
    expect(pageWords('fr', 1234).listTitle.replace(/\u202f/g, ' ')).toBe('Chiffres de cette page (1 234)');
  });
});
