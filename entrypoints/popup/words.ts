/** The popup's words in English, until `utils/wording` has them in every language. */
import type { PopupWords } from '../../components/popup-words';

const count = new Intl.NumberFormat('en-GB');
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export function popupWords(_ui: string): PopupWords {
  return {
    language: 'en', direction: 'ltr',
    marked: n => n === 1 ? '1 figure marked' : `${count.format(n)} figures marked`,
    reading: { title: 'Reading this page', text: 'Its figures are being compared on this computer.' },
    nothingMarked: { title: 'No figure to mark', text: 'This page was read, and none of its figures could be compared with a known one.' },
    notNews: { title: 'Nothing to compare here', text: 'This page does not read like a news article, so its figures are left alone.' },
    otherNews: { title: 'Nothing to compare here', text: 'This article is not about a platform ban, so its figures are left alone.' },
    notAllowed: { title: 'Not reading this page yet', text: 'Reading happens on this computer; nothing about the page is sent anywhere.' },
    notReadable: { title: 'Not a page to read', text: 'Browsers keep pages like this one closed to extensions.' },
    failed: { title: 'This page could not be read', text: 'Reload it and try again.' },
    verdicts: { agrees: 'Agrees', differs: 'Differs', disputed: 'Sources disagree', outdated: 'Earlier figure', related: 'Related only', unknown: 'Not known, so not marked' },
    listTitle: 'In the order of reading',
    checkAnyway: 'Check it anyway', readOnce: 'Read this page', alwaysOn: site => `Always on ${site}`, alwaysEverywhere: 'Always, on every site',
    database: ({ name, figures, publishedAt }) => `${name}: ${count.format(figures)} figures, ${day.format(new Date(publishedAt))}`,
    noDatabase: 'No database yet',
  };
}
