/** Asks the gate when the page is ready, when it has loaded, and when it becomes another page; tells at most once an address. */
import { askGate } from './gate';
import { observeHead, onAddressChange } from './watch-address';

/** A page whose head never rests is looked at no more often than this for one address. */
const MOST_LOOKS = 12;

/** Runs until `signal` aborts. `tell` is called once for each address whose page passes the gate. */
export function keepGate(window: Window, signal: AbortSignal, tell: () => void): void {
  const { document } = window;
  if (!/html/.test(document.contentType)) return;
  let turn = new AbortController();
  const begin = () => {
    turn.abort();
    turn = new AbortController();
    lookUntilSeen(window, AbortSignal.any([signal, turn.signal]), () => {
      turn.abort();
      tell();
    });
  };
  onAddressChange(window, signal, begin);
  // A page kept in memory and shown again is the same document: its reader repaints by itself.
  begin();
}

function lookUntilSeen(window: Window, signal: AbortSignal, seen: () => void): void {
  let left = MOST_LOOKS;
  let waiting = false;
  const look = () => {
    waiting = false;
    if (signal.aborted || left-- <= 0) return;
    if (askGate(window.document).yes) seen();
  };
  const whenIdle = () => {
    if (waiting || left <= 0) return;
    waiting = true;
    window.requestIdleCallback(look);
  };
  look();
  if (signal.aborted) return;
  if (window.document.readyState !== 'complete') window.addEventListener('load', whenIdle, { signal, once: true });
  observeHead(window.document, signal, whenIdle);
}
