/** What a test can see of marks and card: the registry of highlights, places of words, and the card in its closed root. */
import { until } from '../../cli/dev/until.mjs';
import type { Driver } from '../../cli/dev/driver.mjs';
import { VERDICTS } from '../../utils/types';
import type { VerdictKind } from '../../utils/types';

export interface Point {
  x: number;
  y: number;
}

/** Ranges painted for each verdict, in either palette. The registry is shared with the page, so the page can tell. */
export async function paintedMarks(driver: Driver): Promise<Partial<Record<VerdictKind, number>>> {
  const sizes = await driver.evaluate(
    (verdicts: string[]) => verdicts.map((verdict) => ['', '-dark'].reduce((sum, ground) => sum + (CSS.highlights.get(`tallymark-${verdict}${ground}`)?.size ?? 0), 0)),
    [...VERDICTS],
  );
  return Object.fromEntries(VERDICTS.map((verdict, at) => [verdict, sizes[at] ?? 0] as const).filter(([, size]) => size > 0));
}

/** Scrolls the words into the middle of the window. @returns a point on them, in CSS pixels of the viewport */
export async function placeOf(driver: Driver, words: string): Promise<Point> {
  const place = await driver.evaluate((wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const first = range.getClientRects()[0];
      if (first !== undefined && first.width > 0) return { x: Math.round(first.left + Math.min(first.width / 2, 24)), y: Math.round(first.top + first.height / 2) };
    }
    return null;
  }, words);
  if (place === null) throw new Error(`the page does not show “${words}”`);
  return place;
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

/** Moves over words as a hand does, and stays there. */
export async function restOn(driver: Driver, words: string): Promise<Point> {
  const { x, y } = await placeOf(driver, words);
  await driver.moveTo(x - 3, y);
  await driver.moveTo(x, y);
  return { x, y };
}
