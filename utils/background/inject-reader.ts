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
    return { ok: false, problem: wordsOf(error) };
  }
}

type Commands = 'checkPage' | 'checkSelection';

/** On the reader's command. A reader that runs in the frame already keeps what it has found; where none runs, one is put there first. */
export async function command(frame: Frame, what: Commands): Promise<Outcome<null>> {
  const ask = askFrame(frame);
  try {
    await ask(what);
  } catch {
    const injected = await injectReader(frame);
    if (!injected.ok) return injected;
    try {
      await ask(what);
    } catch (error) {
      return { ok: false, problem: wordsOf(error) };
    }
  }
  return { ok: true, value: null };
}

const askFrame = ({ tabId, frameId }: Frame) => asker<TabAsks>((message) => browser.tabs.sendMessage(tabId, message, { frameId }));

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
