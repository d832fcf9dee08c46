/** A segment becomes records only as exactly what was published, and only with records that fit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gzip } from '../../../cli/gzip';
import { encodeText, sha256 } from '../../../utils/facts/bytes';
import type { Bytes, SegmentEntry, SegmentKind } from '../../../utils/facts/format';
import { verifySegment } from '../../../utils/facts/verify-segment';
import type { Dossier } from '../../../utils/types';
import { SMALL, entity, figure } from './small-database';

/** A segment as a careless or hostile publisher could make it: well hashed, whatever it holds. */
async function forge(lines: string, change: Partial<SegmentEntry> = {}, kind: SegmentKind = 'dossiers'): Promise<[Bytes, SegmentEntry]> {
  const expanded = encodeText(lines);
  const bytes = gzip(expanded);
  const records = lines.split('\n').length - 1;
  return [bytes, { kind, part: 0, of: 1, sha256: await sha256(bytes), length: bytes.length, expanded: expanded.length, records, ...change }];
}
const lineOf = (record: unknown): string => `${JSON.stringify(record)}\n`;
const good = SMALL.map(lineOf).join('');
const verdict = async (...forged: Parameters<typeof forge>) => verifySegment(...(await forge(...forged)));

describe('verifySegment', () => {
  it('gives the records of a good segment', async () => {
    expect(await verdict(good)).toEqual({ ok: true, value: { kind: 'dossiers', records: SMALL } });
  });

  it('refuses a segment of which any byte is another', async () => {
    const [bytes, entry] = await forge(good);
    await fc.assert(fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const altered = Uint8Array.from(bytes);
      altered[at]! ^= flip;
      expect(await verifySegment(altered, entry)).toEqual({ ok: false, problem: expect.stringContaining('hash differs') as string });
    }), { numRuns: 300 });
  });

  it.each<[string, Partial<SegmentEntry>, string]>([
    ['a shorter expansion than there is', { expanded: good.length - 10 }, 'does not unpack'],
    ['a longer expansion than there is', { expanded: good.length + 10 }, 'does not unpack'],
    ['an expansion beyond all limits', { expanded: 9 * 1024 * 1024 }, 'larger than allowed'],
    ['fewer records than there are', { records: 2 }, 'does not hold 2 records'],
    ['another part than the records belong to', { part: 1, of: 4096 }, 'filed wrongly'],
  ])('refuses an entry that states %s', async (_, change, problem) => {
    expect(await verdict(good, change)).toEqual({ ok: false, problem: expect.stringContaining(problem) as string });
  });

  it.each<[string, string]>([
    ['a line that is not JSON', `${good}{\n`],
    ['a last line without its end', good.slice(0, -1)],
    ['bytes that are not UTF-8 text', '\ud800\n'],
    ['a figure of another entity', lineOf({ ...SMALL[0], figures: [figure('x', { entity: 'other' })] })],
    ['a record that tries to be a prototype', '{"__proto__":{"entity":1}}\n'],
    ['a string beyond all limits', lineOf({ entity: entity('murmur', { description: { en: 'x'.repeat(5000) } }), figures: [], events: [] } satisfies Dossier)],
  ])('refuses %s, and with it the whole segment', async (_, lines) => {
    expect((await verdict(lines)).ok).toBe(false);
  });

  it('takes fields that a later version may add', async () => {
    expect((await verdict(lineOf({ ...SMALL[0], tags: ['new'] }))).ok).toBe(true);
  });

  it('refuses a name that is filed under another word than its own', async () => {
    const group = (key: string) => lineOf({ key, names: [{ written: 'Murmur Social', entity: 'murmur', ambiguous: false }] });
    expect((await verdict(group('murmur'), {}, 'aliases')).ok).toBe(true);
    expect((await verdict(group('social'), {}, 'aliases')).ok).toBe(false);
  });
});
