/** What the command line tells of an article goes over what its file says. */
import type { Article } from '../utils/types';

export interface Told {
  language: string | null;
  published: string | null;
}

export function asTold(article: Article, { language, published }: Told): Article {
  return { ...article, language: language ?? article.language, published: published ?? article.published };
}
