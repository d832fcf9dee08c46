import { expect, test, vi } from 'vitest';
import { inTurn } from '../../../utils/background/page-turns';

test('answers a few of one tab at once, refuses the flood, and serves the other tabs', async () => {
  const ends: (() => void)[] = [];
  const act = vi.fn(() => new Promise<string>((resolve) => ends.push(() => { resolve('checked'); })));
  const flood = Array.from({ length: 50 }, () => inTurn(1, act));
  const other = inTurn(2, act);
  expect(act).toHaveBeenCalledTimes(5);
  for (const end of ends) end();
  expect((await Promise.all(flood)).filter((answer) => answer === 'checked')).toHaveLength(4);
  expect(await other).toBe('checked');
});

test('lets a tab ask again once it has its answers, failed ones included', async () => {
  const fail = () => Promise.reject(new Error('no'));
  for (let at = 0; at < 10; at++) await expect(inTurn(3, fail)).rejects.toThrow('no');
  expect(await inTurn(3, () => Promise.resolve(1))).toBe(1);
});
