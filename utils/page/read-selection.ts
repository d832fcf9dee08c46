/** Reads what is selected on a page as if it were an article of its own, with the page's headline, date and address. Whoever selects a side note means it. */
import type { Article } from '../types';
import { collectText } from './collect-text';
import { findHeadline } from './find-headline';
import { isWordless } from './junk';
import { canonicalAddress, declaredLanguage, declaredTitles, LONGEST_TITLE } from './page-facts';
import { pageKind } from './page-kind';
import { publishedAt } from './published';
import type { TextMap } from './text-map';

/** What is handed to the worker where nothing can be read. */
export const NO_WORDS: Article = { title: '', url: null, published: null, language: null, text: '' };

/** Null when nothing with words is selected, or only text that is being edited. */
export function readSelection(document: Document, isHidden: (element: Element) => boolean): { article: Article; map: TextMap } | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const root = range.commonAncestorContainer;
  const around = root.nodeType === 1 ? (root as Element) : root.parentElement;
  if (around === null || around.closest('[contenteditable]:not([contenteditable="false" i])') !== null) return null;
  const body = collectText([root], { skip: (element) => isWordless(element) || isHidden(element), within: (node) => cut(node, range) });
  if (body.text === '') return null;
  const { described } = pageKind(document);
  const url = canonicalAddress(document);
  const { title } = findHeadline(document, declaredTitles(document, described));
  const article = { title: title.slice(0, LONGEST_TITLE), url, published: publishedAt(document, described, around, url), language: declaredLanguage(document, around, described), text: body.text };
  return { article, map: { body, title: { text: title, runs: [] } } };
}

function cut(node: Text, range: Range): { from: number; to: number } | null {
  if (!range.intersectsNode(node)) return null;
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.data.length;
  return from < to ? { from, to } : null;
}
