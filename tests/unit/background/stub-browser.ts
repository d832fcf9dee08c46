/** The fake browser with the parts that it leaves out, as stubs that remember what they were asked. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

interface Script {
  id: string;
  js?: string[];
  matches?: string[];
}

const event = () => {
  const listeners: ((...args: never[]) => unknown)[] = [];
  return {
    addListener: (listener: (...args: never[]) => unknown) => void listeners.push(listener),
    trigger: (...args: unknown[]) => listeners.map((listener) => (listener as (...given: unknown[]) => unknown)(...args)),
    count: () => listeners.length,
  };
};

/** `origins` are what the reader has granted; tests change the array. */
export function stubBrowser(origins: string[] = []) {
  // A test may have taken a part away, and the reset stumbles over what is missing.
  Object.assign(fakeBrowser, { contextMenus: {} });
  fakeBrowser.reset();
  const registered: Script[] = [];
  const scripting = {
    getRegisteredContentScripts: vi.fn(() => Promise.resolve([...registered])),
    registerContentScripts: vi.fn((scripts: Script[]) => Promise.resolve(void registered.push(...scripts))),
    updateContentScripts: vi.fn((scripts: Script[]) => Promise.resolve(void registered.splice(0, registered.length, ...scripts))),
    unregisterContentScripts: vi.fn(() => Promise.resolve(void registered.splice(0))),
    executeScript: vi.fn(() => Promise.resolve([])),
    insertCSS: vi.fn(() => Promise.resolve()),
  };
  const permissions = { getAll: vi.fn(() => Promise.resolve({ origins: [...origins], permissions: [] })), onAdded: event(), onRemoved: event() };
  const contextMenus = { removeAll: vi.fn(() => Promise.resolve()), create: vi.fn(), onClicked: event() };
  const action = { setBadgeText: vi.fn(() => Promise.resolve()), setBadgeBackgroundColor: vi.fn(() => Promise.resolve()), setBadgeTextColor: vi.fn(() => Promise.resolve()) };
  const tabs = { query: vi.fn(() => Promise.resolve<{ id?: number; discarded?: boolean }[]>([])), sendMessage: vi.fn((_tab: number, _message: { tallymark: string }, _options?: object) => Promise.resolve<unknown>(null)) };
  const i18n = { getMessage: vi.fn((name: string) => name), getUILanguage: vi.fn(() => 'en-GB') };
  Object.assign(fakeBrowser, { scripting, permissions, contextMenus, action, i18n });
  Object.assign(fakeBrowser.tabs, tabs);
  return { registered, scripting, permissions, contextMenus, action, tabs };
}
