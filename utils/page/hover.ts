/** Decides from pointer, touch and keys when a card opens and closes. It draws nothing and knows nothing of cards but where one lies. */
import type { MarkIndex } from './hit-test';
import type { Mark } from './marks';
import { isOnTheWay, type Box, type Point } from './travel';

/** Waits in milliseconds. They are for the hand, not animations: reduced motion leaves them alone. */
export const REST = 250;
export const GRACE = 300;
/** A hand at rest still trembles. */
const TREMBLE = 6;

export interface HoverWorld {
  marks(): MarkIndex;
  /** The mark whose card is open, or null. */
  opened(): Mark | null;
  /** Where the card lies now; null when none is open. */
  cardBox(): Box | null;
  /** True for events that come out of our own root. */
  isOurs(event: Event): boolean;
  open(mark: Mark, how: 'hover' | 'press'): void;
  close(): void;
  /** Opened on purpose: then leaving it with the pointer does not close it. */
  isPinned(): boolean;
  /** The extension still exists; otherwise everything of ours is already taken away. */
  isAlive(): boolean;
}

/** Listens until `signal` aborts. Only trusted events count: a page can make up the others. */
export function watchPointer(window: Window, signal: AbortSignal, world: HoverWorld): void {
  const hand = new Hand(window, world);
  window.addEventListener('pointermove', (event) => hand.moved(event), { signal, passive: true, capture: true });
  window.document.documentElement.addEventListener('pointerleave', (event) => hand.left(event), { signal, passive: true });
  window.addEventListener('click', (event) => hand.clicked(event), { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => hand.forget(), { once: true });
}

class Hand {
  private frame = 0;
  private latest: { at: Point; pressed: boolean; ours: boolean } | null = null;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private graceTimer: ReturnType<typeof setTimeout> | undefined;
  private candidate: { mark: Mark; at: Point } | null = null;
  /** Where the pointer last was on the open mark. */
  private leftAt: Point | null = null;

  constructor(
    private readonly window: Window,
    private readonly world: HoverWorld,
  ) {}

  /** At most one look a frame; a page that nobody moves over costs nothing. */
  moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // nb. asked now: once an event has been delivered it forgets that it came out of a shadow root.
    this.latest = { at: { x: event.clientX, y: event.clientY }, pressed: event.buttons !== 0, ours: this.world.isOurs(event) };
    if (this.frame === 0) this.frame = this.window.requestAnimationFrame(() => this.look());
  }

  private look(): void {
    this.frame = 0;
    const { latest } = this;
    this.latest = null;
    if (latest === null || !this.world.isAlive()) return;
    if (latest.ours) {
      this.stay();
      return;
    }
    const point = latest.at;
    const mark = latest.pressed ? null : this.world.marks().at(point.x, point.y);
    const opened = this.world.opened();
    if (mark !== null && mark === opened) {
      this.leftAt = point;
      this.stay();
      return;
    }
    this.consider(mark, point, opened);
    if (opened !== null) this.away(point);
  }

  private stay(): void {
    this.dropCandidate();
    clearTimeout(this.graceTimer);
    this.graceTimer = undefined;
  }

  /** A pointer at rest on a mark opens it; while another card is open the next mark opens at once, unless it only lies on the way to that card. */
  private consider(mark: Mark | null, at: Point, opened: Mark | null): void {
    if (mark === null || (opened !== null && this.world.isPinned())) this.dropCandidate();
    else if (opened === null || this.isOnTheWay(at)) this.waitFor(mark, at);
    else this.openBy(mark, at);
  }

  private waitFor(mark: Mark, at: Point): void {
    const { candidate } = this;
    if (candidate?.mark === mark && Math.hypot(at.x - candidate.at.x, at.y - candidate.at.y) <= TREMBLE) return;
    this.dropCandidate();
    this.candidate = { mark, at };
    this.restTimer = setTimeout(() => {
      if (!this.world.isPinned()) this.openBy(mark, at);
    }, REST);
  }

  private isOnTheWay(at: Point): boolean {
    const box = this.world.cardBox();
    return this.leftAt !== null && box !== null && isOnTheWay(this.leftAt, at, box);
  }

  private openBy(mark: Mark, at: Point): void {
    this.stay();
    this.leftAt = at;
    this.world.open(mark, 'hover');
  }

  /** On the way to the card the grace begins anew with each step; elsewhere it runs out. */
  private away(point: Point): void {
    if (this.world.isPinned() || (this.graceTimer !== undefined && !this.isOnTheWay(point))) return;
    clearTimeout(this.graceTimer);
    this.graceTimer = setTimeout(() => this.runOut(), GRACE);
  }

  left(event: Event): void {
    if (event.isTrusted && this.world.opened() !== null && !this.world.isPinned()) {
      clearTimeout(this.graceTimer);
      this.graceTimer = setTimeout(() => this.runOut(), GRACE);
    }
    this.dropCandidate();
  }

  /** A card may have been opened on purpose while the pointer's wait ran: then the pointer has no say any more. */
  private runOut(): void {
    if (!this.world.isPinned()) this.close();
  }

  private close(): void {
    this.stay();
    this.world.close();
  }

  /** A tap or click on a mark opens it, unless the words are a control of the page; anywhere else it closes. */
  clicked(event: MouseEvent): void {
    if (!event.isTrusted || !this.world.isAlive() || this.world.isOurs(event)) return;
    const mark = event.button === 0 && !isControl(event.target) ? this.world.marks().at(event.clientX, event.clientY) : null;
    this.stay();
    if (mark === null) {
      if (this.world.opened() !== null) this.world.close();
    } else if (this.window.getSelection()?.isCollapsed !== false) this.world.open(mark, 'press');
  }

  private dropCandidate(): void {
    clearTimeout(this.restTimer);
    this.candidate = null;
  }

  forget(): void {
    this.stay();
    if (this.frame !== 0) this.window.cancelAnimationFrame(this.frame);
  }
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href], button, input, select, textarea, summary, label, [role="button"], [role="link"]') !== null;
}
