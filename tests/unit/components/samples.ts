/** A card, a plot and lines of evidence for the tests of components: plausible, short, ours. */
import type { CardContent, Plot, PlotPoint, SourceLine } from '../../../utils/types';

export const day = (iso: string) => Date.parse(iso);

export function source(change: Partial<SourceLine> = {}): SourceLine {
  return {
    figureId: 'parler-users-1', basis: 'self-reported', fits: true, later: false, value: 'over 12 M', comparison: 'fits', who: 'Parler · self-reported',
    publisher: 'Example Times', url: 'https://times.example/parler', title: 'Parler goes dark', date: '11 Jan 2021', isoDate: '2021-01-11', note: '', ...change,
  };
}

export function point(change: Partial<PlotPoint> = {}): PlotPoint {
  return {
    figureId: 'parler-users-1', basis: 'press-report', fits: true, later: false, low: 15e6, high: 15e6,
    from: day('2021-01-01'), to: day('2021-01-31'), label: 'Example Times: 15 M, January 2021', ...change,
  };
}

export function timeline(change: Partial<Plot> = {}): Plot {
  return {
    kind: 'timeline', subject: 'Parler: users, world',
    points: [
      point({ figureId: 'a', low: 2.8e6, high: 2.8e6, from: day('2020-07-01'), to: day('2020-07-31') }),
      point({ figureId: 'b', low: 12e6, high: null, from: day('2021-01-11'), to: day('2021-01-11'), basis: 'self-reported' }),
      point({ figureId: 'c', low: 10e6, high: 10e6, basis: 'third-party-estimate', fits: false }),
      point({ figureId: 'd', low: 20e6, high: 20e6, from: day('2021-02-15'), to: day('2021-02-15'), later: true }),
    ],
    claim: { low: 12e6, high: null, value: 12e6, at: day('2021-01-11'), label: 'here: over 12 M' },
    events: [{ at: day('2021-01-11'), label: 'offline 11 Jan' }],
    valueTicks: [{ at: 0, label: '0' }, { at: 10e6, label: '10 M' }, { at: 20e6, label: '20 M' }],
    timeTicks: [{ at: day('2020-07-01'), label: 'Jul 2020' }, { at: day('2020-10-01'), label: 'Oct' }, { at: day('2021-01-01'), label: 'Jan 2021' }],
    scale: 'linear', alt: 'Users of Parler rose from 2.8 to 20 million; the article says over 12 million.', ...change,
  };
}

export function numberLine(change: Partial<Plot> = {}): Plot {
  return {
    ...timeline(), kind: 'numberline', subject: 'DLive: channels closed', events: [], timeTicks: [],
    points: [point({ figureId: 'five', basis: 'official-statement', fits: false, low: 5, high: 5, label: 'DLive: 5' })],
    claim: { low: 7, high: 7, value: 7, at: day('2021-01-11'), label: 'here: 7' },
    valueTicks: [0, 2, 4, 6, 8, 10].map(at => ({ at, label: String(at) })), alt: 'One figure at 5; the article says 7.', ...change,
  };
}

export function card(change: Partial<CardContent> = {}): CardContent {
  return {
    verdict: 'disputed', language: 'en', direction: 'ltr', headline: { lead: 'Sources disagree:', rest: '10 to 20 million in January 2021' },
    introduction: 'Here, citing Parler:', quote: 'plus de 12 millions d’utilisateurs', quoteLanguage: 'fr',
    why: { lead: '2 of 3', rest: 'sources allow “more than 12 million”.' }, remarks: ['Parler is on record with this number.'], plot: timeline(),
    sources: [source(), source({ figureId: 's2', basis: 'third-party-estimate', fits: false, value: '10 M', comparison: '2 M lower', who: 'Sensor Tower · estimate', note: 'Installs, not accounts.' })],
    more: [source({ figureId: 's3', value: '15 M', who: 'The Example · press report' })], moreLabel: '1 more figure', citation: 'Parler, over 12 M, Example Times, 11 Jan 2021.',
    labels: { close: 'Close', copy: 'Copy citation', copied: 'Copied', list: 'All figures' }, ...change,
  };
}
