/** Reads the arguments of `tallymark score`. Touches no file. */
import { parseArgs } from 'node:util';
import type { Outcome } from '../utils/messages';
import { optionProblem } from './option-problem';

export interface ScoreOptions {
  json: boolean;
  help: boolean;
  /** Folder of a built database; null for the starter database. */
  database: string | null;
  /** Primary tag; null for all languages. */
  language: string | null;
  /** Least F1 of audience claims, in percent, over all that was scored; null for none. */
  minClaims: number | null;
  /** Least F1 of ban articles, likewise. */
  minDetection: number | null;
  /** Empty where help is asked for. */
  folder: string;
}

const OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  db: { type: 'string' },
  lang: { type: 'string' },
  'min-claims': { type: 'string' },
  'min-detection': { type: 'string' },
} as const;

type Parsed = ReturnType<typeof parse>;
const parse = (args: string[]) => parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });

const isPercent = (text: string) => /^\d{1,3}(?:\.\d+)?$/.test(text) && Number(text) <= 100;

function problemIn({ values, positionals }: Parsed): string | null {
  if (values.help === true) return null;
  const floor = (['min-claims', 'min-detection'] as const).find((name) => values[name] !== undefined && !isPercent(values[name]));
  if (floor !== undefined) return `--${floor} takes a number from 0 to 100, not “${values[floor] ?? ''}”`;
  if (values.lang !== undefined && !/^[a-z]{2,3}$/.test(values.lang)) return `--lang takes the code of a language such as fr, not “${values.lang}”`;
  if (values.db === '') return '--db takes the folder of a database';
  return positionals.length === 1 && positionals[0] !== '' ? null : 'give one folder of labelled articles';
}

/** The problem is a sentence without full stop, for “tallymark score: …”. */
export function scoreOptions(args: string[]): Outcome<ScoreOptions> {
  let parsed: Parsed;
  try {
    parsed = parse(args);
  } catch (error) {
    return { ok: false, problem: optionProblem(error) };
  }
  const problem = problemIn(parsed);
  if (problem !== null) return { ok: false, problem };
  const { values, positionals } = parsed;
  const floor = (text: string | undefined) => (text === undefined ? null : Number(text));
  return {
    ok: true,
    value: {
      json: values.json ?? false,
      help: values.help ?? false,
      database: values.db ?? null,
      language: values.lang ?? null,
      minClaims: floor(values['min-claims']),
      minDetection: floor(values['min-detection']),
      folder: positionals[0] ?? '',
    },
  };
}
