/**
 * Lets figures vote on a claim: gives each its relation, and counts sources instead of rows.
 * Takes the figures that `evidence` gathered; the verdict is drawn from the relations in `judge`.
 */
import type { Candidate } from './evidence';
import { isClose } from './close';
import { figureAllows, statedEnds } from './intervals';
import type { Allowed } from './intervals';
import { gapTo } from './gap';
import { looksLikeId } from './kin';
import { objectionOf } from './objections';
import { daysApart, precisionOf } from './partial-dates';
import type { DayRange } from './partial-dates';
import { relateNumbers } from './relate';
import { pageKey } from './same-page';
import { maySlip, slipTo } from './scale-trap';
import { INDEPENDENT, NEARNESS, TIMELESS, VOTING, isAct } from './verdict-rules';
import type { Claim, Figure, Relation } from '../types';

export interface Related extends Candidate {
  relation: Relation;
}

/** What the number alone would make of a figure, before page, confidence and time have their say. */
function relateAlone(candidate: Candidate, claim: Claim, allowed: Allowed, at: DayRange): Relation {
  const figure = figureAllows(candidate.figure);
  if (figure === null) return 'other';
  const relation = relateNumbers(allowed, figure, claim.metric);
  const fully = candidate.comparability === 'fully';
  // Far off by exactly what one scale word makes of another is worth saying.
  if (relation === 'another-thing') return fully && maySlip(claim) && slipTo(claim, figure, null) !== null ? 'contradicts' : 'other';
  if (relation === 'supports' || (relation === 'near' && isClose(claim, candidate.figure) && (fully || candidate.figure.period === claim.period))) return relation;
  if (!fully) return 'other';
  return relation === 'allows' ? relation : objectionOf(candidate, claim, allowed, figure, at, relation);
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

/**
 * Where the text dates its claim and a figure fits it, a figure of another day is of another day, and no contradiction:
 * “in November it went from 4.5 to 8 million” finds both numbers, and neither source disagrees with the other.
 */
function ofTheClaimsDay(related: Related[], claim: Claim): Related[] {
  const supporting = related.filter(({ relation }) => relation === 'supports');
  if (claim.asOf === null || supporting.length === 0) return related;
  const isSameDay = (one: Related): boolean => supporting.some((other) =>
    daysApart(one.range, other.range) === 0 && precisionOf(one.figure.asOf) === precisionOf(other.figure.asOf));
  const isNearer = (one: Related): boolean => supporting.every(({ distance }) => one.distance < distance);
  return related.map((one) => (one.relation === 'contradicts' && !isSameDay(one) && !isNearer(one) ? { ...one, relation: isAct(claim.metric) ? 'other' : 'history' } : one));
}

/** Beside one that contradicts, a figure that hardly differs is the claim's own: sources disagree. */
function besideContradiction(related: Related[], claim: Claim): Related[] {
  if (!related.some(({ relation }) => relation === 'contradicts')) return related;
  const isOwn = ({ relation, figure }: Related): boolean => relation === 'near' && (gapTo(claim, figure)?.share ?? 0) <= NEARNESS.besideAnother;
  return related.map((one) => (isOwn(one) ? { ...one, relation: 'supports' } : one));
}

/** A page that gives the claim's number and, of the same day, a smaller or larger one counts two things: it does not contradict itself. */
function withoutSelfContradiction(related: Related[]): Related[] {
  const key = ({ figure }: Related): string => `${figure.source.url} ${figure.asOf} ${figure.statedBy}`;
  const supporting = new Set(related.filter(({ relation }) => relation === 'supports').map(key));
  return related.map((one) => ((one.relation === 'contradicts' || one.relation === 'near') && supporting.has(key(one)) ? { ...one, relation: 'other' } : one));
}

/** Every candidate with its relation to the claim. `page` is the key of the article's own address. */
export function relateAll(candidates: Candidate[], claim: Claim, allowed: Allowed, at: DayRange, page: string | null): Related[] {
  const alone = candidates.map((candidate) => relateOne(candidate, claim, allowed, at, page));
  return besideContradiction(withoutSelfContradiction(ofTheClaimsDay(withinWindow(alone, claim, at), claim)), claim);
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
