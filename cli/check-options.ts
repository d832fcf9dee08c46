/** Reads the arguments of `tallymark check`. Touches no file. */
import { parseArgs } from 'node:util';
import type { Outcome } from '../utils/messages';
import { isDay } from './is-day';
import { optionProblem } from './option-problem';

export interface CheckOptions {
  json: boolean;
  /** One article a line from standard input, one answer a line. */
  lines: boolean;
  /** For `lines`; null for as many as there are cores. */
  threads: number | null;
  help: boolean;
  /** Folder of a built database; null for the one beside the script. */
  database: string | null;
  /** BCP 47 tag of the article, over what the file says. */
  language: string | null;
  /** ISO 8601 day or instant of publication, over what the file says. */
  published: string | null;
  /** Language of the sentences. */
  ui: string;
  /** Paths; `-` is standard input. */
  files: string[];
}

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  threads: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  db: { type: 'string' },
  lang: { type: 'string' },
  published: { type: 'string' },
  ui: { type: 'string' },
} as const;

const THREADS = /^[1-9]\d{0,2}$/;

type Parsed = ReturnType<typeof parse>;
const parse = (args: string[]) => parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });

function problemIn({ values, positionals }: Parsed): string | null {
  if (values.help === true) return null;
  if (values.lang !== undefined && !isTag(values.lang)) return `--lang takes a language tag such as fr or pt-BR, not “${values.lang}”`;
  if (values.ui !== undefined && !isTag(values.ui)) return `--ui takes a language tag such as en or fr, not “${values.ui}”`;
  if (values.published !== undefined && !isDay(values.published)) return `--published takes a day such as 2021-01-11, not “${values.published}”`;
  if (values.threads !== undefined && !THREADS.test(values.threads)) return `--threads takes a number from 1 to 999, not “${values.threads}”`;
  if (values.threads !== undefined && values.jsonl !== true) return '--threads is for --jsonl';
  if (values.db === '') return '--db takes the folder of a database';
  if (values.jsonl === true) return positionals.some((file) => file !== '-') ? '--jsonl reads standard input and takes no file' : null;
  if (positionals.length === 0) return 'no file given';
  if (positionals.filter((file) => file === '-').length > 1) return 'standard input (-) can be read once only';
  return null;
}

/** The problem is a sentence without full stop, for “tallymark check: …”. */
export function checkOptions(args: string[]): Outcome<CheckOptions> {
  let parsed: Parsed;
  try {
    parsed = parse(args);
  } catch (error) {
    return { ok: false, problem: optionProblem(error) };
  }
  const problem = problemIn(parsed);
  if (problem !== null) return { ok: false, problem };
  const { values, positionals } = parsed;
  return {
    ok: true,
    value: {
      json: values.json ?? false,
      lines: values.jsonl ?? false,
      threads: values.threads === undefined ? null : Number(values.threads),
      help: values.help ?? false,
      database: values.db ?? null,
      language: values.lang ?? null,
      published: values.published ?? null,
      ui: values.ui ?? 'en',
      files: positionals,
    },
  };
}
