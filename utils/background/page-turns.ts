/** Lets each tab have a few articles checked at once and no more: a hijacked page must not keep the worker from the others. */

/** A page, and what is selected on it, each once more while the answer is under way. */
const MOST = 4;

const running = new Map<number, number>();

/** Null where the tab has too much under way already. */
export async function inTurn<T>(tabId: number, act: () => Promise<T>): Promise<T | null> {
  const now = running.get(tabId) ?? 0;
  if (now >= MOST) return null;
  running.set(tabId, now + 1);
  try {
    return await act();
  } finally {
    const left = (running.get(tabId) ?? 1) - 1;
    if (left === 0) running.delete(tabId);
    else running.set(tabId, left);
  }
}
