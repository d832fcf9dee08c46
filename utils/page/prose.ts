/** Tells, inside the body of an article, what is not its prose. */
import type { FoundBody } from './find-body';
import { isByline, isMostlyLinks, isNamedJunk, isNamedJunkWhenSmall, isOutside, isTeaser } from './junk';

/** Inside the body everything is prose but what says otherwise. */
export function isNotProse(element: Element, found: FoundBody): boolean {
  if (isOutside(element) || isNamedJunk(element)) return true;
  if (!found.isSmall(element)) return false;
  if (element.tagName.toUpperCase() === 'FORM') return true;
  return isNamedJunkWhenSmall(element) || isTeaser(element) || isMostlyLinks(element) || isByline(element) || headsNothing(element, found);
}

/** “Related stories” above a list that is left out, or at the very end. */
function headsNothing(element: Element, found: FoundBody): boolean {
  if (!/^H[2-6]$/i.test(element.tagName)) return false;
  const next = element.nextElementSibling;
  if (next === null) return element.parentElement === found.body;
  return isMostlyLinks(next) || isTeaser(next) || isNamedJunk(next) || (found.isSmall(next) && isNamedJunkWhenSmall(next));
}
