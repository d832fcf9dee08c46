/** Tells when a page changes its address or its description without loading anew. No timers, no polling, no patching of the page's own functions. */

/** The Navigation API is younger than TypeScript's DOM types in some versions: only what is used. */
interface NavigationLike extends EventTarget {
  currentEntry: unknown;
}

/**
 * Calls `react` after every change of the address until `signal` aborts. Where the Navigation API is missing (Firefox before 147)
 * the page's title stands in for it: a story that replaces another brings a new title.
 */
export function onAddressChange(window: Window, signal: AbortSignal, react: () => void): void {
  let address = window.location.href;
  const look = () => {
    const now = window.location.href;
    if (samePage(address, now)) return;
    address = now;
    react();
  };
  const { navigation } = window as unknown as { navigation?: NavigationLike };
  navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  if (navigation === undefined) observeHead(window.document, signal, look);
}

/** Calls `react` when the page's head changes, with many changes at once counted as one, until `signal` aborts. */
export function observeHead(document: Document, signal: AbortSignal, react: () => void): void {
  const head = document.querySelector('head');
  if (head === null || signal.aborted) return;
  const observer = new MutationObserver(react);
  observer.observe(head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Calls `react` when nodes come or go, until `signal` aborts: stories that a script brings after the page. */
export function observeNodes(document: Document, signal: AbortSignal, react: () => void): void {
  if (signal.aborted) return;
  const observer = new MutationObserver(react);
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => { observer.disconnect(); }, { once: true });
}

/** Parameters that campaigns add and pages strip again: without them it is the same page. */
const CAMPAIGN = /^(utm_.*|fbclid|gclid|msclkid|mc_[ce]id|at_.*|xtor|cmpid|ref|source|smid)$/;

/** Fragments that are routes (`#!/…`, `#/…`) count as part of the address; other fragments and campaign parameters do not. */
function samePage(before: string, now: string): boolean {
  return bare(before) === bare(now);
}

function bare(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (CAMPAIGN.test(name)) url.searchParams.delete(name);
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  return url.href;
}
