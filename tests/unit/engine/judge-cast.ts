/** A small cast and short spellings, so that a case of the truth table is a line: what it leaves out is the same everywhere. */
import type { Article, Claim, Dossier, Entity, EntityId, Figure, Hedge, Party, Quantity } from '../../../utils/types';

/** A claim as a case writes it: `value` or `range`, and what differs from “users of App, now”. */
export interface ShortClaim extends Partial<Pick<Claim, 'metric' | 'scope' | 'period' | 'part' | 'asOf' | 'nature' | 'nearby' | 'quote'>> {
  value?: number;
  range?: [number, number];
  hedge?: Hedge;
  step?: number;
  digits?: number;
  percent?: boolean;
  /** Worth of the scale word; told from the size of the value unless given. Null for a number written without one. */
  magnitude?: number | null;
  entity?: string | null;
  on?: string;
  by?: string;
}

/** A figure as a case writes it: `is`, `over`, `nearly`, `about` or `range`, and what differs from a paper's report of last week. */
export interface ShortFigure extends Partial<Pick<Figure, 'metric' | 'scope' | 'asOf' | 'period' | 'part' | 'basis' | 'confidence' | 'note'>> {
  is?: number;
  over?: number;
  nearly?: number;
  about?: number;
  range?: [number, number];
  entity?: string;
  on?: string;
  by?: string;
  url?: string;
  published?: string | null;
}

const MILLION = 1e6;

/** Who appears in the table. Names are names, ids are ids; `chief` heads `app`, `holding` owns it, `app-lite` is its division. */
const CAST: Partial<Entity>[] = [
  { id: 'app', kind: 'platform', name: 'App', parent: 'holding' },
  { id: 'holding', kind: 'organisation', name: 'Holding' },
  { id: 'app-lite', kind: 'platform', name: 'App Lite', parent: 'app' },
  { id: 'chief', kind: 'person', name: 'Chief', parent: 'app' },
  { id: 'meter', kind: 'organisation', name: 'Meter', aliases: ['Meter Inc'] },
  { id: 'meter-lab', kind: 'organisation', name: 'Meter Lab', parent: 'meter' },
  { id: 'site', kind: 'platform', name: 'Site', parent: 'site-owner' },
  { id: 'site-owner', kind: 'organisation', name: 'Site Owner' },
  { id: 'star', kind: 'person', name: 'Star' },
  { id: 'place', kind: 'organisation', name: 'Place' },
];

export const PUBLISHED = '2021-01-11';

export function articleOf(fields: Partial<Article> = {}): Article {
  return { title: '', url: null, published: PUBLISHED, language: 'en', text: '', ...fields };
}

/** Digits as a newspaper would write the number: “7.6 million”, “98”. */
function digitsOf(value: number): { step: number; digits: number } {
  if (value < MILLION) return { step: 0, digits: String(value).replace(/0+$/, '').length };
  const written = String(value / MILLION);
  const decimals = written.split('.')[1]?.length ?? 0;
  return { step: MILLION / 10 ** decimals, digits: written.replace('.', '').length };
}

/** “7.6 million” and “2 billion” are written with a word, “45,000” is not. */
const magnitudeOf = (value: number): number | null => [1e12, 1e9, 1e6].find((word) => value >= word) ?? null;

function quantityOf({ value, range, hedge, step, digits, percent = false, magnitude }: ShortClaim): Quantity {
  const kind = range ? 'range' : (hedge ?? 'exact');
  const [from, to] = range ?? [value ?? null, value ?? null];
  const written = digitsOf(value ?? range?.[0] ?? 0);
  return {
    start: 0, end: 2, number: { start: 0, end: 2 }, value: value ?? null, hedge: kind, written: 'digits', magnitude: magnitude === undefined ? magnitudeOf(value ?? range?.[0] ?? 0) : magnitude, currency: false, percent,
    low: kind === 'under' || kind === 'at-most' ? null : from, high: kind === 'over' || kind === 'at-least' ? null : to,
    step: step ?? written.step, digits: digits ?? written.digits,
  };
}

/** An id of the cast, else a name that no database knows. */
function partyOf(name: string | null | undefined): Party | null {
  if (name === undefined || name === null) return null;
  return { id: CAST.some(({ id }) => id === name) ? name : null, name };
}

export function claimOf(short: ShortClaim): Claim {
  const { metric = 'users', scope = null, period = null, part = null, asOf = null, nature = 'level', nearby = [], quote = 'as written' } = short;
  return {
    start: 0, end: quote.length, quote, inTitle: false, quantity: quantityOf(short), metric, scope, period, part, asOf, nature, nearby,
    entity: short.entity === null ? null : partyOf(short.entity ?? 'app'), on: partyOf(short.on), attributedTo: partyOf(short.by),
  };
}

/** Each figure comes from a paper and an address of its own unless the case says otherwise. */
export function figureOf(id: string, short: ShortFigure): Figure {
  const { is, over, nearly, about, range } = short;
  const asOf = short.asOf ?? '2021-01-05';
  return {
    id, entity: short.entity ?? 'app', metric: short.metric ?? 'users', on: short.on ?? null, scope: short.scope ?? 'world',
    low: range?.[0] ?? is ?? about ?? over ?? null, high: range?.[1] ?? is ?? about ?? nearly ?? null, approximate: about !== undefined,
    asOf, period: short.period ?? null, part: short.part ?? null, basis: short.basis ?? 'press-report', statedBy: short.by ?? `The ${id} Paper`,
    source: { title: 'A page', publisher: 'A paper', url: short.url ?? `https://${id}.example/story`, date: short.published === undefined ? asOf : short.published, retrieved: '2026-11-22' },
    confidence: short.confidence ?? 'high', note: short.note ?? '',
  };
}

export function dossiersOf(figures: readonly Figure[]): Map<EntityId, Dossier> {
  const entity = (fields: Partial<Entity>): Entity =>
    ({ id: '', kind: 'organisation', name: '', aliases: [], ambiguous: [], wikidata: null, description: {}, parent: null, ...fields });
  return new Map(CAST.map(entity).map((one) => [one.id, { entity: one, figures: figures.filter((figure) => figure.entity === one.id), events: [] }]));
}
