/** Draws into our one element: the card, the list of figures and a line for screen readers. The page's own nodes are never touched. */
import { render, type VNode } from 'preact';
import { ClaimCard } from '../../components/claim-card';
import { FigureList } from '../../components/figure-list';
import type { PageWords } from '../messages';
import { copyText } from './copy-text';
import { makeHostElement, type HostElement } from './host-element';
import { elementOf, isDrawn, rectsOf, type Mark } from './marks';
import { bringAbove, placeCard } from './place-card';
import type { Box } from './travel';
import { watchEscape } from './watch-escape';

/** Below this width of the window a card beside the text would have no place. */
const NARROW = 600;

export interface CardHost {
  /** The marks that are drawn now, for the list. An open card whose mark is gone closes. */
  show(marks: readonly Mark[], words: PageWords): void;
  /** `focus` moves the reader into the card; without it hovering would steal the place of typing. */
  open(mark: Mark, how: { focus: boolean; pinned: boolean; from: HTMLElement | null }): void;
  close(): void;
  opened(): Mark | null;
  isPinned(): boolean;
  cardBox(): Box | null;
  isOurs(event: Event): boolean;
  /** Says a sentence to everybody; null takes it away. */
  say(sentence: string | null): void;
}

export interface HostEvents {
  /** An item of the list was chosen. */
  chosen(mark: Mark, item: HTMLElement | null): void;
  /** A card opened or closed. */
  changed(mark: Mark | null): void;
}

/** Adds the host element; it is gone again when `signal` aborts. */
export function addCardHost(window: Window & typeof globalThis, signal: AbortSignal, events: HostEvents): CardHost {
  const host = new Host(window, events);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  watchEscape(window, signal, () => host.dismiss());
  for (const type of ['scroll', 'resize'] as const) window.addEventListener(type, () => host.follow(), { signal, capture: true, passive: true });
  return host;
}

class Host implements CardHost {
  private readonly host: HostElement;
  private readonly mount: HTMLElement;
  private readonly layer: HTMLElement;
  private readonly status: HTMLElement;
  private readonly notice: HTMLElement;
  private marks: readonly Mark[] = [];
  private words: PageWords = { language: '', direction: 'ltr', listTitle: '', nothingSelected: '', close: '' };
  private mark: Mark | null = null;
  private pinned = false;
  private above = false;
  private sheet = false;
  private from: HTMLElement | null = null;
  private frame = 0;

  constructor(
    private readonly window: Window & typeof globalThis,
    private readonly events: HostEvents,
  ) {
    this.host = makeHostElement(window);
    this.mount = this.host.part('tm-parts');
    this.draw();
    this.layer = this.mount.querySelector('.tm-layer') as HTMLElement;
    this.status = this.host.part('tm-status');
    this.status.setAttribute('role', 'status');
    this.notice = this.host.part('tm-notice');
    this.notice.hidden = true;
    this.host.stand();
  }

  show(marks: readonly Mark[], words: PageWords): void {
    this.host.stand();
    this.marks = marks.filter(isDrawn);
    this.words = words;
    this.draw();
    if (this.marks.length > 0 && this.status.textContent !== words.listTitle) this.status.textContent = words.listTitle;
    if (this.mark !== null && !this.marks.includes(this.mark)) this.close();
  }

  private chosen(index: number): void {
    const mark = this.marks[index];
    const item = this.host.root.activeElement;
    if (mark !== undefined) this.events.chosen(mark, item instanceof HTMLElement ? item : null);
  }

  open(mark: Mark, { focus, pinned, from }: { focus: boolean; pinned: boolean; from: HTMLElement | null }): void {
    this.sheet = this.window.matchMedia('(pointer: coarse)').matches || this.window.innerWidth < NARROW;
    this.mark = mark;
    this.pinned = pinned || this.sheet;
    this.from = from;
    this.above = false;
    this.say(null);
    this.host.stand();
    this.draw();
    if (!this.layer.matches(':popover-open')) this.layer.showPopover();
    if (this.sheet) bringAbove(this.window, this.layer, rectsOf(mark));
    else void this.place();
    if (focus || this.sheet) this.layer.querySelector<HTMLElement>('[role="dialog"] [tabindex="-1"]')?.focus({ preventScroll: true });
    this.events.changed(mark);
  }

  /** One tree for card and list: two would give their parts the same ids. */
  private draw(): void {
    const { words } = this;
    const items = this.marks.map(({ annotation }) => ({ label: annotation.label, verdict: annotation.verdict }));
    render(
      <>
        <div class={this.sheet ? 'tm-layer sheet' : 'tm-layer'} popover="manual" dir={this.direction()}>{this.card()}</div>
        <div class="tm-corner" lang={words.language} dir={words.direction}>
          {items.length > 0 && <FigureList title={words.listTitle} items={items} shown={false} onChoose={(index) => { this.chosen(index); }} />}
        </div>
      </>,
      this.mount,
    );
  }

  private card(): VNode | null {
    if (this.mark === null) return null;
    const close = () => { this.close(); };
    return (
      <>
        {this.sheet && <div class="tm-scrim" onClick={close} />}
        <ClaimCard card={this.mark.annotation.card} sheet={this.sheet} above={this.above && !this.sheet} onClose={close} onCopy={(text) => void copyText(this.window.document, text)} />
      </>
    );
  }

  private direction(): 'ltr' | 'rtl' {
    const element = this.mark === null ? null : elementOf(this.mark);
    return element !== null && this.window.getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
  }

  /** Keeps the card with its mark; closes it when the mark has left the window. */
  private async place(): Promise<void> {
    const { mark } = this;
    const lines = mark === null ? [] : rectsOf(mark);
    if (!lines.some((line) => line.bottom > 0 && line.top < this.window.innerHeight)) {
      this.close();
      return;
    }
    this.layer.style.maxBlockSize = '';
    const { left, top, above, room } = await placeCard(this.layer, lines, this.direction() === 'rtl');
    if (this.mark !== mark) return;
    if (above !== this.above) {
      this.above = above;
      this.draw();
    }
    Object.assign(this.layer.style, { left: `${left}px`, top: `${top}px`, maxBlockSize: `${room}px` });
  }

  follow(): void {
    if (this.mark === null || this.sheet || this.frame !== 0) return;
    this.frame = this.window.requestAnimationFrame(() => {
      this.frame = 0;
      if (this.mark !== null) void this.place();
    });
  }

  close(): void {
    if (this.mark === null) return;
    const focused = this.layer.contains(this.host.root.activeElement);
    this.mark = null;
    this.pinned = false;
    if (this.layer.matches(':popover-open')) this.layer.hidePopover();
    this.draw();
    if (focused && this.from?.isConnected === true) this.from.focus({ preventScroll: true });
    this.from = null;
    this.events.changed(null);
  }

  /** By Escape. False where nothing of ours is open: then the key is the page's. */
  dismiss(): boolean {
    if (this.mark === null && this.notice.hidden) return false;
    this.say(null);
    this.close();
    return true;
  }

  say(sentence: string | null): void {
    this.notice.hidden = sentence === null;
    this.notice.textContent = sentence ?? '';
    if (sentence !== null) this.status.textContent = sentence;
  }

  opened(): Mark | null {
    return this.mark;
  }

  isPinned(): boolean {
    return this.pinned;
  }

  cardBox(): Box | null {
    return this.mark === null ? null : this.layer.getBoundingClientRect();
  }

  isOurs(event: Event): boolean {
    return event.target === this.host.element;
  }

  remove(): void {
    if (this.frame !== 0) this.window.cancelAnimationFrame(this.frame);
    render(null, this.mount);
    this.host.element.remove();
  }
}
