/** Our one element in the page: beside head and body, with a closed root that brings its own styles. What is drawn in it is others' work. */
import cardSheet from '../../components/card.css?inline';
import tokenSheet from '../../components/tokens.css?inline';
import { HOST_SHEET } from './host-sheet';

export const HOST_NAME = 'tallymark-figures';

export interface HostElement {
  element: HTMLElement;
  root: ShadowRoot;
  /** An empty box in the root, after those before it. */
  part: (name: string) => HTMLElement;
  /** Puts the element into the page, also again: a page that draws itself anew from the root throws out what it does not know. */
  stand: () => void;
}

export function makeHostElement({ document, CSSStyleSheet }: Window & typeof globalThis): HostElement {
  // One of a reader before us that could not take it away itself: its extension was updated.
  for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [tokenSheet, cardSheet, HOST_SHEET].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const part = (name: string): HTMLElement => {
    const box = document.createElement('div');
    box.className = name;
    root.append(box);
    return box;
  };
  const stand = (): void => {
    if (!element.isConnected) document.documentElement.append(element);
  };
  return { element, root, part, stand };
}
