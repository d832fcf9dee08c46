/** Gzip that answers alike for the same bytes and the same Node: no time, no name of the system. */
import { constants, gzipSync } from 'node:zlib';
import type { Bytes } from '../utils/facts/format';

const MTIME = 4;
const SYSTEM = 9;
const UNKNOWN_SYSTEM = 255;

export function gzip(bytes: Bytes): Bytes {
  const packed = new Uint8Array(gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }));
  // Node leaves the time at zero today; the format leaves it open, and a time here would move every segment of every build.
  packed.fill(0, MTIME, MTIME + 4);
  packed[SYSTEM] = UNKNOWN_SYSTEM;
  return packed;
}
