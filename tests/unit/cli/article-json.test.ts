/** Articles as JSON: what is read, and what is refused field by field. */
import { describe, expect, it } from 'vitest';
import { articleFromJson } from '../../../cli/article-json';

const read = (fields: Record<string, unknown>) => articleFromJson(JSON.stringify(fields));

describe('articleFromJson', () => {
  it('reads every field', () => {
    const article = { title: 'T', url: 'https://a.example/', published: '2021-01-11', language: 'fr', text: 'Du texte.' };
    expect(read(article)).toEqual({ ok: true, value: article });
  });

  it('takes what is absent, null or empty as not known', () => {
    expect(read({ text: 'x', url: '', language: null })).toEqual({ ok: true, value: { title: '', url: null, published: null, language: null, text: 'x' } });
  });

  it('reads past a byte order mark and fields that it does not know', () => {
    expect(articleFromJson('\ufeff{"id": 7, "text": "x"}')).toMatchObject({ ok: true });
  });

  it('leaves the text as given, so that spans hold', () => {
    expect(read({ text: '  a\r\n\r\nb ' })).toMatchObject({ ok: true, value: { text: '  a\r\n\r\nb ' } });
  });

  it.each([
    ['not json', /JSON/],
    ['[]', /JSON/],
    ['null', /JSON/],
    ['"text"', /JSON/],
    ['{}', /no “text”/],
    ['{"text": 3}', /no “text”/],
    ['{"text": " \\n "}', /empty/],
    ['{"text": "x", "title": 3}', /“title”/],
    ['{"text": "x", "url": {}}', /“url”/],
    ['{"text": "x", "published": "yesterday"}', /“published”/],
    ['{"text": "x", "published": "2021-13-01"}', /“published”/],
  ])('refuses %s', (json, words) => {
    expect(articleFromJson(json)).toMatchObject({ ok: false, problem: expect.stringMatching(words) as string });
  });
});
