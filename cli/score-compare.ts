/** Sets what the engine found beside what a person labelled: which belong together, and field by field what of them is right. Counts nothing. */
import { aliasKey, fold } from '../utils/fold';
import { AUDIENCE_METRICS, MODERATION_METRICS } from '../utils/types';
import type { Claim, EntityId, EntityIndex, Metric, Party } from '../utils/types';
import type { Label, Tier } from './score-labels';

/** In the order in which they are told. `full` is metric family and entity at once, on top of place and value. */
export const FIELDS = ['metric', 'family', 'entity', 'on', 'hedge', 'scope', 'attribution', 'asOf', 'full'] as const;
export type Field = (typeof FIELDS)[number];

/** Whether a field is right; null where the label does not ask. */
export type Marks = Record<Field, boolean | null>;

export interface Compared {
  pairs: { label: Label; claim: Claim; marks: Marks }[];
  missed: Label[];
  /** Audience and moderation claims that stand over no label. */
  false: Claim[];
}

/** Metrics that a careless reader would take for one another without being misled. */
const FAMILIES: readonly (readonly Metric[])[] = [
  ['users', 'registered-users', 'members'],
  // Visitors of a month are people or visits, as whoever counted likes to put it.
  ['monthly-active-users', 'weekly-active-users', 'daily-active-users', 'visits'],
  ['followers', 'subscribers'],
  ['viewers', 'views'],
];
/** What labels have a metric for; the engine's finer kinds of moderation are “other” to them. */
const LABELLED_MODERATION = new Set<Metric>(['accounts-suspended', 'posts-removed', 'posts-flagged', 'videos-removed', 'channels-closed', 'groups-removed']);

/** Values are the same within half a percent: enough for rounding, too little for another figure. */
const TOLERANCE = 0.005;

export function tierOf(metric: Metric): Tier {
  if ((AUDIENCE_METRICS as readonly Metric[]).includes(metric)) return 'audience';
  return (MODERATION_METRICS as readonly Metric[]).includes(metric) ? 'moderation' : 'other';
}

const isMetric = (claim: Claim, { metric, tier }: Label) =>
  claim.metric === metric || (metric === 'other' && tier === 'moderation' && tierOf(claim.metric) === 'moderation' && !LABELLED_MODERATION.has(claim.metric));
const isFamily = (claim: Claim, label: Label) => isMetric(claim, label) || FAMILIES.some((family) => family.includes(claim.metric) && family.includes(label.metric));

const isNear = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));

function isValue({ quantity }: Claim, label: Label): boolean {
  const wanted = label.value ?? label.low ?? label.high ?? NaN;
  return [quantity.value, quantity.low, quantity.high].some((value) => value !== null && isNear(value, wanted));
}

function standsOver(claim: Claim, label: Label): boolean {
  const start = label.start + label.quote.indexOf(label.number);
  return claim.start < start + label.number.length && claim.end > start;
}

const plain = (name: string) => fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Compares names as one database knows them, in one text. */
class Names {
  constructor(
    private readonly entities: EntityIndex,
    private readonly text: string,
  ) {}

  private idsOf(name: string): EntityId[] {
    return this.entities.startingWith(aliasKey(name)).filter(({ written }) => plain(written) === plain(name)).map(({ entity }) => entity);
  }

  /** A name that neither the database knows nor the text spells out cannot be asked for. */
  canBeAsked(name: string): boolean {
    return this.idsOf(name).length > 0 || plain(this.text).includes(plain(name));
  }

  same(name: string | null, party: Party | null): boolean {
    if (name === null || party === null) return name === null && party === null;
    if (party.id !== null && (party.id === name || this.idsOf(name).includes(party.id))) return true;
    return party.id === null && plain(party.name) === plain(name);
  }
}

/** Nobody found is right where nobody can be asked for; somebody whom the database knows would still be the wrong one. */
function isEntity(names: Names, { entity }: Label, claim: Claim): boolean {
  if (names.same(entity, claim.entity)) return true;
  return (entity === null || !names.canBeAsked(entity)) && (claim.entity?.id ?? null) === null;
}

/** “Nearly” is a bound from below to one labeller and “about” to the next: either is right. */
const isHedge = (a: string, b: string) => a === b || (['about', 'under'].includes(a) && ['about', 'under'].includes(b));
/** “In Europe” has no code of its own, so a label's EU asks for nothing. */
const scopeOf = (scope: string | null) => (scope === 'EU' ? null : scope);
const MONTH = 'YYYY-MM'.length;

function marksOf(names: Names, label: Label, claim: Claim): Marks {
  const ask = (name: string | null, party: Party | null) => (name === null || !names.canBeAsked(name) ? null : names.same(name, party));
  const family = isFamily(claim, label);
  const entity = isEntity(names, label, claim);
  return {
    metric: isMetric(claim, label),
    family,
    entity,
    on: ask(label.on, claim.on),
    hedge: isHedge(label.hedge, claim.quantity.hedge),
    scope: scopeOf(claim.scope) === scopeOf(label.scope),
    attribution: ask(label.attributedTo, claim.attributedTo),
    asOf: label.asOf === null ? null : (claim.asOf ?? '').startsWith(label.asOf.slice(0, MONTH)),
    full: family && entity,
  };
}

/**
 * A label of the tier `other` neither asks for a claim nor lets one over it be false.
 * @param found claims of the text, without those of its headline
 */
export function compare(labels: readonly Label[], found: readonly Claim[], entities: EntityIndex, text: string): Compared {
  const names = new Names(entities, text);
  const compared: Compared = { pairs: [], missed: [], false: [] };
  const used = new Set<Claim>();
  for (const label of labels) {
    if (label.tier === 'other') {
      for (const claim of found) if (standsOver(claim, label)) used.add(claim);
      continue;
    }
    const claim = found.find((one) => !used.has(one) && standsOver(one, label) && isValue(one, label));
    if (claim === undefined) compared.missed.push(label);
    else {
      used.add(claim);
      compared.pairs.push({ label, claim, marks: marksOf(names, label, claim) });
    }
  }
  compared.false = found.filter((claim) => !used.has(claim) && tierOf(claim.metric) !== 'other');
  return compared;
}
