/** A built folder is loaded whole or refused in one sentence. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDatabase } from '../../../cli/read-database';
import { writeFolder } from '../../../cli/write-folder';
import { pack } from '../facts/small-database';

let place = '';
let good = '';
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'tallymark-read-'));
  good = join(place, 'good');
  await writeFolder(good, await pack());
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A copy of the good folder that something happens to. */
function spoilt(name: string, spoil: (folder: string) => void): string {
  const folder = join(place, name);
  cpSync(good, folder, { recursive: true });
  spoil(folder);
  return folder;
}
const firstSegment = (folder: string) => join(folder, 's', readdirSync(join(folder, 's'))[0] ?? '');

describe('loadDatabase', () => {
  it('serves names, dossiers and a summary', async () => {
    const loaded = await loadDatabase(good);
    if (!loaded.ok) throw new Error(loaded.problem);
    const { entities, dossiers, summary } = loaded.value;
    expect(entities.startingWith('the').map(({ written }) => written)).toEqual(['The Murmur Group', 'The Paper']);
    expect(entities.byId('murmur')?.parent).toBe('murmur-group');
    expect(entities.byId('nobody')).toBeUndefined();
    expect([...dossiers(['murmur', 'nobody']).keys()]).toEqual(['murmur']);
    expect(dossiers(['murmur']).get('murmur')?.figures.map(({ id }) => id)).toEqual(['murmur-users']);
    expect(summary).toMatchObject({ title: 'Small database', counts: { figures: 1, entities: 3 } });
  });

  it.each<[string, (folder: string) => void, RegExp]>([
    ['without a head', (folder) => rmSync(join(folder, 'head.json')), /head\.json is missing/],
    ['with a head that is not one', (folder) => writeFileSync(join(folder, 'head.json'), '<html>'), /not JSON/],
    ['without its segments', (folder) => rmSync(join(folder, 's'), { recursive: true }), /s\/[0-9a-f]{64}\.bin is missing/],
    ['with a segment cut short', (folder) => writeFileSync(firstSegment(folder), readFileSync(firstSegment(folder)).subarray(0, -1)), /bytes long instead of/],
    ['with an altered segment', (folder) => {
      const bytes = readFileSync(firstSegment(folder));
      bytes[bytes.length - 9]! ^= 1;
      writeFileSync(firstSegment(folder), bytes);
    }, /its hash differs/],
    ['with a segment that grew without end', (folder) => writeFileSync(firstSegment(folder), new Uint8Array(2 * 1024 * 1024)), /longer than it should be/],
  ])('refuses a folder %s', async (name, spoil, sentence) => {
    const folder = spoilt(name, spoil);
    const loaded = await loadDatabase(folder);
    expect(loaded).toEqual({ ok: false, problem: expect.stringMatching(sentence) as string });
    expect(!loaded.ok && loaded.problem).toMatch(new RegExp(`^the database in ${folder} cannot be used: [^\n]+$`));
  });

  it('refuses a folder that is not there, and a file', async () => {
    expect(await loadDatabase(join(place, 'nowhere'))).toEqual({ ok: false, problem: expect.stringContaining('the folder does not exist') as string });
    expect(await loadDatabase(join(good, 'head.json'))).toEqual({ ok: false, problem: expect.stringContaining('it is not a folder') as string });
  });
});
