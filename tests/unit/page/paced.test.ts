import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paced } from '../../../utils/page/paced';

let end: AbortController;
const act = vi.fn<() => void>();
const pass = (milliseconds: number) => { vi.advanceTimersByTime(milliseconds); };

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
});
afterEach(() => { vi.useRealTimers(); });

test('acts at once, a few times in a row, then as often as the pace allows', () => {
  const ask = paced(end.signal, { burst: 3, every: 1000 }, act);
  for (let at = 0; at < 10; at++) ask();
  expect(act).toHaveBeenCalledTimes(3);
  pass(999);
  expect(act).toHaveBeenCalledTimes(3);
  pass(1);
  expect(act).toHaveBeenCalledTimes(4);
});

test('answers the last of many asks, and then rests without a timer', () => {
  const ask = paced(end.signal, { burst: 1, every: 500 }, act);
  ask();
  ask();
  pass(60_000);
  expect(act).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
});

test('regains what a rest allows, and no more than a row', () => {
  const ask = paced(end.signal, { burst: 2, every: 100 }, act);
  ask();
  ask();
  pass(10_000);
  for (let at = 0; at < 5; at++) ask();
  expect(act).toHaveBeenCalledTimes(4);
});

test('leaves a gap between two of a row', () => {
  const ask = paced(end.signal, { burst: 5, every: 1000, gap: 100 }, act);
  ask();
  ask();
  expect(act).toHaveBeenCalledTimes(1);
  pass(100);
  expect(act).toHaveBeenCalledTimes(2);
});

test('does nothing after its end', () => {
  const ask = paced(end.signal, { burst: 1, every: 100 }, act);
  ask();
  ask();
  end.abort();
  ask();
  pass(1000);
  expect(act).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
