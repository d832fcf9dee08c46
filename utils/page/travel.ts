/** Geometry of the way from a mark to its card: a pointer that moves towards the card may leave both for a while. */

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Slack around the card, so that its rounded corners and shadow are part of the goal. */
const SLACK = 12;

/** True while `now` lies in the triangle from where the pointer left the mark to the card's nearer edge. */
export function isOnTheWay(left: Point, now: Point, card: Box): boolean {
  const below = card.top >= left.y;
  const edge = below ? card.top + SLACK : card.bottom - SLACK;
  return inTriangle(now, { x: left.x, y: left.y + (below ? -SLACK : SLACK) }, { x: card.left - SLACK, y: edge }, { x: card.right + SLACK, y: edge });
}

/** On one side of all three edges. */
function inTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(point, a, b), side(point, b, c), side(point, c, a)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

function side(point: Point, from: Point, to: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}
