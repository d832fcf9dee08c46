/** Bytes to text, or a sentence why they are none: byte order marks, a page's declared charset, UTF-8 otherwise. */
import type { Outcome } from '../utils/messages';

/** Browsers look at the first 1024 bytes, then at the rest as it comes; no head is longer than this. */
const PRESCAN_BYTES = 16_384;
const DECLARATIONS = [/<meta\s[^<>]*charset\s*=\s*["']?\s*([\w-]+)/i, /^\s*<\?xml\s[^<>]*encoding\s*=\s*["']([\w-]+)/i];
/** Text never holds these; images, archives and programs nearly always do, and early. */
const BINARY_PROBE_BYTES = 65536;

const MARKS: [label: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Null where the bytes are not of that encoding, or the runtime does not know it. */
function decodeAs(label: string, bytes: Uint8Array, fatal = true): string | null {
  try {
    // The mark stays: spans refer to the text as given, and to a reader of UTF-8 the mark is a unit like any other.
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const markOf = (bytes: Uint8Array) => MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];

/** A page whose declaration could be read byte by byte is not in UTF-16, whatever it says. */
function declaredCharset(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = DECLARATIONS.map((pattern) => pattern.exec(start)?.[1]).find((found) => found !== undefined);
  return label === undefined || /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/**
 * As declared, else as what it is; where no encoding fits to the last byte, as declared with the broken letters replaced,
 * unless most of what is not ASCII would be broken: then the declaration is wrong.
 */
function decodePage(bytes: Uint8Array): string | null {
  const declared = declaredCharset(bytes);
  const exact = decodeAs(declared, bytes) ?? decodeAs('utf-8', bytes);
  if (exact !== null) return exact;
  const repaired = decodeAs(declared, bytes, false);
  return repaired !== null && isMostlySound(repaired) ? repaired : decodeAs('windows-1252', bytes);
}

function isMostlySound(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const foreign = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return broken < foreign;
}

/** @param page whether a declared charset is looked for, and Windows-1252 tried last, as browsers do */
export function decode(bytes: Uint8Array, page: boolean): Outcome<string> {
  const mark = markOf(bytes);
  if (mark === undefined && bytes.subarray(0, BINARY_PROBE_BYTES).includes(0)) return { ok: false, problem: 'it is not text but a binary file' };
  const text = mark !== undefined ? decodeAs(mark, bytes) : page ? decodePage(bytes) : decodeAs('utf-8', bytes);
  return text === null ? { ok: false, problem: 'it is not text in UTF-8' } : { ok: true, value: text };
}
