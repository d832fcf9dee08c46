/** Bytes are hashed, coded and expanded alike everywhere, and never expanded past what was declared. */
import { describe, expect, it } from 'vitest';
import { gzip } from '../../../cli/gzip';
import { decodeText, encodeText, fromBase64, gunzip, sha256, toBase64 } from '../../../utils/facts/bytes';

describe('gunzip', () => {
  const text = encodeText('murmur '.repeat(1000));

  it('expands to exactly what was declared', async () => {
    expect(await gunzip(gzip(text), text.length)).toEqual(text);
  });

  it.each([text.length - 1, text.length + 1, 0])('refuses a declared length of %i', async (length) => {
    expect(await gunzip(gzip(text), length)).toBeNull();
  });

  it('stops at the declared length of a bomb', async () => {
    const bomb = gzip(new Uint8Array(64 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await gunzip(bomb, 1000)).toBeNull();
  });

  it.each([['text', encodeText('not gzip')], ['nothing', new Uint8Array(0)], ['a cut file', gzip(text).slice(0, -9)]])('refuses %s', async (_, bytes) => {
    expect(await gunzip(bytes, text.length)).toBeNull();
  });
});

it('hashes to small hex', async () => {
  expect(await sha256(encodeText('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('goes to base64 and back, and says no to what is not base64', () => {
  const bytes = new Uint8Array([0, 255, 1, 128]);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  expect(fromBase64('%%%')).toBeNull();
});

it('decodes UTF-8 alone', () => {
  expect(decodeText(encodeText('Мурмур'))).toBe('Мурмур');
  expect(decodeText(new Uint8Array([0xff, 0xfe]))).toBeNull();
});
