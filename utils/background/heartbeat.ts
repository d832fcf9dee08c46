/** Keeps Firefox from suspending the worker in the middle of an import. Runs during imports alone. */
import { browser } from 'wxt/browser';

/** Firefox suspends after 30 s without an API call, even while a question is being answered. */
const BEAT_MS = 10_000;

export function keepAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), BEAT_MS);
  return () => clearInterval(timer);
}
