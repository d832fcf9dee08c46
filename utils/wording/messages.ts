/** The shape of one language's messages: what `en.json`, `fr.json` and their siblings hold. Words only; numbers, dates and country names come from Intl. */
import type { Basis, Hedge, Metric, VerdictKind } from '../types';

/** Forms by the categories of `Intl.PluralRules`; a category that is missing takes `other`. “{n}” is the number as written. */
export interface Plural {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  /** In French, Spanish, Italian and Portuguese the form after “millions”: “{n} d’utilisateurs”. */
  many?: string;
  other: string;
}

export interface Notice {
  title: string;
  text: string;
}

export type Precision = 'year' | 'month' | 'day';

export interface Messages {
  /** Locale for Intl when the reader's tag names no region. */
  locale: string;
  /** `ltr` or `rtl`. */
  direction: string;
  /** The relation and its colon: “{relation}:”. */
  lead: string;
  /** Names joined: two, three, and two with the number of the others. */
  list: { pair: string; three: string; more: Plural };
  /** Short values of lists and axes: “12 M”. */
  short: { billion: string; million: string };
  quote: string;
  hedges: Record<Hedge, string>;
  figure: { over: string; orMore: string; nearly: string; about: string; range: string };
  /** What narrows a figure: its country, its period, the part counted. “8 million users (United States)”. */
  narrowed: string;
  /** A stretch of time by its first day. */
  since: string;
  /** Between the parts of an enumeration. */
  semicolon: string;
  /** A span of numbers in a sentence: “{low} to {high}”. */
  fromTo: string;
  /** A date within a sentence: “on 8 January 2021”, “in January 2021”. */
  when: Record<Precision, string>;
  /** The first day of a month within a date: “1er janvier”. */
  firstOfMonth: string;
  undated: string;
  world: string;
  verdicts: Record<VerdictKind, string> & { sourcesAgree: string; close: string };
  metrics: Record<Metric, { name: string; counted: Plural }>;
  bases: Record<Basis, string>;
  /** Who said a figure, by the ground it stands on: “by {who}’s estimate”. */
  by: Record<Basis, string>;
  /** “{who} estimated {figure}”. */
  said: Record<Basis, string>;
  headline: {
    dated: string; byWhom: string; said: string; between: string; outdated: string; bounded: Plural; beyond: string; otherMetric: Plural;
    otherScope: string; otherTime: string; otherDate: string; otherAct: string; interpolated: string; weak: string; ownPage: string; undatedPage: string; notKnown: string; notJudged: string;
  };
  introduction: { plain: string; citing: string };
  why: {
    same: string; sameYear: string; sameRange: string; allows: string; sameRest: string; allowsRest: string; alone: string; alsoFits: string; closeLead: string; closeRest: string;
    disputedLead: Plural; allow: Plural; apart: Record<'higher' | 'lower' | 'times', string>;
    earlierLead: string; earlierRest: string; sum: string; sumAside: string; differsPlain: string; explains: string;
    beyondLead: string; beyondRest: string; allowedLead: string; allowedRest: string; boundedLead: string; otherMetricLead: string; otherBothLead: string; otherScopeLead: string;
    otherTimeLead: string; otherActLead: string; lineLead: string; lineRest: string; known: string; weakLead: string; weakRest: string; ownPageLead: string; ownPageRest: string; undatedLead: string; undatedRest: string;
    notKnownLead: string; notKnownRest: Plural; notJudgedLead: string; notJudgedRest: string;
    factorLead: string; factorRest: string; otherPlatformLead: string; otherPlatformRest: string; sameNumberLead: string; sameNumberRest: string; otherMeasure: string;
  };
  /** What is easily taken for its neighbour. */
  traps: { thousands: string; millions: string; billions: string; longScale: string; lakh: string; myriad: string };
  remarks: { lastKnown: string; ownWord: string; ownWordAndPress: string; onRecord: string; assumedScope: string; ownPage: string };
  compare: {
    fits: string; same: string; rounded: string; possible: string; higher: string; lower: string; more: string; fewer: string; laterYears: Plural; earlierYears: Plural; limit: string; earlier: string; fitsEarlier: string;
    later: string; ownPage: string; weak: string; context: string;
  };
  source: { who: string; alone: string };
  plot: { subject: string; point: string; here: string; altOne: string; altMoment: string; altMany: string; altSays: string };
  citation: { from: string; source: string; made: string };
  card: { more: Plural; close: string; copy: string; copied: string; list: string };
  label: string;
  page: { list: string; nothingSelected: string };
  popup: {
    marked: Plural; reading: Notice; nothingMarked: Notice; notNews: Notice; otherNews: Notice; notAllowed: Notice; notReadable: Notice; failed: Notice; off: Notice;
    unknownVerdict: string; listTitle: string; checkAnyway: string; readOnce: string; alwaysOn: string; alwaysEverywhere: string; database: Plural; noDatabase: string;
  };
}
