/** Finds the mark under a point of the window. One caret look-up and the rectangles of one mark: independent of how many marks there are. */
import { rectsOf, type Mark } from './marks';

export interface MarkIndex {
  /** Null over everything else, and over margins to which the browser answers with the nearest text. */
  at(x: number, y: number): Mark | null;
}

/** Marks must not change their pieces afterwards: build a new index after each painting. */
export function indexMarks(document: Document, marks: readonly Mark[]): MarkIndex {
  const byNode = new Map<Node, Mark[]>();
  for (const mark of marks) {
    for (const { node } of mark.pieces) {
      const there = byNode.get(node);
      if (there === undefined) byNode.set(node, [mark]);
      else if (!there.includes(mark)) there.push(mark);
    }
  }
  return {
    at(x, y) {
      const caret = document.caretPositionFromPoint(x, y);
      const there = caret ? byNode.get(caret.offsetNode) : undefined;
      return there?.find((mark) => rectsOf(mark).some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom)) ?? null;
    },
  };
}
