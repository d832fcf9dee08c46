import { describe, expect, test } from 'vitest';
import { isOnTheWay } from '../../../utils/page/travel';

const below = { left: 100, top: 120, right: 460, bottom: 400 };
const above = { left: 100, top: 10, right: 460, bottom: 80 };

describe('isOnTheWay', () => {
  test.each([
    ['straight down', { x: 150, y: 100 }, { x: 150, y: 112 }, below],
    ['aslant, over words beside the mark', { x: 150, y: 100 }, { x: 300, y: 118 }, below],
    ['straight up', { x: 150, y: 100 }, { x: 150, y: 90 }, above],
  ])('holds %s', (_, left, now, card) => {
    expect(isOnTheWay(left, now, card)).toBe(true);
  });

  test.each([
    ['away from the card', { x: 150, y: 100 }, { x: 150, y: 80 }, below],
    ['along the line', { x: 150, y: 100 }, { x: 400, y: 100 }, below],
    ['past its side', { x: 150, y: 100 }, { x: 600, y: 130 }, below],
    ['down, when the card is above', { x: 150, y: 100 }, { x: 150, y: 130 }, above],
  ])('does not hold %s', (_, left, now, card) => {
    expect(isOnTheWay(left, now, card)).toBe(false);
  });
});
