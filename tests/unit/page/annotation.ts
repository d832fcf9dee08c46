/** Annotations for tests: where a quote first stands in a text, with a card of the least that a card may hold. */
import type { TextMap } from '../../../utils/page/text-map';
import type { Annotation, CardContent, VerdictKind } from '../../../utils/types';

export function annotation(map: TextMap, quote: string, { verdict = 'agrees', inTitle = false }: { verdict?: VerdictKind; inTitle?: boolean } = {}): Annotation {
  const start = (inTitle ? map.title : map.body).text.indexOf(quote);
  return { start, end: start + quote.length, inTitle, quote, verdict, label: `${verdict}: ${quote}`, card: card(quote, verdict) };
}

function card(quote: string, verdict: VerdictKind): CardContent {
  return {
    verdict, language: 'en', direction: 'ltr', quote, quoteLanguage: 'en',
    headline: { lead: 'Agrees:', rest: '12 million' }, introduction: 'Here:', why: { lead: 'One source.', rest: '' },
    remarks: [], plot: null, sources: [], more: [], moreLabel: '', citation: `Citation of ${quote}`,
    labels: { close: 'Close', copy: 'Copy', copied: 'Copied', list: 'Figures' },
  };
}
