/** A finding with what its wording keeps asking for at hand: the lead, the other side, the rows of a relation. Words nothing. */
import { wording } from './wording';
import type { Words } from './wording';
import type { Dossiers } from './names';
import type { Claim, Figure, Finding, Relation, Verdict } from '../types';

export interface FindingView {
  words: Words;
  dossiers: Dossiers;
  claim: Claim;
  verdict: Verdict;
  lead: Figure | null;
  earlier: Figure | null;
  /** The nearest figure that does not support. */
  other: Figure | null;
  rows: (...relations: Relation[]) => Figure[];
}

export function viewOf({ claim, verdict }: Finding, dossiers: Dossiers, ui: string): FindingView {
  const { reason, figures } = verdict;
  const find = (id: string | null): Figure | null => figures.find(({ figure }) => figure.id === id)?.figure ?? null;
  return {
    words: wording(ui),
    dossiers,
    claim,
    verdict,
    lead: find(reason.lead),
    earlier: find(reason.earlier),
    other: find(reason.gap?.figure ?? null),
    rows: (...relations) => figures.filter(({ relation }) => relations.includes(relation)).map(({ figure }) => figure),
  };
}
