/** A database that articles can be checked against, wherever it lies: in IndexedDB or in the package. */
import { LIMITS, segmentPath, type Bytes, type SegmentEntry, type SegmentRecords } from '../facts/format';
import type { Catalogue, FetchFile } from '../facts/read-catalogue';
import { verifySegment } from '../facts/verify-segment';
import type { Outcome } from '../messages';

export interface Facts {
  catalogue: Catalogue;
  keyHashes: Uint32Array;
  readSegment: (entry: SegmentEntry) => Promise<Outcome<SegmentRecords>>;
}

/** Fetches a segment and lets it through only as what the manifest says that it is. The bytes come along for whoever stores them. */
export async function fetchSegment(fetchFile: FetchFile, entry: SegmentEntry): Promise<Outcome<{ bytes: Bytes; records: SegmentRecords }>> {
  const bytes = await fetchFile(segmentPath(entry.sha256), Math.min(entry.length, LIMITS.segment));
  if (!bytes.ok) return bytes;
  const verified = await verifySegment(bytes.value, entry);
  return verified.ok ? { ok: true, value: { bytes: bytes.value, records: verified.value } } : verified;
}
