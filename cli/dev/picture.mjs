/** `npm run picture`: makes the README's picture of the demo article anew, from the extension as it was last built for tests. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { cardStands, pageState } from './demo-page.mjs';
import { serve } from './demo-server.mjs';
import { driveChromium } from './drive-chromium.mjs';
import { findBrowsers } from './find-browser.mjs';
import { restOn } from './place-of.mjs';
import { inRoot } from './root.mjs';

const PICTURE = inRoot('docs', 'pictures', 'article.png');
const PAGE = 'article.en.html';
const WORDS = 'more than 12';

const chromium = findBrowsers().find(({ kind }) => kind === 'chromium');
if (chromium === undefined) throw new Error('the picture is made in Chromium, and there is none here');
const server = await serve();
const driver = await driveChromium({
  executable: chromium.path,
  extension: inRoot('.output', 'chrome-mv3-e2e'),
  headless: true,
  options: { viewport: { width: 1120, height: 960 }, deviceScaleFactor: 2, locale: 'en-GB' },
});
try {
  const url = `${server.origin}/${PAGE}`;
  await driver.open(url);
  await pageState(driver, url);
  await restOn(driver, WORDS);
  await cardStands(driver);
  mkdirSync(dirname(PICTURE), { recursive: true });
  await driver.screenshot(PICTURE);
  console.log(PICTURE);
} finally {
  await driver.close();
  await server.close();
}
