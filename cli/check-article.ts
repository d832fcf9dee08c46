/** Reads and judges one article with one database: the engine's two halves in a row. Prints nothing. */
import { entitiesAsked } from '../utils/engine/entities-asked';
import { findClaims } from '../utils/engine/find-claims';
import { judge } from '../utils/engine/judge';
import { languageFor } from '../utils/languages';
import type { Article, Dossier, Finding, Topic } from '../utils/types';
import type { LoadedDatabase } from './read-database';

export interface CheckedFile {
  article: Article;
  /** Code of the language that was read by. */
  language: string;
  topic: Topic;
  /** In the order of the text, those of the headline among them. */
  findings: Finding[];
  dossiers: Dossier[];
}

export function checkArticle(article: Article, database: LoadedDatabase): CheckedFile {
  const language = languageFor(article.language);
  const { topic, claims } = findClaims(article, language, database.entities);
  const dossiers = database.dossiers(entitiesAsked(claims, database.entities));
  const findings = claims.map((claim) => ({ claim, verdict: judge(claim, article, dossiers) }));
  return { article, language: article.language ?? language.code, topic, findings, dossiers };
}
