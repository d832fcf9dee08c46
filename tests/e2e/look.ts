/** What a test can see of marks and card: the registry of highlights, and the card in its closed root. */
import { until } from '../../cli/dev/until.mjs';
import type { Driver } from '../../cli/dev/driver.mjs';
import { VERDICTS } from '../../utils/types';
import type { VerdictKind } from '../../utils/types';

/** Ranges painted for each verdict, in either palette. The registry is shared with the page, so the page can tell. */
export async function paintedMarks(driver: Driver): Promise<Partial<Record<VerdictKind, number>>> {
  const sizes = await driver.evaluate(
    (verdicts: string[]) => verdicts.map((verdict) => ['', '-dark'].reduce((sum, ground) => sum + (CSS.highlights.get(`tallymark-${verdict}${ground}`)?.size ?? 0), 0)),
    [...VERDICTS],
  );
  return Object.fromEntries(VERDICTS.map((verdict, at) => [verdict, sizes[at] ?? 0] as const).filter(([, size]) => size > 0));
}

/** What a card says and where it is; null where none is open. */
export interface OpenCard {
  verdict: string;
  role: string;
  title: string;
  /** The claim as written. */
  quote: string;
  text: string;
  /** Addresses of the sources, folded ones included. */
  links: string[];
  hasPlot: boolean;
  isSheet: boolean;
  /** Focus is inside. */
  focused: boolean;
  box: { left: number; top: number; right: number; bottom: number };
}

export function openCardNow(driver: Driver): Promise<OpenCard | null> {
  return driver.inHost((root) => {
    const card = root.querySelector('[role="dialog"]');
    if (card === null) return null;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return {
      verdict: card.getAttribute('data-verdict') ?? '',
      role: card.getAttribute('role') ?? '',
      title: root.getElementById(card.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
      quote: card.querySelector('q')?.textContent ?? '',
      text: card.textContent,
      links: [...card.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
      hasPlot: card.querySelector('svg [class*="point"], figure svg, .tm-plot') !== null,
      isSheet: card.classList.contains('tm-sheet'),
      focused: root.activeElement !== null && card.contains(root.activeElement),
      box: { left, top, right, bottom },
    };
  });
}

export const cardOpens = (driver: Driver): Promise<OpenCard> => until(() => openCardNow(driver), 'a card to open');
export const cardCloses = (driver: Driver): Promise<boolean> => until(async () => (await openCardNow(driver)) === null, 'the card to close');
