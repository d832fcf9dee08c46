/**
 * What a built database is: a folder of static files on any host, and the limits that every reader holds it to. Shapes and numbers only.
 *
 *   head.json          the only file that ever changes: an envelope around the head
 *   m/<sha256>.json    the manifest, and the pages that list its segments: immutable, named by what they hold
 *   s/<sha256>.bin     segments: gzip of JSON lines, immutable
 *
 * Each file is named by the hash that the file above it states, so whoever trusts the head can trust everything below it, and a change
 * moves only the files it touches: head, manifest, one page, one or two segments.
 */
import type { Alias, Dossier } from '../types';

export const SPEC = 'tallymark-1';
/** Shape of the records. A client that knows a lower number says “update the extension” and keeps what it has. */
export const SCHEMA = 1;

/**
 * `head.json` as stored. The payload is kept as the exact bytes that are to be signed, so no re-serialisation can ever come between
 * a signature and what it covers. Until databases are signed `signatures` is empty; when they are, `read-head` verifies them over
 * `"TALLYMARK1\0" + role + "\0" + payload` between decoding the envelope and parsing the payload, and nothing else changes.
 */
export interface Envelope {
  /** Base64 of the JSON of a `Head`. */
  payload: string;
  signatures: { keyId: string; signature: string }[];
}

/** A file by what it holds. */
export interface StoredFile {
  /** Of the bytes as stored, in small hex. */
  sha256: string;
  /** Of the bytes as stored. */
  length: number;
}

export interface Head {
  spec: typeof SPEC;
  /** Hash of the publisher's first root; null for a database that nobody signed, such as the one inside the package. */
  publisherId: string | null;
  /** Grows with every publication. */
  seq: number;
  /** ISO 8601 instant. */
  publishedAt: string;
  /** ISO 8601 instant; null for a database that is not renewed on a schedule. */
  expiresAt: string | null;
  manifest: StoredFile;
  /** 0 while there is no root. */
  rootVersion: number;
  /** Seconds that a client leaves between two looks. */
  minIntervalS: number;
}

export interface Counts {
  entities: number;
  aliases: number;
  figures: number;
  events: number;
}

export interface Manifest {
  spec: typeof SPEC;
  schema: number;
  name: string;
  title: string;
  publisher: string;
  /** As its publisher numbers it, for people: “1.0.0”. */
  version: string;
  licence: { name: string; title: string; url: string };
  /** Whom to credit, in words. */
  attribution: string;
  counts: Counts;
  /** Number of parts of each kind: powers of two. */
  parts: Record<SegmentKind, number>;
  pages: StoredFile[];
}

export const SEGMENT_KINDS = ['aliases', 'dossiers'] as const;
/** aliases: filed by the hash of the first folded word of the name. dossiers: filed by the hash of the entity's id. */
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

export interface SegmentEntry extends StoredFile {
  kind: SegmentKind;
  /** From 0 to `of` - 1; parts without a record have no segment. */
  part: number;
  of: number;
  /** Length in bytes after decompression. */
  expanded: number;
  records: number;
}

/** A page of the manifest: entries in the order of kind and part. */
export interface ManifestPage {
  segments: SegmentEntry[];
}

/** A line of an alias segment: the names that begin with one word. */
export interface AliasGroup {
  /** `aliasKey` of each name. */
  key: string;
  names: Alias[];
}

/** What a verified segment holds. */
export type SegmentRecords = { kind: 'aliases'; records: AliasGroup[] } | { kind: 'dossiers'; records: Dossier[] };

const KIB = 1024;
const MIB = 1024 * KIB;

export const LIMITS = {
  head: 16 * KIB,
  manifestPage: 256 * KIB,
  segment: MIB,
  expandedSegment: 8 * MIB,
  segments: 8192,
  database: 256 * MIB,
  records: 2_000_000,
  depth: 8,
} as const;

export const HEAD_PATH = 'head.json';
export const manifestPath = (sha256: string): string => `m/${sha256}.json`;
export const segmentPath = (sha256: string): string => `s/${sha256}.bin`;

/** Bytes that WebCrypto, streams and IndexedDB take alike. */
export type Bytes = Uint8Array<ArrayBuffer>;
