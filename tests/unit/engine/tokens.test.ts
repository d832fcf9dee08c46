import { describe, expect, it } from 'vitest';
import { phraseWords, tokenAt, tokenize } from '../../../utils/engine/tokens';
import { fold } from '../../../utils/fold';

const words = (text: string) => tokenize(fold(text)).word;

describe('words of a text', () => {
  it.each([
    ['spaces and marks part them', 'Two, three; four.', ['two', 'three', 'four']],
    ['apostrophes part them, of either kind', "l'appli d’Elon", ['l', 'appli', 'd', 'elon']],
    ['hyphens part them', 'États-Unis', ['etats', 'unis']],
    ['digits and letters stay together', '60k 1er 4x', ['60k', '1er', '4x']],
    ['a decimal is two words', '7.6 7,6', ['7', '6', '7', '6']],
    ['no-break spaces part them', '12\u00a0000\u202fmembres', ['12', '000', 'membres']],
    ['in scripts without spaces every letter is one', '利用者は3億人', ['利', '用', '者', 'は', '3', '億', '人']],
    ['Arabic and Hindi words stay whole', 'مليون مستخدم करोड़', ['مليون', 'مستخدم', 'करोड़']],
    ['nothing comes of marks alone', '… – «»', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each(['«J’ai 300 abonnés»', '10°C, ±3 ¶ 5×4 ÷2 ®Chirp™ ©2021 ¿Qué? ¡No! a·b ´x´ ¯', 'm² 1º 2ª ½ §230 ¬p'])('are the same whether or not a letter beyond Latin follows: %s', (text) => {
    const alone = words(text);
    // A Greek letter sends the whole text through the general expression.
    const followed = words(`${text} Ω`);
    expect(followed.slice(0, -1)).toEqual(alone);
  });

  it('keeps the place of each word in the text', () => {
    const text = '  « Chirp » a fermé. ';
    const tokens = tokenize(fold(text));
    expect(tokens.word.map((_, i) => text.slice(tokens.start[i], tokens.end[i]))).toEqual(['Chirp', 'a', 'fermé']);
  });
});

describe('looking a word up by place', () => {
  const tokens = tokenize('one two three');

  it('gives the first word that starts at or after an offset', () => {
    expect([0, 1, 4, 5, 8].map((offset) => tokenAt(tokens, offset))).toEqual([0, 1, 1, 2, 2]);
  });

  it('gives the number of words beyond the last', () => {
    expect(tokenAt(tokens, 9)).toBe(3);
    expect(tokenAt(tokenize(''), 0)).toBe(0);
  });

  it('cuts phrases of word lists alike', () => {
    expect(phraseWords(fold('Côte d’Ivoire'))).toEqual(['cote', 'd', 'ivoire']);
  });
});
