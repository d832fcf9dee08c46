/** What may end or renew a run on a page: the address changes, the page is kept and shown again, the extension goes away. Keeps no state of its own. */
import { onAddressChange } from './watch-address';

export interface PageEvents {
  /** The run is over: take everything away. */
  end: () => void;
  /** The page came back from the browser's memory (`kept`), or became visible: draw again what it lost. */
  shown: (kept: boolean) => void;
  /** False once the extension is gone. */
  isAlive: () => boolean;
}

/** Listens until `signal` aborts. No timers: the extension's end is noticed when the reader next does something. */
export function watchPage(window: Window, signal: AbortSignal, { end, shown, isAlive }: PageEvents): void {
  const check = () => {
    if (isAlive()) return true;
    end();
    return false;
  };
  onAddressChange(window, signal, end);
  const again = (kept: boolean) => {
    if (check()) shown(kept);
  };
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) again(true);
  }, { signal });
  window.addEventListener('focus', check, { signal });
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'visible') again(false);
  }, { signal });
}

/** A picture or an advertisement that never comes must not keep the cards from opening. */
const LONGEST_LOAD = 5000;

/** Calls back once the page has loaded and has nothing else to do: hydration is over by then. Never when `signal` aborts first. */
export function whenSettled(window: Window, signal: AbortSignal): Promise<void> {
  return new Promise((settle) => {
    const rest = () => window.requestIdleCallback(() => {
      if (!signal.aborted) settle();
    }, { timeout: 2000 });
    if (window.document.readyState === 'complete') {
      rest();
      return;
    }
    const timer = setTimeout(rest, LONGEST_LOAD);
    signal.addEventListener('abort', () => { clearTimeout(timer); }, { once: true });
    window.addEventListener('load', () => {
      clearTimeout(timer);
      rest();
    }, { signal, once: true });
  });
}

export interface BodyChange {
  /** New elements of the size of a paragraph came in, or the body itself was exchanged. */
  grown: boolean;
}

/** More text than a caption or a counter. */
const A_PARAGRAPH = 200;

/** Watches the article's body, and its ancestors for exchanging it. Many changes at once are told as one, when the page is idle. */
export function watchBody(window: Window, body: Element, signal: AbortSignal, changed: (change: BodyChange) => void): void {
  let waiting: BodyChange | null = null;
  const note = (grown: boolean) => {
    if (waiting !== null) return void (waiting.grown ||= grown);
    waiting = { grown };
    window.requestIdleCallback(() => {
      const change = waiting;
      waiting = null;
      if (change !== null && !signal.aborted) changed(change);
    });
  };
  const inside = new MutationObserver((records) => note(records.some((record) => [...record.addedNodes].some((node) => (node.textContent ?? '').length > A_PARAGRAPH))));
  inside.observe(body, { childList: true, characterData: true, subtree: true });
  const around = new MutationObserver(() => {
    if (!body.isConnected) note(true);
  });
  for (let at = body.parentElement; at !== null; at = at.parentElement) around.observe(at, { childList: true });
  signal.addEventListener('abort', () => {
    inside.disconnect();
    around.disconnect();
  }, { once: true });
}
