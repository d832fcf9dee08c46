/** One way to drive either browser: what the demo and the end-to-end tests need, and no more. */

/**
 * Tasks run elsewhere: they are sent as source, so they must use nothing from around them, and take and give plain data.
 * @typedef {object} Driver
 * @property {'chromium' | 'firefox'} kind
 * @property {Promise<unknown>} ended resolves when the person has closed the last window; `close` is still owed then
 * @property {() => Promise<void>} close
 * @property {(url: string) => Promise<void>} open in the article's tab
 * @property {<A extends any[], R>(task: (...args: A) => R, ...args: A) => Promise<Awaited<R>>} evaluate in the world of the page
 * @property {<A extends any[], R>(task: (root: ShadowRoot, ...args: A) => R, ...args: A) => Promise<Awaited<R> | null>} inHost in the closed root of the extension's one element; null where there is none
 * @property {<A extends any[], R>(task: (...args: A) => R, ...args: A) => Promise<Awaited<R>>} inExtension in the popup's page, opened in a tab behind the article
 * @property {() => Promise<void>} reloadPopup
 * @property {(entry: string) => Promise<void>} chooseInMenu tells the extension that its entry of the context menu was chosen in the article's tab: menus themselves open in no headless browser
 * @property {() => Promise<void>} removeExtension
 * @property {() => Promise<void>} stopWorker as the browser does when the extension has been idle
 * @property {(x: number, y: number) => Promise<void>} moveTo in CSS pixels of the viewport
 * @property {(x: number, y: number) => Promise<void>} click
 * @property {(key: string) => Promise<void>} press `Tab`, `Enter`, `Escape`, `Shift+Tab`
 * @property {(path: string) => Promise<void>} screenshot of the window
 * @property {(path: string) => Promise<void>} screenshotPopup
 */

/**
 * @param {import('./find-browser.mjs').Browser['kind']} kind
 * @param {{
 *   executable: string,
 *   extension: string | null,
 *   headless: boolean,
 *   options?: import('playwright-core').BrowserContextOptions,
 *   preferences?: Record<string, unknown>,
 * }} settings `options` are for Chromium, `preferences` for Firefox
 * @returns {Promise<Driver>}
 */
export async function drive(kind, settings) {
  if (kind === 'firefox') return await (await import('./drive-firefox.mjs')).driveFirefox(settings);
  return await (await import('./drive-chromium.mjs')).driveChromium(settings);
}
