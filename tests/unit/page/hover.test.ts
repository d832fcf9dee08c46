// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GRACE, REST, watchPointer, type HoverWorld } from '../../../utils/page/hover';
import type { Mark } from '../../../utils/page/marks';
import type { Piece } from '../../../utils/page/text-map';

const one = { pieces: [] as Piece[] } as Mark;
const two = { pieces: [] as Piece[] } as Mark;
/** Mark one lies at x 0 to 100, mark two at 200 to 300, both on the line y 0 to 20. */
const at = (x: number, y: number) => (y < 0 || y > 20 ? null : x <= 100 ? one : x >= 200 && x <= 300 ? two : null);

let run: AbortController;
let opened: Mark | null;
let pinned: boolean;
let alive: boolean;
let ours: boolean;
const open = vi.fn<HoverWorld['open']>();
const close = vi.fn<HoverWorld['close']>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  window.requestAnimationFrame = ((act: FrameRequestCallback) => setTimeout(() => act(0), 0) as unknown as number);
  run = new AbortController();
  [opened, pinned, alive, ours] = [null, false, true, false];
  open.mockImplementation((mark) => {
    opened = mark;
  });
  close.mockImplementation(() => {
    opened = null;
  });
  const world: HoverWorld = {
    marks: () => ({ at }),
    opened: () => opened,
    cardBox: () => (opened === null ? null : { left: 0, top: 30, right: 360, bottom: 300 }),
    isOurs: () => ours,
    open,
    close,
    isPinned: () => pinned,
    isAlive: () => alive,
  };
  watchPointer(window, run.signal, world);
});

afterEach(() => {
  run.abort();
  vi.useRealTimers();
});

function point(type: string, x: number, y: number, more: { trusted?: boolean; target?: Element } & PointerEventInit = {}): void {
  const { trusted = true, target = document.body, ...init } = more;
  const event = new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse', ...init });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  target.dispatchEvent(event);
  vi.advanceTimersByTime(1);
}
const move = (x: number, y: number, more: Parameters<typeof point>[3] = {}) => point('pointermove', x, y, more);

describe('opening', () => {
  test('waits for the pointer to rest', () => {
    move(50, 10);
    vi.advanceTimersByTime(REST - 20);
    expect(open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(40);
    expect(open).toHaveBeenCalledWith(one, 'hover');
  });

  test('does not happen to a pointer that passes', () => {
    for (const x of [10, 30, 50, 70, 90, 150]) {
      move(x, 10);
      vi.advanceTimersByTime(REST / 2);
    }
    vi.advanceTimersByTime(REST * 4);
    expect(open).not.toHaveBeenCalled();
  });

  test('forgives a trembling hand', () => {
    move(50, 10);
    vi.advanceTimersByTime(REST / 2);
    move(52, 11);
    vi.advanceTimersByTime(REST / 2);
    expect(open).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['an event that a page made up', { trusted: false }],
    ['a finger on its way', { pointerType: 'touch' }],
    ['a pointer that selects', { buttons: 1 }],
  ])('does not happen to %s', (_, more) => {
    move(50, 10, more);
    vi.advanceTimersByTime(REST * 2);
    expect(open).not.toHaveBeenCalled();
  });

  test('is at once on the next mark while a card is open', () => {
    opened = one;
    move(250, 10);
    expect(open).toHaveBeenCalledWith(two, 'hover');
  });

  test('does not happen once the extension is gone', () => {
    alive = false;
    move(50, 10);
    vi.advanceTimersByTime(REST * 2);
    expect(open).not.toHaveBeenCalled();
  });
});

describe('closing', () => {
  beforeEach(() => {
    move(50, 10);
    vi.advanceTimersByTime(REST);
    expect(opened).toBe(one);
  });

  test('waits for a while after the pointer has left', () => {
    move(50, -50);
    vi.advanceTimersByTime(GRACE - 20);
    expect(close).not.toHaveBeenCalled();
    vi.advanceTimersByTime(40);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('is called off on the card, for as long as the pointer is there', () => {
    move(60, 25);
    ours = true;
    move(60, 60);
    vi.advanceTimersByTime(GRACE * 10);
    expect(close).not.toHaveBeenCalled();
  });

  test('is called off on the mark', () => {
    move(50, -50);
    move(60, 10);
    vi.advanceTimersByTime(GRACE * 2);
    expect(close).not.toHaveBeenCalled();
  });

  test('begins anew with each step on the way to the card', () => {
    for (const y of [22, 24, 26]) {
      move(60, y);
      vi.advanceTimersByTime(GRACE - 20);
    }
    expect(close).not.toHaveBeenCalled();
  });

  test('does not happen by leaving a card that was opened on purpose', () => {
    pinned = true;
    move(50, -50);
    vi.advanceTimersByTime(GRACE * 4);
    expect(close).not.toHaveBeenCalled();
  });
});

describe('pressing', () => {
  test('opens a mark at once', () => {
    point('click', 50, 10);
    expect(open).toHaveBeenCalledWith(one, 'press');
  });

  test('closes the card anywhere else', () => {
    opened = one;
    point('click', 500, 500);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('leaves the page its links', () => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = '#x';
    point('click', 50, 10, { target: link.appendChild(document.createElement('b')) });
    link.remove();
    expect(open).not.toHaveBeenCalled();
  });

  test.each([['another button', { button: 2 }], ['a click that a page made up', { trusted: false }]])('ignores %s', (_, more) => {
    point('click', 50, 10, more);
    expect(open).not.toHaveBeenCalled();
  });

  test('inside the card is the card’s own business', () => {
    opened = one;
    ours = true;
    point('click', 50, 100);
    expect(close).not.toHaveBeenCalled();
  });
});

test('nothing is heard after the run has ended', () => {
  move(50, 10);
  run.abort();
  vi.advanceTimersByTime(REST * 2);
  move(50, 10);
  vi.advanceTimersByTime(REST * 2);
  expect(open).not.toHaveBeenCalled();
});

describe('a card opened by keys while the pointer waits', () => {
  test('is not exchanged for the mark under the resting pointer', () => {
    move(50, 10);
    [opened, pinned] = [two, true];
    vi.advanceTimersByTime(REST * 2);
    expect(open).not.toHaveBeenCalled();
    expect(opened).toBe(two);
  });

  test('is not closed by a grace that began before', () => {
    move(50, 10);
    vi.advanceTimersByTime(REST * 2);
    move(150, 400);
    [opened, pinned] = [two, true];
    vi.advanceTimersByTime(GRACE * 2);
    expect(close).not.toHaveBeenCalled();
  });
});
