/** The starter database on an article of 11 January 2021: eleven figures that a reader of that day met, and what must be said of each. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/engine/judge';
import { missingEntities } from '../../../utils/engine/missing-entities';
import { readTables } from '../../../utils/facts/read-tables';
import type { Dossier, EntityId, Verdict } from '../../../utils/types';
import { articleOf, claimOf } from './judge-cast';
import type { ShortClaim } from './judge-cast';

const table = (name: string) => ({ file: `${name}.csv`, text: readFileSync(new URL(`../../../facts/${name}.csv`, import.meta.url), 'utf8') });
const { dossiers } = readTables({ entities: table('entities'), figures: table('figures'), events: table('events') });
const database = new Map(dossiers.map((dossier) => [dossier.entity.id, dossier]));

/** A claim about entities of the starter database: all names are its ids. */
function starterClaim({ entity, on, by, ...short }: ShortClaim) {
  const party = (id: string | null | undefined) => (id === null || id === undefined ? null : { id, name: id });
  return { ...claimOf(short), entity: party(entity), on: party(on), attributedTo: party(by) };
}

function verdictOf(short: ShortClaim): Verdict {
  const claim = starterClaim(short);
  const held = new Map<EntityId, Dossier>();
  for (let round = 0; round < 3; round++) {
    for (const id of missingEntities([claim], held)) {
      const dossier = database.get(id);
      if (dossier) held.set(id, dossier);
    }
  }
  return judge(claim, articleOf(), held);
}

describe('the figures of 11 January 2021', () => {
  it.each<[string, ShortClaim, Partial<Verdict>]>([
    ['over 12 million users, says Parler', { value: 12e6, hedge: 'over', entity: 'parler', by: 'parler' }, { kind: 'disputed', selfReported: true, attribution: 'confirmed' }],
    ['10 million in the world, says Sensor Tower', { value: 10e6, scope: 'world', entity: 'parler', by: 'sensor-tower' }, { kind: 'disputed', selfReported: false, attribution: 'confirmed' }],
    ['8 million of them in the US', { value: 8e6, scope: 'US', nature: 'subset', entity: 'parler', by: 'sensor-tower' }, { kind: 'agrees', attribution: 'confirmed' }],
    ['Hannity’s 7.6 million followers', { value: 7.6e6, metric: 'followers', entity: 'sean-hannity', on: 'parler' }, { kind: 'agrees', attribution: null }],
    ['Carlson’s 4.4 million', { value: 4.4e6, metric: 'followers', entity: 'tucker-carlson', on: 'parler' }, { kind: 'agrees' }],
    ['98 posts, says Amazon', { value: 98, metric: 'posts-flagged', entity: 'parler', by: 'amazon' }, { kind: 'agrees', attribution: 'confirmed', selfReported: false }],
    ['300 to 500 servers, says Matze', { range: [300, 500], metric: 'servers', entity: 'parler', by: 'john-matze' }, { kind: 'agrees', attribution: 'confirmed', selfReported: true }],
    ['launched in 2018', { value: 2018, metric: 'launch-year', entity: 'parler' }, { kind: 'agrees' }],
    ['11 deaths in a synagogue', { value: 11, metric: 'casualties', entity: 'tree-of-life-synagogue' }, { kind: 'agrees' }],
    ['seven channels closed', { value: 7, metric: 'channels-closed', entity: 'dlive' }, { kind: 'differs', selfReported: false }],
    ['over 100 videos removed', { value: 100, hedge: 'over', metric: 'videos-removed', entity: 'dlive' }, { kind: 'agrees' }],
  ])('%s', (_, claim, expected) => {
    expect(verdictOf(claim)).toMatchObject(expected);
  });

  it('shows beside the five channels what else the same statement counts', () => {
    const { figures } = verdictOf({ value: 7, metric: 'channels-closed', entity: 'dlive' });
    expect(figures.map(({ figure, relation }) => [figure.metric, figure.low, relation])).toEqual([
      ['channels-closed', 5, 'contradicts'], ['accounts-suspended', 2, 'other'], ['accounts-suspended', 3, 'other'],
    ]);
  });

  it('uses no figure of a later day', () => {
    const used = verdictOf({ value: 12e6, hedge: 'over', entity: 'parler' }).figures.map(({ figure }) => figure.asOf.slice(0, 7));
    expect(used.filter((month) => month > '2021-01')).toEqual([]);
  });

  it('is loaded in two rounds', () => {
    const claim = starterClaim({ value: 98, metric: 'posts-flagged', entity: 'parler', by: 'amazon' });
    const first = missingEntities([claim], new Map());
    expect([...first].sort()).toEqual(['amazon', 'parler']);
    const held = new Map([...first].flatMap((id) => { const dossier = database.get(id); return dossier ? [[id, dossier] as const] : []; }));
    const second = missingEntities([claim], held);
    expect(second.has('amazon-web-services')).toBe(true);
    const all = new Map([...held, ...[...second].flatMap((id) => { const dossier = database.get(id); return dossier ? [[id, dossier] as const] : []; })]);
    expect([...missingEntities([claim], all)].filter((id) => database.has(id))).toEqual([]);
  });
});
