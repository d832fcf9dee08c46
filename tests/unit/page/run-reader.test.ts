// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckedArticle, Handlers, Question, TabAsks } from '../../../utils/messages';
import { HOST_NAME } from '../../../utils/page/host-element';
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
    if (question.tallymark === 'marksShown') return Promise.resolve(undefined);
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

/** Arguments of the questions that the worker was asked, oldest first. */
const asked = (what: Question['tallymark']) => send.mock.calls.map(([question]) => question).filter(({ tallymark }) => tallymark === what).map(({ args }) => args);
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
    expect(asked('checkArticle')).toHaveLength(1);
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
    expect(asked('checkArticle')).toHaveLength(1);
  });

  test('is asked about again when a paragraph comes in', async () => {
    begin('12 million users', '9 million users');
    await marked('12 million users');
    const more = document.createElement('p');
    more.textContent = `It had 9 million users before. ${P.repeat(2)}`;
    document.querySelector('article')?.append(more);
    await vi.waitFor(() => { expect(painted()['tallymark-agrees']).toEqual(['12 million users', '9 million users']); });
    expect(asked('checkArticle')).toHaveLength(2);
  });
});

describe('a page that changes its story', () => {
  const other = 'Another story about the weather, which has 12 million users of umbrellas in it, and nothing else at all.';

  test('is read when its story comes late', async () => {
    document.body.replaceChildren();
    begin('12 million users');
    expect((await answers.pageState()).topic).toMatchObject({ isNews: false });
    page(P);
    await marked('12 million users');
  });

  test('has no marks of the story before, on whatever words the next one is written', async () => {
    begin('12 million users');
    await marked('12 million users');
    send.mockImplementation(worker());
    page(other);
    await vi.waitFor(() => { expect(asked('checkArticle')).toHaveLength(2); });
    expect(painted()).toEqual({});
    expect((await answers.pageState()).claims).toEqual([]);
  });

  test('says that there is no article once it is gone', async () => {
    begin('12 million users');
    await marked('12 million users');
    document.body.replaceChildren();
    await vi.waitFor(async () => { expect((await answers.pageState()).topic).toMatchObject({ isNews: false }); });
    expect((await answers.pageState()).claims).toEqual([]);
  });

  test('is not asked about without end when it changes without end', async () => {
    begin('12 million users');
    await marked('12 million users');
    for (let at = 0; at < 40; at++) {
      page(`${P} (${at})`, `${P.repeat(3)} (${at})`);
      await new Promise((rest) => setTimeout(rest, 10));
    }
    expect(asked('checkArticle').length).toBeLessThanOrEqual(5);
  });
});

describe('the badge', () => {
  test('is told of the marks that stand, and of the end when the address changes', async () => {
    begin('12 million users');
    await vi.waitFor(() => { expect(asked('marksShown')).toEqual([[1]]); });
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://paper.example/next');
    window.dispatchEvent(new Event('popstate'));
    expect(run.signal.aborted).toBe(true);
    expect(asked('marksShown')).toEqual([[1], [0]]);
  });

  test('hears nothing from a page without marks', async () => {
    begin();
    await vi.waitFor(async () => { expect((await answers.pageState()).topic).not.toBeNull(); });
    expect(asked('marksShown')).toEqual([]);
  });

  test('follows words that change', async () => {
    begin('12 million users');
    await vi.waitFor(() => { expect(asked('marksShown')).toEqual([[1]]); });
    send.mockImplementation(worker());
    (document.querySelector('p')?.firstChild as Text).data = P.replace('12', '13');
    await vi.waitFor(() => { expect(asked('marksShown').at(-1)).toEqual([0]); });
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
    expect(asked('checkArticle').at(-1)?.[1]).toBe(true);
  });

  test('a selection: its marks come beside those that stand', async () => {
    begin('12 million users');
    await marked('12 million users');
    send.mockImplementation(worker('forty accounts'));
    const node = document.querySelector('p')?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(node, P.indexOf('forty'), node, P.indexOf(' on Monday'));
    await answers.checkSelection();
    expect(asked('checkArticle').at(-1)).toMatchObject([{ text: 'forty accounts', title: 'Forty accounts suspended' }, true]);
    expect(painted()['tallymark-agrees']).toEqual(['12 million users', 'forty accounts']);
  });

  const select = (from: number, to: number) => {
    const node = document.querySelector('p')?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(node, from, node, to);
  };
  const notice = () => asked('checkArticle').length;

  test('a selection of what is marked already: it is not marked twice', async () => {
    begin('12 million users');
    await marked('12 million users');
    select(0, P.length);
    await answers.checkSelection();
    expect(painted()['tallymark-agrees']).toEqual(['12 million users']);
    expect((await answers.pageState()).claims).toHaveLength(1);
    expect(painted()['tallymark-open']).toEqual(['12 million users']);
  });

  test('a selection whose marks outlive the article that is read anew', async () => {
    begin('12 million users');
    await marked('12 million users');
    send.mockImplementation(worker('forty accounts'));
    select(P.indexOf('forty'), P.indexOf(' on Monday'));
    await answers.checkSelection();
    send.mockImplementation(worker('12 million users', '9 million users'));
    const more = document.createElement('p');
    more.textContent = `It had 9 million users before. ${P.repeat(2)}`;
    document.querySelector('article')?.append(more);
    await vi.waitFor(() => { expect(painted()['tallymark-agrees']).toEqual(['12 million users', '9 million users', 'forty accounts']); });
  });

  test('a selection without words: the worker is asked for the sentence that says so', async () => {
    begin('12 million users');
    await marked('12 million users');
    document.getSelection()?.removeAllRanges();
    const before = notice();
    await answers.checkSelection();
    expect(notice()).toBe(before + 1);
    expect(asked('checkArticle').at(-1)).toMatchObject([{ text: '' }, true]);
    expect(painted()['tallymark-agrees']).toEqual(['12 million users']);
  });
});
