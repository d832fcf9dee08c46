/** Finds the headline of a story: the heading on the page that best agrees with the titles that the page declares. */
import { isOutside } from './junk';
import { withoutSite } from './page-facts';

export interface Headline {
  title: string;
  /** Null where the headline stands only in the page's declarations. */
  element: Element | null;
}

/** A heading that shares fewer of its words with the declared title is another one: the name of the site, or of a section. */
const ENOUGH = 0.5;

export function findHeadline(document: Document, declared: readonly string[]): Headline {
  const candidates = [...document.querySelectorAll('h1, [itemprop~="headline"]')].filter((element) => !isDeclaredElsewhere(element) && textOf(element) !== '');
  const best = bestMatch(candidates, declared, ENOUGH) ?? bestMatch([...document.querySelectorAll('h2')].slice(0, 10), declared, 0.9);
  if (best !== null) return { title: textOf(best), element: best };
  const [title] = declared;
  // A page that declares nothing but its <title> may call itself something quite unlike its headline.
  const [first] = candidates;
  if (first !== undefined && (title === undefined || candidates.length === 1)) return { title: textOf(first), element: first };
  return { title: withoutSite(title ?? ''), element: null };
}

function bestMatch(candidates: readonly Element[], declared: readonly string[], enough: number): Element | null {
  let best: Element | null = null;
  let most = enough;
  for (const candidate of candidates) {
    const words = wordsOf(textOf(candidate));
    for (const title of declared) {
      const share = sharedWords(words, wordsOf(withoutSite(title)));
      if (share > most || (share === most && best === null)) [best, most] = [candidate, share];
    }
  }
  return best;
}

/** Headings of navigation, dialogs and site headers that hold no headline. */
function isDeclaredElsewhere(element: Element): boolean {
  if (element.tagName.toUpperCase() === 'META') return true;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const tag = at.tagName.toUpperCase();
    if (tag === 'BODY' || tag === 'HTML') return false;
    if (isOutside(at)) return true;
  }
  return false;
}

function textOf(element: Element): string {
  return element.textContent.replace(/[ \t\n\r\f]+/g, ' ').trim();
}

/** Words, and for scripts without spaces single letters. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? []);
}

/** 0 to 1, of the smaller set: publishers shorten titles for other machines. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / smaller;
}
