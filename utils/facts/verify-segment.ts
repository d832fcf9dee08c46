/** The one gate through which a segment's bytes become records: for the database in the package, for downloads and for what lies on disk. */
import { aliasKey } from '../fold';
import type { Dossier } from '../types';
import { decodeText, gunzip } from './bytes';
import { LIMITS, type AliasGroup, type Bytes, type SegmentEntry, type SegmentRecords } from './format';
import { partOf } from './parts';
import { findAlteration } from './read-catalogue';
import { fail, readJson, succeed, type Outcome } from './read-json';
import { ALIAS_GROUP_SHAPE, DOSSIER_SHAPE } from './record-shapes';

/** Length, hash, bounded expansion, and every record: one that does not fit refuses the whole, so a publisher's mistake shows. */
export async function verifySegment(bytes: Bytes, entry: SegmentEntry): Promise<Outcome<SegmentRecords>> {
  const what = nameSegment(entry);
  if (entry.length > LIMITS.segment || entry.expanded > LIMITS.expandedSegment) return fail(`${what} is larger than allowed`);
  const alteration = await findAlteration(bytes, entry, what);
  if (alteration !== null) return fail(alteration);
  const expanded = await gunzip(bytes, entry.expanded);
  const text = expanded && decodeText(expanded);
  if (text === null) return fail(`${what} does not unpack to the text that was stated`);
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.length !== entry.records) return fail(`${what} does not hold ${entry.records} records`);
  return entry.kind === 'aliases' ? readAliases(lines, entry, what) : readDossiers(lines, entry, what);
}

/** For people: “part 3 of 64 of the dossiers”. */
export const nameSegment = ({ kind, part, of }: SegmentEntry): string => `part ${part} of ${of} of the ${kind}`;

function readAliases(lines: string[], entry: SegmentEntry, what: string): Outcome<SegmentRecords> {
  const records: AliasGroup[] = [];
  for (const [index, line] of lines.entries()) {
    const group = readJson<AliasGroup>(line, ALIAS_GROUP_SHAPE, `record ${index + 1} in ${what}`);
    if (!group.ok) return group;
    const { key, names } = group.value;
    if (partOf(key, entry.of) !== entry.part || names.some(({ written }) => aliasKey(written) !== key)) return fail(`“${key}” is filed wrongly in ${what}`);
    records.push(group.value);
  }
  return succeed({ kind: 'aliases', records });
}

function readDossiers(lines: string[], entry: SegmentEntry, what: string): Outcome<SegmentRecords> {
  const records: Dossier[] = [];
  for (const [index, line] of lines.entries()) {
    const dossier = readJson<Dossier>(line, DOSSIER_SHAPE, `record ${index + 1} in ${what}`);
    if (!dossier.ok) return dossier;
    const { entity, figures, events } = dossier.value;
    const strays = [...figures, ...events].some((record) => record.entity !== entity.id);
    if (partOf(entity.id, entry.of) !== entry.part || strays) return fail(`“${entity.id}” is filed wrongly in ${what}`);
    records.push(dossier.value);
  }
  return succeed({ kind: 'dossiers', records });
}
