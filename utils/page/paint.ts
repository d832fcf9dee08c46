/** Draws marks with the CSS Custom Highlight API and takes them away again. No node of the page is touched. */
import { VERDICTS, type VerdictKind } from '../types';
import { isGroundDark } from './ground';
import { elementOf, type Mark } from './marks';

/** Above the marks of the page and of other extensions, below the open one. */
const PRIORITY = 1;
const OPEN_PRIORITY = 2;

export interface Painter {
  /** Draws these marks and no others. */
  paint(marks: readonly Mark[]): void;
  /** Lays the open mark's ground over it; null takes it away. */
  open(mark: Mark | null): void;
  /** Sets again what the page has cleared: the registry is shared with it. */
  restore(): void;
  clear(): void;
}

/**
 * The registry cannot be iterated through Firefox' wrappers, so what was set is remembered here.
 * A name is given back only while it still holds what we set: after an update the newer script uses the same names.
 */
export function startPainting(window: Window & typeof globalThis): Painter {
  const registry = window.CSS.highlights;
  // A reader before us may have been ended by its browser before it could take its marks away.
  for (const name of NAMES) registry.delete(name);
  const own = new Map<string, Highlight>();
  const put = (name: string, highlight: Highlight) => {
    own.set(name, highlight);
    registry.set(name, highlight);
  };
  const drop = (name: string) => {
    if (registry.get(name) === own.get(name)) registry.delete(name);
    own.delete(name);
  };
  return {
    paint(marks) {
      const groups = groupByName(marks);
      for (const name of [...own.keys()]) if (!name.startsWith(OPEN) && !groups.has(name)) drop(name);
      for (const [name, group] of groups) put(name, highlightOf(window, group, PRIORITY));
    },
    open(mark) {
      for (const name of [...own.keys()]) if (name.startsWith(OPEN)) drop(name);
      if (mark !== null && mark.pieces.length > 0) put(OPEN + palette(mark), highlightOf(window, [mark], OPEN_PRIORITY));
    },
    restore() {
      for (const [name, highlight] of own) if (!registry.has(name)) registry.set(name, highlight);
    },
    clear() {
      for (const name of [...own.keys()]) drop(name);
    },
  };
}

const OPEN = 'tallymark-open';

const GROUNDS = ['', '-dark'] as const;
const NAMES: readonly string[] = GROUNDS.flatMap((ground) => [OPEN + ground, ...VERDICTS.map((verdict) => highlightName(verdict, ground))]);

/** The name of a mark's style in `entrypoints/marks.css`. */
function highlightName(verdict: VerdictKind, ground: string): string {
  return `tallymark-${verdict}${ground}`;
}

function groupByName(marks: readonly Mark[]): Map<string, Mark[]> {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    if (mark.pieces.length === 0) continue;
    const name = highlightName(mark.annotation.verdict, palette(mark));
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [mark]);
    else group.push(mark);
  }
  return groups;
}

function palette(mark: Mark): (typeof GROUNDS)[number] {
  const element = elementOf(mark);
  return element !== null && isGroundDark(element) ? '-dark' : '';
}

/** Static ranges: live ones would cost the page on each of its own changes, and would follow the text to wrong places. */
function highlightOf(window: Window & typeof globalThis, marks: readonly Mark[], priority: number): Highlight {
  const highlight = new window.Highlight();
  for (const { pieces } of marks) {
    for (const { node, from, to } of pieces) {
      highlight.add(new window.StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }));
    }
  }
  highlight.priority = priority;
  return highlight;
}
