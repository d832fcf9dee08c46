/** The sentence of a verdict without a vote: what is known besides, and what keeps it from being compared. */
import { claimAmount, countedFigure, figureAmount } from './amounts';
import { longDate, whenPhrase } from './dates';
import type { FindingView } from './finding-view';
import { isAct } from './metric-kinds';
import { speakerName } from './names';
import { longNumber } from './numbers';
import { fill, sentence } from './wording';
import type { Figure, LedSentence } from '../types';

/** How many figures a sentence of context names. */
const NAMED = 2;
/** Significant digits of a value read off a line. */
const LINE_DIGITS = 2;

/** “over 12 million registered users, January 2021; nearly 7 million daily users, 8 January 2021”: one of each kind first. */
function known(view: FindingView, figures: readonly Figure[]): string {
  const { words } = view;
  const kinds = new Map(figures.map((figure) => [`${figure.metric} ${figure.scope}`, figure] as const).reverse());
  const one = (figure: Figure): string => `${countedFigure(words, figure)}, ${longDate(words, figure.asOf)}`;
  const listed = figures.filter((figure) => kinds.get(`${figure.metric} ${figure.scope}`) === figure).slice(0, NAMED).map(one);
  return listed.reduce((a, b) => fill(words.messages.semicolon, { a, b }));
}

/** As finely as the claim is written, though two digits at least: a line knows no more. */
function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(Math.max(digits, LINE_DIGITS)));
}

/** “between 2 million (July 2020) and 3 million (November 2020) it gives about 2.5 million in September 2020” */
function onLine(view: FindingView, after: Figure): LedSentence {
  const { words, claim, earlier: before, dossiers, verdict: { reason: { interpolated = 0 } } } = view;
  const { why } = words.messages;
  if (before === null) return { lead: why.otherTimeLead, rest: fill(why.known, { list: known(view, [after]) }) };
  return {
    lead: why.lineLead,
    rest: fill(why.lineRest, {
      before: figureAmount(words, before, 'long'), beforeDate: longDate(words, before.asOf), after: figureAmount(words, after, 'long'), afterDate: longDate(words, after.asOf),
      who: speakerName(after, dossiers), value: longNumber(words, rounded(interpolated, claim.quantity.digits), claim.metric), when: whenPhrase(words, claim.asOf ?? ''),
    }),
  };
}

export function contextOf(view: FindingView, lead: Figure): LedSentence {
  const { words, verdict: { reason: { rule } }, dossiers } = view;
  const { why } = words.messages;
  const figure = figureAmount(words, lead, 'long');
  const who = speakerName(lead, dossiers);
  const list = (...figures: Figure[]): string => fill(why.known, { list: known(view, figures) });
  switch (rule) {
    case 'allowed': return { lead: why.allowedLead, rest: fill(why.allowedRest, { claim: claimAmount(words, view.claim, 'long'), figure, who }) };
    case 'bounded': return { lead: why.boundedLead, rest: list(...view.rows('bounds')) };
    case 'other-scope': return { lead: why.otherScopeLead, rest: list(...view.rows('other')) };
    case 'other-time': return { lead: isAct(lead.metric) ? why.otherActLead : why.otherTimeLead, rest: list(lead) };
    case 'interpolated': return onLine(view, lead);
    case 'low-confidence-only': return view.rows('own-page').includes(lead)
      ? { lead: why.ownPageLead, rest: why.ownPageRest }
      : { lead: why.weakLead, rest: fill(why.weakRest, { figure, who }) };
    case 'undated-article': return { lead: why.undatedLead, rest: fill(why.undatedRest, { list: sentence(words, known(view, [lead])) }) };
    default: {
      const others = view.rows('other');
      return { lead: others.some(({ metric }) => metric === view.claim.metric) ? why.otherBothLead : why.otherMetricLead, rest: list(...others) };
    }
  }
}
