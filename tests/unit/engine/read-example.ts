/** A few made-up entities and a reading of a text with them: enough for the stages of the claim finder, with no database at hand. */
import { findClaims } from '../../../utils/engine/find-claims';
import { readText, type Reading } from '../../../utils/engine/reading';
import { groupAliases, indexEntities } from '../../../utils/facts/name-keys';
import { languageFor } from '../../../utils/languages/index';
import type { LanguageData } from '../../../utils/language';
import type { Article, Claim, Entity, EntityIndex, EntityKind } from '../../../utils/types';

function entity(id: string, kind: EntityKind, aliases: string[], ambiguous: string[] = [], parent: string | null = null): Entity {
  return { id, kind, name: aliases[0] ?? id, aliases, ambiguous, wikidata: null, description: {}, parent };
}

const CAST: readonly Entity[] = [
  entity('chirp', 'platform', ['Chirp', 'Chirp Social', 'chirp.example']),
  entity('lantern', 'platform', ['Lantern', 'Lantern app'], ['Lantern']),
  entity('parler', 'platform', ['Parler', 'réseau Parler'], ['Parler']),
  entity('ex', 'platform', ['X', 'X Corp'], ['X']),
  entity('vidhub', 'platform', ['VidHub']),
  entity('youtube', 'platform', ['YouTube']),
  entity('mega-store', 'app-store', ['Mega Store']),
  entity('ada-moss', 'person', ['Ada Moss', '@adamoss']),
  entity('ben-hale', 'person', ['Ben Hale', 'Hale']),
  entity('morning-post', 'outlet', ['The Morning Post', 'Morning Post']),
  entity('meter-lab', 'organisation', ['Meter Lab']),
  entity('hill-chapel', 'organisation', ['Hill Chapel']),
];

export function indexOf(entities: readonly Entity[]): EntityIndex {
  return indexEntities(groupAliases(entities), new Map(entities.map((one) => [one.id, one])));
}

export const CAST_INDEX = indexOf(CAST);
export { entity };

export function language(code: string): LanguageData {
  const data = languageFor(code);
  if (!data) throw new Error(`${code} is not read`);
  return data;
}

export type Given = Partial<Pick<Article, 'title' | 'published'>> & { code?: string; index?: EntityIndex };

const articleOf = (text: string, { title = '', published = '2021-01-11', code = 'en' }: Given): Article => ({ title, url: null, published, language: code, text });

export function read(text: string, given: Given = {}): Reading {
  return readText(articleOf(text, given), language(given.code ?? 'en'), given.index ?? CAST_INDEX);
}

export function find(text: string, given: Given = {}): { claims: Claim[]; topic: { isNews: boolean; platformBan: boolean; score: number; why: string[] } } {
  return findClaims(articleOf(text, given), language(given.code ?? 'en'), given.index ?? CAST_INDEX);
}

/** The one claim of a text. */
export function only(text: string, given: Given = {}): Claim {
  const { claims } = find(text, given);
  if (claims.length !== 1 || !claims[0]) throw new Error(`${claims.length} claims in “${text}”: ${claims.map(({ quote }) => quote).join(', ')}`);
  return claims[0];
}
