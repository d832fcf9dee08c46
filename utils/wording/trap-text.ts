/** The slip that would explain how far off a claim is, in one calm sentence: a scale word for its neighbour, one measure's number for another's. */
import { claimAmount, countedFigure, figureAmount } from './amounts';
import { longDate } from './dates';
import type { FindingView } from './finding-view';
import { entityName, speakerName } from './names';
import { fill, sentence } from './wording';
import type { Figure, LedSentence, Trap } from '../types';

const MILLION = 1e6;
const BILLION = 1e9;

function hintOf({ words, claim: { quantity } }: FindingView, { kind }: Trap, figure: Figure): string {
  const { traps } = words.messages;
  switch (kind) {
    case 'lakh': return traps.lakh;
    case 'myriad': return traps.myriad;
    case 'long-scale': return traps.longScale;
    default: {
      const smaller = Math.min(quantity.value ?? quantity.low ?? quantity.high ?? Infinity, figure.low ?? figure.high ?? Infinity);
      return smaller < MILLION ? traps.thousands : smaller < BILLION ? traps.millions : traps.billions;
    }
  }
}

function factor(view: FindingView, trap: Trap, figure: Figure): LedSentence {
  const { words, dossiers } = view;
  const { why } = words.messages;
  return {
    lead: fill(why.factorLead, { factor: new Intl.NumberFormat(words.locale).format(trap.factor) }),
    rest: sentence(words, fill(why.factorRest, {
      claim: claimAmount(words, view.claim, 'long'), figure: figureAmount(words, figure, 'long'), who: speakerName(figure, dossiers), hint: hintOf(view, trap, figure),
    })),
  };
}

/** `plain` is the arithmetic without the slip. A slip of scale takes its place, for the difference is then no news; another measure's number is added to it. */
export function withTrap(view: FindingView, plain: LedSentence): LedSentence {
  const { words, dossiers, verdict: { reason, figures } } = view;
  const { trap } = reason;
  const figure = figures.find((one) => one.figure.id === trap?.figure)?.figure;
  if (trap === undefined || figure === undefined) return plain;
  if (trap.kind !== 'other-measure' && trap.kind !== 'other-platform') return factor(view, trap, figure);
  const { otherPlatformLead, otherPlatformRest, sameNumberLead, sameNumberRest, otherMeasure } = words.messages.why;
  const values = { figure: countedFigure(words, figure), date: longDate(words, figure.asOf), who: speakerName(figure, dossiers) };
  if (trap.kind === 'other-platform') return { lead: otherPlatformLead, rest: fill(otherPlatformRest, { ...values, platform: entityName(figure.on ?? '', dossiers) }) };
  const hasArithmetic = reason.rule === 'contradicted' || reason.rule === 'near-differs';
  return hasArithmetic ? { ...plain, rest: `${plain.rest} ${fill(otherMeasure, values)}` } : { lead: sameNumberLead, rest: fill(sameNumberRest, values) };
}
