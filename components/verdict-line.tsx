/** The line under a mark, carried on along the edge of the card: one, two, a wave, dashes or dots. */
import type { VerdictKind } from '../utils/types';

/** Longer than the widest sheet: the surplus is clipped, so that the pattern never stretches. */
const LENGTH = 900;
const WAVE = `M-2 4q3-4.4 6 0${'t6 0'.repeat(LENGTH / 6)}`;

const LINES: Record<Exclude<VerdictKind, 'unknown'>, { d: string; width: number; dash?: string }> = {
  agrees: { d: `M0 4h${LENGTH}`, width: 2 },
  differs: { d: `M0 2.5h${LENGTH}M0 6.5h${LENGTH}`, width: 1.5 },
  disputed: { d: WAVE, width: 1.6 },
  outdated: { d: `M0 4h${LENGTH}`, width: 2, dash: '9 5' },
  related: { d: `M1 4h${LENGTH}`, width: 2.6, dash: '0 6' },
};

export function VerdictLine({ verdict }: { verdict: VerdictKind }) {
  // What is not known is not marked, so there is no line to carry on.
  if (verdict === 'unknown') return null;
  const { d, width, dash } = LINES[verdict];
  return (
    <svg class="tm-line" height="8" aria-hidden="true">
      <path d={d} stroke-width={width} stroke-dasharray={dash} stroke-linecap={verdict === 'related' ? 'round' : 'butt'} />
    </svg>
  );
}
