/** The plot of a card as data: figures over time with the claim among them, or along a line of numbers when all stand at one moment. Drawn by components. */
import { claimAmount, figureAmount } from './amounts';
import { instantsOf, longDate } from './dates';
import type { FindingView } from './finding-view';
import { fitsClaim } from './fits';
import { ownDossier, scopeName, speakerName, subjectName } from './names';
import { shortNumber } from './numbers';
import { plottedFigures } from './plot-figures';
import type { Plotted } from './plot-figures';
import { scaleFor, timeTicks, valueTicks } from './ticks';
import { countOf, fill } from './wording';
import type { Article, BanEvent, Claim, Plot, PlotPoint } from '../types';

const MS_PER_DAY = 86_400_000;
/** Figures and claim within this many days stand at one moment. */
const ONE_MOMENT = 31;
const EVENTS = 2;
/** Free room at both ends of a timeline, as share of its length. */
const MARGIN = 0.06;

const written = ({ quantity: { low, high, value } }: Claim): number[] => [low, high, value].filter((end) => end !== null);
const stated = ({ low, high }: { low: number | null; high: number | null }): number[] => [low, high].filter((end) => end !== null);

function pointOf(view: FindingView, { figure, relation, later, from, to }: Plotted): PlotPoint {
  const { words, dossiers, claim } = view;
  // Of another measure the marker says which: that is what its number depends on.
  const who = figure.metric === claim.metric ? speakerName(figure, dossiers) : words.messages.metrics[figure.metric].name;
  const label = fill(words.messages.plot.point, { who, figure: figureAmount(words, figure, 'short'), date: longDate(words, figure.asOf) });
  return { figureId: figure.id, basis: figure.basis, fits: fitsClaim(claim, figure, relation), later, low: figure.low, high: figure.high, from, to, label };
}

/** One figure that says the claim's very number needs no drawing, nor do years of launch. */
function isWorthDrawing(claim: Claim, plotted: readonly Plotted[]): boolean {
  if (claim.metric === 'launch-year' || plotted.length === 0) return false;
  return new Set([...written(claim), ...plotted.flatMap(({ figure }) => stated(figure))]).size > 1;
}

const isOneMoment = (plotted: readonly Plotted[]): boolean =>
  Math.max(...plotted.map(({ from }) => from)) - Math.min(...plotted.map(({ to }) => to)) <= ONE_MOMENT * MS_PER_DAY;

function eventLabel(event: BanEvent, language: string): string {
  return event.label[language] ?? event.label.en ?? Object.values(event.label)[0] ?? '';
}

/** What happened to the entity within the time drawn, the nearest to the claim first; at most two, in order of time. */
function eventsOf({ words, claim, dossiers }: FindingView, from: number, to: number, at: number): Plot['events'] {
  const platform = claim.on?.id ?? null;
  return ownDossier(claim, dossiers).events
    .filter(({ on }) => on === null || platform === null || on === platform)
    .map((event) => ({ at: instantsOf(event.start)?.from ?? NaN, label: eventLabel(event, words.language), precise: event.start.length > 4 }))
    .filter((event) => event.precise && event.at >= from && event.at <= to && event.label !== '')
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))
    .slice(0, EVENTS)
    .sort((a, b) => a.at - b.at)
    .map((event) => ({ at: event.at, label: event.label }));
}

function altOf(view: FindingView, plotted: readonly Plotted[], subject: string): string {
  const { words, claim } = view;
  const { plot } = words.messages;
  const says = fill(plot.altSays, { claim: claimAmount(words, claim, 'long') });
  const ordered = [...plotted].sort((a, b) => a.from - b.from);
  const [first, last] = [ordered[0]?.figure, ordered.at(-1)?.figure];
  if (first === undefined || last === undefined) return '';
  if (plotted.length === 1) return fill(plot.altOne, { subject, figure: figureAmount(words, first, 'long'), date: longDate(words, first.asOf), says });
  const values = plotted.flatMap(({ figure }) => stated(figure));
  const bound = (value: number): string => shortNumber(words, value, claim.metric);
  const [from, to] = [longDate(words, first.asOf), longDate(words, last.asOf)];
  return countOf(words, { other: from === to ? plot.altMoment : plot.altMany }, plotted.length, {
    subject, says, from, to, date: from, low: bound(Math.min(...values)), high: bound(Math.max(...values)),
  });
}

function subjectOf({ words, claim, lead, dossiers }: FindingView): string {
  const metric = words.messages.metrics[claim.metric].name;
  return fill(words.messages.plot.subject, { who: subjectName(claim, dossiers), metric, scope: scopeName(words, lead?.scope ?? claim.scope ?? 'world') });
}

/** Null where a drawing would add nothing, and for an article without a date, which has no place in time. */
export function buildPlot(view: FindingView, article: Article): Plot | null {
  const { words, claim } = view;
  const moment = instantsOf(claim.asOf ?? article.published);
  const plotted = moment === null ? [] : plottedFigures(view, article, moment.from);
  if (moment === null || !isWorthDrawing(claim, plotted)) return null;
  const kind = isOneMoment(plotted) ? 'numberline' : 'timeline';
  const points = plotted.map((one) => pointOf(view, one));
  const values = [...written(claim), ...points.flatMap(stated)];
  const [first, last] = [Math.min(moment.from, ...points.map(({ from }) => from)), Math.max(moment.to, ...points.map(({ to }) => to))];
  const room = (last - first) * MARGIN;
  const { low, high, value } = claim.quantity;
  const subject = subjectOf(view);
  return {
    kind,
    subject,
    points,
    claim: { low, high, value, at: moment.from, label: fill(words.messages.plot.here, { n: claimAmount(words, claim, 'short') }) },
    events: kind === 'timeline' ? eventsOf(view, first - room, last + room, moment.from) : [],
    valueTicks: valueTicks(words, values, claim.metric, kind),
    timeTicks: kind === 'timeline' ? timeTicks(words, first - room, last + room) : [],
    scale: scaleFor(values),
    alt: altOf(view, plotted, subject),
  };
}
