/**
 * The script that runs on every page the reader has granted: one look, and on a yes one message.
 * It is an unlisted script registered at run time and not a WXT content script, because the wrapper of those announces itself
 * by an event that the page can see, and stops at an event that the page can forge.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { workerAsker } from '../utils/page/ask-worker';
import { extensionIsHere, pageRuntime } from '../utils/page/extension-api';
import { keepGate } from '../utils/page/keep-gate';

declare global {
  /** Lives in our isolated world: the page sees nothing of it. */
  var tallymarkGate: AbortController | undefined;
}

export default defineUnlistedScript(() => {
  const runtime = pageRuntime();
  if (runtime === undefined || window !== window.top) return;
  globalThis.tallymarkGate?.abort();
  const run = (globalThis.tallymarkGate = new AbortController());
  const ask = workerAsker(runtime);
  keepGate(window, run.signal, () => {
    // Nobody listening is weather: the extension is being updated, and the next page asks again.
    if (extensionIsHere(runtime)) ask('articleSeen').catch(() => undefined);
    else run.abort();
  });
});
