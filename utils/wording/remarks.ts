/** Short remarks under the arithmetic: whose word it is, who is on record, what was assumed. They state, they do not judge. */
import { figureAmount } from './amounts';
import type { FindingView } from './finding-view';
import { distinctSpeakers, entityName, partyName, scopeName, speakerName } from './names';
import { fill, joinNames } from './wording';
import type { Figure } from '../types';

/** The figure of who the article names, or of their division, owner or head. */
function onRecord({ claim, verdict, dossiers, rows }: FindingView): Figure | null {
  const id = claim.attributedTo?.id ?? null;
  const theirs = rows(verdict.attribution === 'confirmed' ? 'supports' : 'contradicts');
  const parent = (of: string): string | null => dossiers.get(of)?.entity.parent ?? null;
  const own = theirs.find(({ statedBy }) => statedBy === id);
  return own ?? theirs.find(({ statedBy }) => id !== null && (parent(statedBy) === id || parent(id) === statedBy))
    ?? theirs.find((figure) => claim.attributedTo !== null && speakerName(figure, dossiers) === partyName(claim.attributedTo, dossiers)) ?? null;
}

/** An agreement that rests on one speaker names them and their figure in the headline: said once is enough. */
function isInHeadline({ verdict, lead, dossiers, rows }: FindingView, theirs: Figure): boolean {
  return verdict.kind === 'agrees' && theirs.id === lead?.id && distinctSpeakers(rows('supports'), dossiers).length === 1;
}

export function remarksOf(view: FindingView): string[] {
  const { words, verdict, dossiers, rows } = view;
  const { remarks } = words.messages;
  const said: string[] = [];
  if (verdict.selfReported) {
    const own = rows('supports').filter(({ basis }) => basis === 'self-reported');
    // nb. papers of unknown origin make nobody independent, yet “only” would be wrong beside them.
    const isAlone = own.length === rows('supports').length;
    said.push(fill(isAlone ? remarks.ownWord : remarks.ownWordAndPress, { who: joinNames(words, distinctSpeakers(own, dossiers)) }));
  }
  const theirs = verdict.attribution === null ? null : onRecord(view);
  if (theirs !== null && !isInHeadline(view, theirs)) {
    const who = dossiers.has(theirs.statedBy) ? entityName(theirs.statedBy, dossiers) : speakerName(theirs, dossiers);
    said.push(fill(remarks.onRecord, { who, figure: figureAmount(words, theirs, 'short') }));
  }
  if (verdict.reason.rule === 'last-known') said.push(remarks.lastKnown);
  if (verdict.reason.assumedScope !== null) said.push(fill(remarks.assumedScope, { scope: scopeName(words, verdict.reason.assumedScope) }));
  if (rows('own-page').length > 0) said.push(remarks.ownPage);
  return said;
}
