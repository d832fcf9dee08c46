/** What the toolbar button shows for the tab in front, as the browser itself has it. */
import type { Driver } from '../../cli/dev/driver.mjs';

interface Api {
  tabs: { query: (what: object) => Promise<{ id: number }[]> };
  action: { getBadgeText: (what: object) => Promise<string> };
}

export function badgeOf(driver: Driver): Promise<string> {
  return driver.inExtension(async () => {
    const own = globalThis as unknown as { browser?: Api; chrome?: Api };
    const api = (own.browser ?? own.chrome)!;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    return await api.action.getBadgeText({ tabId: tab!.id });
  });
}
