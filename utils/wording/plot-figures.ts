/** Which figures a plot shows: those of the claim's own measure near its time, and, in grey, what came later. */
import { instantsOf } from './dates';
import type { FindingView } from './finding-view';
import type { Article, Figure, Reason, Relation, Weighed } from '../types';

export interface Plotted {
  figure: Figure;
  relation: Relation | null;
  later: boolean;
  from: number;
  to: number;
}

const MS_PER_DAY = 86_400_000;
/** History that helps to read the present: a year, or as far as the figure that makes a claim outdated. */
const DAYS_BEFORE = 400;
const DAYS_AFTER = 200;
const LATER_AT_MOST = 6;

const VOTED: readonly Relation[] = ['supports', 'allows', 'near', 'contradicts', 'bounds'];
const PLOTTED: readonly Relation[] = [...VOTED, 'history', 'own-page', 'low-confidence'];

/** Rules under which context is all there is, and is drawn. */
const OF_CONTEXT: readonly Reason['rule'][] = ['other-metric', 'other-time', 'interpolated'];

/** Past and weak figures only of the claim's own measure; context where nothing else is known, as far as it measures what the lead does. */
function isPlotted({ claim, verdict, lead }: FindingView, { figure, relation }: Weighed): boolean {
  if (VOTED.includes(relation)) return true;
  if (relation === 'other') {
    const { rule } = verdict.reason;
    const isOfKind = rule === 'other-metric' || figure.metric === claim.metric;
    return OF_CONTEXT.includes(rule) && isOfKind && figure.scope === lead?.scope && figure.period === lead.period && figure.part === lead.part;
  }
  return figure.metric === claim.metric && PLOTTED.includes(relation);
}

function place(figure: Figure, relation: Relation | null, later: boolean): Plotted[] {
  const instants = instantsOf(figure.asOf);
  return instants === null || (figure.low === null && figure.high === null) ? [] : [{ figure, relation, later, from: instants.from, to: instants.to }];
}

/** Figures that the article could not know, of exactly what the lead measures. */
function laterFigures(view: FindingView, article: Article, shown: ReadonlySet<string>): Plotted[] {
  const { lead, dossiers } = view;
  const published = instantsOf(article.published);
  if (lead === null || published === null) return [];
  const same = (figure: Figure): boolean => figure.metric === lead.metric && figure.on === lead.on && figure.scope === lead.scope
    && figure.period === lead.period && figure.part === lead.part && !shown.has(figure.id);
  return (dossiers.get(lead.entity)?.figures ?? [])
    .filter(same)
    .flatMap((figure) => place(figure, null, true))
    .filter(({ from }) => from > published.to && from <= published.to + DAYS_AFTER * MS_PER_DAY)
    .sort((a, b) => a.from - b.from)
    .slice(0, LATER_AT_MOST);
}

export function plottedFigures(view: FindingView, article: Article, at: number): Plotted[] {
  const { verdict, earlier } = view;
  const known = verdict.figures.filter((weighed) => isPlotted(view, weighed)).flatMap(({ figure, relation }) => place(figure, relation, false));
  const back = instantsOf(earlier?.asOf ?? null)?.from ?? Infinity;
  const oldest = Math.min(at - DAYS_BEFORE * MS_PER_DAY, back);
  const near = known.filter(({ relation, to }) => (relation !== null && VOTED.includes(relation)) || to >= oldest);
  return [...near, ...laterFigures(view, article, new Set(verdict.figures.map(({ figure }) => figure.id)))];
}
