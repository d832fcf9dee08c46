/** Finds what a page sets between its headline and the body: the opening paragraph and the caption of the first picture. */
import { classWords, speaksOf } from './class-words';
import type { FoundBody } from './find-body';
import { LEAD_WORDS } from './folklore';
import { linkShare, visibleLength } from './junk';
import { isNotProse } from './prose';

const LEAD_TAGS = 'p, h2, h3, div, figcaption, ul';
const SHORTEST_LEAD = 40;
const LONGEST_LEAD = 1200;

/** In reading order; empty where the headline stands inside the body or nowhere. */
export function leadsBefore(found: FoundBody, headline: Element | null): Element[] {
  const story = headline === null ? null : commonAncestor(headline, found.body);
  if (story === null || headline === null || found.body.contains(headline)) return [];
  const leads: Element[] = [];
  for (const element of story.querySelectorAll(LEAD_TAGS)) {
    if (precedes(found.body, element) || element.contains(found.body)) break;
    if (!precedes(headline, element) || leads.some((lead) => lead.contains(element))) continue;
    if (isLead(element) && !isInsideJunk(element, story, found)) leads.push(element);
  }
  return leads;
}

function isLead(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  const length = visibleLength(element);
  if (tag === 'FIGCAPTION') return length > 0;
  if (length < SHORTEST_LEAD || length > LONGEST_LEAD || linkShare(element, length) > 0.4) return false;
  const named = speaksOf(classWords(element), LEAD_WORDS) || /description|alternativeHeadline/.test(element.getAttribute('itemprop') ?? '');
  return named || tag === 'P' || tag === 'H2';
}

function isInsideJunk(element: Element, story: Element, found: FoundBody): boolean {
  for (let at: Element | null = element; at !== null && at !== story; at = at.parentElement) if (isNotProse(at, found)) return true;
  return false;
}

function commonAncestor(a: Element, b: Element): Element | null {
  for (let at: Element | null = a; at !== null; at = at.parentElement) if (at.contains(b)) return at;
  return null;
}

/** True when `before` begins earlier in the document than `element`, which it does not contain. */
function precedes(before: Element, element: Element): boolean {
  return (before.compareDocumentPosition(element) & 4) !== 0;
}
