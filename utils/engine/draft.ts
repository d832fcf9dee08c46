/** A claim in the making: what the stages of the claim finder hand from one to the next. */
import type { UnitKind } from '../language';
import type { Metric, Nature, Party, PartialDate, Quantity, Scope, Span } from '../types';
import type { Tag } from './tags';

export interface Draft extends Span {
  quantity: Quantity;
  /** Index into the reading's sentences. */
  sentence: number;
  /** What the number counts; null while only an antecedent can say. */
  unit: UnitKind | null;
  unitTag: Tag | null;
  metric: Metric | null;
  /** The claim whose noun an elliptical one borrows. */
  antecedent: Draft | null;
  entity: Party | null;
  on: Party | null;
  scope: Scope | null;
  nearby: Scope[];
  period: string | null;
  attributedTo: Party | null;
  asOf: PartialDate | null;
  nature: Nature;
}

export function draftOf(quantity: Quantity, sentence: number): Draft {
  return {
    start: quantity.start, end: quantity.end, quantity, sentence, unit: null, unitTag: null, metric: null, antecedent: null,
    entity: null, on: null, scope: null, nearby: [], period: null, attributedTo: null, asOf: null, nature: 'level',
  };
}

/** Counted on an account: somebody has them. */
const OF_ACCOUNTS: ReadonlySet<Metric> = new Set<Metric>(['followers', 'subscribers', 'members', 'views', 'viewers']);
/** Things that a platform did, or that were done on it. */
const OF_MODERATION: ReadonlySet<Metric> = new Set<Metric>([
  'accounts-suspended', 'accounts-restored', 'posts-removed', 'posts-flagged', 'reports-received', 'videos-removed', 'channels-closed',
  'groups-removed', 'groups-quarantined', 'pages-removed', 'servers-removed', 'apps-banned', 'sites-blocked',
]);

export type MetricFamily = 'account' | 'moderation' | 'casualties' | 'platform';

/** Gained as followers or members, they are new users of an account and not of a platform. */
const NOUNS_OF_ACCOUNTS: ReadonlySet<UnitKind> = new Set<UnitKind>(['followers', 'subscribers', 'audience', 'members']);

/** Whose figure a claim is, which decides where its owner is looked for. */
export function familyOf({ metric, unit }: Pick<Draft, 'metric' | 'unit'>): MetricFamily {
  if (metric === null) return 'platform';
  if (OF_ACCOUNTS.has(metric) || (metric === 'new-users' && unit !== null && NOUNS_OF_ACCOUNTS.has(unit))) return 'account';
  if (OF_MODERATION.has(metric)) return 'moderation';
  return metric === 'casualties' ? 'casualties' : 'platform';
}
