/** The article of a saved page, read by the same reader that runs in the browser. */
import { parseHTML } from 'linkedom';
import type { Outcome } from '../utils/messages';
import { readArticle } from '../utils/page/read-article';
import type { Article } from '../utils/types';

/** @param html the page, or a piece of one, as text; byte order mark allowed */
export function articleFromPage(html: string): Outcome<Article> {
  const { document } = parseHTML(whole(html.replace(/^\ufeff/, '')));
  const { article, why } = readArticle(document);
  return article === null ? { ok: false, problem: `no article was found in the page (${why})` } : { ok: true, value: article };
}

/** The tags that HTML lets be left out: browsers add them, this parser takes the first element for the whole page. */
function whole(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  return /<body[\s>]/i.test(html) ? `<!doctype html><html>${html}</html>` : `<!doctype html><html><body>${html}</body></html>`;
}
