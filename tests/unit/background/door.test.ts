/** The door lets pages ask what pages may and our own pages the rest, and says “not mine” at once to everybody else. */
import { describe, expect, it, vi } from 'vitest';
import { openDoor, type Door, type Sender } from '../../../utils/background/door';
import type { CheckedArticle, WorkerStatus } from '../../../utils/messages';

const ORIGIN = 'chrome-extension://us/';
const STATUS: WorkerStatus = { origins: [], database: null, problem: null };
const CHECKED = { annotations: [], unknown: 0 } as Partial<CheckedArticle> as CheckedArticle;
const PAGE: Sender = { id: 'us', url: 'https://paper.example/', tab: { id: 7 }, frameId: 3 };
const OWN: Sender = { id: 'us', url: `${ORIGIN}popup.html` };
const ARTICLE = { title: 'A', url: null, published: null, language: null, text: 'B' };

function door() {
  const articleSeen = vi.fn();
  const checkArticle = vi.fn(() => CHECKED);
  const checkTab = vi.fn(() => ({ ok: true as const, value: null }));
  const page = vi.fn<Door['page']>(() => ({ articleSeen, checkArticle, marksShown: vi.fn() }));
  const report = vi.fn();
  const permissionsChanged = vi.fn();
  const listen = openDoor({ id: 'us', origin: ORIGIN, page, owner: { status: () => STATUS, permissionsChanged, checkTab }, report });
  return { listen, articleSeen, checkArticle, checkTab, page, report };
}
const ask = (tallymark: string, ...args: unknown[]) => ({ tallymark, args });

describe('openDoor', () => {
  it('answers a page with the frame that asked', async () => {
    const { listen, page, checkArticle } = door();
    expect(await listen(ask('checkArticle', ARTICLE, true), PAGE)).toBe(CHECKED);
    expect(page).toHaveBeenCalledWith({ tabId: 7, frameId: 3 });
    expect(checkArticle).toHaveBeenCalledWith(ARTICLE, true);
  });

  it('takes “asked” only as a plain yes', async () => {
    const { listen, checkArticle } = door();
    await listen(ask('checkArticle', ARTICLE, 'yes'), PAGE);
    expect(checkArticle).toHaveBeenCalledWith(ARTICLE, false);
  });

  it('answers null to a page that sends nonsense', async () => {
    const { listen, checkArticle } = door();
    expect(await listen(ask('checkArticle', { text: 1 }), PAGE)).toBeNull();
    expect(checkArticle).not.toHaveBeenCalled();
  });

  it('answers our own pages', async () => {
    const { listen, checkTab } = door();
    expect(await listen(ask('status'), OWN)).toBe(STATUS);
    expect(await listen(ask('status'), { ...OWN, tab: { id: 5 } })).toBe(STATUS);
    expect(await listen(ask('checkTab', 5), OWN)).toEqual({ ok: true, value: null });
    expect(checkTab).toHaveBeenCalledWith(5);
  });

  it.each<[string, unknown, Sender]>([
    ['a page that asks as an owner', ask('status'), PAGE],
    ['a page that wants a tab read', ask('checkTab', 5), PAGE],
    ['a page whose address begins almost like ours', ask('status'), { ...PAGE, url: 'chrome-extension://us.example/' }],
    ['another extension', ask('status'), { ...OWN, id: 'them' }],
    ['a sender without a tab that is no page of ours', ask('articleSeen'), { id: 'us', url: 'https://paper.example/' }],
    ['our own page asking as a page', ask('articleSeen'), OWN],
    ['a question that nobody knows', ask('toString'), PAGE],
    ['a question meant for tabs', ask('pageState'), OWN],
    ['a tab that is no number', ask('checkTab', '5'), OWN],
    ['somebody else’s message', { type: 'ping' }, PAGE],
    ['text', 'status', OWN],
    ['nothing', null, OWN],
  ])('says “not mine” at once to %s', (_, message, sender) => {
    const { listen, articleSeen, checkTab } = door();
    expect(listen(message, sender)).toBeUndefined();
    expect(articleSeen).not.toHaveBeenCalled();
    expect(checkTab).not.toHaveBeenCalled();
  });

  it('reports a fault of ours and answers null, whether it throws or rejects', async () => {
    const { listen, articleSeen, report } = door();
    const thrown = new Error('thrown');
    articleSeen.mockImplementationOnce(() => { throw thrown; });
    expect(await listen(ask('articleSeen'), PAGE)).toBeNull();
    const rejected = new Error('rejected');
    articleSeen.mockImplementationOnce(() => Promise.reject(rejected));
    expect(await listen(ask('articleSeen'), PAGE)).toBeNull();
    expect(report.mock.calls).toEqual([[thrown], [rejected]]);
  });
});
