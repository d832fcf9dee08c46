/** Bytes to text, or a sentence why they are none: byte order marks, a page's declared charset, UTF-8 otherwise. */
import type { Outcome } from '../utils/messages';

/** Where a page may declare its encoding, by HTML's rules. */
const PRESCAN_BYTES = 1024;
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
/** Text never holds these; images, archives and programs nearly always do, and early. */
const BINARY_PROBE_BYTES = 65536;

const MARKS: [label: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Null where the bytes are not of that encoding, or the runtime does not know it. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    // The mark stays: spans refer to the text as given, and to a reader of UTF-8 the mark is a unit like any other.
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const markOf = (bytes: Uint8Array) => MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];

function declaredCharset(bytes: Uint8Array): string | undefined {
  return CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES)))?.[1];
}

/** @param page whether a declared charset is looked for, and Windows-1252 tried last, as browsers do */
export function decode(bytes: Uint8Array, page: boolean): Outcome<string> {
  const mark = markOf(bytes);
  if (mark === undefined && bytes.subarray(0, BINARY_PROBE_BYTES).includes(0)) return { ok: false, problem: 'it is not text but a binary file' };
  const labels = mark !== undefined ? [mark] : page ? [declaredCharset(bytes) ?? 'utf-8', 'utf-8', 'windows-1252'] : ['utf-8'];
  for (const label of labels) {
    const text = decodeAs(label, bytes);
    if (text !== null) return { ok: true, value: text };
  }
  return { ok: false, problem: 'it is not text in UTF-8' };
}
