/** Loads a built database folder for the command line: every segment, through the verification that downloads pass, held in memory. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LIMITS, segmentPath, type AliasGroup, type Bytes, type Counts } from '../utils/facts/format';
import { indexEntities } from '../utils/facts/name-keys';
import { readCatalogue, type Catalogue } from '../utils/facts/read-catalogue';
import { verifySegment } from '../utils/facts/verify-segment';
import type { Outcome } from '../utils/messages';
import type { Dossier, Entity, EntityId, EntityIndex } from '../utils/types';

export interface LoadedDatabase {
  entities: EntityIndex;
  /** Those that the database holds of the ones asked for. */
  dossiers: (ids: Iterable<EntityId>) => Map<EntityId, Dossier>;
  summary: { title: string; publisher: string; version: string; publishedAt: string; counts: Counts };
}

/** The problem is one sentence that names the folder: not there, not a database, broken or altered. */
export async function loadDatabase(dir: string): Promise<Outcome<LoadedDatabase>> {
  const refuse = (why: string) => ({ ok: false as const, problem: `the database in ${dir} cannot be used: ${why}` });
  const found = await stat(dir).catch(() => null);
  if (found === null) return { ok: false, problem: `there is no database in ${dir}: the folder does not exist` };
  if (!found.isDirectory()) return { ok: false, problem: `there is no database in ${dir}: it is not a folder` };
  const fetchFile = (path: string, limit: number) => readPart(dir, path, limit);
  const catalogue = await readCatalogue(fetchFile);
  if (!catalogue.ok) return refuse(catalogue.problem);
  const held = await readSegments(catalogue.value, fetchFile);
  return held.ok ? { ok: true, value: serve(catalogue.value, held.value) } : refuse(held.problem);
}

async function readPart(dir: string, path: string, limit: number): Promise<Outcome<Bytes>> {
  try {
    const { size } = await stat(join(dir, path));
    if (size > limit) return { ok: false, problem: `${path} is longer than it should be` };
    return { ok: true, value: new Uint8Array(await readFile(join(dir, path))) };
  } catch {
    return { ok: false, problem: `${path} is missing or cannot be read` };
  }
}

interface Held {
  groups: AliasGroup[];
  dossiers: Map<EntityId, Dossier>;
}

async function readSegments({ segments }: Catalogue, fetchFile: (path: string, limit: number) => Promise<Outcome<Bytes>>): Promise<Outcome<Held>> {
  const held: Held = { groups: [], dossiers: new Map() };
  for (const entry of segments) {
    const bytes = await fetchFile(segmentPath(entry.sha256), LIMITS.segment);
    if (!bytes.ok) return bytes;
    const verified = await verifySegment(bytes.value, entry);
    if (!verified.ok) return verified;
    if (verified.value.kind === 'aliases') held.groups.push(...verified.value.records);
    else for (const dossier of verified.value.records) held.dossiers.set(dossier.entity.id, dossier);
  }
  return { ok: true, value: held };
}

function serve({ head, manifest }: Catalogue, { groups, dossiers }: Held): LoadedDatabase {
  const entities = new Map<EntityId, Entity>([...dossiers].map(([id, { entity }]) => [id, entity]));
  return {
    entities: indexEntities(groups, entities),
    dossiers: (ids) => new Map([...ids].flatMap((id): [EntityId, Dossier][] => {
      const dossier = dossiers.get(id);
      return dossier === undefined ? [] : [[id, dossier]];
    })),
    summary: { title: manifest.title, publisher: manifest.publisher, version: manifest.version, publishedAt: head.publishedAt, counts: manifest.counts },
  };
}
