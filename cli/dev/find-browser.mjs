/** Finds the browsers of this machine: on the PATH and at the usual places of Linux, macOS and Windows. Starts none. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {{ kind: 'chromium' | 'firefox', name: string, path: string }} Browser
 * @typedef {{ kind: Browser['kind'], name: string, commands: string[], mac: string[], windows: string[] }} Known
 */

/** In the order of preference: those that every extension developer has first. @type {Known[]} */
const KNOWN = [
  {
    kind: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium/Application/chrome.exe'],
  },
  {
    kind: 'chromium',
    name: 'Google Chrome',
    commands: ['google-chrome', 'google-chrome-stable', 'google-chrome-beta', 'google-chrome-unstable'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google/Chrome/Application/chrome.exe'],
  },
  {
    kind: 'chromium',
    name: 'Microsoft Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft/Edge/Application/msedge.exe'],
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {Known} known
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} where it might be
 */
function placesOf({ commands, mac, windows }, platform, env) {
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((base) => base !== undefined).flatMap((base) => windows.map((path) => join(base, path)));
  }
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean).flatMap((folder) => commands.map((command) => join(folder, command)));
  if (platform !== 'darwin') return onPath;
  return [...['/Applications', join(env.HOME ?? '/', 'Applications')].flatMap((base) => mac.map((path) => join(base, path))), ...onPath];
}

/**
 * @param {{ platform?: NodeJS.Platform, env?: Record<string, string | undefined>, exists?: (path: string) => boolean }} [machine] for tests
 * @returns {Browser[]} at most one of each name, in the order of preference
 */
export function findBrowsers({ platform = process.platform, env = process.env, exists = isProgram } = {}) {
  return KNOWN.flatMap((known) => {
    const path = placesOf(known, platform, env).find(exists);
    return path === undefined ? [] : [{ kind: known.kind, name: known.name, path }];
  });
}
