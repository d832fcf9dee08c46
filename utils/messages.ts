/**
 * The door between the two sides. Pages ask questions and hand in an article; our own pages may also change things;
 * the worker speaks to tabs. One interface for each asker, question and answer in one signature.
 * Nothing but shapes and the two small functions that carry them: no browser API is imported here, so the gate can use it for free.
 */
import type { Annotation, Article, Topic, VerdictKind } from './types';

/** What a page may ask. Pages are strangers: a renderer can be hijacked, so every argument is checked and bounded on arrival. */
export interface PageAsks {
  /** The gate's yes: the worker injects the reader into the asking frame. */
  articleSeen(): void;
  /** Read and judge. Answers null to a page that sends nonsense, or more at once than a page needs. */
  checkArticle(article: Article, asked: boolean): CheckedArticle | null;
  /** How many marks stand on the page now: for the badge. */
  marksShown(count: number): void;
}

/** What our own pages may ask. Refused unless the sender's address is one of ours. */
export interface OwnerAsks {
  status(): WorkerStatus;
  /** Registers the gate for what the reader has granted since. */
  permissionsChanged(): void;
  /** Injects the reader into a tab on the reader's command (`activeTab`). */
  checkTab(tabId: number): Outcome<null>;
}

/** What the worker, or our own pages, may ask of the reader in a tab. */
export interface TabAsks {
  pageState(): PageState;
  /** Scrolls to a mark and opens its card. */
  openCard(index: number): void;
  /** Reads and judges what is selected now, whatever the page is about. */
  checkSelection(): void;
  /** Reads the whole page, whatever it is about. */
  checkPage(): void;
}

export interface CheckedArticle {
  topic: Topic;
  annotations: Annotation[];
  /** Claims found that no figure speaks of: counted, not marked. */
  unknown: number;
  /** The interface's words that the page side needs. */
  words: PageWords;
}

/** Words for what the page side says by itself, in the interface's language. */
export interface PageWords {
  language: string;
  direction: 'ltr' | 'rtl';
  /** “Figures on this page (5)”. */
  listTitle: string;
  /** “No figure found in the selection.” */
  nothingSelected: string;
  close: string;
}

/** What the popup shows of a tab. */
export interface PageState {
  title: string;
  /** Null while the article is being read. */
  topic: Topic | null;
  counts: Record<VerdictKind, number>;
  claims: { index: number; quote: string; label: string; verdict: VerdictKind }[];
}

export interface WorkerStatus {
  /** Origins on which the gate runs; empty when the reader has granted none. */
  origins: string[];
  database: { name: string; figures: number; entities: number; publishedAt: string } | null;
  /** The last thing that went wrong with the database, in words; null when all is well. */
  problem: string | null;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: string };

type Asks = PageAsks & OwnerAsks & TabAsks;
type Args<A, K extends keyof A> = A[K] extends (...args: infer P) => unknown ? P : never;
type Answer<A, K extends keyof A> = A[K] extends (...args: never[]) => infer R ? R : never;

/** A question on the wire. The field name is ours alone, so that other messages are recognised as foreign at a glance. */
export interface Question {
  tallymark: keyof Asks;
  args: unknown[];
}

export type Handlers<A> = { [K in keyof A]: (...args: Args<A, K>) => Answer<A, K> | Promise<Answer<A, K>> };

/** Makes a typed asker out of any function that carries a message and brings the answer back. */
export function asker<A extends Partial<Asks>>(carry: (message: Question) => Promise<unknown>) {
  return <K extends keyof A & keyof Asks>(question: K, ...args: Args<A, K>): Promise<Answer<A, K>> =>
    carry({ tallymark: question, args }) as Promise<Answer<A, K>>;
}

/** The name and arguments of a question of ours, or null for anything else: then the listener says “not mine” synchronously. */
export function asQuestion(message: unknown): Question | null {
  if (typeof message !== 'object' || message === null) return null;
  const { tallymark, args } = message as Partial<Question>;
  return typeof tallymark === 'string' && Array.isArray(args) ? { tallymark, args } : null;
}
