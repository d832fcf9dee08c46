// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepGate } from '../../../utils/page/keep-gate';
import { standIn } from './browser-stand-in';

const tell = vi.fn<() => void>();
let run: AbortController;
let navigation: EventTarget;

/** What a single-page site does to its head and body. */
function show(headline: string): void {
  const article = document.createElement('article');
  article.appendChild(document.createElement('h1')).textContent = headline;
  document.body.replaceChildren(article);
  document.title = headline;
}

function go(path: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://paper.example${path}`);
  navigation.dispatchEvent(new Event('currententrychange'));
}

/** After whatever a change of the head set going. */
const idle = () => new Promise((rest) => requestIdleCallback(() => requestIdleCallback(rest)));

const begin = () => {
  keepGate(window, run.signal, tell);
};

beforeEach(() => {
  standIn();
  document.body.replaceChildren();
  document.title = '';
  navigation = new EventTarget();
  Object.assign(window, { navigation });
  go('/start');
  run = new AbortController();
});
afterEach(() => {
  run.abort();
  vi.unstubAllGlobals();
});

describe('keepGate', () => {
  test('tells at once of a page that is ready', () => {
    show('Network suspends accounts');
    begin();
    expect(tell).toHaveBeenCalledTimes(1);
  });

  test('tells of a story that comes in later', async () => {
    begin();
    expect(tell).not.toHaveBeenCalled();
    show('Network suspends accounts');
    await vi.waitFor(() => { expect(tell).toHaveBeenCalledTimes(1); });
  });

  test('tells of each address once, whatever its head does', async () => {
    show('Network suspends accounts');
    begin();
    go('/next');
    expect(tell).toHaveBeenCalledTimes(2);
    document.title = 'Network suspends accounts (2)';
    await idle();
    expect(tell).toHaveBeenCalledTimes(2);
  });

  test('says nothing of other pages, and nothing after its end', () => {
    show('Rain on the coast');
    begin();
    run.abort();
    show('Network suspends accounts');
    go('/next');
    expect(tell).not.toHaveBeenCalled();
  });

  test('tells of a story that a script brings into the body alone', async () => {
    document.title = 'Network suspends accounts';
    begin();
    expect(tell).not.toHaveBeenCalled();
    const article = document.createElement('article');
    article.appendChild(document.createElement('h1')).textContent = 'Network suspends accounts';
    document.body.append(article);
    await vi.waitFor(() => { expect(tell).toHaveBeenCalledTimes(1); });
  });

  test('does not follow a page that changes its address without end', () => {
    show('Network suspends accounts');
    begin();
    for (let at = 0; at < 100; at++) go(`/next/${at}`);
    expect(tell.mock.calls.length).toBeLessThanOrEqual(20);
  });

  test('looks at a page that never rests a bounded number of times, and then no more', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const looked = vi.spyOn(document, 'querySelectorAll');
    begin();
    for (let at = 0; at < 200; at++) {
      document.body.append(document.createElement('i'));
      await Promise.resolve();
      await vi.advanceTimersByTimeAsync(1000);
    }
    const after = looked.mock.calls.length;
    expect(after).toBeGreaterThan(5);
    for (let at = 0; at < 50; at++) {
      document.body.append(document.createElement('i'));
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(looked.mock.calls.length).toBe(after);
    vi.useRealTimers();
  });

  test('says nothing, and throws nothing, where an element of the page stands in for a function of the document', () => {
    show('Network suspends accounts');
    vi.spyOn(document, 'querySelectorAll').mockImplementation(() => { throw new TypeError('not a function'); });
    expect(begin).not.toThrow();
    expect(tell).not.toHaveBeenCalled();
  });
});
