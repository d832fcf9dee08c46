/** What the threads of `check --jsonl` say to each other. */
import type { Told } from '../as-told';
import type { Batch } from './split-lines';

/** What a thread is started with. */
export interface Setup extends Told {
  /** Folder of a built database. */
  database: string;
  /** Language of the sentences. */
  ui: string;
}

/** The first thing that a thread says; the problem is a sentence without full stop. */
export type Ready = { ready: true } | { ready: false; problem: string };

export interface Job extends Batch {
  job: number;
}

/** A line for each of the batch, in order. */
export interface Answers {
  lines: string[];
  /** Lines among them that could not be read. */
  errors: number;
}

export interface Done extends Answers {
  job: number;
}
