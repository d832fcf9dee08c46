/** The same records give the same files, a small change moves few of them, and what was packed can be read back. */
import { describe, expect, it } from 'vitest';
import { LIMITS, segmentPath } from '../../../utils/facts/format';
import { readCatalogue } from '../../../utils/facts/read-catalogue';
import { verifySegment } from '../../../utils/facts/verify-segment';
import type { Dossier } from '../../../utils/types';
import { ABOUT, SMALL, entity, figure, manyDossiers, pack, serve } from './small-database';

describe('packDatabase', () => {
  it('gives the same bytes for the same records', async () => {
    expect(await pack()).toEqual(await pack());
  });

  it('gives back every record', async () => {
    const fetchFile = serve(await pack());
    const catalogue = await readCatalogue(fetchFile);
    if (!catalogue.ok) throw new Error(catalogue.problem);
    expect(catalogue.value.manifest.counts).toEqual({ entities: 3, aliases: 6, figures: 1, events: 0 });
    const held: Dossier[] = [];
    const names: string[] = [];
    for (const entry of catalogue.value.segments) {
      const bytes = await fetchFile(segmentPath(entry.sha256), LIMITS.segment);
      const verified = bytes.ok ? await verifySegment(bytes.value, entry) : bytes;
      if (!verified.ok) throw new Error(verified.problem);
      if (verified.value.kind === 'dossiers') held.push(...verified.value.records);
      else names.push(...verified.value.records.flatMap(({ key, names: own }) => own.map(({ written, entity: id, ambiguous }) => `${key}: ${written} = ${id}${ambiguous ? '?' : ''}`)));
    }
    expect(held.sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1))).toEqual(SMALL);
    expect(names.sort()).toEqual([
      'murmur: Murmur = murmur', 'murmur: Murmur Group = murmur-group', 'murmur: Murmur Social = murmur',
      'the: The Murmur Group = murmur-group', 'the: The Paper = the-paper?', 'мурмур: Мурмур = murmur',
    ]);
  });

  it('moves head, manifest, one page and one segment when one figure changes', async () => {
    const dossiers = manyDossiers(300, 6);
    const before = new Set((await pack(dossiers)).map(({ path }) => path));
    const changed = dossiers.map((dossier, n) => (n === 7 ? { ...dossier, figures: [...dossier.figures.slice(1), figure('new', { entity: dossier.entity.id })] } : dossier));
    const moved = (await pack(changed)).filter(({ path }) => path === 'head.json' || !before.has(path));
    expect(moved.map(({ path }) => path.replace(/[0-9a-f]{64}/, '…'))).toEqual(['s/….bin', 'm/….json', 'm/….json', 'head.json']);
    expect(moved.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(16 * 1024);
  });

  it('moves one segment of names and one of dossiers when an alias is added', async () => {
    const dossiers = manyDossiers(600, 1);
    const before = new Set((await pack(dossiers)).map(({ path }) => path));
    const changed = dossiers.map((dossier, n) => (n === 7 ? { ...dossier, entity: entity(dossier.entity.id, { name: 'Platform7', aliases: ['Platform7', 'Seventh'] }) } : dossier));
    const moved = (await pack(changed)).filter(({ path }) => path.startsWith('s/') && !before.has(path));
    expect(moved).toHaveLength(2);
  });

  it('puts the head last, so that a folder that is being published is never ahead of itself', async () => {
    expect((await pack()).at(-1)?.path).toBe('head.json');
  });

  it('changes the head when only the number of the publication grows', async () => {
    const [first, second] = [await pack(), await pack(SMALL, { ...ABOUT, seq: 2 })];
    expect(first.slice(0, -1)).toEqual(second.slice(0, -1));
    expect(first.at(-1)?.bytes).not.toEqual(second.at(-1)?.bytes);
  });

  it('refuses an entity with more figures than a segment holds', async () => {
    const note = 'x'.repeat(4000);
    const huge: Dossier = { entity: entity('murmur'), figures: Array.from({ length: 2100 }, (_, n) => figure(`f-${n}`, { note })), events: [] };
    await expect(pack([huge])).rejects.toThrow('larger than the format allows');
  });
});
