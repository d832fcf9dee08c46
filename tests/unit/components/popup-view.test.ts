/** Which view a tab's state calls for. */
import { describe, expect, it } from 'vitest';
import type { TabFacts } from '../../../components/popup-view';
import { decideView, readableAddress } from '../../../components/popup-view';
import type { Topic, VerdictKind } from '../../../utils/types';

const counts: Record<VerdictKind, number> = { agrees: 1, differs: 0, disputed: 0, outdated: 0, related: 0, unknown: 2 };
const claim = { index: 0, quote: 'huit millions', label: 'Agrees: 8 million users', verdict: 'agrees' as const };
const topic = (isNews: boolean, platformBan: boolean): Topic => ({ isNews, platformBan, score: 0.5, why: [] });
const facts = (change: Partial<TabFacts> = {}): TabFacts => ({ url: 'https://www.paper.example/a', allowed: true, page: null, asked: false, ...change });
const page = (change: Partial<NonNullable<TabFacts['page']>> = {}) => ({ title: 'A network goes dark', topic: topic(true, true), counts, claims: [claim], ...change });

describe('a page where the reader answers', () => {
  it.each([
    ['is being read while it has no topic', { topic: null }, false, 'reading'],
    ['shows its marks', {}, false, 'marked'],
    ['shows marks that were asked for, whatever it is about', { topic: topic(false, false) }, true, 'marked'],
    ['says that nothing could be marked', { claims: [] }, false, 'nothing-marked'],
    ['is news about something else', { claims: [], topic: topic(true, false) }, false, 'other-news'],
    ['is no news', { claims: [], topic: topic(false, false) }, false, 'not-news'],
    ['is not said to be off topic once it was read on command', { claims: [], topic: topic(true, false) }, true, 'nothing-marked'],
  ] as const)('%s', (_, change, asked, kind) => expect(decideView(facts({ page: page(change), asked })).kind).toBe(kind));
});

describe('a page where nothing of ours runs', () => {
  it('was turned down by the gate where we may read', () => expect(decideView(facts()).kind).toBe('not-news'));
  it('asks for leave where we may not, by the name of the site', () => expect(decideView(facts({ allowed: false }))).toEqual({ kind: 'not-allowed', site: 'www.paper.example' }));
  it.each([null, 'about:addons', 'chrome://extensions', 'file:///home/draft.html', 'https://addons.mozilla.org/x', 'https://chromewebstore.google.com/', 'nonsense'])('offers nothing on %j', url => {
    expect(decideView(facts({ url, allowed: false })).kind).toBe('not-readable');
  });
});

it.each(['http://127.0.0.1:8080/a', 'https://paper.example/'])('may be asked to read %s', url => expect(readableAddress(url)?.href).toBe(url));
