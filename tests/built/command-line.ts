/** The built command line, as a person would call it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../cli/dev/root.mjs';

export interface JsonClaim {
  start: number;
  end: number;
  quote: string;
  value: number | null;
  low: number | null;
  high: number | null;
  hedge: string;
  metric: string;
  entity: string | null;
  on: string | null;
  scope: string | null;
  attributedTo: string | null;
  nature: string;
  verdict: string;
  selfReported: boolean;
  attribution: string | null;
  why: string;
  figures: { id: string; relation: string }[];
}

export interface JsonAnswer {
  format: number;
  article: { title: string; url: string | null; language: string | null; published: string | null; isNews: boolean; platformBan: boolean; score: number; why: string[] };
  text?: string;
  claims: JsonClaim[];
}

export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

export function tallymark(args: string[], input?: string | Uint8Array): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, '.output/cli/tallymark.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  return { status, out: stdout, err: stderr };
}

/** One answer for each file. */
export function checkJson(...args: string[]): JsonAnswer[] {
  const { status, out, err } = tallymark(['check', '--json', ...args]);
  if (status !== 0) throw new Error(`check ended with ${status}: ${err}`);
  return out.trimEnd().split('\n').map((line) => JSON.parse(line) as JsonAnswer);
}

/** Claims that a page marks: a figure speaks of them. */
export const marked = ({ claims }: JsonAnswer): JsonClaim[] => claims.filter(({ verdict }) => verdict !== 'unknown');
