// @vitest-environment happy-dom
/** The popup in each of its states: what it says, what can be pressed, where the focus goes. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupPanel } from '../../../components/popup-panel';
import type { PopupFoot, PopupView } from '../../../components/popup-view';
import type { PopupWords } from '../../../components/popup-words';

afterEach(cleanup);

const notice = (key: string) => ({ title: `${key} title`, text: `${key} text` });
const words: PopupWords = {
  language: 'en', direction: 'ltr', marked: n => `${n} marked`, reading: notice('reading'), nothingMarked: notice('nothing'), notNews: notice('not news'), otherNews: notice('other news'),
  notAllowed: notice('not allowed'), notReadable: notice('not readable'), failed: notice('failed'), listTitle: 'In order',
  verdicts: { agrees: 'Agrees', differs: 'Differs', disputed: 'Disagree', outdated: 'Earlier', related: 'Related', unknown: 'Not known' },
  checkAnyway: 'Check anyway', readOnce: 'Read once', alwaysOn: site => `Always on ${site}`, alwaysEverywhere: 'Always everywhere',
  database: ({ name, figures }) => `${name}: ${figures}`, noDatabase: 'None yet',
};
const foot: PopupFoot = { database: { name: 'Starter', figures: 12, entities: 3, publishedAt: '2025-11-14' }, problem: null };
const claims = [{ index: 4, quote: 'plus de 12 millions', label: 'Disagree: over 12 million', verdict: 'disputed' as const }, { index: 7, quote: 'sept de ses chaînes', label: 'Differs: seven', verdict: 'differs' as const }];
const marked: PopupView = { kind: 'marked', title: 'Un réseau s’éteint', claims, counts: { agrees: 0, differs: 1, disputed: 1, outdated: 0, related: 0, unknown: 3 } };

function panel(view: PopupView, change: { foot?: PopupFoot | null } = {}) {
  const events = { onChoose: vi.fn(), onRead: vi.fn(), onAllow: vi.fn() };
  const element = (shown: PopupView) => <PopupPanel name="Tallymark" words={words} view={shown} foot={change.foot === undefined ? foot : change.foot} {...events} />;
  const result = render(element(view));
  return { ...events, ...result, show: (next: PopupView) => result.rerender(element(next)) };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const buttons = () => screen.queryAllByRole('button').map(button => button.textContent);

describe('an article', () => {
  it('counts the verdicts that occur, in the order of every surface, the unknown last', () => {
    panel(marked);
    const [counts] = screen.getAllByRole('list');
    expect(within(counts!).getAllByRole('listitem').map(item => item.textContent)).toEqual(['Differs1', 'Disagree1', 'Not known3']);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2 marked');
    expect(screen.getByText('Un réseau s’éteint')).toBeTruthy();
  });

  it('lists its claims in reading order and says which mark was chosen', () => {
    const { onChoose } = panel(marked);
    const list = screen.getByRole('region', { name: 'In order' });
    expect(within(list).getAllByRole('button')).toHaveLength(2);
    fireEvent.click(within(list).getByRole('button', { name: /sept de ses chaînes/ }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(7);
  });
});

describe('a page that is not read', () => {
  it('can be checked all the same', () => {
    const { onRead } = panel({ kind: 'not-news' });
    expect(screen.getByRole('heading').textContent).toBe('not news title');
    press('Check anyway');
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('offers once, this site, every site', () => {
    const { onRead, onAllow } = panel({ kind: 'not-allowed', site: 'paper.example' });
    expect(buttons()).toEqual(['Read once', 'Always on paper.example', 'Always everywhere']);
    press('Read once');
    expect(onRead).toHaveBeenCalledOnce();
    press('Always on paper.example');
    press('Always everywhere');
    expect(onAllow.mock.calls).toEqual([['paper.example'], [null]]);
  });

  it.each([[{ kind: 'not-readable' }, 'not readable title'], [{ kind: 'reading' }, 'reading title'], [{ kind: 'failed', problem: null }, 'failed title']] as const)('offers nothing to press for %j', (view, title) => {
    panel(view);
    expect(screen.getByRole('heading').textContent).toBe(title);
    expect(buttons()).toEqual([]);
  });

  it('says what went wrong in the worker’s own words where there are any', () => {
    panel({ kind: 'failed', problem: 'The page has closed.' });
    expect(screen.getByText('The page has closed.')).toBeTruthy();
    expect(screen.queryByText('failed text')).toBeNull();
  });
});

describe('what frames it', () => {
  it('is there before anything is known', () => {
    panel({ kind: 'waiting' }, { foot: null });
    expect(screen.getByRole('banner').textContent).toBe('Tallymark');
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
    expect(screen.getByRole('contentinfo').textContent).toBe('');
  });

  it('names the database, or says that there is none', () => {
    panel(marked);
    expect(screen.getByRole('contentinfo').textContent).toBe('Starter: 12');
    cleanup();
    panel(marked, { foot: { database: null, problem: null } });
    expect(screen.getByRole('contentinfo').textContent).toBe('None yet');
  });

  it('says what is wrong with the database beside what it found', () => {
    panel(marked, { foot: { ...foot, problem: 'The database could not be opened.' } });
    expect(screen.getByText('The database could not be opened.')).toBeTruthy();
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });
});

describe('the focus', () => {
  it('goes to the heading when the pressed button is gone', async () => {
    const { show } = panel({ kind: 'not-news' });
    screen.getByRole('button').focus();
    show({ kind: 'reading' });
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')));
  });

  it('is left alone when the first answer arrives', async () => {
    const { show } = panel({ kind: 'waiting' });
    show(marked);
    await Promise.resolve();
    expect(document.activeElement).toBe(document.body);
  });
});

it.each<PopupView>([marked, { kind: 'not-allowed', site: 'paper.example' }, { kind: 'not-news' }, { kind: 'reading' }])('has nothing that axe objects to: $kind', async view => {
  const { container } = panel(view);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join()}`)).toEqual([]);
});
