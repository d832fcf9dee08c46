/** The table of weights and the code that names its features: no weight without a feature, no feature that the fitter could not file. */
import { describe, expect, it } from 'vitest';
import { tableSource } from '../../../bench/fit/table-source';
import { readArticles, readMarked, readSpecs } from '../../../bench/fit/texts';
import { findClaims } from '../../../utils/engine/find-claims';
import { OWNER_WEIGHTS } from '../../../utils/engine/owner-weights';
import type { LanguageData } from '../../../utils/language';
import { languageFor } from '../../../utils/languages/index';
import { STARTER_ENTITIES } from '../../specs/starter-entities';

const texts = [...readArticles('tests/articles'), ...readMarked('tests/references'), ...readSpecs('tests/specs')];

function featuresSeen(): Set<string> {
  const seen = new Set<string>();
  for (const text of texts) {
    findClaims({ ...text, url: null }, languageFor(text.language) as LanguageData, STARTER_ENTITIES, (line) => {
      const features = /^weigh .*? -?[\d.]+: (.*)$/s.exec(line)?.[1];
      for (const feature of features?.split(', ') ?? []) seen.add(feature);
    });
  }
  return seen;
}

describe('the weights of owners', () => {
  const seen = featuresSeen();

  it('weigh only what the code says of somebody', () => {
    expect(Object.keys(OWNER_WEIGHTS).filter((feature) => !seen.has(feature))).toEqual([]);
  });

  it('are all of a group that says what they are', () => {
    expect(() => tableSource(Object.fromEntries([...seen].map((feature) => [feature, [1, 1, 1]])))).not.toThrow();
  });
});
