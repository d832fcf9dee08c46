/** Whether a text is a day of the calendar, or an instant of one, as ISO 8601 writes it. */

const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/** Dates roll over in JavaScript (30 February is 2 March), so the day has to survive the round trip. */
export function isDay(text: string): boolean {
  if (!ISO_DAY.test(text)) return false;
  const day = text.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
