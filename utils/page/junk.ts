/** Tells the parts of a page that are not its article: by tag, role, state, name and by how much of them is links. Knows no weights and reads no layout. */
import { classWords, speaksOf } from './class-words';
import { NEVER, POINTERS, SKIPPED_ROLES, SKIPPED_TAGS, WHEN_SMALL, WORDLESS_TAGS } from './folklore';

/** Never read, whatever their size: tags, roles and states, and editable regions, whose text belongs to whoever is writing it. */
export function isOutside(element: Element): boolean {
  if (SKIPPED_TAGS.has(element.tagName.toUpperCase())) return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role.trim().toLowerCase())) return true;
  return isDeclaredHidden(element) || isEditable(element) || isReferenceMark(element);
}

/** Holds no words that stand on the page, or words that somebody is writing. The rest of `isOutside` is prose of another place. */
export function isWordless(element: Element): boolean {
  return WORDLESS_TAGS.has(element.tagName.toUpperCase()) || isEditable(element) || isReferenceMark(element);
}

function isDeclaredHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** `12 millions<sup>[3]</sup>`: a link to a note would become a digit of the number before it. */
function isReferenceMark(element: Element): boolean {
  return element.tagName.toUpperCase() === 'SUP' && (element.querySelector('a[href^="#"], a[href*="#cite"]') !== null || element.classList.contains('reference'));
}

/** Named as something that no article holds. A wrapper around the headline is never meant, whatever it is called. */
export function isNamedJunk(element: Element): boolean {
  return speaksOf(classWords(element), NEVER) && !wrapsArticle(element);
}

/** Named as junk by a word that whole pages carry as well: counts only for a small part. */
export function isNamedJunkWhenSmall(element: Element): boolean {
  if (element.tagName.toUpperCase() === 'ADDRESS') return true;
  return speaksOf(classWords(element), WHEN_SMALL) && !wrapsArticle(element);
}

function wrapsArticle(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  return tag === 'BODY' || tag === 'HTML' || tag === 'MAIN' || element.querySelector('h1, [itemprop~="articleBody"]') !== null;
}

const LINKED_HEADING = 'h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h2, a[href] h3, a[href] h4, a[href] h5';
const LONGEST_TEASER = 600;
const LONGEST_LIST = 3000;
const GROUPS: ReadonlySet<string> = new Set(['A', 'ARTICLE', 'DIV', 'FIGURE', 'LI', 'SECTION']);

/** A card that leads to another story: a short group whose heading is a link. */
export function isTeaser(element: Element): boolean {
  if (!GROUPS.has(element.tagName.toUpperCase()) || element.querySelector(LINKED_HEADING) === null) return false;
  return element.querySelector('h1') === null && lengthUpTo(element, LONGEST_TEASER) < LONGEST_TEASER;
}

/** Lists of links, paragraphs that are one link, and “Read also: …”. */
export function isMostlyLinks(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  const limit = LINK_LIMITS[tag];
  if (limit === undefined || element.querySelector('a') === null) return false;
  const longest = tag === 'DIV' || tag === 'SECTION' ? LONGEST_TEASER : LONGEST_LIST;
  const length = lengthUpTo(element, longest);
  if (length === 0 || length >= longest) return false;
  const share = linkShare(element, length);
  return share >= limit || (share > 0.4 && opensAsPointer(element));
}

const LINK_LIMITS: Record<string, number> = { DIV: 0.75, SECTION: 0.75, UL: 0.6, OL: 0.6, DL: 0.6, P: 0.9, H2: 0.9, H3: 0.9, H4: 0.9, H5: 0.9, H6: 0.9, TABLE: 0.8 };

function opensAsPointer(element: Element): boolean {
  const opening = element.textContent.trim().slice(0, 40).toLowerCase();
  return POINTERS.some((pointer) => opening.startsWith(pointer));
}

/** A line that names the writer or the day: short, and marked up as such. */
export function isByline(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag !== 'P' && tag !== 'DIV' && tag !== 'SPAN' && tag !== 'UL') return false;
  if (element.querySelector('[rel~="author"], [itemprop~="author"], time') === null) return false;
  return lengthUpTo(element, LONGEST_BYLINE) < LONGEST_BYLINE && element.querySelector('p, h1, figure') === null;
}

const LONGEST_BYLINE = 110;

/** Share of the text that is inside links, 0 to 1. */
export function linkShare(element: Element, length = visibleLength(element)): number {
  let linked = 0;
  // Links to notes of the same page are part of the prose.
  for (const link of element.querySelectorAll('a')) if (!(link.getAttribute('href') ?? '').startsWith('#')) linked += visibleLength(link);
  return length === 0 ? 0 : Math.min(1, linked / length);
}

/** Length of the text without the white space of the source. */
export function visibleLength(element: Element): number {
  return element.textContent.replace(/\s+/g, ' ').trim().length;
}

/** The same, but not counted much beyond `limit`: wrappers of a whole page are asked as often as their smallest parts. */
function lengthUpTo(element: Element, limit: number): number {
  let length = 0;
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child !== null && length < limit; child = child.nextSibling) {
      if (child.nodeType === 3) length += (child as Text).data.replace(/\s+/g, ' ').length;
      else walk(child);
    }
  };
  walk(element);
  return length;
}
