/** Labelled articles of a folder, checked one by one: a broken file is a sentence, and the others are still there. Runs no engine. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AUDIENCE_METRICS, HEDGES, MODERATION_METRICS, OTHER_METRICS } from '../utils/types';
import type { Article, Hedge, Metric } from '../utils/types';
import type { Outcome } from '../utils/messages';
import { articleFromJson } from './article-json';
import { decode } from './decode';
import { readBytes } from './read-bytes';

export const TIERS = ['audience', 'moderation', 'other'] as const;
export type Tier = (typeof TIERS)[number];

/** A figure as a person labelled it. Spans count UTF-16 units of the text; names are usual English ones. */
export interface Label {
  start: number;
  end: number;
  quote: string;
  /** The numeral as written, with its magnitude word; inside `quote`. */
  number: string;
  value: number | null;
  low: number | null;
  high: number | null;
  hedge: Hedge;
  metric: Metric;
  tier: Tier;
  entity: string | null;
  on: string | null;
  scope: string | null;
  attributedTo: string | null;
  asOf: string | null;
}

export interface LabelledArticle {
  /** Name in its folder. */
  file: string;
  article: Article;
  /** Primary tag: `pt` of `pt-BR`. */
  language: string;
  /** News, and about a platform ban. */
  isBan: boolean;
  labels: Label[];
}

const METRICS = new Set<unknown>([...AUDIENCE_METRICS, ...MODERATION_METRICS, ...OTHER_METRICS]);
const NAMES = ['entity', 'on', 'scope', 'attributedTo', 'asOf'] as const;
const BOUNDS = ['value', 'low', 'high'] as const;

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isAbsent = (value: unknown) => value === undefined || value === null;

/** What is wrong with one label, or null. */
function wrongOf(label: Fields, text: string): string | null {
  const { start, end, quote, number } = label;
  if (typeof quote !== 'string' || quote === '') return 'it has no “quote”';
  if (typeof start !== 'number' || typeof end !== 'number' || text.slice(start, end) !== quote) return `“${quote}” does not stand at its “start” and “end”`;
  if (typeof number !== 'string' || number === '' || !quote.includes(number)) return `its “number” does not stand in “${quote}”`;
  if (!(HEDGES as readonly unknown[]).includes(label.hedge)) return `“${String(label.hedge)}” is no hedge`;
  if (!METRICS.has(label.metric)) return `“${String(label.metric)}” is no metric`;
  if (!(TIERS as readonly unknown[]).includes(label.tier)) return `“${String(label.tier)}” is no tier`;
  const name = NAMES.find((key) => !isAbsent(label[key]) && typeof label[key] !== 'string');
  if (name !== undefined) return `its “${name}” is not text`;
  const bound = BOUNDS.find((key) => !isAbsent(label[key]) && typeof label[key] !== 'number');
  if (bound !== undefined) return `its “${bound}” is not a number`;
  return BOUNDS.every((key) => isAbsent(label[key])) ? 'it has no “value”, “low” or “high”' : null;
}

function labelOf(checked: Fields): Label {
  const absent = Object.fromEntries([...NAMES, ...BOUNDS].map((key) => [key, checked[key] ?? null]));
  return { ...checked, ...absent } as unknown as Label;
}

/** @param file name in its folder, kept for whoever reads the misses */
export function labelledFromJson(file: string, json: string): Outcome<LabelledArticle> {
  const read = articleFromJson(json);
  if (!read.ok) return read;
  const fields = JSON.parse(json.replace(/^\ufeff/, '')) as Fields;
  const { language, text } = read.value;
  if (language === null) return { ok: false, problem: 'it has no “language”' };
  if (typeof fields.isNews !== 'boolean' || typeof fields.platformBan !== 'boolean') return { ok: false, problem: 'its “isNews” and “platformBan” are not both true or false' };
  if (!Array.isArray(fields.claims)) return { ok: false, problem: 'it has no “claims”' };
  for (const [at, label] of (fields.claims as unknown[]).entries()) {
    const wrong = isFields(label) ? wrongOf(label, text) : 'it is not an object';
    if (wrong !== null) return { ok: false, problem: `claim ${at + 1}: ${wrong}` };
  }
  return {
    ok: true,
    value: {
      file,
      article: read.value,
      language: language.toLowerCase().split(/[-_]/)[0] as string,
      isBan: fields.isNews && fields.platformBan,
      labels: (fields.claims as Fields[]).map(labelOf),
    },
  };
}

async function readLabelled(folder: string, file: string): Promise<Outcome<LabelledArticle>> {
  const bytes = await readBytes(join(folder, file));
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value, false);
  return text.ok ? labelledFromJson(file, text.value) : text;
}

export interface Labelled {
  articles: LabelledArticle[];
  /** Sentences without full stop, each with its file. */
  problems: string[];
}

const CAUSES: Record<string, string> = { ENOENT: 'there is no such folder', ENOTDIR: 'it is not a folder', EACCES: 'it may not be read (permission denied)' };

/** Every `.json` of a folder in the order of their names. The problem is a folder that cannot be read, or holds none. */
export async function readFolder(folder: string): Promise<Outcome<Labelled>> {
  let files: string[];
  try {
    files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return { ok: false, problem: `${folder}: ${CAUSES[code] ?? `it cannot be read (${code})`}` };
  }
  if (files.length === 0) return { ok: false, problem: `${folder}: it holds no labelled articles (files that end in .json)` };
  const held: Labelled = { articles: [], problems: [] };
  for (const file of files) {
    const read = await readLabelled(folder, file);
    if (read.ok) held.articles.push(read.value);
    else held.problems.push(`${join(folder, file)}: ${read.problem}`);
  }
  return { ok: true, value: held };
}
