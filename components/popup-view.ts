/** What the popup can show, as data, and which of it a tab's state calls for. No words, no browser. */
import type { Topic, VerdictKind } from '../utils/types';

export interface PopupDatabase {
  name: string;
  figures: number;
  entities: number;
  /** ISO 8601 day or instant. */
  publishedAt: string;
}

export interface ListedClaim {
  /** Its place among the marks of the page. */
  index: number;
  quote: string;
  label: string;
  verdict: VerdictKind;
}

export type Counts = Record<VerdictKind, number>;

export type PopupView =
  | { kind: 'waiting' }
  | { kind: 'reading' }
  | { kind: 'marked'; title: string; counts: Counts; claims: readonly ListedClaim[] }
  | { kind: 'nothing-marked'; title: string; counts: Counts }
  | { kind: 'not-news' }
  | { kind: 'other-news' }
  | { kind: 'not-allowed'; site: string }
  | { kind: 'not-readable' }
  | { kind: 'failed'; problem: string | null };

/** The foot of the popup. */
export interface PopupFoot {
  database: PopupDatabase | null;
  /** The last thing that went wrong with the database, in words. */
  problem: string | null;
}

/** What is known of the tab under the popup. */
export interface TabFacts {
  /** Null where the browser does not tell, which it does for every page that may be read on command. */
  url: string | null;
  /** The reader lets us read this site always. */
  allowed: boolean;
  /** What the page side answered; null when nothing of ours runs there. */
  page: { title: string; topic: Topic | null; counts: Counts; claims: readonly ListedClaim[] } | null;
  /** The reader has asked for this page, whatever it is about. */
  asked: boolean;
}

/** Sites of the browsers themselves, closed to every extension. */
const CLOSED = new Set(['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org']);

/** The address as one that an extension may read; null for the browser's own pages, its store, files. */
export function readableAddress(url: string | null): URL | null {
  if (url === null) return null;
  try {
    const address = new URL(url);
    return /^https?:$/.test(address.protocol) && !CLOSED.has(address.hostname) ? address : null;
  } catch {
    return null;
  }
}

export function decideView({ url, allowed, page, asked }: TabFacts): PopupView {
  if (page) return viewOfPage(page, asked);
  const address = readableAddress(url);
  if (!address) return { kind: 'not-readable' };
  // Allowed and yet silent: the gate looked and said no.
  return allowed ? { kind: 'not-news' } : { kind: 'not-allowed', site: address.hostname };
}

function viewOfPage({ title, topic, counts, claims }: NonNullable<TabFacts['page']>, asked: boolean): PopupView {
  if (!topic) return { kind: 'reading' };
  if (claims.length > 0) return { kind: 'marked', title, counts, claims };
  if (asked || (topic.isNews && topic.platformBan)) return { kind: 'nothing-marked', title, counts };
  return topic.isNews ? { kind: 'other-news' } : { kind: 'not-news' };
}
