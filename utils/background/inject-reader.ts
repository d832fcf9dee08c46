/** Puts the reader and the style of its marks into a frame. Refusals (a closed tab, a page that no extension may enter) come back as values. */
import { browser } from 'wxt/browser';
import { asker, type Outcome, type TabAsks } from '../messages';
import type { Frame } from './door';
import { MARKS_FILE, READER_FILE } from './script-files';

export async function injectReader({ tabId, frameId }: Frame): Promise<Outcome<null>> {
  const target = { tabId, frameIds: [frameId] };
  try {
    // The style first: a mark without its style is not seen, and a page can drop what a script adds but not this.
    await browser.scripting.insertCSS({ target, files: [MARKS_FILE] });
    await browser.scripting.executeScript({ target, files: [READER_FILE] });
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** A question to the reader of one frame. */
export const askFrame = ({ tabId, frameId }: Frame) => asker<TabAsks>((message) => browser.tabs.sendMessage(tabId, message, { frameId }));

/** On the reader's command: the whole page is read, whatever it is about. */
export async function checkTab(tabId: number): Promise<Outcome<null>> {
  const frame = { tabId, frameId: 0 };
  const injected = await injectReader(frame);
  if (!injected.ok) return injected;
  try {
    await askFrame(frame)('checkPage');
    return injected;
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
