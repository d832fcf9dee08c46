/** The answer of `check --json`: one object a file, as the contract of the command line has it. Other programs rely on every name here. */
import { whyText } from '../utils/wording/why-text';
import type { Finding, Party } from '../utils/types';
import type { CheckedFile } from './check-article';

const FORMAT = 1;

/** An id of the database or, for who it does not know, the name as written. */
const nameOf = (party: Party | null) => party?.id ?? party?.name ?? null;

function claimJson({ claim, verdict }: Finding, why: string) {
  const { value, low, high, hedge } = claim.quantity;
  return {
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    value,
    low,
    high,
    hedge,
    metric: claim.metric,
    entity: nameOf(claim.entity),
    on: nameOf(claim.on),
    scope: claim.scope,
    period: claim.period,
    attributedTo: nameOf(claim.attributedTo),
    asOf: claim.asOf,
    nature: claim.nature,
    verdict: verdict.kind,
    selfReported: verdict.selfReported,
    attribution: verdict.attribution,
    why,
    figures: verdict.figures.map(({ figure, relation }) => ({ id: figure.id, relation })),
  };
}

/**
 * Claims of the headline are left out: spans count in the text alone.
 * @param extracted the text was taken out of a page, so it is part of the answer
 * @param ui language of the sentences
 */
export function answerJson({ article, topic, findings, dossiers }: CheckedFile, extracted: boolean, ui: string): string {
  return JSON.stringify({
    format: FORMAT,
    article: {
      title: article.title,
      url: article.url,
      language: article.language,
      published: article.published,
      isNews: topic.isNews,
      platformBan: topic.platformBan,
      score: topic.score,
      why: topic.why,
    },
    ...(extracted && { text: article.text }),
    claims: findings
      .filter(({ claim }) => !claim.inTitle)
      .sort((a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end)
      .map((finding) => claimJson(finding, whyText(finding, dossiers, ui))),
  });
}
