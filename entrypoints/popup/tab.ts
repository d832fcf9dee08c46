/** The tab under the popup: who it is, what the reader in it says, whether we may read it always. Only asks. */
import { browser } from 'wxt/browser';
import { readableAddress } from '../../components/popup-view';
import type { TabFacts } from '../../components/popup-view';
import type { PageState, TabAsks } from '../../utils/messages';
import { asker } from '../../utils/messages';

export interface Tab {
  id: number;
  url: string | null;
}

/** The tab in front; another one where the popup's own address names it (`?tab=7`), as when it is opened as a page. */
export async function tabInFront(search: string): Promise<Tab | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named) ? await browser.tabs.get(named) : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

export const askTab = (id: number) => asker<TabAsks>(message => browser.tabs.sendMessage(id, message));

/** All that decides the view. A tab where nothing of ours runs refuses the question: that is an answer, not an error. */
export async function factsOf(tab: Tab, asked: boolean): Promise<TabFacts> {
  const address = readableAddress(tab.url);
  // A foreign listener in the page may let the question pass unanswered: then the browser says undefined.
  const ask: Promise<PageState | null | undefined> = askTab(tab.id)('pageState');
  const [page, allowed] = await Promise.all([
    ask.catch(() => null),
    address ? browser.permissions.contains({ origins: [`${address.protocol}//${address.hostname}/*`] }) : false,
  ]);
  return { url: tab.url, allowed, page: page ?? null, asked };
}

/** Match patterns for one site, or for every site. */
export const patternsFor = (site: string | null) => [site === null ? '*://*/*' : `*://${site}/*`];
