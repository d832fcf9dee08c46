// @vitest-environment happy-dom
/** The card as a reader and a screen reader meet it: names, roles, order, and the two things that can be done with it. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClaimCard } from '../../../components/claim-card';
import type { CardContent } from '../../../utils/types';
import { card, numberLine, source } from './samples';

afterEach(cleanup);

function open(content: CardContent = card(), events: { onClose?: () => void; onCopy?: (text: string) => void; sheet?: boolean; above?: boolean } = {}) {
  return render(<ClaimCard card={content} sheet={events.sheet ?? false} above={events.above ?? false} onClose={events.onClose ?? (() => undefined)} onCopy={events.onCopy ?? (() => undefined)} />);
}

describe('the dialog', () => {
  it('is named by its headline and does not claim to be modal', () => {
    open();
    const dialog = screen.getByRole('dialog', { name: 'Sources disagree: 10 to 20 million in January 2021' });
    expect(dialog.getAttribute('aria-modal')).toBe('false');
    expect(dialog.dataset.verdict).toBe('disputed');
  });

  it('lets a script put the focus on its headline, and keeps the headline out of the Tab order', () => {
    open();
    const headline = screen.getByRole('heading', { level: 2 });
    expect(headline.getAttribute('tabindex')).toBe('-1');
    headline.focus();
    expect(document.activeElement).toBe(headline);
  });

  it('says words first, then the drawing, then the evidence, then what can be done', () => {
    open();
    const text = screen.getByRole('dialog').textContent;
    const places = ['Sources disagree:', 'Here, citing Parler:', 'plus de 12 millions', 'Parler: users, world', '2 of 3', 'on record', 'Sensor Tower', '1 more figure', 'The Example', 'Copy citation'].map(words => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('contains no word of its own', () => {
    const { container } = open(card({
      headline: { lead: '1', rest: '2' }, introduction: '3', quote: '4', why: { lead: '5', rest: '6' }, remarks: [], plot: null, sources: [], more: [], citation: '7',
      labels: { close: '8', copy: '9', copied: '', list: '' },
    }));
    expect(container.textContent.replace(/[\d\s]/g, '')).toBe('');
    expect([...container.querySelectorAll('[aria-label], [title]')].map(element => element.getAttribute('aria-label'))).toEqual(['8']);
  });

  it('keeps the quotation in its own language and lets it choose its direction', () => {
    const { container } = open(card({ language: 'ar', direction: 'rtl' }));
    const quote = container.querySelector('q');
    expect(quote?.lang).toBe('fr');
    expect(quote?.getAttribute('dir')).toBe('auto');
    expect(screen.getByRole('dialog').getAttribute('dir')).toBe('rtl');
    expect(screen.getByRole('dialog').lang).toBe('ar');
  });

  it('names no language for a quotation whose language is unknown', () => {
    const { container } = open(card({ quoteLanguage: null }));
    expect(container.querySelector('q')?.hasAttribute('lang')).toBe(false);
  });

  it('carries the line of its mark, except where nothing is marked', () => {
    expect(open().container.querySelector('.tm-line')).not.toBeNull();
    cleanup();
    expect(open(card({ verdict: 'unknown' })).container.querySelector('.tm-line')).toBeNull();
  });

  it('leaves out what there is none of', () => {
    const { container } = open(card({ plot: null, remarks: [], sources: [], more: [] }));
    expect(container.querySelector('figure, ul, details')).toBeNull();
  });

  it('says that it is a sheet, or above its mark, by class alone', () => {
    open(card(), { sheet: true, above: true });
    expect(screen.getByRole('dialog').classList).toContain('tm-sheet');
    expect(screen.getByRole('dialog').classList).toContain('tm-above');
  });
});

describe('what it can do', () => {
  it('closes by its button', () => {
    const onClose = vi.fn();
    open(card(), { onClose });
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('hands the citation over and then says so in a region that was there before', () => {
    const onCopy = vi.fn();
    open(card(), { onCopy });
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Copy citation' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('Parler, over 12 M, Example Times, 11 Jan 2021.');
    expect(screen.getByRole('status')).toBe(status);
    expect(status.textContent).toBe('Copied');
  });

  it('forgets what was copied and unfolded when it shows another claim', () => {
    const { rerender, container } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Copy citation' }));
    container.querySelector('details')?.setAttribute('open', '');
    rerender(<ClaimCard card={card({ quote: 'another', plot: numberLine() })} sheet={false} above={false} onClose={() => undefined} onCopy={() => undefined} />);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(container.querySelector('details')?.open).toBe(false);
  });

  it('folds further figures under their own label', () => {
    open(card({ more: [source({ figureId: 'm', who: 'Someone else' })] }));
    const summary = screen.getByText('1 more figure');
    expect(summary.tagName).toBe('SUMMARY');
    expect(within(summary.parentElement as HTMLElement).getByText('Someone else')).toBeTruthy();
  });
});

it.each(['timeline', 'numberline'] as const)('has nothing that axe objects to, with a %s', async kind => {
  const { container } = open(card({ plot: kind === 'timeline' ? card().plot : numberLine() }));
  // Contrast needs a renderer and is computed from the tokens elsewhere; landmarks are the page's.
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join()}`)).toEqual([]);
});
