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

  it('refuses text that is not UTF-8 rather than guessing', () => {
    expect(decode(latin1('été'), false)).toEqual({ ok: false, problem: 'it is not text in UTF-8' });
  });

  it('refuses binary files, pages included', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    expect(decode(png, false)).toMatchObject({ ok: false, problem: expect.stringContaining('binary') as string });
    expect(decode(png, true)).toMatchObject({ ok: false });
  });
});
