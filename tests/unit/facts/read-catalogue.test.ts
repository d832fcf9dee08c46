/** The table of contents is believed only where every file is the one that the file above it named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeText, fromBase64, toBase64 } from '../../../utils/facts/bytes';
import type { Bytes, Envelope, Head } from '../../../utils/facts/format';
import { readCatalogue, readHead } from '../../../utils/facts/read-catalogue';
import { SMALL, pack, serve } from './small-database';

const files = await pack();
const head = files.at(-1)?.bytes ?? new Uint8Array(0);
const envelope = JSON.parse(new TextDecoder().decode(head)) as Envelope;
const payload = JSON.parse(new TextDecoder().decode(fromBase64(envelope.payload) ?? new Uint8Array(0))) as Head;
const sealed = (change: object): Bytes => encodeText(JSON.stringify({ payload: toBase64(encodeText(JSON.stringify({ ...payload, ...change }))), signatures: [] }));

describe('readHead', () => {
  it('reads what was packed, and a head that carries signatures alike', () => {
    expect(readHead(head)).toEqual({ ok: true, value: payload });
    expect(readHead(encodeText(JSON.stringify({ ...envelope, signatures: [{ keyId: 'k1', signature: 'abc' }] })))).toEqual({ ok: true, value: payload });
  });

  it.each([
    ['nothing', new Uint8Array(0)], ['a captive portal', encodeText('<!doctype html><title>Log in</title>')], ['another object', encodeText('{"payload":5,"signatures":[]}')],
    ['a payload that is not base64', encodeText('{"payload":"%","signatures":[]}')], ['too much', encodeText(`{"payload":"","signatures":[]}${' '.repeat(17_000)}`)],
    ['another format', sealed({ spec: 'tallymark-9' })], ['a number that is none', sealed({ seq: -1 })], ['a date that is none', sealed({ publishedAt: 'yesterday' })],
  ])('refuses %s', (_, bytes) => {
    expect(readHead(bytes).ok).toBe(false);
  });
});

describe('readCatalogue', () => {
  it('names the state of the database by the hash of its head', async () => {
    const [one, other] = [await readCatalogue(serve(files)), await readCatalogue(serve(await pack(SMALL.slice(1))))];
    expect(one.ok && other.ok && one.value.headHash !== other.value.headHash).toBe(true);
  });

  it('refuses a database of which a file is missing', async () => {
    for (const gone of files.filter(({ path }) => !path.startsWith('s/'))) {
      expect(await readCatalogue(serve(files.filter((file) => file !== gone)))).toEqual({ ok: false, problem: `${gone.path} is missing` });
    }
  });

  it('refuses a manifest or page of which any byte is another', async () => {
    const [, ...others] = files.filter(({ path }) => path.startsWith('m/'));
    const [manifest] = files.filter(({ path }) => path === `m/${payload.manifest.sha256}.json`);
    await fc.assert(fc.asyncProperty(fc.constantFrom(manifest!, ...others), fc.nat(), fc.integer({ min: 1, max: 255 }), async ({ path, bytes }, at, flip) => {
      const altered = Uint8Array.from(bytes);
      altered[at % altered.length]! ^= flip;
      expect((await readCatalogue(serve(files, new Map([[path, altered]])))).ok).toBe(false);
    }), { numRuns: 100 });
  });

  it('refuses a longer file without hashing it, and one of the right length with other content', async () => {
    const path = `m/${payload.manifest.sha256}.json`;
    const longer = new Uint8Array(payload.manifest.length + 1);
    expect(await readCatalogue(serve(files, new Map([[path, longer]])))).toEqual({ ok: false, problem: expect.stringContaining('bytes long instead of') as string });
    const other = new Uint8Array(payload.manifest.length);
    expect(await readCatalogue(serve(files, new Map([[path, other]])))).toEqual({ ok: false, problem: expect.stringContaining('hash differs') as string });
  });

  it('says so when the database needs a newer Tallymark', async () => {
    const manifest = files.find(({ path }) => path === `m/${payload.manifest.sha256}.json`)?.bytes ?? new Uint8Array(0);
    const newer = encodeText(new TextDecoder().decode(manifest).replace('"schema":1', '"schema":2'));
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', newer)).toString('hex');
    const served = serve(files, new Map([['head.json', sealed({ manifest: { sha256: hash, length: newer.length } })], [`m/${hash}.json`, newer]]));
    expect(await readCatalogue(served)).toEqual({ ok: false, problem: expect.stringContaining('update it') as string });
  });

  it('never takes an empty database for one', async () => {
    expect(await readCatalogue(serve(await pack([])))).toEqual({ ok: false, problem: 'the database is empty' });
  });
});
