/** The driver of `driver.mjs` for Chrome, Chromium and Edge. */
import { launchChromium } from './chromium.mjs';

/**
 * The closed shadow root of the extension's element, which stands beside head and body. Only the debugger sees into it.
 * @param {import('playwright-core').CDPSession} session
 * @returns {Promise<string | null>} id of the remote object
 */
async function shadowOf(session) {
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  const page = root.children?.find((node) => node.nodeName === 'HTML');
  const shadow = page?.children?.find((node) => node.localName !== 'head' && node.localName !== 'body')?.shadowRoots?.[0];
  if (shadow === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  return object.objectId ?? null;
}

/**
 * The call as source: Playwright passes one argument only, and awaits the answer.
 * @param {(...args: any[]) => any} task
 * @param {unknown[]} args
 * @returns {any}
 */
const callOf = (task, args) => `(${task})(...${JSON.stringify(args)})`;

/**
 * @param {Parameters<typeof launchChromium>[0]} settings
 * @returns {Promise<import('./driver.mjs').Driver & { context: import('playwright-core').BrowserContext, page: import('playwright-core').Page }>}
 */
export async function driveChromium(settings) {
  const { context, origin, ended, close } = await launchChromium(settings);
  const page = context.pages()[0] ?? (await context.newPage());
  /** @type {import('playwright-core').Page | null} */
  let own = null;

  /** The extension's page stands in a tab behind the article, so that for it the article is the active tab. */
  const ownPage = async () => {
    // Choosing something in the popup closes it.
    if (own !== null && !own.isClosed()) return own;
    own = await context.newPage();
    await own.goto(`${origin}/popup.html`);
    await page.bringToFront();
    return own;
  };

  return {
    context,
    page,
    kind: 'chromium',
    ended,
    close,
    open: async (url) => void (await page.goto(url)),
    evaluate: (task, ...args) => page.evaluate(callOf(task, args)),
    inHost: async (task, ...args) => {
      const session = await context.newCDPSession(page);
      try {
        const objectId = await shadowOf(session);
        if (objectId === null) return null;
        const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
          objectId,
          functionDeclaration: `function (...args) { return (${task})(this, ...args); }`,
          arguments: args.map((value) => ({ value })),
          returnByValue: true,
          awaitPromise: true,
        });
        if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      } finally {
        await session.detach();
      }
    },
    inExtension: (task, ...args) => ownPage().then((one) => one.evaluate(callOf(task, args))),
    reloadPopup: async () => void (await (await ownPage()).reload()),
    chooseInMenu: async (entry) => {
      await ownPage();
      const worker = context.serviceWorkers().find((one) => one.url().startsWith(origin));
      if (worker === undefined) throw new Error('the worker sleeps');
      await worker.evaluate(`chrome.tabs.query({ active: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(entry)}, frameId: 0 }, tab))`);
    },
    stopWorker: async () => {
      const browser = await /** @type {import('playwright-core').Browser} */ (context.browser()).newBrowserCDPSession();
      const { targetInfos } = await browser.send('Target.getTargets');
      for (const { type, url, targetId } of targetInfos) if (type === 'service_worker' && url.startsWith(origin)) await browser.send('Target.closeTarget', { targetId });
      await browser.detach();
    },
    removeExtension: async () => {
      const browser = await /** @type {import('playwright-core').Browser} */ (context.browser()).newBrowserCDPSession();
      await /** @type {any} */ (browser).send('Extensions.uninstall', { id: new URL(origin).host });
      await browser.detach();
    },
    moveTo: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    screenshot: async (path) => void (await page.screenshot({ path, animations: 'disabled' })),
    screenshotPopup: async (path) => void (await (await ownPage()).screenshot({ path })),
  };
}
