/** Finds what a page sets between its headline and the body: the opening paragraph and the caption of the first picture. */
import { classWords, speaksOf } from './class-words';
import type { FoundBody } from './find-body';
import { LEAD_WORDS } from './folklore';
import { linkShare, visibleLength } from './junk';
import { isNotProse } from './prose';

const LEAD_TAGS: ReadonlySet<string> = new Set(['P', 'H2', 'H3', 'DIV', 'FIGCAPTION', 'UL']);
const SHORTEST_LEAD = 40;
const LONGEST_LEAD = 1200;

/** In reading order; empty where the headline stands inside the body or nowhere. */
export function leadsBefore(found: FoundBody, headline: Element | null): Element[] {
  const story = headline === null ? null : commonAncestor(headline, found.body);
  if (story === null || headline === null || found.body.contains(headline)) return [];
  const leads: Element[] = [];
  for (const element of between(story, headline, found.body)) {
    if (LEAD_TAGS.has(element.tagName.toUpperCase()) && !leads.some((lead) => lead.contains(element)) && isLead(element) && !isInsideJunk(element, story, found)) leads.push(element);
  }
  return leads;
}

/** In document order, those that hold neither. Order is that of the list: not every DOM compares positions rightly. */
function between(story: Element, headline: Element, body: Element): Element[] {
  const all = [...story.querySelectorAll('*')];
  return all.slice(all.indexOf(headline) + 1, Math.max(all.indexOf(body), 0)).filter((element) => !element.contains(body) && !headline.contains(element));
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
