/** The arithmetic of a verdict in one sentence, its result first. The reasons come from `judge` as data; here they get their words. */
import { SMALL_COUNT, claimAmount, countedFigure, figureAmount } from './amounts';
import { whenPhrase } from './dates';
import { viewOf } from './finding-view';
import type { FindingView } from './finding-view';
import { distinctSpeakers, ownDossier, speakerName, subjectName } from './names';
import type { Dossiers } from './names';
import { percent, shortNumber } from './numbers';
import { countOf, fill, joinNames, pluralForm, sentence } from './wording';
import { withTrap } from './trap-text';
import { contextOf } from './why-context';
import type { Claim, Figure, Finding, LedSentence, Reason } from '../types';

/** What the article says, in the reader's words: no quotation, for the article's own words stand above. */
const here = (view: FindingView): string => claimAmount(view.words, view.claim, 'long');

/** The sum can be done in the head: single values on both sides. */
function exactPair(claim: Claim, figure: Figure): { here: number; there: number } | null {
  const { value, hedge } = claim.quantity;
  const single = figure.low !== null && figure.low === figure.high && !figure.approximate;
  return value !== null && hedge === 'exact' && single && figure.low !== null && claim.metric !== 'launch-year' ? { here: value, there: figure.low } : null;
}

function theSame({ words: { messages: { why } }, claim: { metric, quantity } }: FindingView): string {
  if (metric === 'launch-year') return why.sameYear;
  return quantity.hedge === 'range' ? why.sameRange : why.same;
}

/** Who gives the claim's own number, and who gives another that its words allow. */
function supported(view: FindingView, lead: Figure): LedSentence {
  const { words, claim, dossiers } = view;
  const { why } = words.messages;
  const amount = figureAmount(words, lead, 'long');
  // “Just under 7 million” and a source's “nearly 7 million” are one number in two wordings.
  const { low, high, hedge } = claim.quantity;
  const isSame = claimAmount(words, claim, 'long') === amount || (low === lead.low && high === lead.high && lead.approximate === (hedge === 'about'));
  const supporting = view.rows('supports');
  const equal = distinctSpeakers(supporting.filter((figure) => figureAmount(words, figure, 'long') === amount), dossiers);
  const further = supporting.find((figure) => figureAmount(words, figure, 'long') !== amount && !equal.includes(speakerName(figure, dossiers)));
  const rest = fill(isSame ? why.sameRest : why.allowsRest, { who: joinNames(words, equal) });
  const also = further === undefined
    ? (equal.length === 1 ? why.alone : '')
    : fill(why.alsoFits, { figure: sentence(words, figureAmount(words, further, 'long')), who: speakerName(further, dossiers) });
  return {
    lead: isSame ? theSame(view) : sentence(words, fill(why.allows, { claim: here(view), figure: amount })),
    rest: also === '' ? rest : `${rest} ${also}`,
  };
}

function close(view: FindingView, lead: Figure): LedSentence {
  const { words, verdict, dossiers } = view;
  const { why } = words.messages;
  return {
    lead: fill(why.closeLead, { share: percent(words, verdict.reason.gap?.share ?? 0) }),
    rest: fill(why.closeRest, { claim: claimAmount(words, view.claim, 'long'), figure: figureAmount(words, lead, 'long'), who: speakerName(lead, dossiers) }),
  };
}

function disputed(view: FindingView): LedSentence {
  const { words, verdict: { reason }, other } = view;
  const { why } = words.messages;
  const sources = reason.supporting + reason.contradicting;
  const allow = fill(pluralForm(words, why.allow, reason.supporting), { claim: here(view) });
  return {
    lead: countOf(words, why.disputedLead, reason.supporting, { s: reason.supporting, n: sources }),
    rest: other === null || reason.gap === null ? allow : `${allow} ${sentence(words, apart(view, other, reason.gap))}`,
  };
}

/** “Sensor Tower’s figure is 17% lower, at 10 million.” From double on by how many times, which reads better than 471%. */
function apart({ words, dossiers }: FindingView, other: Figure, { share, direction }: NonNullable<Reason['gap']>): string {
  const values = { who: speakerName(other, dossiers), figure: figureAmount(words, other, 'long') };
  const times = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 }).format(share + 1);
  if (direction === 'higher' && share >= 1) return fill(words.messages.why.apart.times, { ...values, times });
  return fill(words.messages.why.apart[direction], { ...values, share: percent(words, share) });
}

function outdated(view: FindingView, newer: Figure): LedSentence {
  const { words, earlier, dossiers } = view;
  const { why } = words.messages;
  if (earlier === null) return differs(view, newer);
  return {
    lead: sentence(words, fill(why.earlierLead, { figure: figureAmount(words, earlier, 'long'), when: whenPhrase(words, earlier.asOf) })),
    rest: fill(why.earlierRest, {
      who: speakerName(earlier, dossiers), newer: sentence(words, figureAmount(words, newer, 'long')), newerWhen: whenPhrase(words, newer.asOf), newerWho: speakerName(newer, dossiers),
    }),
  };
}

/** What the same source counts besides, when it makes up exactly what is missing: “five closed and two barred” is a writer's seven. */
function explanation(view: FindingView, against: Figure): string {
  const { gap } = view.verdict.reason;
  if (gap === null || gap.direction !== 'lower') return '';
  const making = view.rows('other').find(({ low, high, source }) => low === gap.by && high === gap.by && source.url === against.source.url);
  return making ? ` ${fill(view.words.messages.why.explains, { figure: countedFigure(view.words, making) })}` : '';
}

function differs(view: FindingView, lead: Figure): LedSentence {
  const { words, verdict: { reason }, dossiers, other } = view;
  const { why } = words.messages;
  const against = other ?? lead;
  const pair = exactPair(view.claim, against);
  const who = speakerName(against, dossiers);
  const figure = figureAmount(words, against, 'long');
  const small = Math.max(pair?.here ?? Infinity, pair?.there ?? Infinity) < SMALL_COUNT;
  const plain = reason.gap === null || small || view.claim.metric === 'launch-year'
    ? fill(why.differsPlain, { who, figure })
    : apart(view, against, reason.gap);
  const short = (value: number): string => shortNumber(words, value, view.claim.metric);
  const lead_ = pair === null
    ? sentence(words, fill(why.sumAside, { claim: claimAmount(words, view.claim, 'long') }))
    : fill(why.sum, { more: short(Math.max(pair.here, pair.there)), less: short(Math.min(pair.here, pair.there)), difference: short(Math.abs(pair.here - pair.there)) });
  return { lead: lead_, rest: (pair === null ? plain : sentence(words, plain)) + explanation(view, against) };
}

function beyond(view: FindingView, lead: Figure): LedSentence {
  const { words } = view;
  const { why } = words.messages;
  return {
    lead: sentence(words, fill(why.beyondLead, { claim: here(view), figure: countedFigure(words, lead) })),
    rest: fill(why.beyondRest, { who: speakerName(lead, view.dossiers) }),
  };
}

function notKnown(view: FindingView): LedSentence {
  const { words, claim, dossiers, verdict } = view;
  const { why } = words.messages;
  if (verdict.reason.rule === 'not-judged') return { lead: why.notJudgedLead, rest: why.notJudgedRest };
  const held = ownDossier(claim, dossiers).figures.length;
  return { lead: why.notKnownLead, rest: countOf(words, why.notKnownRest, held, { subject: subjectName(claim, dossiers) }) };
}

export const whyOf = (view: FindingView): LedSentence => withTrap(view, plainOf(view));

function plainOf(view: FindingView): LedSentence {
  const { verdict, lead } = view;
  if (verdict.kind === 'unknown' || lead === null) return notKnown(view);
  switch (verdict.kind) {
    case 'agrees': return verdict.close ? close(view, lead) : supported(view, lead);
    case 'disputed': return disputed(view);
    case 'outdated': return outdated(view, lead);
    case 'differs': return verdict.reason.rule === 'bound-broken' ? beyond(view, lead) : differs(view, lead);
    case 'related': return contextOf(view, lead);
  }
}

/** The same as plain text: for `check --json` and the terminal. English unless told otherwise. */
export function whyText(finding: Finding, dossiers: Dossiers, ui = 'en'): string {
  const { lead, rest } = whyOf(viewOf(finding, dossiers, ui));
  return `${lead} ${rest}`.replace(/[\u00a0\u202f]/g, (space) => (ui.startsWith('fr') ? space : ' '));
}
