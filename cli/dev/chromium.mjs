/** Chrome, Chromium or Edge with the extension in a temporary profile, driven by playwright-core, which downloads nothing. */
import { temporaryFolder } from './folders.mjs';
import { until } from './until.mjs';

/** No names but our own resolve: the browser's own errands come to nothing. */
const NO_ERRANDS = ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1', '--disable-component-update', '--no-first-run', '--no-default-browser-check'];
/** Branded Chrome refuses `--load-extension`; over the debugging pipe, with this, every kind takes an unpacked extension. */
const TAKE_EXTENSION = '--enable-unsafe-extension-debugging';

/** Of a window that nobody sees. */
const WINDOW = { width: 1280, height: 900 };

const isRoot = () => process.getuid?.() === 0;

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} extension folder
 * @returns {Promise<string>} id
 */
async function loadExtension(context, extension) {
  const browser = context.browser();
  if (browser === null) throw new Error('the browser offers no connection of its own');
  const session = await browser.newBrowserCDPSession();
  // Not among the typed commands: it is there only with the switch above.
  const { id } = await /** @type {any} */ (session).send('Extensions.loadUnpacked', { path: extension });
  await session.detach();
  const worker = await until(
    () => context.serviceWorkers().find((one) => one.url().startsWith(`chrome-extension://${id}/`)),
    'the extension to start',
  );
  await until(() => worker.evaluate(`typeof chrome !== 'undefined'`), 'the extension to wake');
  return id;
}

/**
 * @param {{ executable: string, extension: string | null, headless: boolean, options?: import('playwright-core').BrowserContextOptions }} settings
 */
export async function launchChromium({ executable, extension, headless, options = {} }) {
  const { chromium } = await import('playwright-core');
  const profile = temporaryFolder();
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath: executable,
    headless,
    // The sandbox is the person's protection in a window; root and most containers cannot have it.
    chromiumSandbox: !headless && !isRoot(),
    args: [...NO_ERRANDS, TAKE_EXTENSION],
    ignoreDefaultArgs: ['--disable-extensions', ...(headless ? [] : ['--enable-automation'])],
    // Ctrl-C is the caller's to handle.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    viewport: headless ? WINDOW : null,
    ...options,
  }).catch(async (error) => {
    await profile.remove();
    throw error;
  });
  const ended = new Promise((resolve) => context.once('close', resolve));
  const close = async () => {
    await context.close();
    await profile.remove();
  };
  try {
    const id = extension === null ? null : await loadExtension(context, extension);
    return {
      context,
      /** Begin of the addresses of the extension's pages. */
      origin: `chrome-extension://${id}`,
      /** Resolves when the last window has been closed; `close` is still owed then. */
      ended,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
