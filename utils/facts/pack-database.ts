/** Dossiers become the files of a database: the same records give the same bytes. It reads and writes nothing itself. */
import type { Dossier } from '../types';
import { encodeText, sha256, toBase64 } from './bytes';
import {
  HEAD_PATH, LIMITS, SCHEMA, SPEC, manifestPath, segmentPath,
  type AliasGroup, type Bytes, type Envelope, type Head, type Manifest, type ManifestPage, type SegmentEntry, type SegmentKind, type StoredFile,
} from './format';
import { groupAliases } from './name-keys';
import { countParts, partOf } from './parts';
import { fail, succeed, type Outcome } from './read-json';
import { nameSegment } from './verify-segment';

/** What a publisher says of the database as a whole. */
export type About = Pick<Manifest, 'name' | 'title' | 'publisher' | 'version' | 'licence' | 'attribution'> & Pick<Head, 'seq' | 'publishedAt'>;

export interface PackedFile {
  path: string;
  bytes: Bytes;
}

/** Must answer alike every time: no time stamp, no mark of the system. */
export type Gzip = (bytes: Bytes) => Bytes | Promise<Bytes>;

/** About four kilobytes a segment when packed: what the change of one record moves. Smaller ones would pack worse and be asked for one by one. */
const DOSSIER_RECORDS_A_PART = 48;
const NAMES_A_PART = 192;
/** A page of so many entries keeps page and manifest of like length when there are thousands. */
const ENTRIES_A_PAGE = 32;
/** A day: facts of this kind do not change by the hour. */
const MIN_INTERVAL_S = 86_400;

/** Files in the order in which they may be published: the head comes last. */
export async function packDatabase(dossiers: readonly Dossier[], about: About, gzip: Gzip): Promise<Outcome<PackedFile[]>> {
  const groups = groupAliases(dossiers.map(({ entity }) => entity));
  const counts = countRecords(dossiers, groups);
  const parts: Manifest['parts'] = {
    aliases: countParts(counts.aliases, NAMES_A_PART),
    dossiers: countParts(counts.entities + counts.figures + counts.events, DOSSIER_RECORDS_A_PART),
  };
  const files: PackedFile[] = [];
  const entries: (SegmentEntry | null)[] = [
    ...(await packParts('aliases', groups, ({ key }: AliasGroup) => key, parts.aliases, gzip, files)),
    ...(await packParts('dossiers', dossiers, ({ entity }: Dossier) => entity.id, parts.dossiers, gzip, files)),
  ];
  const large = entries.find((entry) => entry !== null && (entry.length > LIMITS.segment || entry.expanded > LIMITS.expandedSegment));
  if (large) return fail(`${nameSegment(large)} is larger than the format allows; an entity has too many figures`);
  const pages: StoredFile[] = [];
  for (let at = 0; at < entries.length; at += ENTRIES_A_PAGE) {
    // Pages are cut by place, not by number of entries: a part that comes to life moves its own page alone.
    const segments = entries.slice(at, at + ENTRIES_A_PAGE).filter((entry) => entry !== null);
    if (segments.length > 0) pages.push(await addJson(files, { segments } satisfies ManifestPage));
  }
  const { seq, publishedAt, ...described } = about;
  const manifest = await addJson(files, { spec: SPEC, schema: SCHEMA, ...described, counts, parts, pages } satisfies Manifest);
  const head: Head = { spec: SPEC, publisherId: null, seq, publishedAt, expiresAt: null, manifest, rootVersion: 0, minIntervalS: MIN_INTERVAL_S };
  const envelope: Envelope = { payload: toBase64(encodeText(JSON.stringify(head))), signatures: [] };
  files.push({ path: HEAD_PATH, bytes: encodeText(`${JSON.stringify(envelope)}\n`) });
  return succeed(files);
}

const countRecords = (dossiers: readonly Dossier[], groups: readonly AliasGroup[]): Manifest['counts'] => ({
  entities: dossiers.length,
  aliases: groups.reduce((sum, { names }) => sum + names.length, 0),
  figures: dossiers.reduce((sum, { figures }) => sum + figures.length, 0),
  events: dossiers.reduce((sum, { events }) => sum + events.length, 0),
});

/** One place a part, null where the part has no record. `files` receives the segments. */
async function packParts<T>(kind: SegmentKind, records: readonly T[], keyOf: (record: T) => string, of: number, gzip: Gzip, files: PackedFile[]): Promise<(SegmentEntry | null)[]> {
  const parts = Array.from({ length: of }, (): T[] => []);
  for (const record of records) parts[partOf(keyOf(record), of)]?.push(record);
  const entries: (SegmentEntry | null)[] = [];
  for (const [part, members] of parts.entries()) {
    if (members.length === 0) {
      entries.push(null);
      continue;
    }
    const expanded = encodeText(members.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const bytes = await gzip(expanded);
    const hash = await sha256(bytes);
    files.push({ path: segmentPath(hash), bytes });
    entries.push({ kind, part, of, sha256: hash, length: bytes.length, expanded: expanded.length, records: members.length });
  }
  return entries;
}

async function addJson(files: PackedFile[], value: Manifest | ManifestPage): Promise<StoredFile> {
  const bytes = encodeText(JSON.stringify(value));
  const hash = await sha256(bytes);
  files.push({ path: manifestPath(hash), bytes });
  return { sha256: hash, length: bytes.length };
}
