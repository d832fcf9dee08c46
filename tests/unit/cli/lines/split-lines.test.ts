/** Lines come out of a stream whole, however its pieces fall. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines, TOO_LONG, type Batch } from '../../../../cli/lines/split-lines';

async function* pieces(bytes: Uint8Array, sizes: number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    await Promise.resolve();
    const size = sizes[i % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function batchesOf(text: string, sizes = [7], limit = 1000): Promise<Batch[]> {
  const batches: Batch[] = [];
  for await (const batch of splitLines(pieces(Buffer.from(text), sizes), limit)) batches.push(batch);
  return batches;
}

const textsOf = (batches: Batch[]) => batches.flatMap(({ lines }) => lines.map((line) => (line === TOO_LONG ? TOO_LONG : Buffer.from(line).toString())));

describe('splitLines', () => {
  it('gives a batch for each piece that ends a line, and numbers its first', async () => {
    const batches = await batchesOf('a\nb\nlonger than a piece\nc', [4]);
    expect(textsOf(batches)).toEqual(['a', 'b', 'longer than a piece', 'c']);
    expect(batches.map(({ first }) => first)).toEqual([1, 3, 4]);
  });

  it('keeps empty lines, and makes none of the last end', async () => {
    expect(textsOf(await batchesOf('\n\na\n'))).toEqual(['', '', 'a']);
    expect(await batchesOf('')).toEqual([]);
  });

  it('takes the ends of Windows off', async () => {
    expect(textsOf(await batchesOf('a\r\n\r\nb\r\n', [2]))).toEqual(['a', '', 'b']);
  });

  it('gives a long line up and goes on with the next, holding none of it', async () => {
    expect(textsOf(await batchesOf(`a\n${'x'.repeat(50)}\n${'y'.repeat(20)}\nb`, [3], 20))).toEqual(['a', TOO_LONG, 'y'.repeat(20), 'b']);
  });

  it('gives each line bytes of its own, so that it can change threads alone', async () => {
    const [batch] = await batchesOf('a\nb\n', [100]);
    expect((batch!.lines[0] as Uint8Array).buffer.byteLength).toBe(1);
  });

  it('gives back any text, whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string().map((line) => line.replace(/[\r\n]/g, ' '))), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), async (lines, sizes) => {
        const text = lines.map((line) => `${line}\n`).join('');
        expect(textsOf(await batchesOf(text, sizes))).toEqual(lines.map((line) => Buffer.from(line).toString()));
      }),
    );
  });
});
