/**
 * The labelled articles: sound in themselves, and read no worse than they were.
 * Written and labelled without a look at what the engine makes of them; where it is wrong, the engine is mended and not the article.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { f1, scoreArticles } from '../cli/score-count';
import type { Said } from '../cli/score-count';
import { tierOf } from '../cli/score-compare';
import { labelledFromJson } from '../cli/score-labels';
import type { Label, LabelledArticle } from '../cli/score-labels';
import { findClaims } from '../utils/engine/find-claims';
import { languageFor } from '../utils/languages/index';
import { STARTER_ENTITIES } from './specs/starter-entities';

const folder = join(import.meta.dirname, 'articles');
const files = readdirSync(folder).sort();
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

function labelled(file: string): LabelledArticle {
  const read = labelledFromJson(file, textOf(file));
  if (!read.ok) throw new Error(`${file}: ${read.problem}`);
  return read.value;
}

const LABELLED_METRICS = new Set([
  'users', 'registered-users', 'monthly-active-users', 'daily-active-users', 'weekly-active-users', 'new-users', 'followers', 'subscribers', 'members',
  'downloads', 'visits', 'viewers', 'views', 'accounts-suspended', 'posts-removed', 'posts-flagged', 'videos-removed', 'channels-closed', 'groups-removed', 'other',
]);
const PERIODS = [undefined, null, 'day', 'week', 'month', 'quarter', 'year'];

/** Which of value, low and high a hedge leaves open. */
function openOf({ hedge }: Label): string {
  if (hedge === 'range') return 'value';
  if (hedge === 'over' || hedge === 'at-least') return 'high';
  return hedge === 'under' || hedge === 'at-most' ? 'low' : '';
}

function checkLabel(label: Label & { period?: string | null }, about: string): void {
  expect(LABELLED_METRICS, about).toContain(label.metric);
  if (label.metric !== 'other') expect(label.tier, about).toBe(tierOf(label.metric));
  else expect(label.tier, about).not.toBe('audience');
  expect((['value', 'low', 'high'] as const).filter((key) => label[key] === null).join(), about).toBe(openOf(label));
  for (const bound of [label.low, label.high]) if (label.value !== null && bound !== null) expect(bound, about).toBe(label.value);
  if (label.hedge === 'range') expect(label.low, about).toBeLessThan(label.high ?? 0);
  expect(label.quote.trim(), about).toBe(label.quote);
  expect(label.scope ?? 'world', about).toMatch(/^(world|[A-Z]{2})$/);
  expect(label.asOf ?? '2021', about).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
  expect(PERIODS, about).toContain(label.period);
}

describe('the labelled articles', () => {
  it('are sixty at least, in twelve languages, more than a quarter of them no news of a ban', () => {
    const articles = files.map(labelled);
    expect(articles.length).toBeGreaterThanOrEqual(60);
    expect([...new Set(articles.map(({ language }) => language))]).toEqual(['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'nl', 'pl', 'pt', 'ru']);
    expect(articles.filter(({ isBan }) => !isBan).length / articles.length).toBeGreaterThan(0.27);
  });

  it.each(files)('%s is sound', (file) => {
    const { article, language, labels } = labelled(file);
    const { id, platformBan, isNews } = JSON.parse(textOf(file)) as { id: string; platformBan: boolean; isNews: boolean };
    expect(`${id}.json`).toBe(file);
    expect(file.startsWith(`${language}-`)).toBe(true);
    expect(article.published).toMatch(/^20(1[6-9]|2[0-6])-\d{2}-\d{2}$/);
    expect(article.url).toMatch(/^https:\/\/example\.org\//);
    expect(platformBan && !isNews).toBe(false);
    expect(article.text).not.toMatch(/^\s|\s$|\n\n\n|[^\n]\n[^\n]| \n|\n /);
    let end = 0;
    for (const label of labels) {
      expect(label.start, label.quote).toBeGreaterThanOrEqual(end);
      ({ end } = label);
      checkLabel(label, label.quote);
    }
  });
});

/** F1 in percent. */
interface Floor {
  detection: number;
  audience: number;
}

/** Measured on 2026-11-22, three points off. Raise them with the engine. */
const FLOORS: Record<string, Floor> = {
  ar: { detection: 97, audience: 91 },
  de: { detection: 89, audience: 93 },
  en: { detection: 97, audience: 94 },
  es: { detection: 97, audience: 97 },
  fr: { detection: 97, audience: 94 },
  hi: { detection: 97, audience: 97 },
  it: { detection: 97, audience: 97 },
  ja: { detection: 85, audience: 97 },
  nl: { detection: 85, audience: 93 },
  pl: { detection: 97, audience: 90 },
  pt: { detection: 85, audience: 97 },
  ru: { detection: 97, audience: 86 },
};

function read({ article }: LabelledArticle): Said {
  const language = languageFor(article.language);
  if (language === null) throw new Error(`${article.language ?? 'no language'} is not read`);
  return findClaims(article, language, STARTER_ENTITIES);
}

describe('the engine reads them no worse than it did', () => {
  const { counts } = scoreArticles(files.map(labelled), read, STARTER_ENTITIES);

  it.each(Object.entries(FLOORS))('in %s', (language, floor) => {
    const reached = counts.get(language);
    const hint = `npm run score -- tests/articles --lang ${language} lists every miss`;
    expect(reached && f1(reached.detection), `detection; ${hint}`).toBeGreaterThanOrEqual(floor.detection);
    expect(reached && f1(reached.audience), `audience; ${hint}`).toBeGreaterThanOrEqual(floor.audience);
  });

  it('has a floor for every language of the articles', () => {
    expect(Object.keys(FLOORS).sort()).toEqual([...counts.keys()].filter((language) => language !== 'all'));
  });
});
