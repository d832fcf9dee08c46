/** What reading a page takes and gives. Shapes alone: whoever runs a reader is handed the function that does it. */
import type { Article } from '../types';
import type { TextMap } from './text-map';

export interface ReadingOptions {
  /** Says of an element whether the browser does not show it; without layout only declared states count. */
  isHidden?: (element: Element) => boolean;
  /** Reads the prose of any page, article or not: on the reader's own command. */
  anyPage?: boolean;
}

/** An article with the place of every letter and the element that holds its paragraphs. */
export interface FoundArticle {
  article: Article;
  map: TextMap;
  body: Element;
  why: string;
}

/** An article, or why there is none, in English words. */
export type ReadArticle = FoundArticle | { article: null; map: null; body: null; why: string };

export type Reading = (document: Document, options: ReadingOptions) => ReadArticle;
