import { describe, expect, test } from 'vitest';
import { findHeadline } from '../../../utils/page/find-headline';
import { fromHtml } from './from-html';

const find = (body: string, ...declared: string[]) => {
  const { title, element } = findHeadline(fromHtml(body), declared);
  return [title, element?.tagName ?? null];
};

describe('findHeadline', () => {
  test('takes the heading that agrees with the declared title', () => {
    expect(find('<h1>The Paper</h1><h1>Network bans founder</h1>', 'Network bans founder | The Paper')).toEqual(['Network bans founder', 'H1']);
  });

  test('takes a longer heading than was declared', () => {
    expect(find('<h1>Network bans founder after long night</h1>', 'Network bans founder')).toEqual(['Network bans founder after long night', 'H1']);
  });

  test('takes a lesser heading only where it says the same', () => {
    expect(find('<h1>The Paper</h1><h2>Network bans founder</h2>', 'Network bans founder')).toEqual(['Network bans founder', 'H2']);
    expect(find('<h1>x</h1><h1>y</h1><h2>Another ban</h2>', 'Network bans founder')).toEqual(['Network bans founder', null]);
  });

  test('takes the only heading even where nothing agrees', () => {
    expect(find('<h1>A night at the network</h1>', 'Founder out')).toEqual(['A night at the network', 'H1']);
  });

  test('leaves headings of navigation and dialogs alone', () => {
    expect(find('<nav><h1>Network bans founder</h1></nav><div role="dialog"><h1>Network bans founder</h1></div>', 'Network bans founder')).toEqual(['Network bans founder', null]);
  });

  test('has an empty title for a page that has none', () => {
    expect(find('<p>A</p>')).toEqual(['', null]);
  });
});
