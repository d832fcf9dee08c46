/** Calendar days as precise as a source gives them, and the periods that end on one. Texts only: no clock, no time zone. */
import type { PartialDate } from '../types';

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DURATION = /^P(?:T[1-9]\d{0,3}H|[1-9]\d{0,3}[DWMY])$/;

/** A day, month or year that the calendar has. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL.exec(text);
  if (!match) return false;
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  const date = new Date(Date.UTC(Number(match[1]), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export const isDay = (text: string): boolean => text.length === 10 && isPartialDate(text);

/** An ISO 8601 duration of one unit (`P1D`, `P6M`, `PT72H`), or the first day of a stretch. */
export const isPeriod = (text: string): boolean => DURATION.test(text) || isPartialDate(text);

/** True when `a` is certainly earlier: compared as precisely as the coarser of the two allows, so 2025 is not before 2025-03. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) < b.slice(0, precision);
}
