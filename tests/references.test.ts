/** Whom figures are about in texts that make it hard: stores beside platforms, several accounts, names that nobody knows. The share that is right may only rise. */
import { describe, expect, it } from 'vitest';
import { findClaims } from '../utils/engine/find-claims';
import { languageFor } from '../utils/languages/index';
import type { LanguageData } from '../utils/language';
import type { Party } from '../utils/types';
import { readReferences, type ReferenceText } from './references/read-references';
import { STARTER_ENTITIES } from './specs/starter-entities';

const FLOORS = { entity: 0.8, on: 0.8 };

const nameOf = (party: Party | null) => party && (party.id ?? party.name);

function answers({ title, text, language, references }: ReferenceText): { entity: boolean; on: boolean | null }[] {
  const { claims } = findClaims({ title, url: null, published: '2024-01-11', language, text }, languageFor(language) as LanguageData, STARTER_ENTITIES);
  return references.flatMap(({ start, end, entity, on }) => {
    const claim = claims.find((one) => !one.inTitle && one.start < end && one.end > start);
    return claim ? [{ entity: nameOf(claim.entity) === entity, on: on === null ? null : nameOf(claim.on) === on }] : [];
  });
}

describe('figures in texts with several names', () => {
  const texts = readReferences();
  const all = texts.flatMap(answers);

  it('are nearly all found', () => {
    const asked = texts.reduce((sum, { references }) => sum + references.length, 0);
    expect(all.length / asked).toBeGreaterThan(0.9);
  });

  it('are mostly given to whom they are about', () => {
    expect(all.filter(({ entity }) => entity).length / all.length).toBeGreaterThan(FLOORS.entity);
  });

  it('are mostly counted where the text says', () => {
    const asked = all.filter(({ on }) => on !== null);
    expect(asked.filter(({ on }) => on).length / asked.length).toBeGreaterThan(FLOORS.on);
  });
});
