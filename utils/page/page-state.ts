/** What the popup shows of a page: counts and claims, made from the worker's answer and the marks. */
import type { CheckedArticle, PageState } from '../messages';
import { VERDICTS, type Topic, type VerdictKind } from '../types';
import { isDrawn, type Mark } from './marks';

/** `checked` is null while the worker has not answered yet; `unknown` are claims found elsewhere than in the article. Only what stands on the page is listed. */
export function pageState(title: string, checked: CheckedArticle | null, marks: readonly Mark[], unknown = 0): PageState {
  const counts = Object.fromEntries(VERDICTS.map((kind) => [kind, 0])) as Record<VerdictKind, number>;
  const claims: PageState['claims'] = [];
  for (const [index, mark] of marks.entries()) {
    if (!isDrawn(mark)) continue;
    const { quote, label, verdict } = mark.annotation;
    counts[verdict]++;
    claims.push({ index, quote, label, verdict });
  }
  counts.unknown += unknown + (checked?.unknown ?? 0);
  return { title, topic: checked?.topic ?? null, counts, claims };
}

/** For a page that holds no article: the worker is not asked, and the popup still says why. */
export function noArticle(why: string): CheckedArticle {
  const topic: Topic = { isNews: false, platformBan: false, score: 0, why: [why] };
  return { topic, annotations: [], unknown: 0, words: { language: 'en', direction: 'ltr', listTitle: '', nothingSelected: '', close: '' } };
}
