/** The figures of a page in the popup: how many of each verdict, then each in the order of reading. */
import type { VerdictKind } from '../utils/types';
import { VERDICTS } from '../utils/types';
import type { Counts, ListedClaim } from './popup-view';
import { TallyStrokes } from './tally-strokes';
import { VerdictSign } from './verdict-sign';

export function VerdictCounts({ counts, names }: { counts: Counts; names: Record<VerdictKind, string> }) {
  const shown = VERDICTS.filter(verdict => counts[verdict] > 0);
  if (shown.length === 0) return null;
  return (
    <ul class="pop-counts" role="list">
      {shown.map(verdict => (
        <li key={verdict} class={verdict} data-verdict={verdict}>
          <VerdictSign verdict={verdict} />
          <span>{names[verdict]}</span>
          {verdict !== 'unknown' && <TallyStrokes count={counts[verdict]} />}
          <b>{counts[verdict]}</b>
        </li>
      ))}
    </ul>
  );
}

interface ClaimListProps {
  title: string;
  claims: readonly ListedClaim[];
  onChoose: (index: number) => void;
}

export function ClaimList({ title, claims, onChoose }: ClaimListProps) {
  return (
    <section class="pop-claims" aria-labelledby="pop-claims">
      <h2 id="pop-claims">{title}</h2>
      <ol role="list">
        {claims.map(({ index, quote, label, verdict }) => (
          <li key={index} data-verdict={verdict}>
            <button type="button" onClick={() => onChoose(index)}>
              <VerdictSign verdict={verdict} />
              <q class="tm-mark" dir="auto">{quote}</q>
              <span>{label}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
