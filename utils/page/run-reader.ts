/** One run of the reader on one page: reads, asks, draws, listens, and takes everything away when its signal aborts. It only gives the orders; each act is a file of its own. */
import type { CheckedArticle, Handlers, PageState, TabAsks } from '../messages';
import { VERDICTS, type Topic, type VerdictKind } from '../types';
import { workerAsker } from './ask-worker';
import { addCardHost, type CardHost } from './card-host';
import { extensionIsHere, type PageRuntime } from './extension-api';
import { indexMarks, type MarkIndex } from './hit-test';
import { watchPointer } from './hover';
import { watchBody, watchPage, whenSettled, type BodyChange } from './lifecycle';
import { elementOf, marksFor, relocate, verify, type Mark } from './marks';
import { startPainting } from './paint';
import { readArticle, type ReadArticle } from './read-article';
import { readSelection } from './read-selection';
import type { TextMap } from './text-map';

/** A page that keeps growing is asked about anew this often at most. */
const MOST_CHECKS = 5;

/** The answers that the worker and our own pages get from this tab. */
export function runReader(window: Window & typeof globalThis, runtime: PageRuntime, run: AbortController): Handlers<TabAsks> {
  const { document } = window;
  const { signal } = run;
  const ask = workerAsker(runtime);
  const painter = startPainting(window);
  const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });
  let marks: Mark[] = [];
  let index: MarkIndex = indexMarks(document, marks);
  let checked: CheckedArticle | null = null;
  let title = document.title;
  let text = '';
  let host: CardHost | null = null;
  let watching = new AbortController();
  let checks = 0;

  signal.addEventListener('abort', () => {
    watching.abort();
    painter.clear();
  }, { once: true });

  const isAlive = () => {
    if (extensionIsHere(runtime)) return true;
    run.abort();
    return false;
  };

  /** Draws what stands, at once; the host comes only when the page has settled and there is something to show. */
  const draw = () => {
    if (signal.aborted) return;
    painter.paint(marks);
    index = indexMarks(document, marks);
    if (host !== null && checked !== null) host.show(marks, checked.words);
  };
  const addHost = async () => {
    await whenSettled(window, signal);
    if (signal.aborted || host !== null) return;
    host = addCardHost(window, signal, {
      chosen: (mark, item) => openMark(mark, item),
      changed: (mark) => painter.open(mark),
    });
    watchPointer(window, signal, {
      marks: () => index,
      opened: () => host?.opened() ?? null,
      cardBox: () => host?.cardBox() ?? null,
      isOurs: (event) => host?.isOurs(event) ?? false,
      open: (mark, how) => host?.open(mark, { focus: false, pinned: how === 'press', from: null }),
      close: () => host?.close(),
      isPinned: () => host?.isPinned() ?? false,
      isAlive,
    });
  };

  const openMark = (mark: Mark, from: HTMLElement | null) => {
    painter.restore();
    const element = elementOf(mark);
    if (element === null || host === null) return;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    host.open(mark, { focus: true, pinned: true, from });
  };

  /** Takes in an answer: its marks are the page's marks now, or are added to them. */
  const take = async (answer: CheckedArticle, map: TextMap, add: boolean) => {
    const kept = add ? marks : [];
    marks = [...kept, ...marksFor(answer.annotations, map, kept.length)];
    checked = add && checked !== null ? { ...checked, words: answer.words, unknown: checked.unknown + answer.unknown } : answer;
    draw();
    if (marks.some((mark) => mark.pieces.length > 0)) await addHost();
    draw();
  };

  const check = async (read: ReadArticle, asked: boolean) => {
    if (read.article === null) {
      checked ??= nothing({ isNews: false, platformBan: false, score: 0, why: [read.why] });
      return;
    }
    ({ title, text } = read.article);
    checks++;
    watching.abort();
    watching = new AbortController();
    watchBody(window, read.body, AbortSignal.any([signal, watching.signal]), onBodyChange);
    const answer = await ask('checkArticle', read.article, asked);
    if (!signal.aborted && answer !== null) await take(answer, read.map, false);
  };

  /** First the cheap question whether every mark still reads as it did; only then is the page read again. */
  const onBodyChange = ({ grown }: BodyChange) => {
    if (!isAlive()) return;
    const before = marks.filter((mark) => mark.pieces.length > 0).length;
    for (const mark of marks) verify(mark);
    const lost = marks.filter((mark) => mark.pieces.length > 0).length < before;
    if (lost || grown) readAgain();
    else draw();
  };
  const readAgain = () => {
    const read = readArticle(document, { isHidden });
    if (read.article !== null && read.article.text !== text && checks < MOST_CHECKS) return void check(read, false).catch(unheard);
    if (read.article !== null) {
      relocate(marks, read.map);
      watching.abort();
      watching = new AbortController();
      watchBody(window, read.body, AbortSignal.any([signal, watching.signal]), onBodyChange);
    }
    draw();
  };

  watchPage(window, signal, {
    isAlive,
    end: () => run.abort(),
    shown: () => {
      for (const mark of marks) verify(mark);
      draw();
    },
  });

  void check(readArticle(document, { isHidden }), false).catch(unheard);

  return {
    pageState: () => pageState(title, checked, marks),
    openCard: (at) => {
      const mark = marks[at];
      if (mark !== undefined) openMark(mark, null);
    },
    checkPage: () => check(readArticle(document, { isHidden, anyPage: true }), true),
    checkSelection: async () => {
      const read = readSelection(document, isHidden);
      const answer = read === null ? null : await ask('checkArticle', read.article, true);
      if (signal.aborted || read === null || answer === null) return;
      const first = marks.length;
      await take(answer, read.map, true);
      await addHost();
      const found = marks.slice(first).find((mark) => mark.pieces.length > 0);
      if (found !== undefined) openMark(found, null);
      else host?.say(answer.words.nothingSelected);
    },
  };
}

/** Nobody to answer is weather: the extension is being updated, and the page stays as it is. */
function unheard(): void {
  // Nothing to undo: nothing was drawn for an answer that did not come.
}

function nothing(topic: Topic): CheckedArticle {
  return { topic, annotations: [], unknown: 0, words: { language: 'en', direction: 'ltr', listTitle: '', nothingSelected: '', close: '' } };
}

function pageState(title: string, checked: CheckedArticle | null, marks: readonly Mark[]): PageState {
  const counts = Object.fromEntries(VERDICTS.map((kind) => [kind, 0])) as Record<VerdictKind, number>;
  for (const { annotation } of marks) counts[annotation.verdict]++;
  counts.unknown += checked?.unknown ?? 0;
  const claims = marks.map(({ index, annotation }) => ({ index, quote: annotation.quote, label: annotation.label, verdict: annotation.verdict }));
  return { title, topic: checked?.topic ?? null, counts, claims };
}
