/** The evidence, one figure a line: marker, value and how it compares; who says it, on which page, when; the figure's note. */
import type { SourceLine } from '../utils/types';
import { MarkerIcon } from './basis-marker';
import { SafeLink } from './safe-link';

export function SourceList({ sources }: { sources: readonly SourceLine[] }) {
  return (
    <ul class="tm-sources">
      {sources.map(source => <Source key={source.figureId} source={source} />)}
    </ul>
  );
}

function Source({ source }: { source: SourceLine }) {
  const { basis, fits, later, value, comparison, who, publisher, url, title, note } = source;
  return (
    <li class={later ? 'tm-source later' : 'tm-source'}>
      <MarkerIcon basis={basis} fits={fits} later={later} />
      <div class="tm-amount">
        <span class="tm-value">{value}</span> <span class="tm-comparison">{comparison}</span>
      </div>
      <div class="tm-origin">
        <span class="tm-who">{who}</span>{' '}
        <span class="tm-where">
          <SafeLink url={url} title={title}>{publisher}</SafeLink>{' '}
          <Day source={source} />
        </span>
      </div>
      {note !== '' && <p class="tm-note" dir="auto">{note}</p>}
    </li>
  );
}

function Day({ source: { date, isoDate } }: { source: SourceLine }) {
  if (date === '') return null;
  return isoDate === '' ? <span>{date}</span> : <time dateTime={isoDate}>{date}</time>;
}
