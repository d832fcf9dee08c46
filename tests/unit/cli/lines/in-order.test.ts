/** Work side by side, results in order, and no more at once than was allowed. */
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../../cli/lines/in-order';

async function* from<T>(...items: T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

/** Work that ends when the test says so. */
function switchboard() {
  const ends = new Map<string, () => void>();
  const begun: string[] = [];
  const work = (name: string) =>
    new Promise<string>((resolve) => {
      begun.push(name);
      ends.set(name, () => resolve(name.toUpperCase()));
    });
  return { begun, work, end: (name: string) => ends.get(name)!() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('inOrder', () => {
  it('gives results in the order of the tasks, whichever ends first', async () => {
    const { work, end } = switchboard();
    const results: string[] = [];
    const done = (async () => {
      for await (const result of inOrder(from('a', 'b', 'c'), 3, work)) results.push(result);
    })();
    await settled();
    end('c');
    end('b');
    await settled();
    expect(results).toEqual([]);
    end('a');
    await done;
    expect(results).toEqual(['A', 'B', 'C']);
  });

  it('begins no more than its width, and the next when one is given', async () => {
    const { begun, work, end } = switchboard();
    const results = inOrder(from('a', 'b', 'c', 'd'), 2, work);
    const first = results.next();
    await settled();
    expect(begun).toEqual(['a', 'b']);
    end('a');
    expect(await first).toMatchObject({ value: 'A' });
    const second = results.next();
    await settled();
    expect(begun).toEqual(['a', 'b', 'c']);
    end('b');
    expect(await second).toMatchObject({ value: 'B' });
  });

  it('gives what is done while the next task has not come', async () => {
    const never = new Promise<never>(() => undefined);
    async function* slow() {
      yield 'a';
      await never;
    }
    const results = inOrder(slow(), 4, (name) => Promise.resolve(name));
    expect(await results.next()).toEqual({ done: false, value: 'a' });
  });

  it('ends with its tasks, were there none', async () => {
    expect(await inOrder(from(), 2, (task) => Promise.resolve(task)).next()).toMatchObject({ done: true });
  });
});
