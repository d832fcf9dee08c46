/** Firefox with the extension in a temporary profile, driven by Marionette: no driver program, no download. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './folders.mjs';
import { openMarionette } from './marionette.mjs';
import { until } from './until.mjs';

/** Fixed, so that the addresses of the extension's pages are known beforehand. */
const UUID = '7a11e9a0-7a11-4a11-8a11-7a11e9a07a11';

/** Of a window that nobody sees. */
const WINDOW = { width: 1280, height: 1000 };

/** Quiet, and no traffic of its own. */
const PREFERENCES = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.automaticallyPopup': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'geo.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'ui.prefersReducedMotion': 1,
};

/**
 * @param {string} extension folder
 * @returns {string} the id that the manifest gives it in Firefox
 */
const geckoId = (extension) => JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

/**
 * @param {string} profile
 * @param {Record<string, unknown>} preferences
 */
function writePreferences(profile, preferences) {
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

/**
 * @param {{ executable: string, extension: string | null, headless: boolean, preferences?: Record<string, unknown> }} options
 */
export async function launchFirefox({ executable, extension, headless, preferences = {} }) {
  const profile = temporaryFolder();
  const uuids = extension === null ? {} : { [geckoId(extension)]: UUID };
  writePreferences(profile.path, { ...PREFERENCES, 'extensions.webextensions.uuids': JSON.stringify(uuids), ...preferences });
  // Without system access Firefox refuses to be sent to an extension's pages.
  const args = ['-no-remote', '-profile', profile.path, '-marionette', '-remote-allow-system-access', ...(headless ? ['-headless'] : [])];
  const child = spawn(executable, args, { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS_WIDTH: String(WINDOW.width), MOZ_HEADLESS_HEIGHT: String(WINDOW.height) } });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  /** @type {Error | null} */
  let failed = null;
  child.once('error', (error) => void (failed = error));
  child.once('exit', (status) => void (failed ??= new Error(`Firefox ended with status ${status}`)));

  const close = async () => {
    child.kill();
    await ended;
    await profile.remove();
  };
  try {
    const port = await until(() => {
      if (failed !== null) return -1;
      return Number(readFileSync(join(profile.path, 'MarionetteActivePort'), 'utf8')) || null;
    }, 'Firefox to start', 60_000);
    if (failed !== null) throw failed;
    const marionette = await openMarionette(port);
    await marionette.send('WebDriver:NewSession', { pageLoadStrategy: 'normal' });
    if (extension !== null) await marionette.send('Addon:Install', { path: extension, temporary: true, allowPrivateBrowsing: true });
    return {
      send: marionette.send,
      /** Of the extension; null without one. */
      id: extension === null ? null : geckoId(extension),
      /** Begin of the addresses of the extension's pages. */
      origin: `moz-extension://${UUID}`,
      /** Resolves when the last window has been closed; `close` is still owed then. */
      ended,
      close: async () => {
        marionette.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
