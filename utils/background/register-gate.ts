/** Keeps the gate registered for exactly the sites that the reader has granted, and lets it in at open tabs at once. */
import { browser } from 'wxt/browser';
import { GATE_FILE } from './script-files';

const GATE = 'gate';

export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Runs one after the other: two grants in a row must not leave the older list in force. */
let queue: Promise<void> = Promise.resolve();

export function registerGate(): Promise<void> {
  queue = queue.catch(() => undefined).then(register);
  return queue;
}

async function register(): Promise<void> {
  const matches = await grantedOrigins();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (matches.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
    return;
  }
  const script = { id: GATE, js: [GATE_FILE], matches, runAt: 'document_idle' as const };
  if (registered === undefined) await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
  else await browser.scripting.updateContentScripts([script]);
}

/** A registered script comes only with the next page; who grants a site expects to see it work on the one that is open. */
export async function enterOpenTabs(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: [GATE_FILE] })])));
}
