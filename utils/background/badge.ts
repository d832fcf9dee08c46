/** The number of marks on the toolbar button. Kept by the browser for the tab until it navigates; stored nowhere. */
import { browser } from 'wxt/browser';

const GROUND = '#57534b';
const INK = '#ffffff';

/** Nothing for 0: a badge says that there is something to see. Never rejects: a tab that has gone needs no number. */
export async function showCount(tabId: number, count: number): Promise<void> {
  // Typed as always there, but older browsers lack one part or another.
  const action = browser.action as Partial<typeof browser.action> | undefined;
  const text = count === 0 ? '' : String(count);
  await Promise.allSettled([
    action?.setBadgeText?.({ tabId, text }),
    action?.setBadgeBackgroundColor?.({ tabId, color: GROUND }),
    action?.setBadgeTextColor?.({ tabId, color: INK }),
  ]);
}
