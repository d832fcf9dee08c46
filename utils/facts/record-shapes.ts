/** The shapes of everything a database's files hold, from the head down to a single figure. Data only. */
import { BASES, ENTITY_KINDS, EVENT_KINDS, METRICS, type Alias, type BanEvent, type Dossier, type Entity, type Figure, type Source } from '../types';
import { isDay, isPartialDate, isPeriod } from './dates';
import { LIMITS, SEGMENT_KINDS, SPEC, type AliasGroup, type Counts, type Envelope, type Head, type Manifest, type ManifestPage, type SegmentEntry, type StoredFile } from './format';
import { SCOPES } from './scopes';
import type { Shape } from './shape';
import { CONFIDENCES } from './tables';
import { SLUG, isWebAddress } from './text-rules';

/** One shape a field, checked by the compiler against the type that it stands for. */
type FieldsOf<T> = Readonly<Record<keyof T & string, Shape>>;
const fields = <T>(of: FieldsOf<T>): Shape => ({ is: 'fields', of });
const maybe = (of: Shape): Shape => ({ is: 'maybe', of });
const list = (of: Shape, max: number): Shape => ({ is: 'list', of, max });
const oneOf = (of: readonly string[]): Shape => ({ is: 'one of', of });

const TEXT: Shape = { is: 'text' };
const NAME: Shape = { is: 'text', max: 300, holds: (text) => text !== '' };
const ID: Shape = { is: 'text', max: 200, holds: (text) => SLUG.test(text) };
const WHEN: Shape = { is: 'text', holds: isPartialDate };
const DAY: Shape = { is: 'text', holds: isDay };
const PERIOD: Shape = { is: 'text', holds: isPeriod };
const SCOPE: Shape = { is: 'text', holds: (text) => SCOPES.has(text) };
const ADDRESS: Shape = { is: 'text', holds: isWebAddress };
const COUNT: Shape = { is: 'whole' };
const FLAG: Shape = { is: 'flag' };
const INSTANT: Shape = { is: 'text', holds: (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(text) && !Number.isNaN(Date.parse(text)) };
const HASH: Shape = { is: 'text', holds: (text) => /^[0-9a-f]{64}$/.test(text) };
const LABELS: Shape = { is: 'by language', of: NAME };

const SOURCE = fields<Source>({ title: TEXT, publisher: TEXT, url: ADDRESS, date: maybe(WHEN), retrieved: DAY });

const ENTITY = fields<Entity>({
  id: ID, kind: oneOf(ENTITY_KINDS), name: NAME, aliases: list(NAME, 500), ambiguous: list(NAME, 500), wikidata: maybe(NAME), description: LABELS, parent: maybe(ID),
});

const FIGURE = fields<Figure>({
  id: ID, entity: ID, metric: oneOf(METRICS), on: maybe(ID), scope: SCOPE, low: maybe(COUNT), high: maybe(COUNT), approximate: FLAG, asOf: WHEN, period: maybe(PERIOD),
  part: maybe(NAME), basis: oneOf(BASES), statedBy: NAME, source: SOURCE, confidence: oneOf(CONFIDENCES), note: TEXT,
});

const EVENT = fields<BanEvent>({
  id: ID, entity: ID, kind: oneOf(EVENT_KINDS), by: maybe(NAME), on: maybe(ID), scope: SCOPE, start: WHEN, end: maybe(WHEN), label: LABELS, source: SOURCE,
  confidence: oneOf(CONFIDENCES), note: TEXT,
});

export const DOSSIER_SHAPE = fields<Dossier>({ entity: ENTITY, figures: list(FIGURE, 50_000), events: list(EVENT, 10_000) });

const ALIAS = fields<Alias>({ written: NAME, entity: ID, ambiguous: FLAG });
export const ALIAS_GROUP_SHAPE = fields<AliasGroup>({ key: NAME, names: list(ALIAS, 10_000) });

const STORED: FieldsOf<StoredFile> = { sha256: HASH, length: { is: 'whole', max: LIMITS.segment } };
const STORED_FILE = fields<StoredFile>(STORED);

const SEGMENT_ENTRY = fields<SegmentEntry>({
  ...STORED, kind: oneOf(SEGMENT_KINDS), part: { is: 'whole', max: LIMITS.segments }, of: { is: 'whole', max: LIMITS.segments },
  expanded: { is: 'whole', max: LIMITS.expandedSegment }, records: { is: 'whole', max: LIMITS.records },
});
export const PAGE_SHAPE = fields<ManifestPage>({ segments: list(SEGMENT_ENTRY, LIMITS.segments) });

const COUNTS = fields<Counts>({ entities: COUNT, aliases: COUNT, figures: COUNT, events: COUNT });
export const MANIFEST_SHAPE = fields<Manifest>({
  spec: oneOf([SPEC]), schema: COUNT, name: ID, title: NAME, publisher: NAME, version: NAME,
  licence: fields<Manifest['licence']>({ name: NAME, title: NAME, url: ADDRESS }), attribution: TEXT, counts: COUNTS,
  parts: fields<Manifest['parts']>({ aliases: COUNT, dossiers: COUNT }), pages: list(STORED_FILE, LIMITS.segments),
});

export const HEAD_SHAPE = fields<Head>({
  spec: oneOf([SPEC]), publisherId: maybe(HASH), seq: COUNT, publishedAt: INSTANT, expiresAt: maybe(INSTANT), manifest: STORED_FILE, rootVersion: COUNT, minIntervalS: COUNT,
});

export const ENVELOPE_SHAPE = fields<Envelope>({ payload: TEXT, signatures: list(fields<Envelope['signatures'][number]>({ keyId: NAME, signature: NAME }), 16) });
