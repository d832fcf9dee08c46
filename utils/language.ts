/**
 * The shape of a language: words and small enums, no code and no patterns. Types only.
 * Words are lower case and NFC; a trailing hyphen stands for any ending (“abonn-”), as in a dictionary.
 * A phrase is words with single spaces; apostrophes and hyphens part words (“l'application” is found by “application”).
 */
import type { Hedge, Metric, Scope } from './types';

/** What a unit noun makes of a number. Beyond the metrics: kinds whose metric the verbs around them decide. */
export type UnitKind =
  | Exclude<Metric, 'other'>
  /** Accounts that follow: `subscribers` on YouTube, Telegram, Rumble and Twitch, `followers` elsewhere. */
  | 'audience'
  /** People as such, or a people (“Americans”): a claim only beside a verb of using, following, watching, joining. */
  | 'people'
  /** Customers, households, players: those of a service are its users. */
  | 'customers'
  /** Readers: of a channel or page its audience, by the month or day its active users. */
  | 'readers'
  /** “times”, “fois”: the verb beside it says what was counted. */
  | 'times'
  /** Visitors: active users when counted by day or month, else visits. */
  | 'visitors'
  /** Things that are moderated: a claim only beside a verb of removing, reporting or restoring. */
  | 'accounts' | 'posts' | 'videos' | 'channels' | 'groups' | 'pages' | 'apps' | 'sites' | 'items'
  /** Things of platforms that no metric of ours covers (“hashtags”): they keep an elliptical reading away. */
  | 'none';

/** Adjectives and adverbials that decide a metric or a period. */
export type ModifierKind = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly' | 'hourly' | 'registered' | 'new' | 'active' | 'unique' | 'paying';

/** What the verbs and nouns around a number say was done. */
export type ActionKind =
  | 'remove' | 'flag' | 'restore' | 'open' | 'follow' | 'use' | 'view' | 'visit' | 'download' | 'join' | 'register' | 'found' | 'kill' | 'gain' | 'grow' | 'lose' | 'employ' | 'have';

/** What a noun before a name says of its bearer; the noun of a movement is part of its name (“حركة الشباب”), as is that of an office, which follows it (“सूचना मंत्रालय”). */
export type BearerKind = 'person' | 'body' | 'outlet' | 'movement' | 'office';

/** How a language builds its sentences and writes its words, where that changes where to look for things. */
export interface Grammar {
  /** Where the verb stands. Where it stands last, markers follow what they mark (“インドで”, “भारत में”); where first, its subject follows it (“قال ترامب”). */
  verb: 'first' | 'middle' | 'last';
  /** Tokens that make up about one word: more than one where each letter is a token. */
  tokensPerWord: number;
  /** The script has no capitals: quotation marks, titles and nouns beside them show names that no database knows. */
  caseless: boolean;
  /** Particles written on to the front of words and names, longest first: “و”, “ال”. */
  prefixes: string[];
  /** Titles behind a name: “さん”. */
  nameEndings: string[];
  /** Markers of a sentence's subject, behind it: “は”, “ने”. */
  subjectMarks: string[];
  /** Words for “that” behind a verb of saying: “إن”. */
  that: string[];
  /** Nouns that go with every number and say little: “人”, “件”. A noun right before or behind says more. */
  counters: string[];
  /** What makes a number before it a day of the month: “日”. */
  dayMarks: string[];
  /** Where no capitals show a name. Articles written on to nouns (“ال”), which make a noun one person's; nouns that announce the name behind them; and words that are part of no name. */
  articles: string[];
  bearers: Partial<Record<BearerKind, string[]>>;
  notNames: string[];
}

export interface ClaimWords {
  /** Left out where markers stand before names, subjects before verbs, and spaces between words. */
  grammar?: Grammar;
  /** Nouns by what they count. */
  units: Partial<Record<UnitKind, string[]>>;
  modifiers: Partial<Record<ModifierKind, string[]>>;
  actions: Partial<Record<ActionKind, string[]>>;
  /** Verbs of stating and of measuring; nouns that introduce a source (“according to”). */
  saying: {
    verbs: string[];
    inverted: string[];
    accordingTo: string[];
    ownCount: string[];
    selfClaims: string[];
    /** Who speaks for a body: those who head it and may be named instead (“founder”), and those who are its voice (“spokesman”, “lawyers”). */
    officers: { chief: string[]; voice: string[] };
    /** What a body states things in: “filing”, “transparency report”. */
    documents: string[];
    /** Nouns for people who are seldom named: “experts”, “officials”. */
    others: string[];
    /** Words that go on with what somebody said: “seien”, “という”. */
    hearsay: string[];
    /** What a company's report of its business is about: “quarterly”, “revenue”. */
    results: string[];
  };
  /** Nouns that stand for something named before. */
  standIns: { platform: string[]; company: string[]; person: string[]; group: string[] };
  pronouns: { person: string[]; thing: string[]; speaker: string[] };
  /** Words that say where something is counted (“on”, “sur”) or whose it is (“of”, “de”). */
  on: string[];
  of: string[];
  /** Words between a number without its noun and whose it is: “against 4.4 million for Carlson”. */
  for: string[];
  from: string[];
  /** Words between a verb of growing and by how much (“rose by 20,000”, “um”). */
  by: string[];
  /** What makes the figure before it an amount by which something grew: “(a million) more than a year ago”, “(kam eine Million) hinzu”. */
  more: string[];
  /** Bodies whose members are no audience (“board”, “committee”), and what makes viewers, members and the registered those of a hall or a poll (“stadium”, “voters”). */
  bodies: string[];
  crowds: string[];
  /** What a stretch of time is counted in: “(in two) days”. */
  durations: string[];
  /** Conjunctions between two numbers that share a noun (“6.5 and 4.4 million”). */
  joins: string[];
  /** What stands before who did something or owns it: “by”, “durch”. */
  agents: string[];
  /** Words before or behind a name that is only compared with: “a little like (Twitter)”, “comme”, “のような”. */
  like: string[];
  /** Nouns for another of the same kind: “the rival”, “its successor”. */
  rivals: string[];
  /** Which of two named before is meant: “the former”, “the first”; “the latter”, “the second”. */
  firsts: string[];
  lasts: string[];
  /** Pronouns that begin a relative clause (“who”, “qui”). */
  relatives: string[];
  /** “there”, “here”: the platform last spoken of. */
  there: string[];
  /** “of which”, “dont”: a part of the figure before. */
  ofWhich: string[];
  /** Auxiliaries of the passive: “(300 users) were (banned)”. */
  passives: string[];
  respectively: string[];
  /** Words that may stand between a number and its unit: articles, possessives, determiners. */
  skip: string[];
  /** Words that may follow a number whose noun is left out. */
  afterEllipsis: string[];
  /** Marks of what is not a claim: hopes, plans, conditions; limits and rules. */
  forecast: string[];
  threshold: string[];
  /** Places: names and adjectives of countries, by ISO code; `world`; and nouns for “the country”. */
  places: Record<Scope, string[]>;
  theCountry: string[];
  /** “there”: the country of the sentence before. */
  thatCountry: string[];
  /** Words that put a figure in a place (“in”, “aux”). */
  inPlace: string[];
  time: {
    months: string[][];
    weekdays: string[][];
    /** Names of the four quarters of a year. */
    quarters: string[][];
    /** Names of the two halves of a year; words for its middle (“mid”, “Mitte”), which is its sixth month. */
    halves: string[][];
    yearMid: string[];
    /** Words that make two dates the ends of one stretch of time (“between”, “from”): before the first, or behind the second where verbs come last. */
    between: string[];
    /** Words that tie a date to a figure (“in”, “as of”, “fin”). */
    at: string[];
    /** Words that make a date a beginning (“since”, “depuis”): the figure holds later. */
    since: string[];
    /** “fin (2021)”, “late (2021)”: the year's last month. “at the start of the year”: the article's January. */
    yearEnd: string[];
    yearStart: string[];
    /** Phrases by the distance in days, months or years from the article's date. */
    daysAgo: Record<string, string[]>;
    monthsAgo: Record<string, string[]>;
    yearsAgo: Record<string, string[]>;
    /** The same, counted from the date spoken of before: “a year earlier”, “la veille”. */
    daysBefore: Record<string, string[]>;
    monthsBefore: Record<string, string[]>;
    yearsBefore: Record<string, string[]>;
    /** Stretches of time by their length, and words that count them back: “(two) weeks ago”, “vor (zwei) Wochen”, “(two) weeks earlier”. */
    spans: Record<'hour' | 'day' | 'week' | 'month' | 'year', string[]>;
    ago: Record<'before' | 'after', string[]>;
    earlier: string[];
    /** Spring, summer, autumn and winter. */
    seasons: string[][];
    /** Words that make a figure one of the present (“now”, “so far”); today is a date of its own. */
    now: string[];
    /** Words for the moment spoken of before: “then”, “that day”, “the same month”. */
    then: Record<'any' | 'day' | 'month' | 'year', string[]>;
    /** Nouns for a ban, and words before a removal that make it the figure's moment: “when (it was shut)”, “at the time of (the ban)”. */
    when: string[];
    removals: string[];
    /** Those of them that mean the very moment: “at the time of (the ban)”. */
    moment: string[];
    /** Words before a date that is only compared with: “than”, “gegenüber”. */
    than: string[];
    /** Times of day: “p.m.”, “by evening”. */
    hours: string[];
  };
  /** Endings that names take (“Facebooka”, “Twitters”), and nouns written on to them (“YouTubekanaal”), without accents; empty where names have one form. */
  caseEndings: string[];
  /** Abbreviations whose full stop ends no sentence. */
  abbreviations: string[];
  /** Words that are capitalised without being names: titles, and sentence openers. */
  titles: string[];
  openers: string[];
}

/** How a joining word (“and”, “et”, “e”, “und”) may join the parts of one number. */
export type Join =
  /** Tens and units: “vingt et un”, “treinta y cinco”, “einundzwanzig”. */
  | 'tens'
  /** Whatever follows a hundred or a thousand: “two hundred and five”. */
  | 'hundreds'
  /** Both of these. */
  | 'any'
  /** All that, and a smaller magnitude after a greater one: “8 milhões e 300 mil”. */
  | 'scales';

/** What two numbers with a word between them are: one range; a change from one to the other; or a change only after a word of changing, else a range. */
export type PairReading = 'range' | 'change' | 'either';

/** A pair of numbers: the words before the first (may be empty) and between the two. A dash between digits is a range in every language. */
export interface PairWords {
  open: string;
  link: string;
  reading: PairReading;
}

/**
 * How numbers are written in a language, and the words that bound them. Every key is present; what a language lacks is empty on purpose.
 * Words that stand alone apart from number words (“five million”) are one key each; phrases have single spaces, a hyphen counts as one.
 */
export interface NumberWords {
  /** spaced: number words stand apart or hyphenated; fused: written together as well (“siebenhunderttausend”); myriad: no spaces, 万 and 億. */
  family: 'spaced' | 'fused' | 'myriad';
  /** The decimal sign; either: both are met, and three digits after one make a grouping. */
  decimal: 'point' | 'comma' | 'either';
  /** A plain space may part groups of three digits. No-break and thin ones may in every language. */
  spacedGroups: boolean;

  /** Words worth an amount below a thousand, in every inflection. */
  values: Record<string, number>;
  /** Words that multiply: hundred, thousand, million, lakh. */
  scales: Record<string, number>;
  /** Scales that by themselves mean one of them: “mille”, “hundert”, “миллион”. */
  standing: string[];
  /** Scales that mean one of them after a definite article, given with it: “le million”, “die million”. The article stays outside the number. */
  definite: string[];
  /** Articles and pronouns worth one, and only before a scale or a collective: “a (million)”, “one (million)”. */
  articles: string[];
  /** Parts of the scale or collective that follows: “half a (million)”, “un quart de (million)”. */
  fractions: Record<string, number>;
  /** Parts added to the number before: “and a half”, “et demi”. */
  halves: Record<string, number>;
  /** Parts added to the number that follows: Hindi “साढ़े (सात)”. */
  lifts: Record<string, number>;
  /** Nouns for a count, exact (“dozen”) and round (“centaine”: about a hundred). They need a number or article before them. */
  collectives: Record<string, number>;
  rounds: Record<string, number>;
  /** Words between a collective or fraction and the scale after it: “de”, “of”. */
  links: string[];
  joiners: Record<string, Join>;
  /** Units come before tens: “einundzwanzig”, “خمسة وثلاثون”. */
  unitsFirst: boolean;
  /** Tens that take the numbers from ten to nineteen: French 60 and 80. */
  teenTens: number[];
  /** Parts that the number before counts: “(two) thirds”. The whole is a share like a percentage. */
  shares: Record<string, number>;
  /** Words that make the number behind them negative: “minus”. */
  minus: string[];
  /** Words for the decimal sign: “point”, “virgule”. */
  points: string[];
  /** Scales that stand before the number and make it rough: “миллиона (три)”. */
  inverted: string[];
  /** Letters written on to the front of a number word: Arabic و, ب, ال. */
  prefixes: string[];

  /** Magnitudes written short after digits: touching or after a space (“bn”); touching only (“m”); as a capital (“M”); only before a currency sign (“G$”). */
  abbreviations: Record<string, number>;
  glued: Record<string, number>;
  capitals: Record<string, number>;
  money: Record<string, number>;
  /** Abbreviations whose full stop belongs to the number: “Mio.”. */
  dotted: string[];

  /** Phrases directly before and directly after the number. */
  before: Record<string, Hedge>;
  after: Record<string, Hedge>;
  /** Verbs before the number, at most a few words away: “dépasse désormais”. */
  verbs: Record<string, Hedge>;
  /** Phrases of `before` that bound nothing after a word of changing (“grew to”): Polish “do”, Dutch “tot”. */
  weak: string[];
  /** Words before a hedge that go with it: “just (over)”, “un peu (plus de)”. */
  modifiers: string[];
  /** Words that make the number itself rough, with what they say: “veintitantos”, “(300) e poucos (mil)”. */
  vague: Record<string, number>;
  tails: Record<string, Hedge>;
  /** Words between a verb and the number: articles; names of marks (“la barre du”); and words that no verb reaches across. */
  determiners: string[];
  marks: string[];
  stops: string[];

  pairs: PairWords[];
  /** Words that make two numbers share the magnitude of the second: “6,5 et 4,4 millions”. */
  coordinations: string[];
  /** Words of changing, a trailing hyphen for any ending: “pass-”, “grew”. */
  changes: string[];
  /** Words before a scale or collective that leave it uncounted: “several (million)”, “数(千)”. */
  indefinite: string[];

  percents: string[];
  currencies: string[];
  /** Words after digits that make them a time of day: “h”, “Uhr”, “p.m.”. */
  clock: string[];
  /** Counting words of languages without spaces: 人, 件. */
  counters: string[];
}

export interface TopicWords {
  /** Verbs and nouns of banning, and of its end. */
  ban: string[];
  /** Words that say so only close to what is banned: “dropped”, “dark”, “back online”. */
  weak: string[];
  /** Marks of an outage, in which nothing is banned: “outage”, “technical fault”. */
  faults: string[];
  /** What can be banned in our sense: apps, accounts, channels, social networks. */
  objects: string[];
  /** Words that make a page one of the internet where no platform is known: “app”, “website”, “followers”. */
  online: string[];
  /** What makes “platform”, “app” or “ban” something else: oil, railways, football, tobacco. */
  elsewhere: string[];
  /** Marks of pages that are not news: guides, rules, encyclopaedias, forums. */
  notNews: string[];
  /** Headings of encyclopaedias and manuals: they count where one is a paragraph by itself. */
  headings: string[];
  /** What follows the title of an entry where its text begins: “Gab is a social network”. */
  defines: string[];
  /** Marks of news: saying, agencies, spokespeople. */
  news: string[];
}

/** One language, whole. */
export interface LanguageData {
  /** BCP 47 primary tag. */
  code: string;
  numbers: NumberWords;
  claims: ClaimWords;
  topic: TopicWords;
}
