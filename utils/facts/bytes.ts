/** Hashes, base64 and gzip as every runtime of ours has them: Node 20, workers and pages. */
import type { Bytes } from './format';

export async function sha256(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const encodeText = (text: string): Bytes => new TextEncoder().encode(text);

/** Null for bytes that are not UTF-8. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Meant for a head: short enough to spread. */
export const toBase64 = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes));

/** Null for what is not base64. */
export function fromBase64(text: string): Bytes | null {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

/**
 * Expands gzip to exactly `length` bytes, or null. It reads no further than that: one megabyte can claim to be ten gigabytes.
 */
export async function gunzip(bytes: Bytes, length: number): Promise<Bytes | null> {
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  // Broken input is reported by the reader below; unheard, the same failure would surface here as an unhandled rejection.
  void writer.write(bytes).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const out = new Uint8Array(length);
  let filled = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return filled === length ? out : null;
      if (filled + value.length > length) {
        await reader.cancel();
        return null;
      }
      out.set(value, filled);
      filled += value.length;
    }
  } catch {
    return null;
  }
}
