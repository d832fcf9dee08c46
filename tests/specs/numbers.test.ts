/** Runs the examples of `<code>.numbers.json`: sentences and the quantities that a careful reader finds in them, in order. On failure it prints what the engine did. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../utils/engine/quantities';
import type { NumberWords } from '../../utils/language';
import type { Hedge, Quantity } from '../../utils/types';

interface Expected {
  quote: string;
  hedge: Hedge;
  value?: number;
  low?: number;
  high?: number;
  currency?: true;
  percent?: true;
}

interface Example {
  text: string;
  quantities: Expected[];
}

const specs = new URL('./', import.meta.url);
const languages = new URL('../../utils/languages/', import.meta.url);

function readJson(url: URL): unknown {
  return JSON.parse(readFileSync(url, 'utf8'));
}

/** What the example states of a quantity, and no more. */
function stated(text: string, quantity: Quantity): Expected {
  const said: Expected = { quote: text.slice(quantity.start, quantity.end), hedge: quantity.hedge };
  if (quantity.value === null) Object.assign(said, { low: quantity.low, high: quantity.high });
  else said.value = quantity.value;
  if (quantity.currency) said.currency = true;
  if (quantity.percent) said.percent = true;
  return said;
}

for (const file of readdirSync(specs).filter((name) => name.endsWith('.numbers.json')).sort()) {
  const code = file.split('.')[0] as string;
  describe(`numbers in ${code}`, () => {
    const words = readJson(new URL(`${code}/numbers.json`, languages)) as NumberWords;
    const examples = readJson(new URL(file, specs)) as Example[];

    it.each(examples)('$text', ({ text, quantities }) => {
      const steps: string[] = [];
      const found = findQuantities(text, words, (at, what) => steps.push(`${at}: ${what}`));
      expect(found.map((quantity) => stated(text, quantity)), `trace:\n${steps.join('\n')}`).toEqual(quantities);
    });

    it('has at least a third of examples without a hedge', () => {
      const calm = examples.filter(({ quantities }) => quantities.every(({ hedge }) => hedge === 'exact'));
      expect(calm.length * 3).toBeGreaterThanOrEqual(examples.length);
    });
  });
}
