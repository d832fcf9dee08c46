import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../utils/engine/sentences';

const ABBREVIATIONS = ['mr', 'u s', 'no', 'm', 'p ex'];
const cut = (text: string) => splitSentences(text, ABBREVIATIONS).map(({ start, end }) => text.slice(start, end));

describe('where sentences end', () => {
  it.each([
    ['a full stop before a capital', 'It closed. The rest went on.', ['It closed.', 'The rest went on.']],
    ['a question and an exclamation mark', 'Why? Because. No!', ['Why?', 'Because.', 'No!']],
    ['a mark and a closing quotation', '“It is over.” He left.', ['“It is over.”', 'He left.']],
    ['a French closing quotation', '« C’est fini. » Il part.', ['« C’est fini. »', 'Il part.']],
    ['a line break', 'A heading\nThe text', ['A heading', 'The text']],
    ['a full stop of Chinese and Japanese', '終わった。次へ。', ['終わった。', '次へ。']],
    ['a danda', 'बंद हुआ। फिर खुला।', ['बंद हुआ।', 'फिर खुला।']],
    ['a full stop before a number', 'It closed in May. 12 million left.', ['It closed in May.', '12 million left.']],
    ['an ellipsis before a capital', 'It waited… Then it closed.', ['It waited…', 'Then it closed.']],
  ])('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it.each([
    ['a decimal', 'It has 14.2 million users.'],
    ['an address', 'The site coco.gg was closed.'],
    ['a title', 'Then Mr. Hale spoke.'],
    ['an abbreviation with stops inside', 'Some U.S. users left.'],
    ['an initial', 'It was George W. Bush.'],
    ['a stop before a small letter', 'It has approx. ten users.'],
    ['a stop at the very end', 'It closed.'],
    ['“M.” in French', 'Alors M. Durov parle.'],
  ])('not %s', (_, text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe('what a sentence is', () => {
  it('counts paragraphs at blank lines and not at line breaks', () => {
    const text = 'One.\nTwo.\n\nThree. Four.\n\n\nFive.';
    expect(splitSentences(text, []).map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 1, 2]);
  });

  it('leaves white space and empty sentences out', () => {
    expect(cut('  One.   \n\n   \n\n  Two.  ')).toEqual(['One.', 'Two.']);
    expect(cut('')).toEqual([]);
    expect(cut(' \n\n ')).toEqual([]);
  });

  it('covers every letter of the text once, in order', () => {
    const text = 'Mr. Hale left. “Why?” asked 14.2 million.\n\nNobody knew… U.S. users did.';
    const sentences = splitSentences(text, ABBREVIATIONS);
    const between = sentences.map(({ start }, i) => text.slice(i > 0 ? sentences[i - 1]?.end : 0, start));
    expect(between.join('').trim()).toBe('');
    expect(text.slice(sentences[sentences.length - 1]?.end)).toBe('');
  });

  it('cuts one that never ends, at spaces and without losing a word', () => {
    const text = 'word '.repeat(2000).trim();
    const sentences = cut(text);
    expect(sentences.length).toBeGreaterThan(3);
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(2000);
    expect(sentences.join(' ')).toBe(text);
  });

  it('cuts one without a space as well', () => {
    expect(cut('x'.repeat(4500)).map(({ length }) => length)).toEqual([2000, 2000, 500]);
  });
});
