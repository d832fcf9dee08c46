/**
 * Lets figures vote on a claim: gives each its relation, and counts sources instead of rows.
 * Takes the figures that `evidence` gathered; the verdict is drawn from the relations in `judge`.
 */
import type { Candidate } from './evidence';
import { isClose } from './close';
import { figureAllows, gapBetween, statedEnds } from './intervals';
import type { Allowed } from './intervals';
import { looksLikeId } from './kin';
import { daysApart } from './partial-dates';
import type { DayRange } from './partial-dates';
import { relateNumbers } from './relate';
import { pageKey } from './same-page';
import { maySlip, slipTo } from './scale-trap';
import { INDEPENDENT, TIMELESS, VOTING, isAct, isAudience } from './verdict-rules';
import type { Claim, Figure, Metric, Relation } from '../types';

export interface Related extends Candidate {
  relation: Relation;
}

/** The audience may have moved that far since the figure was taken. */
function explainedByAge({ range, distance }: Candidate, allowed: Allowed, figure: Allowed, metric: Metric, at: DayRange): boolean {
  const gap = gapBetween(allowed.judged, figure.judged);
  if (gap === null || !isAudience(metric) || distance <= VOTING.windowDays || range.last >= at.first) return false;
  return gap.by <= Math.abs(gap.end) * VOTING.driftPerMonth * (distance / VOTING.windowDays);
}

/** What the number alone would make of a figure, before page, confidence and time have their say. */
function relateAlone(candidate: Candidate, claim: Claim, allowed: Allowed, at: DayRange): Relation {
  const figure = figureAllows(candidate.figure);
  if (figure === null) return 'other';
  const relation = relateNumbers(allowed, figure, claim.metric);
  const fully = candidate.comparability === 'fully';
  // Far off by exactly what one scale word makes of another is worth saying.
  if (relation === 'another-thing') return fully && maySlip(claim) && slipTo(claim, figure, null) !== null ? 'contradicts' : 'other';
  if (relation === 'contradicts' && explainedByAge(candidate, allowed, figure, claim.metric, at)) return 'history';
  return fully || relation === 'supports' || (relation === 'near' && isClose(claim, candidate.figure)) ? relation : 'other';
}

function relateOne(candidate: Candidate, claim: Claim, allowed: Allowed, at: DayRange, page: string | null): Related {
  const relation = ((): Relation => {
    if (candidate.comparability !== 'fully' && candidate.comparability !== 'in-support') return 'other';
    if (page !== null && pageKey(candidate.figure.source.url) === page) return 'own-page';
    if (candidate.reach !== 'within') return candidate.reach === 'earlier' ? 'history' : 'other';
    if (candidate.figure.confidence === 'low') return 'low-confidence';
    return relateAlone(candidate, claim, allowed, at);
  })();
  return { ...candidate, relation };
}

const VOTES: readonly Relation[] = ['supports', 'near', 'contradicts'];
const TIMED: readonly Relation[] = [...VOTES, 'allows'];
export const isVote = ({ relation }: Related): boolean => VOTES.includes(relation);

/** The figures that mark the moment of the vote: the nearest; where the claim's own date is wide, those of them that fit it. */
function anchorsOf(voters: Related[], at: DayRange): Related[] {
  const nearest = Math.min(...voters.map(({ distance }) => distance));
  const anchors = voters.filter(({ distance }) => distance === nearest);
  if (at.last - at.first <= VOTING.windowDays) return anchors;
  // “In 2019” holds if it held at some time of 2019: a figure of another month of it is not a contradiction.
  const fitting = anchors.filter(({ relation }) => relation === 'supports');
  return fitting.length > 0 ? fitting : anchors;
}

/** Turns figures too far from the nearest one into history. */
function withinWindow(related: Related[], claim: Claim, at: DayRange): Related[] {
  const timed = related.filter(({ relation }) => TIMED.includes(relation));
  if (timed.length === 0 || TIMELESS.includes(claim.metric)) return related;
  const anchors = anchorsOf(timed, at);
  const days = isAct(claim.metric) ? VOTING.actWindowDays : VOTING.windowDays;
  const isCurrent = ({ range }: Related): boolean => anchors.some((anchor) => daysApart(anchor.range, range) <= days);
  const past: Relation = isAct(claim.metric) ? 'other' : 'history';
  return related.map((one) => (TIMED.includes(one.relation) && !isCurrent(one) ? { ...one, relation: past } : one));
}

/** A page that gives the claim's number and, of the same day, a smaller or larger one counts two things: it does not contradict itself. */
function withoutSelfContradiction(related: Related[]): Related[] {
  const key = ({ figure }: Related): string => `${figure.source.url} ${figure.asOf} ${figure.statedBy}`;
  const supporting = new Set(related.filter(({ relation }) => relation === 'supports').map(key));
  return related.map((one) => ((one.relation === 'contradicts' || one.relation === 'near') && supporting.has(key(one)) ? { ...one, relation: 'other' } : one));
}

/** Every candidate with its relation to the claim. `page` is the key of the article's own address. */
export function relateAll(candidates: Candidate[], claim: Claim, allowed: Allowed, at: DayRange, page: string | null): Related[] {
  return withoutSelfContradiction(withinWindow(candidates.map((candidate) => relateOne(candidate, claim, allowed, at, page)), claim, at));
}

const sameValue = (a: Figure, b: Figure): boolean => a.low === b.low && a.high === b.high;

/** A press row whose origin nobody names: its speaker is the paper itself, no entity of the database. */
function isUnattributed(figure: Figure): boolean {
  return figure.basis === 'press-report' && !looksLikeId(figure.statedBy);
}

/** Groups rows into sources: one speaker repeating a value is one, and the press relaying a named source's value is that source. */
export function groupSources(rows: readonly Related[]): Related[][] {
  const sources: Related[][] = [];
  // Named sources first, so that what merely relays them finds them there.
  const ordered = [...rows].sort((a, b) => Number(isUnattributed(a.figure)) - Number(isUnattributed(b.figure)));
  for (const row of ordered) {
    const relays = isUnattributed(row.figure);
    const known = sources.find((source) => source.some((other) =>
      sameValue(other.figure, row.figure)
      && daysApart(other.range, row.range) <= VOTING.windowDays
      && (other.figure.statedBy === row.figure.statedBy || (relays && !isUnattributed(other.figure)))));
    if (known) known.push(row);
    else sources.push([row]);
  }
  return sources;
}

/** Somebody's own word supports, and nobody independent does. */
export function isSelfReported(supporting: readonly Related[]): boolean {
  const bases = supporting.map(({ figure }) => figure.basis);
  return bases.includes('self-reported') && !bases.some((basis) => INDEPENDENT.includes(basis));
}

/** The distance between the values stated: what “nearest” means when a headline picks a figure. */
export function valueDistance(claim: number, figure: Figure): number {
  const ends = statedEnds(figure);
  if (ends === null) return Infinity;
  return claim >= ends.low && claim <= ends.high ? 0 : Math.min(Math.abs(ends.low - claim), Math.abs(ends.high - claim));
}
