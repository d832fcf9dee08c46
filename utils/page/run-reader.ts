/** One run of the reader on one page: reads, asks, shows, and looks again when the page changes. Each act is a file of its own; this is their order. */
import type { CheckedArticle, Handlers, PageState, TabAsks } from '../messages';
import { workerAsker } from './ask-worker';
import { extensionIsHere, type PageRuntime } from './extension-api';
import { watchBody, watchPage, type BodyChange } from './lifecycle';
import { isDrawn, marksFor, overlap, relocate, verify, type Mark } from './marks';
import { paced } from './paced';
import { noArticle, pageState } from './page-state';
import { NO_WORDS, readSelection } from './read-selection';
import type { FoundArticle, ReadArticle, Reading } from './reading';
import { Surface } from './surface';
import { observeNodes } from './watch-address';

/** Reading costs this page some milliseconds, asking costs the worker as many: neither is done without end for a page that changes without end. */
const READINGS = { burst: 10, every: 4000, gap: 150 };
const QUESTIONS = { burst: 5, every: 60_000 };
const BADGES = { burst: 5, every: 2000, gap: 100 };

export interface ReaderWorld {
  window: Window & typeof globalThis;
  runtime: PageRuntime;
  readArticle: Reading;
}

/** Starts at once and ends when `run` aborts, which it may do itself. Gives what the worker and our own pages may ask of this tab. */
export function runReader(world: ReaderWorld, run: AbortController): Handlers<TabAsks> {
  const reader = new Reader(world, run);
  reader.start();
  return {
    pageState: () => reader.state(),
    openCard: (at) => reader.openCard(at),
    checkPage: () => reader.checkPage(),
    checkSelection: () => reader.checkSelection(),
  };
}

class Reader {
  /** Of the article, in its order. */
  private marks: Mark[] = [];
  /** Of what was selected and checked: these stand wherever the selection stood, whatever becomes of the article. */
  private selected: Mark[] = [];
  private unknownSelected = 0;
  private checked: CheckedArticle | null = null;
  /** Why there is no article on the page just now; null when there is one. */
  private absent: string | null = null;
  private latest: FoundArticle | null = null;
  private title: string;
  private turn = 0;
  /** Checked on command: then it stays so when the page changes. */
  private asked = false;
  /** What the badge was told. */
  private told = 0;
  private watching = new AbortController();
  private readonly surface: Surface;
  private readonly ask;
  private readonly readSoon: () => void;
  private readonly askSoon: () => void;
  private readonly tellSoon: () => void;

  constructor(
    private readonly world: ReaderWorld,
    private readonly run: AbortController,
  ) {
    this.title = world.window.document.title;
    this.ask = workerAsker(world.runtime);
    this.surface = new Surface(world.window, run.signal, () => this.isAlive());
    this.readSoon = paced(run.signal, READINGS, () => { this.look(); });
    // Nobody to answer is weather: the extension is being updated, and the page stays as it is.
    this.askSoon = paced(run.signal, QUESTIONS, () => { this.question().catch(() => undefined); });
    this.tellSoon = paced(run.signal, BADGES, () => { this.tell(this.all().filter(isDrawn).length); });
  }

  start(): void {
    watchPage(this.world.window, this.run.signal, {
      isAlive: () => this.isAlive(),
      end: () => {
        this.tell(0);
        this.run.abort();
      },
      shown: (kept) => { this.shown(kept); },
    });
    this.look();
  }

  state(): PageState {
    const checked = this.absent === null ? this.checked : noArticle(this.absent);
    return pageState(this.title, checked, this.all(), this.unknownSelected);
  }

  async checkPage(): Promise<void> {
    this.asked = true;
    if (this.find()) await this.question();
  }

  async checkSelection(): Promise<void> {
    const read = readSelection(this.world.window.document, isHidden);
    // Without a selection that can be read the worker still has the words for saying so.
    const answer = await this.ask('checkArticle', read?.article ?? NO_WORDS, true);
    if (answer === null || this.run.signal.aborted) return;
    const found = read === null ? [] : marksFor(answer.annotations, read.map).filter(isDrawn);
    const standing = this.all().filter(isDrawn);
    this.selected.push(...found.filter((mark) => !standing.some((other) => overlap(mark, other))));
    if (read !== null) this.unknownSelected += answer.unknown;
    await this.show(answer);
    const [first] = found;
    if (first === undefined) await this.surface.say(answer.words.nothingSelected);
    else await this.surface.open(standing.find((mark) => overlap(mark, first)) ?? first, null);
  }

  async openCard(at: number): Promise<void> {
    const mark = this.all()[at];
    if (mark !== undefined) await this.surface.open(mark, null);
  }

  private all(): Mark[] {
    return [...this.marks, ...this.selected];
  }

  /** Reads the page as it is now, and asks where its text is not the one that was judged. */
  private look(): void {
    if (!this.isAlive()) return;
    const before = this.latest?.article.text;
    if (this.find() && this.latest?.article.text !== before) this.askSoon();
  }

  /** Reads, moves the marks that stand to what was read, and watches it. False where there is no article, or none yet. */
  private find(): boolean {
    const read = this.read();
    this.absent = read.article === null ? read.why : null;
    if (read.article === null) this.watchAll();
    else {
      this.latest = read;
      this.title = read.article.title;
      this.watch(read.body);
      relocate(this.marks, read.map);
    }
    this.draw();
    return read.article !== null;
  }

  private read(): ReadArticle {
    try {
      return this.world.readArticle(this.world.window.document, { isHidden, anyPage: this.asked });
    } catch {
      // A page can lay elements of its own over the document's functions by their names.
      return { article: null, map: null, body: null, why: 'the page could not be read' };
    }
  }

  /** An answer that comes after a later question was asked is dropped: what was asked on command must not be undone. */
  private async question(): Promise<void> {
    const { latest } = this;
    if (latest === null) return;
    const turn = ++this.turn;
    const answer = await this.ask('checkArticle', latest.article, this.asked);
    if (answer === null || turn !== this.turn || this.run.signal.aborted) return;
    this.checked = answer;
    this.marks = marksFor(answer.annotations, latest.map);
    // Meanwhile the page may have been read anew.
    if (this.latest !== null && this.latest !== latest) relocate(this.marks, this.latest.map);
    await this.show(answer);
  }

  private async show({ words }: CheckedArticle): Promise<void> {
    this.tellSoon();
    await this.surface.show(this.all(), words);
  }

  private draw(): void {
    this.surface.draw();
    this.tellSoon();
  }

  /** The badge follows the page, also where it changes its address or its text without a load. */
  private tell(count: number, again = false): void {
    if ((count === this.told && !again) || !extensionIsHere(this.world.runtime)) return;
    this.told = count;
    this.ask('marksShown', count).catch(() => undefined);
  }

  /** Browsers forget the badge of a page that was left, and pages clear the registry of highlights. */
  private shown(kept: boolean): void {
    for (const mark of this.all()) verify(mark);
    this.draw();
    if (kept) this.tell(this.told, true);
  }

  private watch(body: Element): void {
    watchBody(this.world.window, body, this.watchAnew(), (change) => { this.changed(change); });
  }

  private watchAll(): void {
    observeNodes(this.world.window.document, this.watchAnew(), this.readSoon);
  }

  private watchAnew(): AbortSignal {
    this.watching.abort();
    this.watching = new AbortController();
    return AbortSignal.any([this.run.signal, this.watching.signal]);
  }

  /** First the cheap question whether every mark still reads as it did; only then is the page read again. */
  private changed({ grown }: BodyChange): void {
    if (!this.isAlive()) return;
    const before = this.all().map(isDrawn);
    const lost = this.all().filter((mark, at) => isDrawn(verify(mark)) !== before[at]);
    if (lost.length > 0) this.draw();
    if (lost.length > 0 || grown) this.readSoon();
  }

  private isAlive(): boolean {
    if (extensionIsHere(this.world.runtime)) return true;
    this.run.abort();
    return false;
  }
}

function isHidden(element: Element): boolean {
  return !element.checkVisibility({ visibilityProperty: true });
}
