/** Everything that a run shows: marks painted, the host with card and list, and the pointer that opens them. It asks nobody and reads nothing. */
import type { PageWords } from '../messages';
import { addCardHost, type CardHost } from './card-host';
import { indexMarks, type MarkIndex } from './hit-test';
import { watchPointer } from './hover';
import { whenSettled } from './lifecycle';
import { elementOf, isDrawn, type Mark } from './marks';
import { startPainting, type Painter } from './paint';

export class Surface {
  private readonly painter: Painter;
  private index: MarkIndex;
  private host: CardHost | null = null;
  /** Asked for by several, added once. */
  private adding: Promise<void> | null = null;
  private marks: readonly Mark[] = [];
  private words: PageWords | null = null;

  /** All of it is gone again when `signal` aborts. `isAlive` is asked before the pointer does anything. */
  constructor(
    private readonly window: Window & typeof globalThis,
    private readonly signal: AbortSignal,
    private readonly isAlive: () => boolean,
  ) {
    this.painter = startPainting(window);
    this.index = indexMarks(window.document, []);
    signal.addEventListener('abort', () => this.painter.clear(), { once: true });
  }

  /** Marks are drawn at once; the host comes when the page has settled, and only where there is a mark. */
  async show(marks: readonly Mark[], words: PageWords): Promise<void> {
    this.marks = marks;
    this.words = words;
    this.draw();
    if (marks.some(isDrawn)) await this.needHost();
  }

  /** Draws again after pieces have changed, or after the page has taken marks away. */
  draw(): void {
    if (this.signal.aborted || this.words === null) return;
    this.painter.paint(this.marks);
    this.index = indexMarks(this.window.document, this.marks);
    this.host?.show(this.marks, this.words);
  }

  /** Sets again what the page has cleared out of the registry that it shares with us. */
  restore(): void {
    this.painter.restore();
  }

  /** Scrolls to a mark and opens its card with the focus in it; closing gives the focus back to `from`. */
  async open(mark: Mark, from: HTMLElement | null): Promise<void> {
    const element = elementOf(mark);
    if (element === null) return;
    await this.needHost();
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.host?.open(mark, { focus: true, pinned: true, from });
  }

  async say(sentence: string): Promise<void> {
    await this.needHost();
    this.host?.say(sentence);
  }

  private needHost(): Promise<void> {
    this.adding ??= this.addHost();
    return this.adding;
  }

  private async addHost(): Promise<void> {
    await whenSettled(this.window, this.signal);
    const host = (this.host = addCardHost(this.window, this.signal, {
      chosen: (mark, item) => void this.open(mark, item),
      changed: (mark) => {
        this.painter.restore();
        this.painter.open(mark);
      },
    }));
    watchPointer(this.window, this.signal, {
      marks: () => this.index,
      opened: () => host.opened(),
      cardBox: () => host.cardBox(),
      isOurs: (event) => host.isOurs(event),
      isPinned: () => host.isPinned(),
      open: (mark, how) => host.open(mark, { focus: false, pinned: how === 'press', from: null }),
      close: () => host.close(),
      isAlive: this.isAlive,
    });
    this.draw();
  }
}
