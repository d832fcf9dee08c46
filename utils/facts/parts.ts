/** Which part of a database a record is filed in, and how many parts there are. */

/** FNV-1a over the UTF-8 bytes: part of the format, so it never changes. Not for security; the files are named by SHA-256. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  // The low bits choose the part, and FNV mixes those worst: fold the high half in.
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** `of` is a power of two. */
export const partOf = (text: string, of: number): number => hash32(text) & (of - 1);

const MAX_PARTS = 4096;

/** The power of two that leaves about `each` records in a part, so that a change of one record moves few kilobytes. */
export function countParts(records: number, each: number): number {
  let parts = 1;
  while (parts < MAX_PARTS && records > parts * each) parts *= 2;
  return parts;
}
