/** The gate runs on exactly the sites that were granted, at once and on the next page. */
import { beforeEach, describe, expect, it } from 'vitest';
import { enterOpenTabs, registerGate } from '../../../utils/background/register-gate';
import { stubBrowser } from './stub-browser';

let origins: string[];
let stub: ReturnType<typeof stubBrowser>;
beforeEach(() => {
  origins = [];
  stub = stubBrowser(origins);
});

describe('registerGate', () => {
  it('registers nothing without a grant', async () => {
    await registerGate();
    expect(stub.scripting.registerContentScripts).not.toHaveBeenCalled();
  });

  it('follows what is granted and taken back', async () => {
    origins.push('*://paper.example/*');
    await registerGate();
    expect(stub.registered).toMatchObject([{ id: 'gate', js: ['/gate.js'], matches: ['*://paper.example/*'], persistAcrossSessions: true }]);
    origins.push('*://news.example/*');
    await registerGate();
    expect(stub.registered).toMatchObject([{ id: 'gate', matches: ['*://paper.example/*', '*://news.example/*'] }]);
    origins.splice(0);
    await registerGate();
    expect(stub.registered).toEqual([]);
  });

  it('ends with the newest grants when asked twice at once', async () => {
    origins.push('*://paper.example/*');
    const first = registerGate();
    const second = registerGate();
    origins.push('*://news.example/*');
    await Promise.all([first, second]);
    expect(stub.registered).toMatchObject([{ matches: ['*://paper.example/*', '*://news.example/*'] }]);
    expect(stub.scripting.registerContentScripts).toHaveBeenCalledOnce();
  });

  it('works again after the browser refused once', async () => {
    origins.push('*://paper.example/*');
    stub.scripting.registerContentScripts.mockRejectedValueOnce(new Error('refused'));
    await expect(registerGate()).rejects.toThrow('refused');
    await registerGate();
    expect(stub.registered).toHaveLength(1);
  });
});

describe('enterOpenTabs', () => {
  it('lets the gate in at tabs that are open, whatever one of them answers', async () => {
    stub.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2, discarded: true }, {}, { id: 3 }]);
    stub.scripting.executeScript.mockRejectedValueOnce(new Error('error page'));
    await enterOpenTabs(['*://paper.example/*']);
    expect(stub.scripting.executeScript.mock.calls).toEqual([[{ target: { tabId: 1 }, files: ['/gate.js'] }], [{ target: { tabId: 3 }, files: ['/gate.js'] }]]);
  });

  it('asks for no tabs without a site: that would be all of them', async () => {
    await enterOpenTabs([]);
    expect(stub.tabs.query).not.toHaveBeenCalled();
  });
});
