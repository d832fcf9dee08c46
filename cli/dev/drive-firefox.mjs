/** The driver of `driver.mjs` for Firefox. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { launchFirefox } from './firefox.mjs';

/** WebDriver's private-use characters for keys without a letter. @type {Record<string, string>} */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Shift: '\uE008', Space: ' ', ArrowDown: '\uE015', ArrowUp: '\uE013' };

/** `Shift+Tab` holds the first and strikes the last. @param {string} combination */
function keyActions(combination) {
  const keys = combination.split('+').map((key) => KEYS[key] ?? key);
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = [...keys].reverse().map((value) => ({ type: 'keyUp', value }));
  return [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
}

/**
 * @param {Parameters<typeof launchFirefox>[0]} settings
 * @returns {Promise<import('./driver.mjs').Driver & { send: import('./marionette.mjs').Marionette['send'] }>}
 */
export async function driveFirefox(settings) {
  const { send, origin, id, ended, close } = await launchFirefox(settings);
  const article = await send('WebDriver:GetWindowHandle');
  /** @type {string | null} */
  let own = null;

  const switchTo = (/** @type {string} */ handle, focus = false) => send('WebDriver:SwitchToWindow', { handle, focus });
  /** Answers of `WebDriver:ExecuteScript` are waited for where they are promises. */
  const execute = (/** @type {string} */ script, /** @type {unknown[]} */ args, more = {}) => send('WebDriver:ExecuteScript', { script, args, ...more });

  /** @template T @param {() => Promise<T>} task with the extension's page as the current one, though behind the article */
  const inOwnPage = async (task) => {
    const open = await send('WebDriver:GetWindowHandles');
    // Choosing something in the popup closes it.
    if (own === null || !open.includes(own)) {
      ({ handle: own } = await send('WebDriver:NewWindow', { type: 'tab', focus: false }));
      await switchTo(/** @type {string} */ (own));
      await send('WebDriver:Navigate', { url: `${origin}/popup.html` });
    }
    await switchTo(/** @type {string} */ (own));
    try {
      return await task();
    } finally {
      await switchTo(article);
    }
  };

  /** Runs a script in the browser itself. */
  const inBrowser = async (/** @type {string} */ script, /** @type {unknown[]} */ args) => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await execute(script, args);
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };

  const pointer = (/** @type {unknown[]} */ actions) => send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  const move = (/** @type {number} */ x, /** @type {number} */ y) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' });

  const shoot = async (/** @type {string} */ path) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.from(await send('WebDriver:TakeScreenshot', { full: false }), 'base64'));
  };

  return {
    send,
    kind: 'firefox',
    ended,
    close,
    open: async (url) => void (await send('WebDriver:Navigate', { url })),
    evaluate: (task, ...args) => execute(`return (${task})(...arguments);`, args),
    // The extension's element stands beside head and body; only privileged script sees into its closed root.
    inHost: (task, ...args) => execute(
      `const shadow = [...document.documentElement.children].find((one) => one.localName !== 'head' && one.localName !== 'body')?.openOrClosedShadowRoot;
       return shadow ? (${task})(shadow, ...arguments) : null;`,
      args,
      { sandbox: 'system' },
    ),
    inExtension: (task, ...args) => inOwnPage(() => execute(`return (${task})(...arguments);`, args)),
    reloadPopup: () => inOwnPage(() => send('WebDriver:Refresh')),
    chooseInMenu: async (entry) => void (await inBrowser(
      `const { extension } = WebExtensionPolicy.getByHostname(arguments[1]);
       extension.emit('webext-menu-menuitem-click', { menuItemId: arguments[0], frameId: 0, editable: false, modifiers: [] }, gBrowser.selectedTab);`,
      [entry, new URL(origin).host],
    )),
    stopWorker: async () => void (await inBrowser(
      'return WebExtensionPolicy.getByHostname(arguments[0]).extension.terminateBackground({ ignoreDevToolsAttached: true });',
      [new URL(origin).host],
    )),
    removeExtension: async () => void (await send('Addon:Uninstall', { id })),
    moveTo: (x, y) => pointer([move(x, y)]),
    click: (x, y) => pointer([move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]),
    press: (key) => send('WebDriver:PerformActions', { actions: keyActions(key) }),
    screenshot: shoot,
    screenshotPopup: (path) => inOwnPage(() => shoot(path)),
  };
}
