/** Whether two periods of flows are the same stretch of time: “P7D” and “P1W” are. Knows ISO 8601 durations of one unit, and start dates. */

const DURATION = /^P(?:(\d+)([DWMY])|T(\d+)H)$/;
const DAYS: Record<string, number> = { D: 1, W: 7 };
const MONTHS: Record<string, number> = { M: 1, Y: 12 };
const HOURS_PER_DAY = 24;

/** One spelling for each length; a start date, or anything else, stands for itself. */
export function canonicalPeriod(period: string | null): string | null {
  const parts = period === null ? null : DURATION.exec(period);
  if (!parts) return period;
  if (parts[3] !== undefined) return Number(parts[3]) % HOURS_PER_DAY === 0 ? `${Number(parts[3]) / HOURS_PER_DAY} days` : period;
  const count = Number(parts[1]);
  const unit = parts[2] ?? '';
  const days = DAYS[unit];
  return days === undefined ? `${count * (MONTHS[unit] ?? 0)} months` : `${count * days} days`;
}

export const ONE_DAY = '1 days';
