/** The popup: what was found on this page, or why nothing was and what the reader can do. Asks nobody; choices go out as events. */
import { useEffect, useRef } from 'preact/hooks';
import { ClaimList, VerdictCounts } from './popup-figures';
import type { PopupFoot, PopupView } from './popup-view';
import type { Notice, PopupWords } from './popup-words';
import { Wordmark } from './wordmark';

export interface PopupActions {
  onChoose: (index: number) => void;
  /** Read this page now, on command. */
  onRead: () => void;
  /** Always read this site, or with null every site. */
  onAllow: (site: string | null) => void;
}

interface PopupPanelProps extends PopupActions {
  name: string;
  words: PopupWords;
  view: PopupView;
  /** Null until the worker has answered. */
  foot: PopupFoot | null;
}

export function PopupPanel({ name, words, view, foot, ...actions }: PopupPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // A button that was pressed is gone with its view: without this, the keyboard would start over at the top of the document.
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!first.current && lost) heading.current?.focus();
    first.current = view.kind === 'waiting';
  }, [view.kind]);
  const notice = noticeOf(view, words);
  return (
    <div class="pop" lang={words.language} dir={words.direction}>
      <header class="pop-head"><Wordmark name={name} /></header>
      <main class="pop-main" aria-busy={view.kind === 'waiting' || view.kind === 'reading'}>
        <div class="pop-lead" role="status">
          {notice && <h1 ref={heading} tabIndex={-1}>{notice.title}</h1>}
          {notice && <p dir="auto">{notice.text}</p>}
        </div>
        <Body view={view} words={words} {...actions} />
        {foot?.problem && <Warning text={foot.problem} />}
      </main>
      <footer class="pop-foot">{foot && <p>{foot.database ? words.database(foot.database) : words.noDatabase}</p>}</footer>
    </div>
  );
}

function noticeOf(view: PopupView, words: PopupWords): Notice | null {
  switch (view.kind) {
    case 'waiting': return null;
    case 'reading': return words.reading;
    case 'marked': return { title: words.marked(view.claims.length), text: view.title };
    case 'nothing-marked': return words.nothingMarked;
    case 'not-news': return words.notNews;
    case 'other-news': return words.otherNews;
    case 'not-allowed': return words.notAllowed;
    case 'not-readable': return words.notReadable;
    case 'failed': return view.problem === null ? words.failed : { ...words.failed, text: view.problem };
  }
}

function Body({ view, words, onChoose, onRead, onAllow }: Pick<PopupPanelProps, 'view' | 'words'> & PopupActions) {
  switch (view.kind) {
    case 'marked':
      return (
        <>
          <VerdictCounts counts={view.counts} names={words.verdicts} />
          <ClaimList title={words.listTitle} claims={view.claims} onChoose={onChoose} />
        </>
      );
    case 'nothing-marked':
      return <VerdictCounts counts={view.counts} names={words.verdicts} />;
    case 'not-news':
    case 'other-news':
      return <div class="pop-go"><button class="tm-button" type="button" onClick={onRead}>{words.checkAnyway}</button></div>;
    case 'not-allowed': {
      const { site } = view;
      return (
        <div class="pop-go">
          <button class="tm-button primary" type="button" onClick={onRead}>{words.readOnce}</button>
          <button class="tm-button" type="button" onClick={() => onAllow(site)}>{words.alwaysOn(site)}</button>
          <button class="tm-button plain" type="button" onClick={() => onAllow(null)}>{words.alwaysEverywhere}</button>
        </div>
      );
    }
    default:
      return null;
  }
}

function Warning({ text }: { text: string }) {
  return (
    <p class="pop-warning">
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1.8 15 14H1zM8 6.2v4M8 12v.3" /></svg>
      <span>{text}</span>
    </p>
  );
}
