/** The report that Tallymark began with, where it lies beside the project: eleven marks, each right, and nothing else. Its text is not ours and stays outside. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../cli/dev/root.mjs';
import { checkJson, marked } from './command-line';
import { ELEVEN, alike } from './eleven';

export const SEED = join(root, '../shared/seed/parler-hors-ligne.fr.txt');

describe.runIf(existsSync(SEED))('the report', () => {
  const [answer] = existsSync(SEED) ? checkJson('--lang', 'fr', '--published', '2021-01-11', SEED) : [];

  it.each(ELEVEN)('has $metric of $entity from $low to $high', (expected) => {
    expect(alike(answer!.claims, expected)).toEqual(expected);
  });

  it('has nothing else that is marked', () => {
    expect(marked(answer!)).toHaveLength(ELEVEN.length);
  });
});
