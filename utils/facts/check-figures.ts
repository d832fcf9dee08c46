/** What must hold between the cells of one figure: bounds, dates, and a period where the metric asks for one. */
import type { Entity, EntityId, Figure, Metric } from '../types';
import { checkReferences, type Complaint } from './check-ids';
import { isBefore, isPartialDate } from './dates';

/** Counted over a time, so meaningless without one. */
const FLOWS: ReadonlySet<Metric> = new Set<Metric>(['new-users', 'visits']);

/** True at a moment: a period beside them would be read as a flow. An average over months says so in its note. */
const STOCKS: ReadonlySet<Metric> = new Set<Metric>([
  'users', 'registered-users', 'monthly-active-users', 'weekly-active-users', 'daily-active-users', 'followers', 'subscribers', 'members',
  'creators', 'employees', 'servers', 'valuation', 'casualties', 'launch-year',
]);

export function checkFigure(figure: Figure, byId: ReadonlyMap<EntityId, Entity>): Complaint[] {
  return [...checkReferences(figure, byId), ...checkValues(figure), ...checkTimes(figure)];
}

function checkValues({ low, high, approximate, metric, asOf }: Figure): Complaint[] {
  const found: Complaint[] = [];
  if (low === null && high === null) found.push(['value_low', 'and value_high are both empty; a figure states at least one bound']);
  if (low !== null && high !== null && low > high) found.push(['value_low', `${low} is above value_high ${high}; swap them`]);
  if (approximate && low !== high) found.push(['approximate', 'is for a single value; leave it empty beside a range or an open end']);
  if (metric === 'launch-year' && (low !== high || !asOf.startsWith(String(low)))) found.push(['value_low', 'and value_high must both be the year of as_of for a launch-year']);
  return found;
}

function checkTimes({ metric, period, asOf, source }: Figure): Complaint[] {
  const found: Complaint[] = [];
  if (isBefore(source.retrieved, asOf)) found.push(['as_of', `${asOf} is after the page was read, ${source.retrieved}`]);
  if (source.date !== null && isBefore(source.retrieved, source.date)) found.push(['source_date', `${source.date} is after the page was read, ${source.retrieved}`]);
  if (period === null && FLOWS.has(metric)) found.push(['period', `is empty; say over what time the ${metric} were counted`]);
  if (period !== null && STOCKS.has(metric)) found.push(['period', `is filled, but ${metric} hold at a moment; empty it, and put an averaging window into the note`]);
  if (period !== null && isPartialDate(period) && isBefore(asOf, period)) found.push(['period', `begins at ${period}, after as_of ${asOf}`]);
  return found;
}
