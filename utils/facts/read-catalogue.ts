/** From the head down to the list of segments, each file checked against what the one above says of it. Where files come from is handed in. */
import { decodeText, fromBase64, sha256 } from './bytes';
import { HEAD_PATH, LIMITS, SCHEMA, manifestPath, type Bytes, type Envelope, type Head, type Manifest, type ManifestPage, type SegmentEntry, type StoredFile } from './format';
import { fail, readJson, succeed, type Outcome } from './read-json';
import { ENVELOPE_SHAPE, HEAD_SHAPE, MANIFEST_SHAPE, PAGE_SHAPE } from './record-shapes';

/** Brings a file of a database by its path. It may refuse one longer than `limit` bytes before reading it whole. */
export type FetchFile = (path: string, limit: number) => Promise<Outcome<Bytes>>;

/** A database by its verified table of contents. */
export interface Catalogue {
  /** Of `head.json`: names this state of the database. */
  headHash: string;
  head: Head;
  manifest: Manifest;
  segments: SegmentEntry[];
}

export async function readCatalogue(fetchFile: FetchFile): Promise<Outcome<Catalogue>> {
  const headFile = await fetchFile(HEAD_PATH, LIMITS.head);
  if (!headFile.ok) return headFile;
  const head = readHead(headFile.value);
  if (!head.ok) return head;
  const manifest = await readManifest(head.value.manifest, fetchFile);
  if (!manifest.ok) return manifest;
  const segments: SegmentEntry[] = [];
  for (const stored of manifest.value.pages) {
    const page = await readStored<ManifestPage>(stored, fetchFile, PAGE_SHAPE, 'a page of the manifest');
    if (!page.ok) return page;
    segments.push(...page.value.segments);
  }
  const problem = findMisfiled(manifest.value, segments);
  if (problem !== null) return fail(problem);
  return succeed({ headHash: await sha256(headFile.value), head: head.value, manifest: manifest.value, segments });
}

export function readHead(bytes: Bytes): Outcome<Head> {
  const text = bytes.length <= LIMITS.head ? decodeText(bytes) : null;
  if (text === null) return fail('head.json is too long or not UTF-8');
  const envelope = readJson<Envelope>(text, ENVELOPE_SHAPE, 'head.json');
  if (!envelope.ok) return envelope;
  const payload = fromBase64(envelope.value.payload);
  // The place where signatures will be verified: over these very bytes, before anything in them is believed.
  const json = payload && decodeText(payload);
  return json === null ? fail('head.json holds no readable payload') : readJson<Head>(json, HEAD_SHAPE, 'the head');
}

async function readManifest(stored: StoredFile, fetchFile: FetchFile): Promise<Outcome<Manifest>> {
  const manifest = await readStored<Manifest>(stored, fetchFile, MANIFEST_SHAPE, 'the manifest');
  if (manifest.ok && manifest.value.schema > SCHEMA) return fail('the database was made for a newer version of Tallymark; update it');
  return manifest;
}

async function readStored<T>(stored: StoredFile, fetchFile: FetchFile, shape: Parameters<typeof readJson>[1], what: string): Promise<Outcome<T>> {
  if (stored.length > LIMITS.manifestPage) return fail(`${what} is longer than allowed`);
  const file = await fetchFile(manifestPath(stored.sha256), stored.length);
  if (!file.ok) return file;
  const problem = await findAlteration(file.value, stored, what);
  if (problem !== null) return fail(problem);
  const text = decodeText(file.value);
  return text === null ? fail(`${what} is not UTF-8`) : readJson<T>(text, shape, what);
}

/** Null when the bytes are those that were stated. */
export async function findAlteration(bytes: Bytes, stored: StoredFile, what: string): Promise<string | null> {
  if (bytes.length !== stored.length) return `${what} is ${bytes.length} bytes long instead of ${stored.length}`;
  return (await sha256(bytes)) === stored.sha256 ? null : `${what} is not the one that was published: its hash differs`;
}

/** Every part at most once and under the numbers that the manifest gives, and the whole within the limits. */
function findMisfiled({ parts, counts }: Manifest, segments: SegmentEntry[]): string | null {
  const seen = new Set<string>();
  let bytes = 0;
  for (const { kind, part, of, length } of segments) {
    const name = `${kind} ${part}`;
    if (of !== parts[kind] || part >= of || (of & (of - 1)) !== 0 || seen.has(name)) return `the manifest files part ${part} of its ${kind} wrongly`;
    seen.add(name);
    bytes += length;
  }
  if (segments.length > LIMITS.segments || bytes > LIMITS.database) return 'the database is larger than allowed';
  if (counts.figures + counts.events + counts.entities > LIMITS.records) return 'the database has more records than allowed';
  return segments.length === 0 || counts.entities === 0 ? 'the database is empty' : null;
}
