/** Finds the element that holds an article's paragraphs, by what they weigh. It reads their length, never their meaning. */
import { BODY_SELECTORS } from './folklore';
import { isNamedJunk, isNamedJunkWhenSmall, isOutside, isTeaser, linkShare, visibleLength } from './junk';

export interface FoundBody {
  /** The element whose children are the paragraphs. */
  body: Element;
  /** Characters of prose under it, and in how many paragraphs. */
  weight: number;
  paragraphs: number;
  /** True for an element that is small beside the article: only then a junk name counts. */
  isSmall(element: Element): boolean;
}

/** A paragraph shorter than this says nothing about where the article is. */
const SHORTEST = 30;
/** Where the first few thousand paragraphs stand, the article stands. */
const MOST_PARAGRAPHS = 3000;
/** Han and kana say as much in half the room. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff]/;
/** Under this much prose in `<p>` the page is taken to be written with line breaks alone. */
const FEW_PARAGRAPHS = 400;
/** A part lighter than this share of the whole is small. */
const SMALL = 0.3;
/** The body is the deepest element that still holds this share: less would lose paragraphs set apart, more would take in what surrounds them. */
const KEPT = 0.88;
/** A body that the page declares is believed from this share of its prose: beside it there may be many comments. */
const BELIEVED = 0.25;

/** Null when nothing on the page is prose. `headline` picks the right story where a page holds several. */
export function findBody(document: Document, headline: Element | null): FoundBody | null {
  const page = pageRoot(document);
  if (page === null) return null;
  const paragraphs = proseOf(page);
  const weights = weigh(paragraphs, page);
  const total = weights.get(page) ?? 0;
  if (total === 0) return null;
  const root = declaredBody(page, weights, headline) ?? storyOf(headline, weights) ?? page;
  const body = descend(root, weights);
  const whole = weights.get(body) ?? 0;
  return {
    body,
    weight: whole,
    paragraphs: paragraphs.reduce((sum, paragraph) => sum + (body.contains(paragraph) ? 1 + paragraph.getElementsByTagName('br').length : 0), 0),
    isSmall: (element) => (weights.get(element) ?? 0) < whole * SMALL,
  };
}

/** nb. not `document.body`: some parsers build no body where the source has none, and answer with an empty one. */
function pageRoot(document: Document): Element | null {
  return document.querySelector('body') ?? document.documentElement;
}

function proseOf(page: Element): Element[] {
  const verdicts = new Map<Element, boolean>();
  const paragraphs = [...page.querySelectorAll('p')].slice(0, MOST_PARAGRAPHS).filter((paragraph) => isProse(paragraph, page, verdicts));
  const length = paragraphs.reduce((sum, paragraph) => sum + lengthOf(paragraph), 0);
  if (length >= FEW_PARAGRAPHS) return paragraphs;
  const others = [...page.querySelectorAll('div, td, section, article, blockquote, li, span, center, font')];
  return [...paragraphs, ...others.filter((element) => ownTextLength(element) >= SHORTEST * 2 && isProse(element, page, verdicts))];
}

function ownTextLength(element: Element): number {
  let length = 0;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) if (child.nodeType === 3) length += (child.textContent ?? '').trim().length;
  return length;
}

function isProse(paragraph: Element, page: Element, verdicts: Map<Element, boolean>): boolean {
  return lengthOf(paragraph) >= SHORTEST && linkShare(paragraph) < 0.5 && !isInJunk(paragraph, page, verdicts);
}

function lengthOf(paragraph: Element): number {
  return visibleLength(paragraph) * (DENSE.test(paragraph.textContent) ? 2 : 1);
}

/** Asks each ancestor once for the whole page. */
function isInJunk(element: Element, page: Element, verdicts: Map<Element, boolean>): boolean {
  if (element === page) return false;
  const known = verdicts.get(element);
  if (known !== undefined) return known;
  const parent = element.parentElement;
  const junk = isOutside(element) || isNamedJunk(element) || isTeaser(element) || (parent !== null && isInJunk(parent, page, verdicts));
  verdicts.set(element, junk);
  return junk;
}

/** Adds each paragraph's length to all elements around it; what is named as junk adds to itself alone when it turns out small. */
function weigh(paragraphs: readonly Element[], page: Element): Map<Element, number> {
  const all = addUp(paragraphs, page);
  const total = all.get(page) ?? 0;
  const small = new Map<Element, boolean>();
  const isSmallJunk = (element: Element): boolean => {
    let known = small.get(element);
    if (known === undefined) small.set(element, (known = (all.get(element) ?? 0) < total * SMALL && isNamedJunkWhenSmall(element)));
    return known;
  };
  const kept = paragraphs.filter((paragraph) => {
    for (let at: Element | null = paragraph; at !== null && at !== page; at = at.parentElement) if (isSmallJunk(at)) return false;
    return true;
  });
  return kept.length === 0 ? all : addUp(kept, page);
}

function addUp(paragraphs: readonly Element[], page: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const paragraph of paragraphs) {
    const length = lengthOf(paragraph);
    for (let at: Element | null = paragraph; at !== null; at = at === page ? null : at.parentElement) weights.set(at, (weights.get(at) ?? 0) + length);
  }
  return weights;
}

/** The heaviest element that a publisher's name or microdata calls the body, when it carries enough. */
function declaredBody(page: Element, weights: ReadonlyMap<Element, number>, headline: Element | null): Element | null {
  const story = storyOf(headline, weights) ?? page;
  const whole = weights.get(story) ?? 0;
  for (const selector of BODY_SELECTORS) {
    const [heaviest] = [...story.querySelectorAll(selector)].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
    if (heaviest !== undefined && (weights.get(heaviest) ?? 0) >= whole * (selector.startsWith('[') ? BELIEVED : BELIEVED * 2)) return heaviest;
  }
  return null;
}

/** The `<article>` or `<main>` around the headline, when it holds prose at all. */
function storyOf(headline: Element | null, weights: ReadonlyMap<Element, number>): Element | null {
  for (let at = headline?.parentElement ?? null; at !== null; at = at.parentElement) {
    const tag = at.tagName.toUpperCase();
    if ((tag === 'ARTICLE' || tag === 'MAIN' || at.getAttribute('role') === 'main') && (weights.get(at) ?? 0) >= SHORTEST * 2) return at;
  }
  return null;
}

function descend(root: Element, weights: ReadonlyMap<Element, number>): Element {
  let at = root;
  for (;;) {
    const whole = weights.get(at) ?? 0;
    const next = [...at.children].find((child) => !PARAGRAPHS.has(child.tagName.toUpperCase()) && (weights.get(child) ?? 0) >= whole * KEPT);
    if (next === undefined) return at;
    at = next;
  }
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['P', 'BLOCKQUOTE', 'LI', 'SPAN', 'FONT', 'A', 'B', 'STRONG', 'EM', 'I', 'TD', 'TR', 'TBODY', 'TABLE']);
