/** A browser with the built extension, and pages served on 127.0.0.1: what every end-to-end test begins with. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pageState } from '../../cli/dev/demo-page.mjs';
import { serve } from '../../cli/dev/demo-server.mjs';
import { drive } from '../../cli/dev/driver.mjs';
import type { Driver } from '../../cli/dev/driver.mjs';
import { findBrowsers } from '../../cli/dev/find-browser.mjs';
import { root } from '../../cli/dev/root.mjs';
import type { PageState } from '../../utils/messages';

/** Which browser this run is about; Chromium where nobody says. */
export const KIND: Driver['kind'] = process.env.TALLYMARK_BROWSER === 'firefox' ? 'firefox' : 'chromium';

const RESULTS = join(root, 'test-results', KIND);

export function extensionFolder(): string {
  const folder = join(root, '.output', `${KIND === 'firefox' ? 'firefox' : 'chrome'}-mv3-e2e`);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build:e2e" first`);
  return folder;
}

export function browserPath(): string {
  const path = process.env.TALLYMARK_BROWSER_PATH ?? findBrowsers().find(({ kind }) => kind === KIND)?.path;
  if (path === undefined) throw new Error(`there is no ${KIND} on this machine`);
  return path;
}

export interface Session {
  driver: Driver;
  origin: string;
  /** Opens a page of the demo folder, or one made for the test, and waits until the extension has judged it. */
  openArticle: (path: string) => Promise<PageState>;
  /** Opens a page and waits for its `load` only. */
  openPage: (path: string) => Promise<string>;
  /** Saves what is in the window under `test-results/`. */
  picture: (name: string) => Promise<void>;
  close: () => Promise<void>;
}

export interface SessionOptions {
  /** HTML made at run time, by path. */
  pages?: Record<string, string>;
  /** False: the same browser without us. */
  extension?: boolean;
  /** The person prefers dark. */
  dark?: boolean;
  /** A telephone: narrow, touched, no pointer. Chromium only. */
  phone?: boolean;
  /** Every window is private, and nothing may be stored. Firefox only. */
  closed?: boolean;
}

/** Firefox has no emulation of its own: 0 is dark for pages. */
const FIREFOX_DARK = { 'layout.css.prefers-color-scheme.content-override': 0 };
const PHONE = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

export async function startSession({ pages = {}, extension = true, dark = false, phone = false, closed = false }: SessionOptions = {}): Promise<Session> {
  const server = await serve({ pages });
  const driver = await drive(KIND, {
    executable: browserPath(),
    extension: extension ? extensionFolder() : null,
    headless: true,
    options: { ...(dark && { colorScheme: 'dark' }), ...(phone && PHONE) },
    preferences: { ...(dark && FIREFOX_DARK), ...(closed && { 'browser.privatebrowsing.autostart': true }) },
  });
  const openPage = async (path: string) => {
    const url = `${server.origin}${path}`;
    await driver.open(url);
    return url;
  };
  mkdirSync(RESULTS, { recursive: true });
  return {
    driver,
    origin: server.origin,
    openPage,
    openArticle: async (path) => pageState(driver, await openPage(path)),
    picture: (name) => driver.screenshot(join(RESULTS, `${name}.png`)),
    close: async () => {
      await driver.close();
      await server.close();
    },
  };
}
