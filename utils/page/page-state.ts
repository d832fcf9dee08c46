/** What the popup shows of a page: counts and claims, made from the worker's answer and the marks. */
import type { CheckedArticle, PageState } from '../messages';
import { VERDICTS, type Topic, type VerdictKind } from '../types';
import type { Mark } from './marks';

/** `checked` is null while the worker has not answered yet. */
export function pageState(title: string, checked: CheckedArticle | null, marks: readonly Mark[]): PageState {
  const counts = Object.fromEntries(VERDICTS.map((kind) => [kind, 0])) as Record<VerdictKind, number>;
  for (const { annotation } of marks) counts[annotation.verdict]++;
  counts.unknown += checked?.unknown ?? 0;
  const claims = marks.map(({ index, annotation }) => ({ index, quote: annotation.quote, label: annotation.label, verdict: annotation.verdict }));
  return { title, topic: checked?.topic ?? null, counts, claims };
}

/** For a page that holds no article: the worker is not asked, and the popup still says why. */
export function noArticle(why: string): CheckedArticle {
  const topic: Topic = { isNews: false, platformBan: false, score: 0, why: [why] };
  return { topic, annotations: [], unknown: 0, words: { language: 'en', direction: 'ltr', listTitle: '', nothingSelected: '', close: '' } };
}
