/** The article of a saved page, read by the same reader that runs in the browser. */
import { parseHTML } from 'linkedom';
import type { Outcome } from '../utils/messages';
import { readArticle } from '../utils/page/read-article';
import type { Article } from '../utils/types';

/** @param html the page as text, byte order mark allowed */
export function articleFromPage(html: string): Outcome<Article> {
  const { document } = parseHTML(html.replace(/^\ufeff/, ''));
  const { article, why } = readArticle(document);
  return article === null ? { ok: false, problem: `no article was found in the page (${why})` } : { ok: true, value: article };
}
