/**
 * The words that the popup needs, as a shape only. `utils/wording/popup-words` fills it in every language without importing it (siblings never meet);
 * the popup's entrypoint, which knows both, makes the compiler compare them.
 */
import type { VerdictKind } from '../utils/types';
import type { PopupDatabase } from './popup-view';

export interface Notice {
  /** “Nothing to compare here”: at most five words, no full stop. */
  title: string;
  /** One or two calm sentences. */
  text: string;
}

export interface PopupWords {
  /** BCP 47 tag of these words, for `lang`, and their direction. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** “13 figures marked”; n ≥ 1. */
  marked: (n: number) => string;
  /** The article is being read and judged. */
  reading: Notice;
  /** The page was read, and no figure of it could be marked; also where it was read on command, so say nothing of what it is about. */
  nothingMarked: Notice;
  /** Not a news article at all. */
  notNews: Notice;
  /** News, but not about a platform ban. */
  otherNews: Notice;
  /** No permission for this site; the text says that reading happens on this computer alone. */
  notAllowed: Notice;
  /** A page that no extension may read: the browser's own pages, its store. */
  notReadable: Notice;
  /** Asking the page or the worker failed. */
  failed: Notice;
  /** “Agrees”, “Differs”, “Sources disagree”, “Earlier figure”, “Related only”, “Not known, so not marked”. */
  verdicts: Record<VerdictKind, string>;
  /** Heading over the list of claims: “In order of reading”. */
  listTitle: string;
  /** Buttons. */
  checkAnyway: string;
  readOnce: string;
  /** “Always on example.org”. */
  alwaysOn: (site: string) => string;
  alwaysEverywhere: string;
  /** “Starter database: 5,123 figures of 14 November 2025”. */
  database: (database: PopupDatabase) => string;
  /** “No database yet”. */
  noDatabase: string;
}
