// @vitest-environment happy-dom
/** The marks as a list: a landmark with one button for each, in order. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FigureList } from '../../../components/figure-list';

afterEach(cleanup);

const items = [{ label: 'Agrees: 98 posts', verdict: 'agrees' as const }, { label: 'Differs: seven channels', verdict: 'differs' as const }];

it('is a landmark named by its title', () => {
  render(<FigureList title="Figures on this page (2)" items={items} shown={false} onChoose={() => undefined} />);
  expect(screen.getByRole('region', { name: 'Figures on this page (2)' })).toBeTruthy();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

it('has a button for each figure and says which was chosen', () => {
  const onChoose = vi.fn();
  render(<FigureList title="Figures" items={items} shown={false} onChoose={onChoose} />);
  expect(screen.getAllByRole('button').map(button => button.textContent)).toEqual(['Agrees: 98 posts', 'Differs: seven channels']);
  fireEvent.click(screen.getByRole('button', { name: 'Differs: seven channels' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(1);
});

it('stays in sight only when told to', () => {
  const { container, rerender } = render(<FigureList title="Figures" items={items} shown={false} onChoose={() => undefined} />);
  expect(container.querySelector('.tm-list.shown')).toBeNull();
  rerender(<FigureList title="Figures" items={items} shown onChoose={() => undefined} />);
  expect(container.querySelector('.tm-list.shown')).not.toBeNull();
});
