/** A finding in one line, for lists and screen readers: “Sources disagree: over 12 million users”. */
import { countedClaim } from './amounts';
import { viewOf } from './finding-view';
import { relationWord } from './headline';
import type { Dossiers } from './names';
import { fill } from './wording';
import type { Finding } from '../types';

export function claimLabel(finding: Finding, dossiers: Dossiers, ui: string): string {
  const view = viewOf(finding, dossiers, ui);
  return fill(view.words.messages.label, { relation: relationWord(view), claim: countedClaim(view.words, finding.claim) });
}
