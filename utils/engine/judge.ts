/**
 * Judges a claim by the figures of its entity: a relation between numbers, never “true” or “false”.
 * Pure: claim, article and figures in, verdict out. It reads no clock, words no sentence and shows nothing.
 */
import { attributionOf } from './attribution-on-record';
import { boundBy } from './bounds';
import type { Bound } from './bounds';
import { isClose } from './close';
import { boundedRows, contextOf, givesContext, isOfItsSize, sameStatement } from './context';
import { gatherEvidence } from './evidence';
import { lineThrough } from './interpolate';
import type { Line } from './interpolate';
import { lastKnown } from './last-known';
import { claimAllows, figureAllows, overlap } from './intervals';
import type { Allowed } from './intervals';
import { gapTo } from './gap';
import { byStrength, reasonOf } from './reason';
import { pageKey } from './same-page';
import { explained } from './explained';
import { trapOf } from './scale-trap';
import { isToldLater } from './objections';
import { dayRange, daysApart } from './partial-dates';
import { momentOf } from './time-reach';
import type { Moment } from './time-reach';
import { PERIOD_IN_NAME, VOTING, isAudience } from './verdict-rules';
import { undated, unknown } from './undated';
import { isSelfReported, relateAll } from './vote';
import type { Related } from './vote';
import { RELATIONS } from '../types';
import type { Article, Claim, Dossier, EntityId, Figure, Reason, Relation, Scope, Verdict, VerdictKind } from '../types';

type Dossiers = ReadonlyMap<EntityId, Dossier>;

/** No entity has an empty id. */
const NOBODY = '';

/** All that the verdict rules look at. */
interface Case {
  claim: Claim;
  dossiers: Dossiers;
  scope: Scope;
  assumedScope: Scope | null;
  moment: Moment;
  allowed: Allowed;
  related: Related[];
  bounds: Bound[];
  has: (relation: Relation) => boolean;
}

/** Levels and subsets are judged, and changes over a named period; of daily users every figure is a level. A subset of an audience that names neither place nor part could be anything. */
function isJudged(claim: Claim): boolean {
  if (claim.metric === 'other' || claim.quantity.percent) return false;
  switch (claim.nature) {
    case 'level': return true;
    case 'subset': return !isAudience(claim.metric) || claim.scope !== null || claim.part !== null || claim.on !== null;
    case 'change': return claim.period !== null && !PERIOD_IN_NAME.includes(claim.metric);
    case 'forecast':
    case 'threshold': return false;
  }
}

const weighed = (rows: readonly Related[]): Verdict['figures'] => {
  const seen = new Set<string>();
  return rows.filter(({ figure }) => !seen.has(figure.id) && seen.add(figure.id)).map(({ figure, relation }) => ({ figure, relation }));
};

/** Rows in the order of `RELATIONS`, the stronger first within each. Context is chosen by the rule, so `other` is not among them. */
function evidenceRows({ claim, related, dossiers }: Case): Related[] {
  const stronger = byStrength(claim, dossiers);
  return related
    .filter(({ relation }) => relation !== 'other')
    .sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || stronger(a, b));
}

function verdict(kind: VerdictKind, rule: Reason['rule'], the: Case, context: readonly Related[] = [], close = false): Verdict {
  const supporting = the.related.filter(({ relation }) => relation === 'supports');
  return {
    kind,
    close,
    selfReported: isSelfReported(supporting),
    attribution: attributionOf(the.claim, the.scope, the.related, the.dossiers),
    reason: reasonOf(rule, the.claim, the.related, the.dossiers, the.assumedScope),
    figures: weighed([...evidenceRows(the), ...context]),
  };
}

/** The newest earlier figure that the claim fits, up to three years back. */
function earlierFit({ claim, related, allowed }: Case): Figure | null {
  const fits = ({ figure, comparability }: Related): boolean => {
    const held = figureAllows(figure);
    return comparability === 'fully' && figure.metric === claim.metric && figure.confidence !== 'low' && held !== null && overlap(allowed.judged, held.judged);
  };
  const history = related.filter((one) => one.relation === 'history' && fits(one));
  return history.sort((a, b) => b.range.last - a.range.last)[0]?.figure ?? null;
}

/** The newer number was told in its own month already, by another source: no newer state, but a disagreement. */
function isContested({ claim, related, allowed }: Case, earlier: Figure): boolean {
  const of = related.find(({ figure }) => figure.id === earlier.id);
  const newer = related.filter(({ relation }) => relation === 'contradicts').map(({ figure }) => figureAllows(figure)).filter((one) => one !== null);
  return of !== undefined && related.some(({ relation, figure, range, comparability }) => {
    const held = figureAllows(figure);
    return relation === 'history' && comparability === 'fully' && figure.metric === claim.metric && figure.confidence !== 'low' && held !== null
      && daysApart(range, of.range) <= VOTING.windowDays && !overlap(allowed.literal, held.literal)
      && newer.some((one) => overlap(one.judged, held.judged));
  });
}

/** The same figures, some of them counted as supporting after all. */
function decideAnew(the: Case, supports: (row: Related) => boolean, kind: VerdictKind, rule: Reason['rule']): Verdict {
  return verdict(kind, rule, { ...the, related: the.related.map((row) => (supports(row) ? { ...row, relation: 'supports' as const } : row)) });
}

function contradictedOnly(the: Case): Verdict {
  const earlier = the.moment.dated ? null : earlierFit(the);
  const differs = verdict('differs', 'contradicted', the);
  if (earlier && isContested(the, earlier)) return decideAnew(the, ({ figure }) => figure.id === earlier.id, 'disputed', 'supported-and-contradicted');
  if (earlier) return { ...differs, kind: 'outdated', reason: { ...differs.reason, rule: 'earlier-supports', earlier: earlier.id } };
  const lead = the.related.find(({ figure }) => figure.id === differs.reason.lead);
  const explaining = lead ? sameStatement(the.claim, lead.figure, the.related) : [];
  return { ...differs, figures: weighed([...evidenceRows(the), ...explaining]) };
}

function nearOnly(the: Case): Verdict {
  const near = the.related.filter(({ relation }) => relation === 'near');
  return near.some(({ figure }) => isClose(the.claim, figure)) ? verdict('agrees', 'near-close', the, [], true) : verdict('differs', 'near-differs', the);
}

function brokenBound(the: Case, bound: Bound): Verdict {
  const { figure } = bound.candidate;
  const broken = verdict('differs', 'bound-broken', the, boundedRows([bound]));
  return { ...broken, reason: { ...broken.reason, gap: gapTo(the.claim, figure), lead: figure.id } };
}

/** The last known figure that the claim repeats, where all that lies apart was told after the article appeared, or nothing does. */
function repeatsLastKnown(the: Case): Verdict | null {
  const isApart = ({ relation }: Related): boolean => relation === 'contradicts' || relation === 'near';
  const isLate = ({ figure }: Related): boolean => isToldLater(figure, dayRange(figure.source.date), the.moment.article);
  if (the.moment.dated || the.has('allows') || !the.related.filter(isApart).every(isLate)) return null;
  const rows = lastKnown(the.claim, the.allowed, the.related);
  if (rows.length === 0) return null;
  const related = the.related.map((row): Related => (isApart(row) ? { ...row, relation: 'other' } : row));
  return decideAnew({ ...the, related }, ({ figure }) => rows.some((row) => row.figure.id === figure.id), 'agrees', 'last-known');
}

/** Two figures of other times, and what lies between them on a straight line: context, for no source says it. */
function betweenTwo(the: Case, { before, after, value }: Line): Verdict {
  const found = verdict('related', 'interpolated', the, [after]);
  return { ...found, reason: { ...found.reason, lead: after.figure.id, earlier: before.figure.id, interpolated: value } };
}

const isSameInKind = ({ comparability }: Related): boolean => comparability === 'fully';

/** Of figures that compare in all but time, the one nearest to the claim's: what “last known” means. */
function nearestInTime({ claim, related }: Case, others: readonly Related[]): string | null {
  const weak = ({ figure }: Related): number => (figure.confidence === 'low' ? 1 : 0);
  const [nearest] = [...related.filter(({ relation }) => relation === 'history'), ...others.filter(isSameInKind)]
    .filter(({ figure }) => isOfItsSize(claim, figure))
    .sort((a, b) => weak(a) - weak(b) || a.distance - b.distance || b.range.last - a.range.last || (a.figure.id < b.figure.id ? -1 : 1));
  return nearest?.figure.id ?? null;
}

/** No figure voted: what is left is context, in the order of how much it says. Each rule leads with a figure of its own kind. */
function contextOnly(the: Case): Verdict {
  const { claim } = the;
  const bounds = boundedRows(the.bounds.filter(({ candidate }) => givesContext(claim, candidate.figure)));
  const others = contextOf(the.claim, the.scope, the.related);
  const first = (...relations: Relation[]): string | null =>
    evidenceRows(the).find(({ relation, figure }) => relations.includes(relation) && (relation === 'allows' || isOfItsSize(claim, figure)))?.figure.id ?? null;
  const related = (rule: Reason['rule'], lead: string | null): Verdict => {
    const found = verdict('related', rule, the, [...bounds, ...others]);
    return { ...found, reason: { ...found.reason, lead } };
  };
  const allowed = first('allows');
  if (allowed !== null) return related('allowed', allowed);
  if (bounds[0]) return related('bounded', bounds[0].figure.id);
  const weak = first('low-confidence') ?? first('own-page');
  if (weak !== null) return related('low-confidence-only', weak);
  if (others.some(isSameInKind)) return related('other-time', nearestInTime(the, others));
  if (others[0]) return related(others.every(({ comparability }) => comparability === 'other-scope') ? 'other-scope' : 'other-metric', others[0].figure.id);
  return first('history') === null ? unknown('no-figure') : related('other-time', nearestInTime(the, []));
}

/** The verdict table: the first rule that applies. */
function decide(the: Case): Verdict {
  const supported = the.has('supports');
  const contradicted = the.has('contradicts');
  if (supported && contradicted) return verdict('disputed', 'supported-and-contradicted', the);
  if (supported) return verdict('agrees', 'supported', the);
  if (contradicted) return repeatsLastKnown(the) ?? contradictedOnly(the);
  if (the.has('near')) return repeatsLastKnown(the) ?? nearOnly(the);
  const broken = the.bounds.find((bound) => bound.broken);
  if (broken) return brokenBound(the, broken);
  const line = lineThrough(the.claim, the.moment, the.allowed, the.related);
  if (line) return betweenTwo(the, line);
  return repeatsLastKnown(the) ?? contextOnly(the);
}

/** `dossiers` holds the claim's entity, `on`, who it is attributed to, their parents, and who states the figures (see `missingEntities`). */
export function judge(claim: Claim, article: Article, dossiers: Dossiers): Verdict {
  const allowed = claimAllows(claim.quantity, claim.metric);
  if (allowed === null || !isJudged(claim)) return unknown('not-judged');
  const own = dossiers.get(claim.entity?.id ?? NOBODY);
  if (own === undefined) return unknown('no-figure');
  const moment = momentOf(claim, article);
  if (moment === null) return undated(claim, own, dossiers);
  const { candidates: found, assumedScope } = gatherEvidence(claim, moment, own, dossiers);
  // Where two figures weigh the same, their ids decide: never the order in which a database happens to hold them.
  const candidates = found.sort((a, b) => (a.figure.id < b.figure.id ? -1 : 1));
  const scope = assumedScope ?? claim.scope ?? 'world';
  const page = pageKey(article.url);
  const related = relateAll(candidates, claim, allowed, moment.at, page);
  const bounds = candidates.map((one) => boundBy(one, claim, scope, allowed)).filter((bound) => bound !== null);
  const relations = new Set(related.map(({ relation }) => relation));
  const the: Case = { claim, dossiers, scope, assumedScope, moment, allowed, related, bounds, has: (relation) => relations.has(relation) };
  return explained(own, decide(the), trapOf({ claim, scope, moment, related, own, dossiers, language: article.language, page }));
}
