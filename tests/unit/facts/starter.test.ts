/** The starter package in `facts/` is sound, says of its columns what the code knows of them, and holds what the first article needs. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../utils/facts/csv';
import { isPeriod } from '../../../utils/facts/dates';
import { readDescriptor } from '../../../utils/facts/read-descriptor';
import { readTables } from '../../../utils/facts/read-tables';
import { TABLES, TABLE_NAMES } from '../../../utils/facts/tables';

const open = (file: string) => readFileSync(new URL(`../../../facts/${file}`, import.meta.url), 'utf8');

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[]; pattern?: string };
}
interface Resource {
  name: string;
  schema: { primaryKey: string[]; foreignKeys: { fields: string[] }[]; fields: Field[] };
}
const descriptor = JSON.parse(open('datapackage.json')) as { resources: Resource[] };
const read = readTables({
  entities: { file: 'entities.csv', text: open('entities.csv') },
  figures: { file: 'figures.csv', text: open('figures.csv') },
  events: { file: 'events.csv', text: open('events.csv') },
});
const figures = read.dossiers.flatMap((dossier) => dossier.figures);

describe('the starter package', () => {
  it('has no problem', () => {
    expect(read.problems).toEqual([]);
    expect(readDescriptor(open('datapackage.json'))).toMatchObject({ ok: true });
  });

  it.each(TABLE_NAMES)('describes the columns of %s as the code checks them', (table) => {
    const schema = descriptor.resources.find(({ name }) => name === table)?.schema;
    expect(schema?.primaryKey).toEqual(['id']);
    expect(schema?.fields.map(({ name, constraints }) => [name, constraints?.required ?? false, constraints?.enum ?? null]))
      .toEqual(TABLES[table].map(({ name, required, choices }) => [name, required ?? false, choices ? [...choices] : null]));
  });

  it.each(TABLE_NAMES)('describes patterns that every cell of %s matches', (table) => {
    const fields = descriptor.resources.find(({ name }) => name === table)?.schema.fields ?? [];
    const [header, ...rows] = readCsv(open(`${table}.csv`)).rows;
    expect(header?.cells).toEqual(fields.map(({ name }) => name));
    const misfits = fields.flatMap(({ name, constraints }, column) => {
      const pattern = new RegExp(`^(?:${constraints?.pattern ?? '.*'})$`, 'u');
      return rows.filter(({ cells }) => cells[column] !== '' && !pattern.test(cells[column] ?? '')).map(({ line }) => `line ${line}, ${name}`);
    });
    expect(misfits).toEqual([]);
  });

  it('writes every period as a length or a first day, and keeps words out of it', () => {
    const periods = figures.flatMap(({ period }) => period ?? []);
    expect(periods.length).toBeGreaterThan(400);
    expect(periods.filter((period) => !isPeriod(period))).toEqual([]);
  });

  it.each([
    ['whatsapp-accounts-suspended-in-2023-08-2', 'P1M', 'proactive'],
    ['facebook-accounts-suspended-world-2021-01-12', '2020-08', null],
    ['twitter-accounts-suspended-in-2023-08-25', '2023-07-26', null],
    ['telegram-new-users-world-2021-01-12', 'PT72H', null],
    ['signal-downloads-in-2021-03-30', '2021-01-01', null],
    ['parler-downloads-world-2022-10', null, null],
    ['arts-cib-iran-accounts-suspended-on-facebook-world-2019-10-21', null, 'first of three networks'],
    ['parler-users-world-2021-01', null, null],
  ])('reads %s over %s, of %s', (id, period, part) => {
    expect(figures.find((figure) => figure.id === id)).toMatchObject({ period, part });
  });
});
