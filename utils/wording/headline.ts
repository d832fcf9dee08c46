/** The headline of a card, readable alone: relation, colon, figure, date. */
import { countedFigure, figureAmount } from './amounts';
import { longDate, monthOf, whenPhrase } from './dates';
import type { FindingView } from './finding-view';
import { isAct } from './metric-kinds';
import { distinctSpeakers, scopeName, speakerName, subjectName } from './names';
import { numberSpan } from './numbers';
import { countOf, fill } from './wording';
import type { Figure, LedSentence } from '../types';

/** “Sources agree:”. One source is said so: it agrees, they agree. */
export function relationWord({ words, verdict, dossiers, rows }: FindingView): string {
  const { verdicts } = words.messages;
  if (verdict.close) return verdicts.close;
  if (verdict.kind !== 'agrees') return verdicts[verdict.kind];
  return verdict.reason.supporting > 1 && distinctSpeakers(rows('supports'), dossiers).length > 1 ? verdicts.sourcesAgree : verdicts.agrees;
}

function dated(view: FindingView, figure: Figure): string {
  const counted = countedFigure(view.words, figure);
  // The year of launch is its own date.
  if (figure.metric === 'launch-year') return counted;
  return fill(view.words.messages.headline.dated, { figure: counted, date: longDate(view.words, figure.asOf) });
}

function said(view: FindingView, figure: Figure): string {
  const { said: phrases, headline } = view.words.messages;
  const phrase = fill(phrases[figure.basis], { who: speakerName(figure, view.dossiers), figure: countedFigure(view.words, figure) });
  return figure.metric === 'launch-year' ? phrase : fill(headline.said, { said: phrase, date: longDate(view.words, figure.asOf) });
}

function agrees(view: FindingView, lead: Figure): string {
  const { words, verdict: { reason } } = view;
  if (reason.rule === 'last-known') return fill(words.messages.headline.otherTime, { figure: countedFigure(words, lead), date: longDate(words, lead.asOf) });
  if (view.verdict.close || relationWord(view) === view.words.messages.verdicts.sourcesAgree) return dated(view, lead);
  const { by, headline } = view.words.messages;
  return fill(headline.byWhom, { figure: countedFigure(view.words, lead), by: fill(by[lead.basis], { who: speakerName(lead, view.dossiers) }) });
}

/** “10 to 15 million in January 2021”. */
function between(view: FindingView, lead: Figure): string {
  const { words, verdict: { reason: { low, high } } } = view;
  if (low === null || high === null || low === high) return dated(view, lead);
  const newest = view.rows('supports', 'contradicts', 'near').reduce((latest, { asOf }) => (asOf.slice(0, 7) > latest.slice(0, 7) ? asOf : latest), '');
  return fill(words.messages.headline.between, { span: numberSpan(words, low, high, lead.metric), when: whenPhrase(words, monthOf(newest)) });
}

function outdated(view: FindingView, newer: Figure): string {
  const { words, earlier } = view;
  if (earlier === null) return dated(view, newer);
  const month = monthOf(newer.asOf);
  return fill(words.messages.headline.outdated, {
    earlier: longDate(words, earlier.asOf), newer: figureAmount(words, newer, 'long'), date: longDate(words, month), when: whenPhrase(words, month),
  });
}

function related(view: FindingView, lead: Figure | null): string {
  const { words, claim, verdict: { reason: { rule } } } = view;
  const { headline, metrics } = words.messages;
  if (lead === null) return notKnown(view);
  const values = { figure: countedFigure(words, lead), date: longDate(words, lead.asOf) };
  const metric = metrics[claim.metric].name;
  switch (rule) {
    case 'bounded': return countOf(words, headline.bounded, view.rows('bounds').length, { metric });
    case 'other-metric': return countOf(words, headline.otherMetric, view.rows('other').length, { metric });
    case 'other-scope': return fill(headline.otherScope, { ...values, figure: figureAmount(words, lead, 'long'), scope: scopeName(words, lead.scope) });
    case 'other-time': return fill(isAct(claim.metric) ? headline.otherAct : claim.asOf === null ? headline.otherTime : headline.otherDate, values);
    case 'interpolated': return fill(headline.interpolated, { date: longDate(words, claim.asOf ?? '') });
    case 'low-confidence-only': return view.rows('own-page').includes(lead) ? headline.ownPage : fill(headline.weak, values);
    case 'undated-article': return fill(headline.undatedPage, values);
    default: return dated(view, lead);
  }
}

function notKnown({ words, claim, dossiers, verdict }: FindingView): string {
  const { headline, metrics } = words.messages;
  if (verdict.reason.rule === 'not-judged') return headline.notJudged;
  return fill(headline.notKnown, { subject: subjectName(claim, dossiers), metric: metrics[claim.metric].name });
}

function rest(view: FindingView): string {
  const { lead, verdict } = view;
  if (verdict.kind === 'unknown') return notKnown(view);
  if (verdict.kind === 'related') return related(view, lead);
  if (lead === null) return notKnown(view);
  switch (verdict.kind) {
    case 'agrees': return agrees(view, lead);
    case 'disputed': return between(view, lead);
    case 'outdated': return outdated(view, lead);
    case 'differs': {
      if (verdict.reason.rule !== 'bound-broken') return said(view, lead);
      return fill(view.words.messages.headline.beyond, { figure: countedFigure(view.words, lead), date: longDate(view.words, lead.asOf) });
    }
  }
}

export function headlineOf(view: FindingView): LedSentence {
  return { lead: fill(view.words.messages.lead, { relation: relationWord(view) }), rest: rest(view) };
}
