/**
 * Every number and list that a verdict depends on, in one place, each with its reason. Data only: `judge` and its parts read it.
 * To change when a figure agrees, change a number here and add the case to `tests/unit/engine/truth-table/`.
 */
import { AUDIENCE_METRICS, MODERATION_METRICS } from '../types';
import type { Basis, Metric } from '../types';

/** What the words of a claim or a figure allow, as factors of the value written. */
export const WORDS_ALLOW = {
  /** “10 million” is whatever rounds to it. Half a unit is the convention of every newspaper. */
  exactSteps: 0.5,
  /** But no more than a quarter: “1 billion” is not said of 650 million. */
  exactShare: 0.25,
  /** “About” gives a tenth to either side; never less than the bare number would allow (“about 2 million” is not stricter than “2 million”). */
  about: 0.1,
  /** “Over 12 million” is said of 13 or 17, hardly of 20: whoever has 20 says so. Beyond, the words still allow it, without a vote. */
  openEnd: 1.5,
  /** “Nearly 7 million” is said from nine tenths up: a tenth below. */
  under: 0.1,
  /** “Around 2018” leaves a year to either side: a tenth of a year number would be two centuries. */
  aboutYears: 1,
} as const;

export const NEARNESS = {
  /** A gap up to a tenth of the claim's nearest end is a matter of rounding and day. */
  share: 0.1,
  /** Five and seven are different counts, however small the gap: small counts are exact. */
  smallestCount: 50,
  /** With two significant digits or fewer the writer rounded, so near is close enough to agree. So did the source: 2,498 million is close to its 2.5 billion. */
  roundDigits: 2,
  /** A hundredth is the counter of another day, however many digits are written: 375,000 and 376,000 followers do not differ. */
  anotherDay: 0.01,
  /** Beside a figure that contradicts, one within two hundredths is the claim's own number: 40.5 and 40 million against 22. */
  besideAnother: 0.02,
} as const;

export const VOTING = {
  /** Figures this close in days to the nearest one speak of the same moment. Also the distance within which one speaker repeating a value is one source. */
  windowDays: 31,
  /** Two deeds of one month are two deeds: a list of 59 apps in June is not corrected by one of 47 in July. */
  actWindowDays: 7,
  /** How far back, in days, an earlier figure may explain a claim as outdated: three years. */
  historyDays: 1096,
  /** A moderation count this many times larger or smaller counts another act: Twitter's 300 and its 70,000 are two events, 7 and 5 may be one. */
  anotherAct: 4,
  /**
   * An audience this many times larger or smaller is another one: a country's, a day's, an account of the same name, or a sentence misread.
   * In a hundred articles every such difference was of that kind. Exactly ten is a slipped digit, and worth saying.
   */
  anotherAudience: 10,
  /** Of one person on one platform, double is another account: a second page, a ministry's, a rival's. Of thirteen such differences in real articles none was one. */
  anotherAccount: 2,
  /** An audience moves by up to a tenth in a month: a figure older than the window contradicts only beyond what its age explains. */
  driftPerMonth: 0.1,
  /** Who reports within a week reports what was known; a figure told only later could be in no article. */
  toldWithinDays: 7,
} as const;

export const CUMULATIVE = {
  /** What is counted since launch never falls, and a young service doubles within weeks. */
  metrics: ['downloads', 'registered-users'] as readonly Metric[],
  /** A claim up to twice an older figure is not contradicted by it. */
  factor: 2,
  /** Older than a week. */
  afterDays: 7,
} as const;

export const LAST_KNOWN = {
  /** Where nothing newer is known, papers repeat the last known figure: of the claims of real articles that fit one of the year before, all had been taken from it. */
  days: 366,
  /** Up to three years for a claim that writes that figure's very number: “more than two billion” was said of WhatsApp from 2020 to 2023, for nobody had said more. */
  sameNumberDays: 1096,
} as const;

/** Slips between scale words, as factors. Each is looked for only where the claim is written with such a word. */
export const SLIPS = {
  /** Neighbours of the western scale, million and billion, are a thousand apart. So are the two meanings of “billion”. */
  thousand: 1000,
  /** A crore is a hundred lakh, a million ten lakh, a crore ten million. */
  lakh: [10, 100],
  lakhWords: [1e5, 1e7],
  /** Where Indian words and western ones are mixed. */
  lakhCountry: 'IN',
  lakhLanguages: ['hi', 'en-IN'],
  /** 億 is ten thousand 万. */
  myriad: 10_000,
  myriadWords: [1e4, 1e8],
  /** From here on “billion” is a million million: the languages that say “Milliarde” for what English calls a billion. */
  longScale: 1e12,
  longScaleLanguages: ['de', 'es', 'fr', 'it', 'nl', 'pl', 'pt'],
  /** Brazil counts as English does. */
  shortScaleLanguages: ['pt-BR'],
} as const;

/** A number of one digit is the same as another's only where they are this close, as a share: 4 million is not the 4.5 million of another measure. */
export const SAME_NUMBER = 0.05;

/** Measures whose number is often given for the metric's own. */
export const CONFUSED_WITH: Partial<Record<Metric, readonly Metric[]>> = {
  'daily-active-users': ['monthly-active-users', 'weekly-active-users', 'registered-users', 'users'],
  'weekly-active-users': ['monthly-active-users', 'daily-active-users', 'registered-users', 'users'],
  'monthly-active-users': ['daily-active-users', 'weekly-active-users', 'registered-users', 'users', 'downloads'],
  'registered-users': ['monthly-active-users', 'daily-active-users', 'users', 'downloads'],
  users: ['daily-active-users', 'weekly-active-users', 'downloads', 'followers', 'subscribers'],
  downloads: ['users', 'registered-users', 'monthly-active-users'],
};

/** Measures of an account on another's platform. They are told as if they were the users of its bearer, and of one name there are many. */
export const FOLLOWINGS: readonly Metric[] = ['followers', 'subscribers', 'members'];

export const BOUNDS = {
  /** A bound counts as broken only beyond a tenth, since both figures are rounded. */
  margin: 0.1,
  /** And only against a figure of the same month: audiences move. */
  days: 31,
  /** And only against those who count: companies in their filings, counters, auditors. */
  bases: ['audited', 'official-statement', 'count-observed'] as readonly Basis[],
  /** Each is contained in the next. `users` says too little of what it counts to stand in the chain. */
  chain: ['daily-active-users', 'weekly-active-users', 'monthly-active-users', 'registered-users'] as readonly Metric[],
} as const;

export const INTERPOLATION = {
  /**
   * Days that two figures of one source may lie apart for a straight line between them: a year where counts are published by the quarter,
   * half a year for fast counters. Over more, growth has seasons that no line knows. Metrics that are missing are no levels of an audience.
   */
  days: {
    users: 366, 'registered-users': 366, 'monthly-active-users': 366, downloads: 366,
    followers: 183, subscribers: 183, members: 183, 'daily-active-users': 183, 'weekly-active-users': 183,
  } as Partial<Record<Metric, number>>,
  /** Up to a doubling, a straight line and steady growth are 6 % apart at most, less than what counts as near. Beyond, the line guesses. */
  factor: 2,
} as const;

/** Bases that make a figure more than somebody's own word. Press reports of unknown origin are neither. */
export const INDEPENDENT: readonly Basis[] = ['audited', 'official-statement', 'third-party-estimate', 'count-observed'];

/** Strength of a basis when figures are otherwise alike: who counts stands before who estimates, and that before who reports. */
export const BASIS_ORDER: readonly Basis[] = ['audited', 'count-observed', 'official-statement', 'third-party-estimate', 'self-reported', 'press-report'];

const audience: readonly Metric[] = AUDIENCE_METRICS;
const moderation: readonly Metric[] = MODERATION_METRICS;

export function isAudience(metric: Metric): boolean {
  return audience.includes(metric);
}

/** Moderation counts and fines are acts, done once: they have no earlier figure and no level. */
export function isAct(metric: Metric): boolean {
  return moderation.includes(metric) || metric === 'fine';
}

/**
 * Figures of other metrics that may support a claim, though never contradict it.
 * `users` is what writers say for any of three counts. Followers and subscribers of one account on one platform are one counter under two names.
 */
export const ALSO_SUPPORTED_BY: Partial<Record<Metric, readonly Metric[]>> = {
  users: ['registered-users', 'monthly-active-users'],
  followers: ['subscribers'],
  subscribers: ['followers'],
  // Papers call the subscribers of a Telegram channel its members.
  members: ['subscribers'],
};

/** Gains over a stretch that has no name of its own, “2.6 million signed up since Thursday”: the same number of the same weeks is the same gain; another number may be of another stretch. */
export const LOOSE_FLOWS: readonly Metric[] = ['new-users'];

/** Periods that a text names in a word, and that would have been read: a figure of one of them is not a claim's that names none. */
export const NAMED_PERIODS: readonly string[] = ['PT1H', 'P1D', 'P1W', 'P1M', 'P3M', 'P1Y'];

/** Days to either side of the claim's moment within which a figure compares. Fast counters have a short reach. */
export const REACH_DAYS: Record<Metric, number> = {
  'daily-active-users': 45, 'weekly-active-users': 45, followers: 45, subscribers: 45, members: 45,
  users: 100, 'monthly-active-users': 100, 'registered-users': 100, downloads: 100, creators: 100,
  // Flows swing from week to week: as short as the fast counters.
  'new-users': 45, visits: 45, viewers: 45, views: 45,
  // Published once a year.
  employees: 366, valuation: 366,
  // What a service runs on at one time.
  servers: 31,
  'accounts-suspended': 31, 'accounts-restored': 31, 'posts-removed': 31, 'posts-flagged': 31, 'reports-received': 31,
  'videos-removed': 31, 'channels-closed': 31, 'groups-removed': 31, 'groups-quarantined': 31, 'pages-removed': 31,
  'servers-removed': 31, 'apps-banned': 31, 'sites-blocked': 31, fine: 31,
  // A death toll and a year of launch do not move with the article's date.
  casualties: Infinity, 'launch-year': Infinity,
  // Nobody knows what it counts.
  other: 0,
};

/** A year of launch has no voting window either: two sources that disagree on it are not an older and a newer one. */
export const TIMELESS: readonly Metric[] = ['launch-year'];

/** Scope is not compared: a person died, and a service began, once and for everybody. */
export const WITHOUT_SCOPE: readonly Metric[] = ['casualties', 'launch-year'];

/** Sums of money: figures are in the currency of their note, US dollars if it names none. */
export const MONEY: readonly Metric[] = ['valuation', 'fine'];

/** Metrics whose name holds their period, so that a claim's own period adds nothing. */
export const PERIOD_IN_NAME: readonly Metric[] = ['daily-active-users', 'weekly-active-users', 'monthly-active-users'];

/** Metrics that throw light on each other without being comparable: what `related` may show. */
export const FAMILIES: readonly (readonly Metric[])[] = [
  ['users', 'registered-users', 'monthly-active-users', 'weekly-active-users', 'daily-active-users', 'members'],
  ['users', 'registered-users', 'downloads'],
  ['followers', 'subscribers', 'members'],
  ['viewers', 'views', 'visits'],
  ['accounts-suspended', 'channels-closed', 'groups-removed', 'pages-removed', 'servers-removed', 'accounts-restored'],
  ['posts-removed', 'posts-flagged', 'videos-removed', 'reports-received'],
  ['groups-removed', 'groups-quarantined'],
  ['apps-banned', 'sites-blocked'],
];

export const CONTEXT = {
  /** Days within which another metric or scope still describes the same situation. */
  days: 366,
  /** For acts: the same month, or it is another story. */
  actDays: 31,
  /** What is more than ten times larger or smaller gives a claim no context: the world's billion says nothing of a country's million. */
  factor: 10,
  /** More rows than this say nothing more. */
  rows: 6,
} as const;
