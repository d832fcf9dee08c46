/** Finds what one article needs of a database: the names that it might hold, and dossiers. Reads each segment at most once. */
import type { AliasGroup, SegmentEntry, SegmentKind, SegmentRecords } from '../facts/format';
import { hasKey, indexEntities, mayOccur, possibleKeys } from '../facts/name-keys';
import { partOf } from '../facts/parts';
import type { Outcome } from '../messages';
import type { Dossier, Entity, EntityId, EntityIndex } from '../types';
import type { Facts } from './facts';

/** Owners of owners: the engine asks for no more. */
const PARENT_ROUNDS = 2;

export interface LookUp {
  /** Every name that the text might hold, with its entity and that one's owners. */
  names: (text: string) => Promise<EntityIndex>;
  /** Those of the dossiers that the database holds. */
  dossiers: (ids: Iterable<EntityId>) => Promise<Map<EntityId, Dossier>>;
  /** The first segment that could not be read, in words. */
  problem: () => string | null;
}

export function lookUpIn(facts: Facts): LookUp {
  const { parts } = facts.catalogue.manifest;
  const read = segmentReader(facts);

  const dossiers = async (ids: Iterable<EntityId>): Promise<Map<EntityId, Dossier>> => {
    const wanted = new Set(ids);
    const found = new Map<EntityId, Dossier>();
    for (const records of await read.all('dossiers', [...wanted].map((id) => partOf(id, parts.dossiers)))) {
      if (records.kind !== 'dossiers') continue;
      for (const dossier of records.records) if (wanted.has(dossier.entity.id)) found.set(dossier.entity.id, dossier);
    }
    return found;
  };

  const names = async (text: string): Promise<EntityIndex> => {
    const keys = possibleKeys(text);
    const hits = [...keys].filter((key) => hasKey(facts.keyHashes, key));
    const groups: AliasGroup[] = [];
    for (const records of await read.all('aliases', hits.map((key) => partOf(key, parts.aliases)))) {
      if (records.kind !== 'aliases') continue;
      for (const group of records.records) {
        if (keys.has(group.key)) groups.push({ key: group.key, names: group.names.filter(({ written }) => mayOccur(written, keys)) });
      }
    }
    const entities = new Map<EntityId, Entity>();
    let missing = new Set(groups.flatMap((group) => group.names.map(({ entity }) => entity)));
    for (let round = 0; round <= PARENT_ROUNDS && missing.size > 0; round++) {
      for (const { entity } of (await dossiers(missing)).values()) entities.set(entity.id, entity);
      missing = new Set([...entities.values()].flatMap(({ parent }) => (parent === null || entities.has(parent) ? [] : [parent])));
    }
    return indexEntities(groups, entities);
  };

  return { names, dossiers, problem: read.problem };
}

/** Segments that could not be read are left out and remembered: a card less is better than no card at all. */
function segmentReader({ catalogue, readSegment }: Facts) {
  const entries = new Map<string, SegmentEntry>(catalogue.segments.map((entry) => [`${entry.kind} ${entry.part}`, entry]));
  const reads = new Map<SegmentEntry, Promise<Outcome<SegmentRecords>>>();
  let problem: string | null = null;
  const readOnce = (entry: SegmentEntry): Promise<Outcome<SegmentRecords>> => {
    const read = reads.get(entry) ?? readSegment(entry);
    reads.set(entry, read);
    return read;
  };
  const all = async (kind: SegmentKind, parts: number[]): Promise<SegmentRecords[]> => {
    const wanted = [...new Set(parts)].flatMap((part) => entries.get(`${kind} ${part}`) ?? []);
    return (await Promise.all(wanted.map(readOnce))).flatMap((outcome) => {
      if (outcome.ok) return [outcome.value];
      problem ??= outcome.problem;
      return [];
    });
  };
  return { all, problem: () => problem };
}
