/**
 * Everything that flows through Tallymark, as plain structured-cloneable data:
 * Article → Sentence → Quantity → Claim → Verdict → Annotation.
 * The ground floor: imports nothing, and every other room may import it.
 */

// ── Places ────────────────────────────────────────────────────────────────

/** Half-open, in UTF-16 units of `article.text` (or of the title where said). The only coordinate there is. */
export interface Span {
  start: number;
  end: number;
}

// ── The article ───────────────────────────────────────────────────────────

/** What the reader of pages, a file or a pasted draft hands to the engine. */
export interface Article {
  title: string;
  /** Canonical address, or null for a draft. Used to keep a page from confirming itself. */
  url: string | null;
  /** ISO 8601 day or instant; null when the page does not say. Today is never assumed. */
  published: string | null;
  /** BCP 47 tag, for example `fr-CA`; null when neither declared nor detected. */
  language: string | null;
  /** Paragraphs separated by a blank line. */
  text: string;
}

/** Whether an article is news about a platform ban, and the words that said so. */
export interface Topic {
  isNews: boolean;
  platformBan: boolean;
  /** 0 to 1. */
  score: number;
  /** Reasons in English words, strongest first. */
  why: string[];
}

export interface Sentence extends Span {
  /** Counts paragraphs from 0: ellipsis reaches back within a paragraph before it crosses one. */
  paragraph: number;
}

// ── Numbers ───────────────────────────────────────────────────────────────

export const HEDGES = ['exact', 'about', 'over', 'under', 'at-least', 'at-most', 'range'] as const;
export type Hedge = (typeof HEDGES)[number];

/** A number as written, with the words that bound it: “more than 12 million”, “300 à 500”. */
export interface Quantity extends Span {
  /** The numeral with its magnitude word and without its hedge, inside the span: “12 million”. */
  number: Span;
  /** What is written; null for a range. */
  value: number | null;
  /** Bounds of the writing: equal to `value` when exact or about; an open end is null. */
  low: number | null;
  high: number | null;
  hedge: Hedge;
  /** Worth of one unit of the last digit written: 100,000 for “7.6 million”, 0 for a whole number written in full (“98”). */
  step: number;
  /** Significant digits written: 2 for “7.6 million”, 1 for “huit millions”, 4 for “2018”. */
  digits: number;
  /** How it was written: in digits, in words (“huit”), or as an article or collective noun (“a million”, “une centaine”). */
  written: 'digits' | 'words' | 'collective';
  /** The magnitude word or sign was present (“million”, “k”): what a later bare “4,9” may borrow. Null when there was none. */
  magnitude: number | null;
  /** A currency sign or word touches it. */
  currency: boolean;
  /** A percent sign or word touches it. */
  percent: boolean;
}

// ── Metrics ───────────────────────────────────────────────────────────────

export const AUDIENCE_METRICS = [
  'users', 'registered-users', 'monthly-active-users', 'weekly-active-users', 'daily-active-users', 'new-users',
  'followers', 'subscribers', 'members', 'downloads', 'visits', 'viewers', 'views',
] as const;
export const MODERATION_METRICS = [
  'accounts-suspended', 'accounts-restored', 'posts-removed', 'posts-flagged', 'reports-received', 'videos-removed',
  'channels-closed', 'groups-removed', 'groups-quarantined', 'pages-removed', 'servers-removed', 'apps-banned', 'sites-blocked',
] as const;
export const OTHER_METRICS = ['creators', 'employees', 'servers', 'valuation', 'fine', 'casualties', 'launch-year', 'other'] as const;
export const METRICS = [...AUDIENCE_METRICS, ...MODERATION_METRICS, ...OTHER_METRICS] as const;
export type Metric = (typeof METRICS)[number];

// ── Who and where ─────────────────────────────────────────────────────────

/** Kebab-case id of an entity in a database, for example `sean-hannity`. */
export type EntityId = string;
/** `world`, an ISO 3166 alpha-2 country, or `EU`. */
export type Scope = string;
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as known. */
export type PartialDate = string;

/** Somebody named by a text: `id` where a database knows them, else only the name as written. */
export interface Party {
  id: EntityId | null;
  name: string;
}

export const ENTITY_KINDS = ['platform', 'person', 'organisation', 'app-store', 'host', 'outlet'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export interface Entity {
  id: EntityId;
  kind: EntityKind;
  /** Usual English name. */
  name: string;
  /** Spellings in any language and script, `name` among them. */
  aliases: string[];
  /** Those of `aliases` that are common words or shared names, and count only with context. */
  ambiguous: string[];
  wikidata: string | null;
  /** By language tag; at most 12 words. */
  description: Record<string, string>;
  /** The owner, or the platform that a person heads. */
  parent: EntityId | null;
}

/** One spelling of a name, as a database files it. */
export interface Alias {
  /** As the publisher wrote it. */
  written: string;
  entity: EntityId;
  ambiguous: boolean;
}

/** The names that an article might hold, handed to the engine by whoever keeps the database. */
export interface EntityIndex {
  /** Names whose first folded word (`aliasKey`) is this. */
  startingWith(key: string): readonly Alias[];
  byId(id: EntityId): Entity | undefined;
}

// ── Claims ────────────────────────────────────────────────────────────────

/** level: how much there is. change: gained or lost. subset: a part of a level named before it. Forecasts and thresholds are never judged. */
export type Nature = 'level' | 'change' | 'subset' | 'forecast' | 'threshold';

/** A figure that an article states. The span runs over hedge, number and unit noun. */
export interface Claim extends Span {
  quote: string;
  /** True when the span counts in `article.title` instead of `article.text`. */
  inTitle: boolean;
  quantity: Quantity;
  metric: Metric;
  /** Who or what the figure is about. */
  entity: Party | null;
  /** The platform on which it is counted, for persons, outlets and groups. */
  on: Party | null;
  /** Null when the text does not say. */
  scope: Scope | null;
  /** For flows: ISO 8601 duration (`P1D`, `P1W`, `P1M`, `P3M`, `P1Y`); null otherwise. */
  period: string | null;
  /** Part of the whole that the claim names (“proactive”, “under 13”); null for the whole. */
  part: string | null;
  attributedTo: Party | null;
  /** When the text says that it held; null means “at the article's date”. */
  asOf: PartialDate | null;
  nature: Nature;
  /** Countries that the sentence speaks of, though not as the figure's scope: they settle which figure compares when `scope` is null. */
  nearby: Scope[];
}

// ── Figures ───────────────────────────────────────────────────────────────

export const BASES = ['audited', 'official-statement', 'self-reported', 'third-party-estimate', 'press-report', 'count-observed'] as const;
export type Basis = (typeof BASES)[number];

export interface Source {
  title: string;
  publisher: string;
  url: string;
  /** Null where the page shows none. */
  date: PartialDate | null;
  /** Day on which the page was read. */
  retrieved: PartialDate;
}

/** A sourced, dated figure of a database. `low` or `high` is null where the source left that end open. */
export interface Figure {
  id: string;
  entity: EntityId;
  metric: Metric;
  on: EntityId | null;
  scope: Scope;
  low: number | null;
  high: number | null;
  /** The source says about, around or nearly of a single value. */
  approximate: boolean;
  /** When it was true; for a period, its last day. */
  asOf: PartialDate;
  /** For flows: ISO 8601 duration, or the ISO start date of a stretch that ends at `asOf`; null for stocks. */
  period: string | null;
  /** The part of the whole that was counted, in words; null for the whole. */
  part: string | null;
  basis: Basis;
  /** An entity id, or a name in free text. */
  statedBy: string;
  source: Source;
  confidence: 'high' | 'medium' | 'low';
  /** At most 20 words; empty when there is nothing to say. */
  note: string;
}

export const EVENT_KINDS = [
  'suspended', 'removed-from-store', 'dropped-by-host', 'blocked', 'demonetised', 'restored', 'unblocked', 'back-online',
  'offline', 'launched', 'renamed', 'acquired', 'shut-down', 'law-passed', 'court-order',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** A dated thing that happened to an entity: what stands on the time axis of its plot. */
export interface BanEvent {
  id: string;
  entity: EntityId;
  kind: EventKind;
  /** An entity id or a name in free text; null when nobody is named. */
  by: string | null;
  on: EntityId | null;
  scope: Scope;
  start: PartialDate;
  end: PartialDate | null;
  /** At most six words, by language tag. */
  label: Record<string, string>;
  source: Source;
  confidence: 'high' | 'medium' | 'low';
  note: string;
}

/** One entity with all that a database holds of it: what a figure segment is made of. */
export interface Dossier {
  entity: Entity;
  figures: Figure[];
  events: BanEvent[];
}

// ── Verdicts ──────────────────────────────────────────────────────────────

/** In the order in which every surface shows them. */
export const VERDICTS = ['agrees', 'differs', 'disputed', 'outdated', 'related', 'unknown'] as const;
export type VerdictKind = (typeof VERDICTS)[number];

/** How a figure stands to a claim. Only `supports`, `near` and `contradicts` vote. */
export const RELATIONS = ['supports', 'allows', 'near', 'contradicts', 'bounds', 'history', 'other', 'own-page', 'low-confidence'] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Weighed {
  figure: Figure;
  relation: Relation;
}

/**
 * A slip that many make: a scale word for its neighbour (“million” for “billion”, “billion” where the language says “Milliarde”, lakh for crore, 万 for 億),
 * or the number of one measure or platform given for another (“daily” for “monthly users”).
 */
export interface Trap {
  kind: 'thousand' | 'long-scale' | 'lakh' | 'myriad' | 'other-measure' | 'other-platform';
  /** The figure that the claim fits once the slip is undone. */
  figure: string;
  /** How many times the claim is too large or too small; 1 for another measure or platform. */
  factor: number;
}

/** Why a verdict came out as it did, as data: `wording` makes the sentence. */
export interface Reason {
  /** Name of the rule of the verdict table that applied. */
  rule:
    | 'supported' | 'supported-and-contradicted' | 'earlier-supports' | 'contradicted' | 'near-close' | 'near-differs'
    | 'last-known' | 'allowed' | 'bounded' | 'bound-broken' | 'low-confidence-only' | 'other-metric' | 'other-scope' | 'other-time' | 'interpolated' | 'undated-article' | 'trap'
    | 'not-judged' | 'no-figure';
  /** Sources (not rows) that support and that contradict. */
  supporting: number;
  contradicting: number;
  /** Gap to the nearest voting figure that does not support, as value and as share of the claim's nearest end; null when none. */
  gap: { by: number; share: number; direction: 'higher' | 'lower'; figure: string } | null;
  /** Span of the voting figures: lowest and highest value stated. */
  low: number | null;
  high: number | null;
  /** The figure that the headline speaks of: nearest supporting, or the newest contradicting. */
  lead: string | null;
  /** For `earlier-supports`: the earlier figure that fits. For `interpolated`: the figure before the claim's date. */
  earlier: string | null;
  /** For `interpolated`: what a straight line from the figure `earlier` to the figure `lead` gives for the claim's date. */
  interpolated?: number;
  /** What would explain how far off the claim is. */
  trap?: Trap;
  /** The claim's scope was unsaid and this one was used. */
  assumedScope: Scope | null;
}

export interface Verdict {
  kind: VerdictKind;
  /** Agrees only in being near: the card is headed “Close”. */
  close: boolean;
  selfReported: boolean;
  attribution: 'confirmed' | 'contradicted' | null;
  reason: Reason;
  /** The figures used, the strongest relation first, each once. */
  figures: Weighed[];
}

/** A claim with its verdict. */
export interface Finding {
  claim: Claim;
  verdict: Verdict;
}

// ── What people see ───────────────────────────────────────────────────────

/** Text with the part that is set in bold before it. */
export interface LedSentence {
  lead: string;
  rest: string;
}

/** One line of evidence on a card. */
export interface SourceLine {
  figureId: string;
  basis: Basis;
  /** The claim's words allow this figure: its marker is filled. */
  fits: boolean;
  /** Later than the article: drawn grey, never used. */
  later: boolean;
  /** “over 12 M”. */
  value: string;
  /** “2 M lower”, “fits”, “earlier”, “this article”. */
  comparison: string;
  /** “Sensor Tower · estimate”. */
  who: string;
  publisher: string;
  url: string;
  title: string;
  /** “11 Jan 2021”, and the same for machines. */
  date: string;
  isoDate: string;
  note: string;
}

/** A point of a plot: a figure, with its open ends and the width of its date. */
export interface PlotPoint {
  figureId: string;
  basis: Basis;
  fits: boolean;
  later: boolean;
  low: number | null;
  high: number | null;
  /** Milliseconds since the epoch, UTC: first and last instant of the date as known. */
  from: number;
  to: number;
  /** “Sensor Tower: 10 M, January 2021”. */
  label: string;
}

/** Figures over time with the claim among them; or, when all stand at one moment, along a line of numbers. Drawn by `components/`, worded here. */
export interface Plot {
  kind: 'timeline' | 'numberline';
  /** “Parler: users, world”. */
  subject: string;
  points: PlotPoint[];
  claim: { low: number | null; high: number | null; value: number | null; at: number; label: string };
  events: { at: number; label: string }[];
  /** Axis ticks with their labels, in ascending order. */
  valueTicks: { at: number; label: string }[];
  timeTicks: { at: number; label: string }[];
  /** Linear, unless the range is over 50 to 1. */
  scale: 'linear' | 'log';
  /** All of it in one sentence, for those who do not see it. */
  alt: string;
}

/** Everything that a card shows, worded: it travels with the mark, so that hovering asks nobody. */
export interface CardContent {
  verdict: VerdictKind;
  /** Language of the interface, and its direction. */
  language: string;
  direction: 'ltr' | 'rtl';
  headline: LedSentence;
  /** “Here, citing Parler:”. */
  introduction: string;
  quote: string;
  quoteLanguage: string | null;
  why: LedSentence;
  /** “only Parler's own word”, and the like: short remarks under the arithmetic. */
  remarks: string[];
  plot: Plot | null;
  sources: SourceLine[];
  more: SourceLine[];
  /** “6 more figures”. */
  moreLabel: string;
  /** The whole as plain text with sources, for “Copy citation”. */
  citation: string;
  labels: { close: string; copy: string; copied: string; list: string };
}

/** A mark on a page and the card behind it. */
export interface Annotation extends Span {
  /** True when the span counts in `article.title`. */
  inTitle: boolean;
  /** Exactly the text that was marked: repainted only where the page still reads so. */
  quote: string;
  verdict: VerdictKind;
  /** “Sources disagree: over 12 million users”. For the list and screen readers. */
  label: string;
  card: CardContent;
}
