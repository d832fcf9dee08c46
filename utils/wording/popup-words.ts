/** The words of the popup, in the interface's language. What is shown when is the popup's business. */
import { longDate } from './dates';
import { countOf, fill, wording } from './wording';
import type { Notice } from './messages';
import type { VerdictKind } from '../types';

export interface WordsOfPopup {
  language: string;
  direction: 'ltr' | 'rtl';
  marked(n: number): string;
  reading: Notice;
  nothingMarked: Notice;
  notNews: Notice;
  otherNews: Notice;
  notAllowed: Notice;
  notReadable: Notice;
  failed: Notice;
  off: Notice;
  verdicts: Record<VerdictKind, string>;
  listTitle: string;
  checkAnyway: string;
  readOnce: string;
  alwaysOn(site: string): string;
  alwaysEverywhere: string;
  database(database: { name: string; figures: number; publishedAt: string }): string;
  noDatabase: string;
}

export function popupWords(ui: string): WordsOfPopup {
  const words = wording(ui);
  const { popup, verdicts } = words.messages;
  const { agrees, differs, disputed, outdated, related } = verdicts;
  return {
    language: words.language,
    direction: words.direction,
    marked: (n) => countOf(words, popup.marked, n),
    reading: popup.reading,
    nothingMarked: popup.nothingMarked,
    notNews: popup.notNews,
    otherNews: popup.otherNews,
    notAllowed: popup.notAllowed,
    notReadable: popup.notReadable,
    failed: popup.failed,
    off: popup.off,
    verdicts: { agrees, differs, disputed, outdated, related, unknown: popup.unknownVerdict },
    listTitle: popup.listTitle,
    checkAnyway: popup.checkAnyway,
    readOnce: popup.readOnce,
    alwaysOn: (site) => fill(popup.alwaysOn, { site }),
    alwaysEverywhere: popup.alwaysEverywhere,
    database: ({ name, figures, publishedAt }) => countOf(words, popup.database, figures, { name, date: longDate(words, publishedAt) }),
    noDatabase: popup.noDatabase,
  };
}
