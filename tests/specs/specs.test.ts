/**
 * The examples of each language as its law: a few sentences, and exactly the claims that they state.
 * Quotes are compared whole and in order; of each claim only the fields that an example lists. What the engine decided is printed only when one fails.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../utils/engine/find-claims';
import { languageFor } from '../../utils/languages/index';
import type { LanguageData } from '../../utils/language';
import type { Claim, Party } from '../../utils/types';
import { STARTER_ENTITIES } from './starter-entities';

interface ExpectedClaim {
  quote: string;
  inTitle?: boolean;
  value?: number | null;
  low?: number | null;
  high?: number | null;
  hedge?: string;
  metric: string;
  /** Ids of the starter database, or, for whom it does not know, the name as written. */
  entity?: string | null;
  on?: string | null;
  attributedTo?: string | null;
  scope?: string | null;
  asOf?: string | null;
  nature?: string;
  period?: string | null;
}

interface Example {
  text: string;
  title?: string;
  published?: string;
  /** The rule that the example shows. */
  note?: string;
  claims: ExpectedClaim[];
}

type Fields = Record<keyof ExpectedClaim, unknown>;

const nameOf = (party: Party | null) => party && (party.id ?? party.name);

function fieldsOf(claim: Claim): Fields {
  const { quote, inTitle, metric, scope, asOf, nature, period, quantity } = claim;
  const { value, low, high, hedge } = quantity;
  return { quote, inTitle, value, low, high, hedge, metric, entity: nameOf(claim.entity), on: nameOf(claim.on), attributedTo: nameOf(claim.attributedTo), scope, asOf, nature, period };
}

/** Only the fields that the example asks for; of a claim that it does not expect, those that tell what it is. */
function asked(claim: Fields, expected: ExpectedClaim | undefined): Partial<Fields> {
  const keys = Object.keys(expected ?? { quote: 0, metric: 0, entity: 0 }) as (keyof ExpectedClaim)[];
  return Object.fromEntries(keys.map((key) => [key, claim[key]]));
}

function check(example: Example, code: string, language: LanguageData): void {
  const trace: string[] = [];
  const article = { title: example.title ?? '', url: null, published: example.published ?? '2021-01-11', language: code, text: example.text };
  const found = findClaims(article, language, STARTER_ENTITIES, (line) => trace.push(line)).claims.map(fieldsOf);
  const got = found.map((claim, i) => asked(claim, example.claims.find(({ quote }, n) => n >= i && quote === claim.quote) ?? example.claims[i]));
  expect(got, `${example.note ?? ''}\n${example.text}\n\n${trace.join('\n')}\n`).toEqual(example.claims);
}

/** “en.json” is a language's claims; files with another word in their name belong to other tests. */
const files = readdirSync(new URL('.', import.meta.url)).filter((file) => /^[a-z]{2,3}\.json$/.test(file)).sort();

describe.each(files)('the examples of %s', (file) => {
  const code = file.replace('.json', '');
  const examples = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Example[];
  const language = languageFor(code);

  it('are of a language that is read, each of them once, a third of them without a claim', () => {
    expect(language?.code).toBe(code);
    expect(new Set(examples.map(({ title, text }) => `${title ?? ''}\n${text}`)).size).toBe(examples.length);
    expect(examples.filter(({ claims }) => claims.length === 0).length / examples.length).toBeGreaterThan(0.3);
  });

  it.each(examples.map((example): [string, Example] => [example.text, example]))('%s', (_, example) => check(example, code, language as LanguageData));
});
