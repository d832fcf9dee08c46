/** Reads and judges one article with one database: the engine's two halves in a row. Prints nothing. */
import { findClaims } from '../utils/engine/find-claims';
import { judge } from '../utils/engine/judge';
import { missingEntities } from '../utils/engine/missing-entities';
import { detectLanguage, languageFor } from '../utils/languages';
import type { Article, Claim, Dossier, EntityId, Finding, Topic } from '../utils/types';
import type { LoadedDatabase } from './read-database';

export interface CheckedFile {
  /** As handed in, with the language that was found where none was given. */
  article: Article;
  topic: Topic;
  /** In the order of the text, those of the headline among them. */
  findings: Finding[];
  dossiers: Map<EntityId, Dossier>;
}

const UNREAD_LANGUAGE: Topic = { isNews: false, platformBan: false, score: 0, why: ['its language is not read yet'] };

/** Rounds end: each adds a dossier that was not there, or is the last. */
function dossiersFor(claims: Claim[], database: LoadedDatabase): Map<EntityId, Dossier> {
  const held = new Map<EntityId, Dossier>();
  for (;;) {
    const found = database.dossiers(missingEntities(claims, held));
    if (found.size === 0) return held;
    for (const [id, dossier] of found) held.set(id, dossier);
  }
}

export function checkArticle(given: Article, database: LoadedDatabase): CheckedFile {
  const article = { ...given, language: given.language ?? detectLanguage(`${given.title}\n${given.text}`) };
  const language = languageFor(article.language);
  if (language === null) return { article, topic: UNREAD_LANGUAGE, findings: [], dossiers: new Map() };
  const { topic, claims } = findClaims(article, language, database.entities);
  const dossiers = dossiersFor(claims, database);
  return { article, topic, findings: claims.map((claim) => ({ claim, verdict: judge(claim, article, dossiers) })), dossiers };
}
