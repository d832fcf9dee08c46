// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckedArticle, Handlers, Question, TabAsks } from '../../../utils/messages';
import { HOST_NAME } from '../../../utils/page/card-host';
import type { PageRuntime } from '../../../utils/page/extension-api';
import { readArticle } from '../../../utils/page/read-article';
import { runReader } from '../../../utils/page/run-reader';
import type { Article } from '../../../utils/types';
import { annotation } from './annotation';
import { painted, standIn } from './browser-stand-in';

const P = 'The platform, which has 12 million users, suspended forty accounts on Monday and gave no reason for it.';
const topic = { isNews: true, platformBan: true, score: 1, why: [] };
const words = { language: 'en', direction: 'ltr' as const, listTitle: 'Figures on this page', nothingSelected: 'No figure found in the selection.', close: 'Close' };

let run: AbortController;
const send = vi.fn<PageRuntime['sendMessage']>();
let runtime: PageRuntime;
let answers: Handlers<TabAsks>;

/** A worker that marks the given quotes wherever an article holds them. */
function worker(...quotes: string[]) {
  return (question: Question): Promise<unknown> => {
    const article = question.args[0] as Article;
    const map = { body: { text: article.text, runs: [] }, title: { text: article.title, runs: [] } };
    const held = quotes.filter((quote) => article.text.includes(quote));
    return Promise.resolve({ topic, annotations: held.map((quote) => annotation(map, quote)), unknown: 0, words } satisfies CheckedArticle);
  };
}

function page(...paragraphs: string[]): void {
  const article = document.createElement('article');
  article.appendChild(document.createElement('h1')).textContent = 'Forty accounts suspended';
  for (const paragraph of paragraphs) article.appendChild(document.createElement('p')).textContent = paragraph;
  document.body.replaceChildren(article);
}

function begin(...quotes: string[]): void {
  run = new AbortController();
  send.mockImplementation(worker(...quotes));
  runtime = { id: 'tallymark', sendMessage: send, onMessage: { addListener: vi.fn(), removeListener: vi.fn() } };
  answers = runReader({ window, runtime, readArticle }, run);
}

const host = () => document.querySelector(HOST_NAME);
const marked = (text: string) => vi.waitFor(() => { expect(painted()['tallymark-agrees']).toEqual([text]); });

beforeEach(() => {
  standIn();
  page(P);
});
afterEach(() => {
  run.abort();
  vi.unstubAllGlobals();
});

describe('a run', () => {
  test('marks what the worker found, and changes nothing in the article', async () => {
    const before = document.body.outerHTML;
    begin('12 million users');
    await marked('12 million users');
    await vi.waitFor(() => { expect(host()).not.toBeNull(); });
    expect(host()?.parentNode).toBe(document.documentElement);
    expect(document.body.outerHTML).toBe(before);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('adds no element where nothing is marked', async () => {
    begin();
    await vi.waitFor(async () => { expect((await answers.pageState()).topic).not.toBeNull(); });
    expect(host()).toBeNull();
    expect(painted()).toEqual({});
  });

  test('asks nobody about a page without an article, and says why', async () => {
    document.body.replaceChildren();
    begin('12 million users');
    expect((await answers.pageState()).topic).toMatchObject({ isNews: false });
    expect(send).not.toHaveBeenCalled();
  });

  test('takes everything away when it ends', async () => {
    const before = document.documentElement.outerHTML;
    begin('12 million users');
    await vi.waitFor(() => { expect(host()).not.toBeNull(); });
    run.abort();
    expect(painted()).toEqual({});
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('ends once its extension is gone and the page is looked at again', async () => {
    begin('12 million users');
    await marked('12 million users');
    delete runtime.id;
    window.dispatchEvent(new Event('focus'));
    expect(run.signal.aborted).toBe(true);
    expect(painted()).toEqual({});
  });

  test('leaves alone what a newer reader has painted under the same names', async () => {
    begin('12 million users');
    await marked('12 million users');
    const newer = new Highlight();
    CSS.highlights.set('tallymark-agrees', newer);
    run.abort();
    expect(CSS.highlights.get('tallymark-agrees')).toBe(newer);
  });
});

describe('a page that changes', () => {
  test('loses a mark whose words have changed', async () => {
    begin('12 million users');
    await marked('12 million users');
    (document.querySelector('p')?.firstChild as Text).data = P.replace('12', '13');
    await vi.waitFor(() => { expect(painted()).toEqual({}); });
  });

  test('keeps its marks when it is drawn anew with the same words, without another question', async () => {
    begin('12 million users');
    await marked('12 million users');
    const old = document.querySelector('p') as Element;
    old.replaceWith(old.cloneNode(true));
    await vi.waitFor(() => {
      const [range] = [...(CSS.highlights.get('tallymark-agrees') ?? [])];
      expect(range?.startContainer.isConnected).toBe(true);
    });
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('is asked about again when a paragraph comes in', async () => {
    begin('12 million users', '9 million users');
    await marked('12 million users');
    const more = document.createElement('p');
    more.textContent = `It had 9 million users before. ${P.repeat(2)}`;
    document.querySelector('article')?.append(more);
    await vi.waitFor(() => { expect(painted()['tallymark-agrees']).toEqual(['12 million users', '9 million users']); });
    expect(send).toHaveBeenCalledTimes(2);
  });
});

describe('what others may ask', () => {
  test('the state of the page', async () => {
    begin('12 million users');
    await marked('12 million users');
    expect(await answers.pageState()).toMatchObject({ title: 'Forty accounts suspended', topic, counts: { agrees: 1 }, claims: [{ index: 0, quote: '12 million users' }] });
  });

  test('a card: its mark is told apart', async () => {
    begin('12 million users');
    await marked('12 million users');
    await answers.openCard(0);
    expect(painted()['tallymark-open']).toEqual(['12 million users']);
  });

  test('no card of a mark that is not there', async () => {
    begin('12 million users');
    await marked('12 million users');
    await answers.openCard(7);
    expect(painted()['tallymark-open']).toBeUndefined();
  });

  test('the whole page, on command: the worker is told that it was asked', async () => {
    begin('12 million users');
    await marked('12 million users');
    await answers.checkPage();
    expect(send.mock.lastCall?.[0].args[1]).toBe(true);
  });

  test('a selection: its marks come beside those that stand', async () => {
    begin('12 million users');
    await marked('12 million users');
    send.mockImplementation(worker('forty accounts'));
    const node = document.querySelector('p')?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(node, P.indexOf('forty'), node, P.indexOf(' on Monday'));
    await answers.checkSelection();
    expect(send.mock.lastCall?.[0].args).toMatchObject([{ text: 'forty accounts', title: 'Forty accounts suspended' }, true]);
    expect(painted()['tallymark-agrees']).toEqual(['12 million users', 'forty accounts']);
  });
});
