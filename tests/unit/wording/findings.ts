/** Findings for the tests of wording, judged from the short spellings of the truth table's cast. */
import { judge } from '../../../utils/engine/judge';
import { viewOf } from '../../../utils/wording/finding-view';
import type { FindingView } from '../../../utils/wording/finding-view';
import type { Article, BanEvent, Dossier, EntityId, Finding } from '../../../utils/types';
import { articleOf, claimOf, dossiersOf, figureOf } from '../engine/judge-cast';
import type { ShortClaim, ShortFigure } from '../engine/judge-cast';

export interface Found {
  finding: Finding;
  article: Article;
  dossiers: Map<EntityId, Dossier>;
  view: (ui: string) => FindingView;
}

export function found(claim: ShortClaim, figures: Record<string, ShortFigure>, article: Partial<Article> = {}, events: BanEvent[] = []): Found {
  const dossiers = dossiersOf(Object.entries(figures).map(([id, short]) => figureOf(id, short)));
  for (const event of events) dossiers.get(event.entity)?.events.push(event);
  const whole = articleOf(article);
  const full = claimOf(claim);
  const finding = { claim: full, verdict: judge(full, whole, dossiers) };
  return { finding, article: whole, dossiers, view: (ui) => viewOf(finding, dossiers, ui) };
}

/** Its own word against an estimate, with a year of history: the case that a card is made for. */
export const disputed = (): Found => found({ value: 12e6, hedge: 'over', by: 'app', quote: 'plus de 12 millions d’utilisateurs' }, {
  own: { over: 12e6, by: 'app', basis: 'self-reported', asOf: '2021-01' },
  meter: { is: 10e6, by: 'meter', basis: 'third-party-estimate', asOf: '2021-01' },
  paper: { is: 15e6, asOf: '2021-01-08' },
  summer: { is: 2.8e6, asOf: '2020-07' },
  autumn: { is: 8e6, asOf: '2020-11-15' },
  later: { is: 21e6, asOf: '2021-02-15' },
}, {}, [eventOf('removed', '2021-01-09', { en: 'Removed from a store', fr: 'Retiré d’une boutique' }), eventOf('long-ago', '2016-01-01', { en: 'Long ago' })]);

export const differs = (): Found => found({ value: 7, metric: 'channels-closed', quote: 'sept de ses chaînes' }, {
  closed: { metric: 'channels-closed', is: 5, by: 'app', basis: 'official-statement', asOf: '2021-01-08', url: 'https://app.example/news', note: 'Forced offline' },
  barred: { metric: 'accounts-suspended', is: 2, by: 'app', basis: 'official-statement', asOf: '2021-01-08', url: 'https://app.example/news' },
});

export const agrees = (): Found => found({ value: 98, metric: 'posts-flagged', by: 'meter' }, {
  lab: { metric: 'posts-flagged', is: 98, by: 'meter-lab', basis: 'official-statement', asOf: '2021-01-09' },
  paper: { metric: 'posts-flagged', is: 98 },
  rounded: { metric: 'posts-flagged', about: 100 },
});

export const outdated = (): Found => found({ value: 1.5e6, metric: 'daily-active-users' }, {
  now: { metric: 'daily-active-users', nearly: 7e6, by: 'chief', basis: 'self-reported', asOf: '2021-01-08' },
  then: { metric: 'daily-active-users', is: 1.5e6, by: 'chief', basis: 'self-reported', asOf: '2020-07' },
});

export const related = (): Found => found({ value: 9e6, metric: 'monthly-active-users' }, {
  day: { metric: 'daily-active-users', nearly: 7e6, by: 'chief', basis: 'self-reported' },
  registered: { metric: 'registered-users', over: 12e6, by: 'app', basis: 'self-reported' },
});

/** Dated by its text to a month that no source counted; one source counted before and after it. */
export const line = (): Found => found({ value: 2.5e6, asOf: '2020-06' }, {
  before: { is: 2e6, by: 'meter', basis: 'third-party-estimate', asOf: '2020-01' },
  after: { is: 3e6, by: 'meter', basis: 'third-party-estimate', asOf: '2020-11' },
});

export const unknown = (): Found => found({ value: 40, metric: 'employees' }, { users: { is: 10e6 } });

export const every = (): Found[] => [agrees(), differs(), disputed(), outdated(), related(), line(), unknown()];

export function eventOf(id: string, start: string, label: Record<string, string>): BanEvent {
  const source = { title: '', publisher: '', url: 'https://events.example/', date: start, retrieved: '2026-11-22' };
  return { id, entity: 'app', kind: 'suspended', by: null, on: null, scope: 'world', start, end: null, label, source, confidence: 'high', note: '' };
}
