/** Reads an article out of a page: headline, date, language, address and text, with the place of every letter. It changes nothing and never throws. */
import type { Article } from '../types';
import { collectText } from './collect-text';
import { findBody, type FoundBody } from './find-body';
import { findHeadline, type Headline } from './find-headline';
import { leadsBefore } from './find-leads';
import { isOutside } from './junk';
import { isNotProse } from './prose';
import { canonicalAddress, declaredLanguage, declaredTitles, LONGEST_TITLE } from './page-facts';
import { pageKind, type PageKind } from './page-kind';
import { publishedAt } from './published';
import type { ReadArticle, ReadingOptions } from './reading';
import type { MappedText, TextMap } from './text-map';

/** Prose that makes an article: less where the page says that it is one. */
const LEAST_DECLARED = 60;
const LEAST_UNDECLARED = 400;
const LEAST_PARAGRAPHS = 2;

/** Works with any DOM: browsers, happy-dom, linkedom. A page without an article gives `article: null` and says why. */
export function readArticle(document: Document, options: ReadingOptions = {}): ReadArticle {
  const page = pageKind(document);
  if (page.kind === 'other' && options.anyPage !== true) return none(`it is no article: ${page.why}`);
  const declared = declaredTitles(document, page.described);
  const headline = findHeadline(document, declared);
  const found = findBody(document, headline.element);
  const lacking = found === null ? 'the page holds no paragraphs of prose' : lacks(found, page, headline, options);
  if (found === null || lacking !== null) return none(lacking ?? '');
  const map = readText(found, headline, options);
  if (map.body.text === '') return none('the page shows no text of an article');
  return { article: describe(document, page, map, found), map, body: found.body, why: page.kind === 'article' ? page.why : 'it holds a headline and paragraphs of prose' };
}

function none(why: string): ReadArticle {
  return { article: null, map: null, body: null, why };
}

function lacks(found: FoundBody, page: PageKind, headline: Headline, options: ReadingOptions): string | null {
  if (options.anyPage === true) return null;
  if (page.kind === 'article') return found.weight >= LEAST_DECLARED ? null : 'the page holds too little prose for an article';
  if (headline.title === '') return 'the page has no headline';
  return found.weight >= LEAST_UNDECLARED && found.paragraphs >= LEAST_PARAGRAPHS ? null : 'the page holds too little prose for an article';
}

function describe(document: Document, page: PageKind, map: TextMap, { body }: FoundBody): Article {
  const url = canonicalAddress(document);
  return {
    title: map.title.text.slice(0, LONGEST_TITLE),
    url,
    published: publishedAt(document, page.described, storyAround(body), url),
    language: declaredLanguage(document, body, page.described),
    text: map.body.text,
  };
}

function readText(found: FoundBody, headline: Headline, options: ReadingOptions): TextMap {
  const isHidden = options.isHidden ?? (() => false);
  const skip = (element: Element) => element === headline.element || isNotProse(element, found) || isHidden(element);
  const leads = leadsBefore(found, headline.element).filter((element) => !isHidden(element));
  const body = collectText([...leads, found.body], { skip: afterHeadline(found.body, headline.element, skip) });
  return { body, title: readTitle(headline, isHidden) };
}

function readTitle({ element, title }: Headline, isHidden: (element: Element) => boolean): MappedText {
  if (element === null) return { text: title, runs: [] };
  const read = collectText([element], { skip: (child) => isOutside(child) || isHidden(child) });
  // Marks of a headline count in one line of text.
  const text = read.text.replace(/\n+/g, ' ');
  return text.length === read.text.length ? { text, runs: read.runs } : { text, runs: [] };
}

/** What stands before the headline in the same element is breadcrumbs and section names. */
function afterHeadline(body: Element, headline: Element | null, skip: (element: Element) => boolean): (element: Element) => boolean {
  if (headline === null || !body.contains(headline)) return skip;
  let passed = false;
  return (element) => {
    if (element === headline) passed = true;
    if (!passed && body.contains(element) && element !== body && !element.contains(headline)) return true;
    return skip(element);
  };
}

function storyAround(body: Element): Element {
  return body.closest('article, main, [role="main"]') ?? body;
}
