/** Bytes to text: encodings that are told, declared or guessed, and files that are no text. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../../cli/decode';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('decode', () => {
  it('reads UTF-8', () => {
    expect(decode(utf8('12 millions d’abonnés'), false)).toEqual({ ok: true, value: '12 millions d’abonnés' });
  });

  it('keeps a byte order mark, which counts in spans of the text as given', () => {
    expect(decode(utf8('\ufeffa'), false)).toEqual({ ok: true, value: '\ufeffa' });
  });

  it('reads UTF-16 that says so', () => {
    expect(decode(Uint8Array.from([0xff, 0xfe, 0x61, 0, 0xe9, 0]), false)).toEqual({ ok: true, value: '\ufeffaé' });
  });

  it('reads a page in the charset that it declares', () => {
    expect(decode(latin1('<meta charset="iso-8859-1"><p>été'), true)).toEqual({ ok: true, value: '<meta charset="iso-8859-1"><p>été' });
  });

  it('reads a page that declares nothing, or nonsense, as browsers do', () => {
    expect(decode(latin1('<p>été'), true)).toEqual({ ok: true, value: '<p>été' });
    expect(decode(utf8('<meta charset="klingon"><p>été'), true)).toMatchObject({ ok: true, value: expect.stringContaining('été') as string });
  });

  it('reads other alphabets by their declared charset, however late it stands and in XML as well', () => {
    const cyrillic = Uint8Array.from([0xcf, 0xe0, 0xf0, 0xeb, 0xe5, 0xf0]);
    const page = (head: string) => Uint8Array.from([...latin1(head), ...cyrillic]);
    for (const head of ['<meta charset=windows-1251>', `<!--${'x'.repeat(3000)}--><meta http-equiv="content-type" content="text/html; charset=windows-1251">`, '<?xml version="1.0" encoding="windows-1251"?>']) {
      expect(decode(page(head), true)).toEqual({ ok: true, value: `${head}Парлер` });
    }
    expect(decode(Uint8Array.from([...latin1('<meta charset="Shift_JIS">'), 0x90, 0x6c]), true)).toEqual({ ok: true, value: '<meta charset="Shift_JIS">人' });
  });

  it('does not believe a page that it is UTF-16 when it is not', () => {
    for (const text of ['<meta charset="utf-16">été', '<meta charset="utf-16">étés']) expect(decode(utf8(text), true)).toEqual({ ok: true, value: text });
  });

  it('repairs the letter at which a saved page was cut, and believes no declaration under which every letter is broken', () => {
    expect(decode(Uint8Array.from([...utf8('<meta charset="utf-8"><p>été'), 0xe2, 0x80]), true)).toEqual({ ok: true, value: '<meta charset="utf-8"><p>été\ufffd' });
    expect(decode(latin1('<meta charset="utf-8"><p>été'), true)).toEqual({ ok: true, value: '<meta charset="utf-8"><p>été' });
  });

  it('refuses text that is not UTF-8 rather than guessing', () => {
    expect(decode(latin1('été'), false)).toEqual({ ok: false, problem: 'it is not text in UTF-8' });
  });

  it('refuses binary files, pages included', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    expect(decode(png, false)).toMatchObject({ ok: false, problem: expect.stringContaining('binary') as string });
    expect(decode(png, true)).toMatchObject({ ok: false });
  });
});
