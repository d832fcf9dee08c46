/** The entry “Check the selected text” of the context menu. Firefox for Android has no such menus. */
import { browser } from 'wxt/browser';
import { showCount } from './badge';
import { askFrame, injectReader } from './inject-reader';

const SELECTION = 'check-selection';

/** Typed as always there. */
const menus = (): Partial<typeof browser>['contextMenus'] => browser.contextMenus;

/** At installation and update: browsers keep the entry in between. */
export async function addMenu(): Promise<void> {
  await menus()?.removeAll();
  menus()?.create({ id: SELECTION, title: browser.i18n.getMessage('checkSelection'), contexts: ['selection'] });
}

export function listenToMenu(): void {
  menus()?.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === SELECTION && tab?.id !== undefined) void checkSelection(tab.id, frameId ?? 0);
  });
}

/** The click lets us into this one page (`activeTab`), also where the gate may not run. */
async function checkSelection(tabId: number, frameId: number): Promise<void> {
  const ask = askFrame({ tabId, frameId });
  if (!(await injectReader({ tabId, frameId })).ok) return;
  try {
    await ask('checkSelection');
    // What was found is added to the marks that stand already; the badge counts them together.
    const { claims } = await ask('pageState');
    await showCount(tabId, claims.length);
  } catch {
    // The tab went while it was being read.
  }
}
