/** The worker as it is wired: its listeners are there before anything is awaited, and events reach the rooms that answer them. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import background from '../../../entrypoints/background';
import type { CheckedArticle, WorkerStatus } from '../../../utils/messages';
import { pack, serve } from '../facts/small-database';
import { stubBrowser } from './stub-browser';

const fetchFile = serve(await pack());
let stub: ReturnType<typeof stubBrowser>;

beforeEach(() => {
  stub = stubBrowser(['*://paper.example/*']);
  vi.stubGlobal('fetch', async (address: string) => {
    const file = await fetchFile(new URL(address).pathname.replace('/starter/', ''), Infinity);
    return file.ok ? new Response(file.value) : new Response(null, { status: 404 });
  });
});

/** Answers of the one listener that the worker adds, as a browser would ask it. */
function start() {
  const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  background.main();
  expect(listen).toHaveBeenCalledOnce();
  return listen.mock.calls[0]?.[0] as (message: unknown, sender: unknown) => Promise<unknown> | undefined;
}
const own = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') });
const page = () => ({ id: fakeBrowser.runtime.id, url: 'https://paper.example/', tab: { id: 7 }, frameId: 0 });

describe('the worker', () => {
  it('listens before it waits for anything', () => {
    const installed = vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener');
    const started = vi.spyOn(fakeBrowser.runtime.onStartup, 'addListener');
    start();
    expect([installed, started].map((spy) => spy.mock.calls.length)).toEqual([1, 1]);
    expect([stub.permissions.onAdded.count(), stub.permissions.onRemoved.count(), stub.contextMenus.onClicked.count()]).toEqual([1, 1, 1]);
  });

  it('starts where there are no context menus', () => {
    Object.assign(fakeBrowser, { contextMenus: undefined });
    expect(() => start()).not.toThrow();
  });

  it('tells our own pages what it holds', async () => {
    const status = (await start()({ tallymark: 'status', args: [] }, own())) as WorkerStatus;
    expect(status).toEqual({ origins: ['*://paper.example/*'], database: { name: 'Small database', figures: 1, entities: 3, publishedAt: '2026-11-22T00:00:00Z' }, problem: null });
  });

  it('puts style and reader into the frame that saw an article', async () => {
    await start()({ tallymark: 'articleSeen', args: [] }, { ...page(), frameId: 4 });
    const target = { tabId: 7, frameIds: [4] };
    expect(stub.scripting.insertCSS).toHaveBeenCalledWith({ target, files: ['/assets/marks.css'] });
    expect(stub.scripting.executeScript).toHaveBeenCalledWith({ target, files: ['/reader.js'] });
  });

  it('checks an article', async () => {
    const article = {
      title: 'Murmur suspended by its host', url: null, published: '2021-01-11', language: 'en',
      text: 'The social network Murmur was banned from the app stores on Monday and is offline. Murmur has more than 12 million users.',
    };
    const checked = (await start()({ tallymark: 'checkArticle', args: [article, true] }, page())) as CheckedArticle;
    expect(checked.annotations.map(({ quote }) => quote)).toEqual(['more than 12 million users']);
  });

  it('shows the number of marks that the page tells, and none for 0', async () => {
    const listen = start();
    await listen({ tallymark: 'marksShown', args: [3] }, page());
    expect(stub.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '3' });
    expect(stub.action.setBadgeBackgroundColor).toHaveBeenCalledWith({ tabId: 7, color: '#57534b' });
    await listen({ tallymark: 'marksShown', args: [0] }, page());
    expect(stub.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });

  it('takes no number from a frame in the page, and nothing that is no count', async () => {
    const listen = start();
    await listen({ tallymark: 'marksShown', args: [3] }, { ...page(), frameId: 4 });
    for (const nonsense of ['3', -1, 1.5, 1e9, null, Number.NaN]) expect(listen({ tallymark: 'marksShown', args: [nonsense] }, page())).toBeUndefined();
    expect(stub.action.setBadgeText).not.toHaveBeenCalled();
  });

  it('answers a popup in words when a tab cannot be read', async () => {
    stub.tabs.sendMessage.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    stub.scripting.insertCSS.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
    expect(await start()({ tallymark: 'checkTab', args: [7] }, own())).toEqual({ ok: false, problem: 'Cannot access a chrome:// URL' });
    expect(stub.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('has the page read whole when the popup asks', async () => {
    expect(await start()({ tallymark: 'checkTab', args: [7] }, own())).toEqual({ ok: true, value: null });
    expect(stub.tabs.sendMessage).toHaveBeenCalledWith(7, { tallymark: 'checkPage', args: [] }, { frameId: 0 });
  });

  it('checks the selection from the context menu, in the frame where it was made, by the reader that is there', async () => {
    start();
    stub.contextMenus.onClicked.trigger({ menuItemId: 'check-selection', frameId: 2 }, { id: 9 });
    await vi.waitFor(() => expect(stub.tabs.sendMessage).toHaveBeenCalledWith(9, { tallymark: 'checkSelection', args: [] }, { frameId: 2 }));
    stub.contextMenus.onClicked.trigger({ menuItemId: 'other' }, { id: 10 });
    expect(stub.tabs.sendMessage).toHaveBeenCalledOnce();
    expect(stub.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('puts a reader where none answers, and asks again', async () => {
    start();
    stub.tabs.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
    stub.contextMenus.onClicked.trigger({ menuItemId: 'check-selection', frameId: 2 }, { id: 9 });
    await vi.waitFor(() => expect(stub.tabs.sendMessage).toHaveBeenCalledTimes(2));
    expect(stub.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 9, frameIds: [2] }, files: ['/reader.js'] });
  });

  it('enters open tabs when a site is granted', async () => {
    start();
    stub.tabs.query.mockResolvedValue([{ id: 5 }]);
    stub.permissions.onAdded.trigger({ origins: ['*://paper.example/*'] });
    await vi.waitFor(() => expect(stub.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 5 }, files: ['/gate.js'] }));
    expect(stub.registered).toHaveLength(1);
  });
});
