/** One run of the reader on one page: reads, asks, shows, and looks again when the page changes. Each act is a file of its own; this is their order. */
import type { CheckedArticle, Handlers, TabAsks } from '../messages';
import type { Article } from '../types';
import { workerAsker } from './ask-worker';
import { extensionIsHere, type PageRuntime } from './extension-api';
import { watchBody, watchPage, type BodyChange } from './lifecycle';
import { marksFor, relocate, verify, type Mark } from './marks';
import { noArticle, pageState } from './page-state';
import { readSelection } from './read-selection';
import type { ReadArticle, Reading } from './reading';
import { Surface } from './surface';

/** A page that keeps growing is asked about anew this often at most. */
const MOST_CHECKS = 5;

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
    pageState: () => pageState(reader.title, reader.checked, reader.marks),
    openCard: (at) => reader.openCard(at),
    checkPage: () => reader.check(reader.read(true), true),
    checkSelection: () => reader.checkSelection(),
  };
}

class Reader {
  marks: Mark[] = [];
  checked: CheckedArticle | null = null;
  title: string;
  private text = '';
  private checks = 0;
  /** Checked on command: then it stays so when the page changes. */
  private asked = false;
  private readonly surface: Surface;
  private readonly ask;
  private watching = new AbortController();

  constructor(
    private readonly world: ReaderWorld,
    private readonly run: AbortController,
  ) {
    this.title = world.window.document.title;
    this.ask = workerAsker(world.runtime);
    this.surface = new Surface(world.window, run.signal, () => this.isAlive());
  }

  start(): void {
    watchPage(this.world.window, this.run.signal, {
      isAlive: () => this.isAlive(),
      end: () => this.run.abort(),
      shown: () => this.verifyAll(),
    });
    // Nobody to answer is weather: the extension is being updated, and the page stays as it is.
    this.check(this.read(false), false).catch(() => undefined);
  }

  read(anyPage: boolean): ReadArticle {
    return this.world.readArticle(this.world.window.document, { isHidden, anyPage });
  }

  /** An answer that comes after a later question was asked is dropped: what was asked on command must not be undone. */
  async check(read: ReadArticle, asked: boolean): Promise<void> {
    if (read.article === null) {
      this.checked ??= noArticle(read.why);
      return;
    }
    const turn = ++this.checks;
    this.asked ||= asked;
    this.title = read.article.title;
    this.text = read.article.text;
    this.watch(read.body);
    const answer = await this.question(read.article, this.asked);
    if (answer !== null && turn === this.checks) await this.take(answer, marksFor(answer.annotations, read.map));
  }

  /** Null when the worker takes the article for nonsense. */
  private question(article: Article, asked: boolean): Promise<CheckedArticle | null> {
    return this.ask('checkArticle', article, asked);
  }

  async checkSelection(): Promise<void> {
    const read = readSelection(this.world.window.document, isHidden);
    const answer = read === null ? null : await this.question(read.article, true);
    if (read === null || answer === null) return;
    const found = marksFor(answer.annotations, read.map, this.marks.length);
    const before = this.checked;
    await this.take(before === null ? answer : { ...before, words: answer.words, unknown: before.unknown + answer.unknown }, [...this.marks, ...found]);
    const [first] = found.filter((mark) => mark.pieces.length > 0);
    await (first === undefined ? this.surface.say(answer.words.nothingSelected) : this.surface.open(first, null));
  }

  private async take(answer: CheckedArticle, marks: Mark[]): Promise<void> {
    if (this.run.signal.aborted) return;
    this.checked = answer;
    this.marks = marks;
    await this.surface.show(marks, answer.words);
  }

  async openCard(at: number): Promise<void> {
    const mark = this.marks[at];
    if (mark !== undefined) await this.surface.open(mark, null);
  }

  private watch(body: Element): void {
    this.watching.abort();
    this.watching = new AbortController();
    watchBody(this.world.window, body, AbortSignal.any([this.run.signal, this.watching.signal]), (change) => this.changed(change));
  }

  /** First the cheap question whether every mark still reads as it did; only then is the page read again. */
  private changed({ grown }: BodyChange): void {
    if (!this.isAlive()) return;
    const lost = this.verifyAll() > 0;
    if (lost || grown) this.readAgain();
  }

  /** How many marks no longer stand where they stood. */
  private verifyAll(): number {
    const stood = this.marks.filter((mark) => mark.pieces.length > 0);
    for (const mark of this.marks) verify(mark);
    this.surface.draw();
    return stood.filter((mark) => mark.pieces.length === 0).length;
  }

  private readAgain(): void {
    const read = this.read(this.asked);
    if (read.article === null) return;
    if (read.article.text !== this.text && this.checks < MOST_CHECKS) {
      this.check(read, false).catch(() => undefined);
      return;
    }
    relocate(this.marks, read.map);
    this.watch(read.body);
    this.surface.draw();
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
