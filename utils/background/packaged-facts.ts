/** Serves articles straight from the files in the package, where IndexedDB cannot be used. Stores nothing. */
import type { AliasGroup } from '../facts/format';
import { hashKeys } from '../facts/name-keys';
import { readCatalogue, type FetchFile } from '../facts/read-catalogue';
import type { Outcome } from '../messages';
import { fetchSegment, type Facts } from './facts';

export async function factsInPackage(fetchFile: FetchFile): Promise<Outcome<Facts>> {
  const catalogue = await readCatalogue(fetchFile);
  if (!catalogue.ok) return catalogue;
  const readSegment: Facts['readSegment'] = async (entry) => {
    const fetched = await fetchSegment(fetchFile, entry);
    return fetched.ok ? { ok: true, value: fetched.value.records } : fetched;
  };
  const groups: AliasGroup[] = [];
  for (const entry of catalogue.value.segments) {
    if (entry.kind !== 'aliases') continue;
    const names = await readSegment(entry);
    if (!names.ok) return names;
    if (names.value.kind === 'aliases') groups.push(...names.value.records);
  }
  return { ok: true, value: { catalogue: catalogue.value, keyHashes: hashKeys(groups), readSegment } };
}
