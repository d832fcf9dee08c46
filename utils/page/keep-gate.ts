/** Asks the gate when the page is ready, when it changes, and when it becomes another page; tells at most once an address. */
import { askGate } from './gate';
import { paced } from './paced';
import { observeHead, observeNodes, onAddressChange } from './watch-address';

/** A page that never rests is looked at no more often than this for one address. */
const MOST_LOOKS = 16;
/** Most late stories come within a second or two; what comes after half a minute came by itself. */
const LOOKS = { burst: 4, every: 2000, gap: 100 };
/** A person goes from story to story; a page that changes its address without end is not followed without end. */
const TELLS = { burst: 20, every: 5000 };

/** Runs until `signal` aborts. `tell` is called once for each address whose page passes the gate. */
export function keepGate(window: Window, signal: AbortSignal, tell: () => void): void {
  const { document } = window;
  if (!/html/.test(document.contentType)) return;
  const telling = paced(signal, TELLS, tell);
  let turn = new AbortController();
  const begin = () => {
    turn.abort();
    turn = new AbortController();
    lookUntilSeen(window, AbortSignal.any([signal, turn.signal]), () => {
      turn.abort();
      telling();
    });
  };
  onAddressChange(window, signal, begin);
  // A page kept in memory and shown again is the same document: its reader repaints by itself.
  begin();
}

function lookUntilSeen(window: Window, given: AbortSignal, seen: () => void): void {
  const { document } = window;
  const enough = new AbortController();
  const signal = AbortSignal.any([given, enough.signal]);
  let left = MOST_LOOKS;
  const look = () => {
    if (signal.aborted) return;
    if (passes(document)) seen();
    else if (--left <= 0) enough.abort();
  };
  look();
  if (signal.aborted) return;
  const soon = paced(signal, LOOKS, () => window.requestIdleCallback(look));
  if (document.readyState !== 'complete') window.addEventListener('load', soon, { signal, once: true });
  observeHead(document, signal, soon);
  observeNodes(document, signal, soon);
}

/** A page can lay elements of its own over the document's functions by their names; then it is no article of ours. */
function passes(document: Document): boolean {
  try {
    return askGate(document).yes;
  } catch {
    return false;
  }
}
