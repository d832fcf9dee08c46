/** What a page may hand in. A renderer can be hijacked, so an article is taken apart and built anew from what is plain and of sensible length. */
import type { Article } from '../types';

/** Units. The longest news pages have some 200,000; an engine that is linear reads two million in a second or two. */
const MAX_TEXT = 2_000_000;
const MAX_TITLE = 2_000;
const MAX_ADDRESS = 4_096;
const MAX_DATE = 64;
const MAX_TAG = 35;
const MAX_MARKS = 9_999;

/** Null for anything that is not an article within these bounds. */
export function boundedArticle(value: unknown): Article | null {
  if (typeof value !== 'object' || value === null) return null;
  const { title, url, published, language, text } = value as Partial<Record<keyof Article, unknown>>;
  if (!isText(title, MAX_TITLE) || !isText(text, MAX_TEXT)) return null;
  if (!isTextOrNull(url, MAX_ADDRESS) || !isTextOrNull(published, MAX_DATE) || !isTextOrNull(language, MAX_TAG)) return null;
  return { title, url, published, language, text };
}

/** A number of marks that a page may claim to hold. */
export const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_MARKS;

const isText = (value: unknown, max: number): value is string => typeof value === 'string' && value.length <= max;
const isTextOrNull = (value: unknown, max: number): value is string | null => value === null || isText(value, max);
