import { describe, expect, test, vi } from 'vitest';
import { workerAsker } from '../../../utils/page/ask-worker';
import type { PageRuntime } from '../../../utils/page/extension-api';

const runtime = (sendMessage: PageRuntime['sendMessage']): PageRuntime => ({ sendMessage, onMessage: { addListener: vi.fn(), removeListener: vi.fn() } });

describe('workerAsker', () => {
  test('asks again once when the worker was just not there', async () => {
    const send = vi.fn<PageRuntime['sendMessage']>().mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.')).mockResolvedValue(undefined);
    await workerAsker(runtime(send))('articleSeen');
    expect(send.mock.calls).toEqual([[{ tallymark: 'articleSeen', args: [] }], [{ tallymark: 'articleSeen', args: [] }]]);
  });

  test('gives up after the second time', async () => {
    const send = vi.fn<PageRuntime['sendMessage']>().mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(workerAsker(runtime(send))('articleSeen')).rejects.toThrow('Receiving end');
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('does not ask again after any other error', async () => {
    const send = vi.fn<PageRuntime['sendMessage']>().mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(workerAsker(runtime(send))('articleSeen')).rejects.toThrow('invalidated');
    expect(send).toHaveBeenCalledTimes(1);
  });
});
