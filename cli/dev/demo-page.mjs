/** Asks the extension itself what it found on the page in front, and waits for its card. Works in either browser. */
import { until } from './until.mjs';

/**
 * Runs in the extension's own page: carries a question of messages.ts to the reader in the tab of that address.
 * @param {string} url @param {string} question @param {unknown[]} args
 * @returns {Promise<any>} null where no reader answers yet
 */
export async function askTab(url, question, args) {
  const api = /** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome;
  const tabs = await api.tabs.query({ url: `${url.replace(/:\d+\//, '/')}*` });
  const tab = tabs.find((/** @type {{ url: string }} */ one) => one.url.startsWith(url));
  if (tab === undefined) return null;
  try {
    return (await api.tabs.sendMessage(tab.id, { tallymark: question, args })) ?? null;
  } catch {
    return null;
  }
}

/**
 * @param {import('./driver.mjs').Driver} driver
 * @param {string} url of the page in front
 * @returns {Promise<import('../../utils/messages').PageState>} once the article has been judged
 */
export function pageState(driver, url) {
  return until(async () => {
    const state = await driver.inExtension(askTab, url, 'pageState', []);
    return state?.topic ? state : null;
  }, 'the extension to read the article', 30_000);
}

/**
 * @param {import('./driver.mjs').Driver} driver
 * @returns {Promise<unknown>} once a card is open and has stopped moving
 */
export const cardStands = (driver) => until(
  () => driver.inHost((root) => root.querySelector('[role="dialog"]') !== null && root.getAnimations().every(({ playState }) => playState === 'finished')),
  'a card to open',
);
