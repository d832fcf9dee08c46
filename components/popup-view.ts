/** What the popup can show, as data: decided by its entrypoint, drawn by `popup-panel`. No words, no browser. */
import type { VerdictKind } from '../utils/types';

export type { VerdictKind };

export interface WorkerDatabase {
  name: string;
  figures: number;
  entities: number;
  /** ISO 8601 day or instant. */
  publishedAt: string;
}

export interface ListedClaim {
  index: number;
  quote: string;
  label: string;
  verdict: VerdictKind;
}

/** The state of the tab under the popup. */
export type PopupView =
  | { kind: 'waiting' }
  | { kind: 'reading' }
  | { kind: 'marked'; title: string; counts: Record<VerdictKind, number>; claims: ListedClaim[] }
  | { kind: 'nothing-marked'; unknown: number }
  | { kind: 'not-news' }
  | { kind: 'other-news' }
  | { kind: 'not-allowed'; site: string }
  | { kind: 'not-readable' }
  | { kind: 'failed' };

/** The foot of the popup: null until the worker has answered. */
export interface PopupFoot {
  database: WorkerDatabase | null;
  /** The last thing that went wrong with the database, in words. */
  problem: string | null;
}
