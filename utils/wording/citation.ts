/** A card as plain text with its sources, for whoever quotes it. */
import { figureAmount } from './amounts';
import { longDate } from './dates';
import type { FindingView } from './finding-view';
import { headlineOf } from './headline';
import { speakerName } from './names';
import { fill } from './wording';
import { whyOf } from './why-text';
import type { Article, Figure, SourceLine } from '../types';

function sourceText({ words, dossiers }: FindingView, figure: Figure): string {
  const { source } = figure;
  const text = fill(words.messages.citation.source, {
    figure: figureAmount(words, figure, 'long'), date: longDate(words, figure.asOf), who: speakerName(figure, dossiers), basis: words.messages.bases[figure.basis],
    title: source.title.replace(/\.$/, ''), publisher: source.publisher, published: longDate(words, source.date ?? ''), url: source.url,
  });
  return `– ${figure.note === '' ? text : `${text} (${figure.note})`}`;
}

export function citationOf(view: FindingView, article: Article, sources: readonly SourceLine[]): string {
  const { words, claim, verdict } = view;
  const { citation, quote } = words.messages;
  const headline = headlineOf(view);
  const why = whyOf(view);
  const where = [article.title, article.published === null ? '' : longDate(words, article.published), article.url ?? ''].filter((part) => part !== '').join(', ');
  const figures = sources.map(({ figureId }) => verdict.figures.find(({ figure }) => figure.id === figureId)?.figure).filter((figure) => figure !== undefined);
  return [
    fill(quote, { text: claim.quote }),
    ...(where === '' ? [] : [fill(citation.from, { article: where })]),
    '',
    `${headline.lead} ${headline.rest}`,
    `${why.lead} ${why.rest}`,
    '',
    ...figures.map((figure) => sourceText(view, figure)),
    '',
    citation.made,
  ].join('\n');
}
