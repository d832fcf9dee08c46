/** The entry “Check the selected text” of the context menu. Firefox for Android has no such menus. */
import { browser } from 'wxt/browser';
import { command } from './inject-reader';

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
    // The click lets us into this one page (`activeTab`), also where the gate may not run. Where no extension may enter, nothing can be said either.
    if (menuItemId === SELECTION && tab?.id !== undefined) void command({ tabId: tab.id, frameId: frameId ?? 0 }, 'checkSelection');
  });
}
