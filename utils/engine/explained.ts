/** Adds to a verdict the slip that would explain it. Verdicts that agree, and earlier figures, need none. */
import type { Dossier, Trap, Verdict } from '../types';

/** Says what would explain how far off a claim is. Where nothing else is known the slip is what is said. */
export function explained({ figures: held }: Dossier, found: Verdict, trap: Trap | null): Verdict {
  const figure = held.find(({ id }) => id === trap?.figure);
  if (trap === null || figure === undefined || (found.kind !== 'differs' && found.kind !== 'related' && found.kind !== 'unknown')) return found;
  const isThere = found.figures.some((one) => one.figure.id === figure.id);
  const figures = isThere ? found.figures : [...found.figures, { figure, relation: 'other' as const }];
  // That the number is the same person's on another platform speaks rather for a sentence read amiss than for a difference.
  const isElsewhere = trap.kind === 'other-platform';
  if (isElsewhere && found.kind !== 'differs') return found;
  if (!isElsewhere && found.kind !== 'unknown') return { ...found, figures, reason: { ...found.reason, trap } };
  return { ...found, kind: 'related', figures, reason: { ...found.reason, rule: 'trap', lead: figure.id, trap } };
}
