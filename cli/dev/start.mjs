/** `npm start`: installs what is missing, builds, and opens a demo article with the extension in whatever browser is here. */
import { parseArgs } from 'node:util';
import { mkdirSync } from 'node:fs';
import { refuseOldNode } from './node-version.mjs';
import { installDebian } from './debian.mjs';
import { DEMO, serve } from './demo-server.mjs';
import { findBrowsers } from './find-browser.mjs';
import { installPackages } from './install.mjs';
import { inRoot } from './root.mjs';
import { runNode, stopAll } from './run.mjs';

const HELP = `npm start [-- OPTIONS]

  --headless        no window: prints the article's figures and saves a picture of an open card
  --browser NAME    chromium or firefox, or the path of a program; otherwise the first that is found
  --english         the English article
`;

/** A sentence for the person, not a fault of ours. */
class Stop extends Error {}

/** @param {string[]} argv */
function options(argv) {
  try {
    const { values } = parseArgs({ args: argv, options: { headless: { type: 'boolean' }, browser: { type: 'string' }, english: { type: 'boolean' }, help: { type: 'boolean' } } });
    return values;
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @param {string | undefined} wanted @returns {import('./find-browser.mjs').Browser | undefined} */
function chooseBrowser(wanted) {
  const found = findBrowsers();
  if (wanted === undefined) return found[0];
  const kind = wanted.toLowerCase();
  return (
    found.find((one) => one.kind === kind || one.name.toLowerCase().includes(kind)) ??
    (/[\\/]/.test(wanted) ? { kind: /firefox/i.test(wanted) ? 'firefox' : 'chromium', name: wanted, path: wanted } : undefined)
  );
}

/** @param {string | undefined} wanted */
async function browserToUse(wanted) {
  const browser = chooseBrowser(wanted);
  if (browser !== undefined) return browser;
  if (wanted !== undefined) throw new Stop(`There is no browser “${wanted}” here.`);
  console.log('There is no Chrome, Chromium, Edge or Firefox here.');
  const installed = await installDebian(['chromium', 'fonts-dejavu-core', 'fonts-liberation']);
  if (!installed.ok) throw new Stop(installed.problem);
  const now = chooseBrowser(undefined);
  if (now === undefined) throw new Stop('Chromium was installed but not found.');
  return now;
}

/**
 * @param {import('./driver.mjs').Driver} driver
 * @param {string} url
 */
async function report(driver, url) {
  const { cardStands, pageState } = await import('./demo-page.mjs');
  const { restOn } = await import('./place-of.mjs');
  const state = await pageState(driver, url);
  console.log(`\n${state.title}\n`);
  for (const { quote, label } of state.claims) console.log(`  “${quote}”\n      ${label}`);
  const shown = Object.entries(state.counts).filter(([, count]) => count > 0).map(([verdict, count]) => `${verdict} ${count}`);
  console.log(`\n${state.claims.length} figures marked: ${shown.join(', ')}`);
  const disputed = state.claims.find(({ verdict }) => verdict === 'disputed') ?? state.claims[0];
  if (disputed === undefined) throw new Stop('The extension marked nothing on the demo article.');
  await restOn(driver, disputed.quote);
  await cardStands(driver);
  const picture = inRoot('test-results', 'start.png');
  mkdirSync(inRoot('test-results'), { recursive: true });
  await driver.screenshot(picture);
  console.log(`The page with an open card: ${picture}`);
}

/** @type {(() => Promise<void>)[]} */
const undo = [];
const cleanUp = async () => {
  stopAll();
  for (const task of undo.splice(0).reverse()) await task().catch(() => undefined);
};

async function main() {
  const { headless: asked, browser: wanted, english, help } = options(process.argv.slice(2));
  if (help) return console.log(HELP);
  if (!(await installPackages())) throw new Stop('Nothing was started.');
  const browser = await browserToUse(wanted);
  console.log('Building …');
  if ((await runNode('cli/dev/build.mjs', ['--e2e'])).status !== 0) throw new Stop('Nothing was started.');

  const server = await serve({ folder: DEMO });
  undo.push(server.close);
  const url = `${server.origin}/${english ? 'article.en.html' : 'article.html'}`;
  const headless = asked === true || !hasDisplay();
  const extension = inRoot('.output', `${browser.kind === 'firefox' ? 'firefox' : 'chrome'}-mv3-e2e`);
  console.log(`Starting ${browser.name}${headless ? ' without a window' : ''} …`);
  const { drive } = await import('./driver.mjs');
  const driver = await drive(browser.kind, { executable: browser.path, extension, headless });
  undo.push(driver.close);
  await driver.open(url);
  if (headless) return await report(driver, url);
  console.log(`\nThe demo article is open: ${url}\nRest the pointer on an underlined figure. Close the window or press Ctrl-C to end.`);
  await driver.ended;
}

refuseOldNode();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => void cleanUp().then(() => process.exit(signal === 'SIGINT' ? 130 : 143)));
}
try {
  await main();
} catch (error) {
  console.error(error instanceof Stop ? error.message : `Tallymark could not be started: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await cleanUp();
}
