/** What the benchmark runs of ours: numbers alone, and the whole way from an article to its claims, with the starter database's names. */
import { loadDatabase } from '../cli/read-database';
import { findClaims } from '../utils/engine/find-claims';
import { findQuantities } from '../utils/engine/quantities';
import { languageFor } from '../utils/languages';
import type { EntityIndex } from '../utils/types';

export const countQuantities = (text: string, code: string): number => {
  const language = languageFor(code);
  return language ? findQuantities(text, language.numbers).length : 0;
};

/** @param folder of a built database */
export async function loadEntities(folder: string): Promise<EntityIndex> {
  const database = await loadDatabase(folder);
  if (!database.ok) throw new Error(database.problem);
  return database.value.entities;
}

/** Claims of an article published on a fixed day; the count keeps the work from being left out. */
export function countClaims(title: string, text: string, code: string, entities: EntityIndex): number {
  const language = languageFor(code);
  return language ? findClaims({ title, url: null, published: '2021-01-11', language: code, text }, language, entities).claims.length : 0;
}
