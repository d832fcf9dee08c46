/** Arithmetic of dates as texts write them: days, months and weekdays before another, in UTC. Knows no words. */
import type { PartialDate } from '../types';

const DAY_MS = 86_400_000;

/** So many days and months before a date known to the day; with months, counted from the first of its month. */
export function before(date: PartialDate, days: number, months: number): PartialDate {
  const day = new Date(`${date}T00:00:00Z`);
  if (months !== 0) {
    day.setUTCDate(1);
    day.setUTCMonth(day.getUTCMonth() - months);
  }
  return new Date(day.getTime() - days * DAY_MS).toISOString().slice(0, 10);
}

/** The last such day of the week, the date itself among them. */
export function lastWeekday(date: PartialDate, weekday: number): PartialDate {
  return before(date, (new Date(`${date}T00:00:00Z`).getUTCDay() - weekday + 7) % 7, 0);
}

/** The year of the last such month that had begun. */
export function yearOfLast(date: PartialDate, month: number): string {
  const year = Number(date.slice(0, 4));
  return String(month <= Number(date.slice(5, 7)) ? year : year - 1);
}

/** The month with which a quarter or a half ends: of a year that is named, else of the last one that was over. */
export function lastMonthOf(endsWith: number, year: string | null, published: PartialDate | null): PartialDate | null {
  const month = String(endsWith).padStart(2, '0');
  if (year) return `${year}-${month}`;
  if (!published) return null;
  const isOver = endsWith < Number(published.slice(5, 7));
  return `${Number(published.slice(0, 4)) - (isOver ? 0 : 1)}-${month}`;
}

/** It had come by then, as far as both are known. */
export const hasCome = (date: PartialDate, published: PartialDate | null): boolean => !published || date.slice(0, published.length) <= published.slice(0, date.length);

/** Days from one date to another, for dates known to the day; else null. */
export function daysBetween(date: PartialDate, later: PartialDate): number | null {
  return date.length < 10 || later.length < 10 ? null : (Date.parse(later) - Date.parse(date)) / DAY_MS;
}

/** So many years and months before a date known to the month at least. */
export function monthsBefore(date: PartialDate, months: number): PartialDate {
  return before(`${date.slice(0, 7)}-01`, 0, months).slice(0, 7);
}
