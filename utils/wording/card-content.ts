/** Everything that a card says, worded in the interface's language. It travels with the mark, so that hovering asks nobody. */
import { buildPlot } from './build-plot';
import { citationOf } from './citation';
import { viewOf } from './finding-view';
import type { FindingView } from './finding-view';
import { headlineOf } from './headline';
import { partyName } from './names';
import type { Dossiers } from './names';
import { remarksOf } from './remarks';
import { sourceLines } from './source-lines';
import { countOf, fill } from './wording';
import { whyOf } from './why-text';
import type { Article, CardContent, Finding } from '../types';

function introductionOf({ words, claim, dossiers }: FindingView): string {
  const { plain, citing } = words.messages.introduction;
  return claim.attributedTo === null ? plain : fill(citing, { who: partyName(claim.attributedTo, dossiers) });
}

/** @param ui language of the interface, BCP 47 */
export function cardContent(finding: Finding, article: Article, dossiers: Dossiers, ui: string): CardContent {
  const view = viewOf(finding, dossiers, ui);
  const { words } = view;
  const { card } = words.messages;
  const { sources, more } = sourceLines(view);
  return {
    verdict: finding.verdict.kind,
    language: words.language,
    direction: words.direction,
    headline: headlineOf(view),
    introduction: introductionOf(view),
    quote: finding.claim.quote,
    quoteLanguage: article.language,
    why: whyOf(view),
    remarks: remarksOf(view),
    plot: buildPlot(view, article),
    sources,
    more,
    moreLabel: more.length === 0 ? '' : countOf(words, card.more, more.length),
    citation: citationOf(view, article, [...sources, ...more]),
    labels: { close: card.close, copy: card.copy, copied: card.copied, list: card.list },
  };
}
