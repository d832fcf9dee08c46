/** A database of three entities, made in memory: what the tests of the format and of the worker stand on. */
import { gzip } from '../../../cli/gzip';
import type { Bytes } from '../../../utils/facts/format';
import { packDatabase, type About, type PackedFile } from '../../../utils/facts/pack-database';
import type { FetchFile } from '../../../utils/facts/read-catalogue';
import type { Dossier, Entity, Figure } from '../../../utils/types';

export const entity = (id: string, more: Partial<Entity> = {}): Entity => ({
  id, kind: 'platform', name: id, aliases: [id], ambiguous: [], wikidata: null, description: { en: 'A platform', fr: 'Une plateforme' }, parent: null, ...more,
});

export const figure = (id: string, more: Partial<Figure> = {}): Figure => ({
  id, entity: 'murmur', metric: 'users', on: null, scope: 'world', low: 12_000_000, high: null, approximate: false, asOf: '2021-01', period: null, part: null,
  basis: 'self-reported', statedBy: 'murmur',
  source: { title: 'Murmur is gone', publisher: 'The Paper', url: 'https://paper.example/murmur', date: '2021-01-11', retrieved: '2026-11-22' },
  confidence: 'high', note: '', ...more,
});

export const SMALL: Dossier[] = [
  { entity: entity('murmur', { name: 'Murmur', aliases: ['Murmur', 'Murmur Social', 'Мурмур'], parent: 'murmur-group' }), figures: [figure('murmur-users')], events: [] },
  { entity: entity('murmur-group', { kind: 'organisation', name: 'Murmur Group', aliases: ['Murmur Group', 'The Murmur Group'] }), figures: [], events: [] },
  { entity: entity('the-paper', { kind: 'outlet', name: 'The Paper', aliases: ['The Paper'], ambiguous: ['The Paper'] }), figures: [], events: [] },
];

export const ABOUT: About = {
  name: 'small', title: 'Small database', publisher: 'Test', version: '1.0.0', licence: { name: 'CC-BY-4.0', title: 'Attribution', url: 'https://creativecommons.org/licenses/by/4.0/' },
  attribution: 'Test', seq: 1, publishedAt: '2026-11-22T00:00:00Z',
};

/** `entities` further platforms, each with `figures` figures: enough for many parts. */
export const manyDossiers = (entities: number, figures: number): Dossier[] => Array.from({ length: entities }, (_, n): Dossier => {
  const id = `platform-${n}`;
  return { entity: entity(id, { name: `Platform${n}`, aliases: [`Platform${n}`] }), figures: Array.from({ length: figures }, (_, f) => figure(`${id}-${f}`, { entity: id, low: n * 1000 + f })), events: [] };
});

export async function pack(dossiers: readonly Dossier[] = SMALL, about: About = ABOUT): Promise<PackedFile[]> {
  const packed = await packDatabase(dossiers, about, gzip);
  if (!packed.ok) throw new Error(packed.problem);
  return packed.value;
}

/** Serves packed files; `asked` lists what was asked for, `replaced` stands in for what a bad host would send. */
export function serve(files: readonly PackedFile[], replaced: ReadonlyMap<string, Bytes> = new Map()): FetchFile & { asked: string[] } {
  const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const asked: string[] = [];
  const fetchFile: FetchFile = (path) => {
    asked.push(path);
    const bytes = replaced.get(path) ?? byPath.get(path);
    return Promise.resolve(bytes === undefined ? { ok: false, problem: `${path} is missing` } : { ok: true, value: bytes });
  };
  return Object.assign(fetchFile, { asked });
}
