/** The words that the page side says by itself, in the interface's language. */
import { fill, wording } from './wording';

/** The shape that the door calls `PageWords`. */
export interface WordsOfPage {
  language: string;
  direction: 'ltr' | 'rtl';
  listTitle: string;
  nothingSelected: string;
  close: string;
}

/** @param count marks on the page */
export function pageWords(ui: string, count: number): WordsOfPage {
  const { messages, language, direction, locale } = wording(ui);
  return {
    language,
    direction,
    listTitle: fill(messages.page.list, { n: new Intl.NumberFormat(locale).format(count) }),
    nothingSelected: messages.page.nothingSelected,
    close: messages.card.close,
  };
}
