/** Places a card beside its mark: 7 px under the last line, above where there is no room, never on it; or as a sheet, with the mark brought out from under it. */
import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';

export interface CardPlace {
  left: number;
  top: number;
  above: boolean;
  /** Room in px that the window leaves: the card's middle scrolls when it needs more. */
  room: number;
}

const GAP = 7;
/** The card's text stands under the mark's: this is the card's own padding. */
const PADDING = 16;
/** Between mark and sheet. */
const UNDER = 16;
/** Between card and window. */
const MARGIN = 8;

/** `lines` are the mark's rectangles in the window, top to bottom, at least one. */
export async function placeCard(card: HTMLElement, lines: readonly DOMRect[], rightToLeft: boolean): Promise<CardPlace> {
  let room = Number.POSITIVE_INFINITY;
  const { x, y, placement } = await computePosition(referenceOf(lines), card, {
    strategy: 'fixed',
    placement: rightToLeft ? 'bottom-end' : 'bottom-start',
    middleware: [
      offset({ mainAxis: GAP, crossAxis: rightToLeft ? PADDING : -PADDING }),
      flip({ padding: MARGIN, crossAxis: false, fallbackStrategy: 'bestFit' }),
      shift({ padding: MARGIN }),
      size({ padding: MARGIN, apply: ({ availableHeight }) => void (room = availableHeight) }),
    ],
  });
  const above = placement.startsWith('top');
  const height = Math.min(card.getBoundingClientRect().height, room);
  return { left: Math.round(x), top: Math.round(above ? firstTop(lines) - GAP - height : y), above, room: Math.floor(room) };
}

/** All lines of the mark in height, the last in width: there the reader's eye has ended. */
function referenceOf(lines: readonly DOMRect[]) {
  const last = lines.at(-1);
  const top = firstTop(lines);
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const left = last?.left ?? 0;
  const width = last?.width ?? 0;
  const box = { x: left, y: top, left, top, right: left + width, bottom, width, height: bottom - top };
  return { getBoundingClientRect: () => box };
}

function firstTop(lines: readonly DOMRect[]): number {
  return Math.min(...lines.map((line) => line.top));
}

/** Lays a sheet over the lower part of the window, and scrolls the mark out from under it. */
export function bringAbove(window: Window, layer: HTMLElement, lines: readonly DOMRect[]): void {
  Object.assign(layer.style, { left: '', top: '', maxBlockSize: '' });
  const card = layer.querySelector('[role="dialog"]')?.getBoundingClientRect();
  const last = lines.at(-1);
  if (card === undefined || last === undefined) return;
  const hidden = last.bottom + UNDER - card.top;
  if (hidden > 0) window.scrollBy({ top: hidden, behavior: 'instant' });
}
