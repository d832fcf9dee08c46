/** `tallymark build` writes a database or says what is wrong, and never harms what lies at the place. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../cli/build';
import { loadDatabase } from '../../../cli/read-database';

const STARTER = fileURLToPath(new URL('../../../facts', import.meta.url));

let place = '';
let facts = '';
let out = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'tallymark-build-'));
  facts = join(place, 'facts');
  out = join(place, 'out');
  cpSync(STARTER, facts, { recursive: true });
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

async function build(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await run(args, { out: (line) => said.push(line), err: (line) => complained.push(line) });
  return { status, said, complained };
}
const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(join(facts, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(facts, file), text.replace(from, to));
};
const contents = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('build', () => {
  it('writes a database that loads, leaves nothing beside it, and gives the same files again', async () => {
    expect(await build(facts, out)).toEqual({ status: 0, said: [expect.stringMatching(/356 entities, 1810 figures/)], complained: [] });
    const loaded = await loadDatabase(out);
    expect(loaded.ok && loaded.value.dossiers(['parler']).get('parler')?.figures.length).toBeGreaterThan(20);
    expect(contents(place).filter((name) => name.startsWith('.'))).toEqual([]);
    const first = contents(out).map((name) => [name, name.includes('.') ? readFileSync(join(out, name), 'base64') : '']);
    expect((await build(facts, out)).status).toBe(0);
    expect(contents(out).map((name) => [name, name.includes('.') ? readFileSync(join(out, name), 'base64') : ''])).toEqual(first);
  });

  it('lists every problem with its place, and keeps the database that was there', async () => {
    await build(facts, out);
    const before = contents(out);
    edit('figures.csv', 'parler-users-world-2021-01,parler,users', 'parler-users-world-2021-01,parler,fans');
    edit('figures.csv', 'third-party-estimate,sensor-tower', 'guess,sensor-tower');
    const { status, said, complained } = await build(facts, out);
    expect([status, said]).toEqual([1, []]);
    expect(complained).toEqual([expect.stringMatching(/^figures\.csv, line 2, column metric: “fans”/), expect.stringMatching(/^figures\.csv, line 3, column basis: “guess”/)]);
    expect(contents(out)).toEqual(before);
  });

  it.each([
    ['a folder without a package', () => rmSync(join(facts, 'datapackage.json')), 'holds no readable datapackage.json'],
    ['a package without a table', () => rmSync(join(facts, 'events.csv')), 'events.csv: is missing or not UTF-8'],
    ['a table in another encoding', () => writeFileSync(join(facts, 'events.csv'), new Uint8Array([0xe9, 0x2c])), 'events.csv: is missing or not UTF-8'],
    ['a descriptor that is cut off', () => writeFileSync(join(facts, 'datapackage.json'), '{"name":'), 'datapackage.json: is not JSON'],
  ])('says what is wrong with %s', async (_, spoil, sentence) => {
    spoil();
    const { status, complained } = await build(facts, out);
    expect(status).toBe(1);
    expect(complained).toEqual([expect.stringContaining(sentence)]);
    expect(existsSync(out)).toBe(false);
  });

  it('replaces no folder that holds anything but a database', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.txt'), 'years of work');
    expect(await build(facts, out)).toMatchObject({ status: 1, complained: [expect.stringContaining('holds other things')] });
    expect(contents(out)).toEqual(['thesis.txt']);
  });

  it.each([[[]], [['only-one']], [['a', 'b', 'c']], [['--fast', 'b']]])('answers %j with 2 and how to ask', async (args) => {
    expect(await build(...args)).toMatchObject({ status: 2, said: [], complained: [expect.stringContaining('--help')] });
  });

  it('explains itself', async () => {
    expect(await build('--help')).toMatchObject({ status: 0, complained: [], said: [expect.stringContaining('FACTS_DIR')] });
  });
});
