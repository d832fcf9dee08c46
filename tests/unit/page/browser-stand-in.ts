/** The browser's parts that happy-dom lacks and a run of the reader needs: highlights, visibility, idle time, popovers. */
import { vi } from 'vitest';

class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

/** Text that is painted under each name of a highlight, as the registry has it now. */
export function painted(): Record<string, string[]> {
  const texts = ({ startContainer, startOffset, endOffset }: AbstractRange) => (startContainer as Text).data.slice(startOffset, endOffset);
  return Object.fromEntries([...(CSS.highlights as unknown as Map<string, FakeHighlight>)].map(([name, highlight]) => [name, [...highlight].map(texts)]));
}

// eslint-disable-next-line @typescript-eslint/unbound-method -- applied to each element below
const nativeMatches = Element.prototype.matches;

/** Call in `beforeEach` of a test in happy-dom. */
export function standIn(): void {
  const open = new WeakSet<Element>();
  const matches = (element: Element, selector: string) => nativeMatches.call(element, selector);
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', function StaticRange(this: StaticRangeInit, place: StaticRangeInit) {
    Object.assign(this, place);
  });
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, 0));
  Object.assign(Element.prototype, {
    checkVisibility: () => true,
    scrollIntoView: () => undefined,
    matches(this: Element, selector: string) {
      return selector === ':popover-open' ? open.has(this) : matches(this, selector);
    },
  });
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      open.add(this);
    },
    hidePopover(this: HTMLElement) {
      open.delete(this);
    },
  });
}
