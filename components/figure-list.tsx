/** The marks of a page as a list, for keyboards and screen readers: there for them always, seen only while something in it has focus. */
import { useId } from 'preact/hooks';
import type { VerdictKind } from '../utils/types';
import { VerdictSign } from './verdict-sign';

export interface FigureListProps {
  title: string;
  items: readonly { label: string; verdict: VerdictKind }[];
  /** Keeps it in sight without focus. */
  shown: boolean;
  onChoose: (index: number) => void;
}

export function FigureList({ title, items, shown, onChoose }: FigureListProps) {
  const heading = useId();
  return (
    <section class={shown ? 'tm-list shown' : 'tm-list'} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {/* nb. role: without it, some screen readers take a list without bullets for no list. */}
      <ol role="list">
        {items.map(({ label, verdict }, index) => (
          <li key={index} data-verdict={verdict}>
            <button type="button" onClick={() => onChoose(index)}>
              <VerdictSign verdict={verdict} />
              <span>{label}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
