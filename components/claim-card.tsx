/**
 * The card of one claim: line, headline, the claim as written, plot, arithmetic, evidence, actions.
 * Says only what `card` says; opening, placing, focus and keys are the page side's.
 */
import { useId } from 'preact/hooks';
import type { CardContent } from '../utils/types';
import { CopyButton } from './copy-button';
import { Plot } from './plot';
import { SourceList } from './source-list';
import { VerdictLine } from './verdict-line';
import { VerdictSign } from './verdict-sign';

export interface ClaimCardProps {
  card: CardContent;
  /** At the foot of the screen, with larger targets, for coarse pointers and narrow windows. */
  sheet: boolean;
  /** Stands above its mark: the line goes to the lower edge. */
  above: boolean;
  onClose: () => void;
  onCopy: (text: string) => void;
}

export function ClaimCard({ card, sheet, above, onClose, onCopy }: ClaimCardProps) {
  const title = useId();
  // Opened details, a scrolled middle and “copied” belong to one claim: the next one starts afresh.
  const claim = `${card.headline.lead}${card.quote}${card.citation}`;
  return (
    <section
      class={`tm-card${sheet ? ' tm-sheet' : ''}${above ? ' tm-above' : ''}`}
      role="dialog" aria-modal="false" aria-labelledby={title}
      lang={card.language} dir={card.direction} data-verdict={card.verdict}
    >
      <VerdictLine verdict={card.verdict} />
      {/* nb. not header and footer: in a dialog on somebody else's page they would count as that page's banner and foot. */}
      <div class="tm-head">
        <VerdictSign verdict={card.verdict} />
        <h2 class="tm-title" id={title} tabIndex={-1}><b>{card.headline.lead}</b> {card.headline.rest}</h2>
        <button class="tm-close" type="button" aria-label={card.labels.close} onClick={onClose}>
          <svg viewBox="0 0 14 14" aria-hidden="true"><path d="M1.5 1.5l11 11M12.5 1.5l-11 11" /></svg>
        </button>
      </div>
      <Evidence key={claim} card={card} />
      <div class="tm-actions">
        <CopyButton key={claim} text={card.citation} label={card.labels.copy} done={card.labels.copied} onCopy={onCopy} />
      </div>
    </section>
  );
}

/** The part that scrolls when the window is low. */
function Evidence({ card }: { card: CardContent }) {
  return (
    <div class="tm-body">
      <p class="tm-claim">
        {card.introduction} <q class="tm-mark" lang={card.quoteLanguage ?? undefined} dir="auto">{card.quote}</q>
      </p>
      {card.plot && <Plot plot={card.plot} rightToLeft={card.direction === 'rtl'} />}
      <p class="tm-why"><strong>{card.why.lead}</strong> {card.why.rest}</p>
      {card.remarks.length > 0 && <ul class="tm-remarks">{card.remarks.map(remark => <li key={remark}>{remark}</li>)}</ul>}
      {card.sources.length > 0 && <SourceList sources={card.sources} />}
      {card.more.length > 0 && (
        <details class="tm-more">
          <summary>{card.moreLabel}</summary>
          <SourceList sources={card.more} />
        </details>
      )}
    </div>
  );
}
