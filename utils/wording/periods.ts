/** The stretch of time that a flow was counted over: “1 day”, “3 months”, “since August 2020”. */
import { longDate } from './dates';
import { fill } from './wording';
import type { Words } from './wording';

const DURATION = /^P(T?)(\d+)([HDWMY])$/;
const UNITS: Record<string, string> = { H: 'hour', D: 'day', W: 'week', M: 'month', Y: 'year' };

/** Empty for a stock. Takes ISO 8601 durations of one unit, and start dates. */
export function periodText(words: Words, period: string | null): string {
  if (period === null) return '';
  const parts = DURATION.exec(period);
  if (!parts) return fill(words.messages.since, { date: longDate(words, period) });
  const unit = UNITS[parts[3] ?? ''] ?? 'day';
  return new Intl.NumberFormat(words.locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(parts[2]));
}
