/** The bytes of a file or of standard input, up to a limit. Says in one sentence why there are none. */
import { open } from 'node:fs/promises';
import type { Outcome } from '../utils/messages';

const LIMIT_MB = 20;
const LIMIT_BYTES = LIMIT_MB * 1_000_000;

const CAUSES: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'it may not be read (permission denied)',
  EPERM: 'it may not be read (permission denied)',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
};

function causeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return (code === undefined ? undefined : CAUSES[code]) ?? `it cannot be read (${code ?? String(error)})`;
}

/** Stops at the limit whatever the file says of its own size: pipes and devices say nothing. */
async function collect(stream: AsyncIterable<Uint8Array>): Promise<Outcome<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > LIMIT_BYTES) return { ok: false, problem: `it is larger than ${LIMIT_MB} MB` };
    chunks.push(chunk);
  }
  return { ok: true, value: Buffer.concat(chunks) };
}

/** @param file path, or `-` for standard input */
export async function readBytes(file: string): Promise<Outcome<Uint8Array>> {
  try {
    if (file === '-') return await collect(process.stdin);
    const handle = await open(file);
    try {
      return await collect(handle.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { ok: false, problem: causeOf(error) };
  }
}
