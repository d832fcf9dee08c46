/** The sign of a verdict: a relation between numbers, never a tick or a cross. Whoever shows it says the same in words beside it. */
import type { VerdictKind } from '../utils/types';

const STROKES: Record<VerdictKind, string> = {
  agrees: 'M3 6.5h12M3 11.5h12',
  differs: 'M3 6.5h12M3 11.5h12M11.8 2.5 6.2 15.5',
  disputed: 'M2.5 9H7l8.5-5.5M7 9l8.5 5.5',
  outdated: 'M2.4 9a6.6 6.6 0 1 0 13.2 0a6.6 6.6 0 1 0-13.2 0M9 5.2V9l-2.8 2',
  related: 'M3 3.5v11M15 3.5v11',
  unknown: 'M4.5 9h9',
};

export function VerdictSign({ verdict }: { verdict: VerdictKind }) {
  return (
    <svg class={`tm-sign ${verdict}`} viewBox="0 0 18 18" aria-hidden="true">
      <path d={STROKES[verdict]} />
      {verdict === 'related' && <circle cx="9" cy="9" r="2" />}
    </svg>
  );
}
