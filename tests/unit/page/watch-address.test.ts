// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onAddressChange } from '../../../utils/page/watch-address';

describe('onAddressChange', () => {
  let run: AbortController;
  let navigation: EventTarget;
  const react = vi.fn();

  beforeEach(() => {
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://paper.example/a?page=1');
    navigation = new EventTarget();
    Object.assign(window, { navigation });
    run = new AbortController();
    onAddressChange(window, run.signal, react);
  });
  afterEach(() => {
    run.abort();
    Reflect.deleteProperty(window, 'navigation');
  });

  const go = (address: string) => {
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
    navigation.dispatchEvent(new Event('currententrychange'));
  };

  test.each(['https://paper.example/b', 'https://paper.example/a?page=2', 'https://paper.example/a?page=1#/route'])('reacts to %s', (address) => {
    go(address);
    expect(react).toHaveBeenCalledTimes(1);
  });

  test.each(['https://paper.example/a?page=1', 'https://paper.example/a?page=1#comments', 'https://paper.example/a?page=1&utm_source=x&fbclid=y'])('takes %s for the same page', (address) => {
    go(address);
    expect(react).not.toHaveBeenCalled();
  });

  test('reacts to each change, and no more after the end', () => {
    go('https://paper.example/b');
    go('https://paper.example/c');
    run.abort();
    go('https://paper.example/d');
    expect(react).toHaveBeenCalledTimes(2);
  });
});
