/** An article as JSON `{title, url, published, language?, text}`, checked field by field. */
import type { Outcome } from '../utils/messages';
import type { Article } from '../utils/types';
import { isDay } from './is-day';

const problem = (words: string): { ok: false; problem: string } => ({ ok: false, problem: words });

const OPTIONAL = ['title', 'url', 'published', 'language'] as const;

function parse(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Absent, null and empty mean the same: not known. */
const textOrNull = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null);

export function articleFromJson(json: string): Outcome<Article> {
  const fields = parse(json);
  if (fields === null) return problem('it is not an article in JSON ({"title", "url", "published", "language", "text"})');
  const wrong = OPTIONAL.find((field) => fields[field] !== undefined && fields[field] !== null && typeof fields[field] !== 'string');
  if (wrong !== undefined) return problem(`its “${wrong}” is not text`);
  if (typeof fields.text !== 'string') return problem('it has no “text”');
  if (fields.text.trim() === '') return problem('its “text” is empty');
  const published = textOrNull(fields.published);
  if (published !== null && !isDay(published)) return problem('its “published” is not a day such as 2021-01-11');
  return {
    ok: true,
    value: { title: textOrNull(fields.title) ?? '', url: textOrNull(fields.url), published, language: textOrNull(fields.language), text: fields.text },
  };
}
