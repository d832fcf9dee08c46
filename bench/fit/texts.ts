/** Reads the texts whose figures say whom they are about: labelled articles, the marked passages of `tests/references`, the examples of `tests/specs`. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Metric, Span } from '../../utils/types';

export type Kind = 'article' | 'reference' | 'spec';

/** A figure with its answers, undefined where nobody says; who has followers on a platform is not that platform. Names are as written, or ids. */
export interface Gold extends Span {
  entity: string | null | undefined;
  on: string | null | undefined;
  metric: Metric | null;
  amount: number | null;
}

export interface Text {
  id: string;
  kind: Kind;
  title: string;
  text: string;
  language: string;
  published: string | null;
  gold: Gold[];
}

interface Label extends Span { entity: string | null; on?: string | null; metric: Metric; tier?: string; value: number | null; low: number | null; high: number | null }
interface Labelled { title: string; text: string; language: string; published: string | null; claims: Label[] }
/** Fields that an example does not ask for are left out. */
interface Spec { title?: string; text: string; published?: string; claims: (Omit<Label, keyof Span | 'entity'> & { entity?: string | null; quote: string; inTitle?: boolean })[] }

const parsed = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const filesOf = (folder: string): string[] => readdirSync(folder).filter((file) => file.endsWith('.json')).sort().map((file) => join(folder, file));
const codeOf = (path: string): string => basename(path, '.json');

const amountOf = ({ value, low, high }: Pick<Label, 'value' | 'low' | 'high'>): number | null => value ?? low ?? high ?? null;

/** @param folder of articles as in `tests/articles` */
export function readArticles(folder: string): Text[] {
  return filesOf(folder).map((path) => {
    const { title, text, language, published, claims } = parsed(path) as Labelled;
    const gold = claims.filter(({ tier }) => tier === 'audience').map((claim) => ({ start: claim.start, end: claim.end, entity: claim.entity, on: claim.on ?? null, metric: claim.metric, amount: amountOf(claim) }));
    return { id: codeOf(path), kind: 'article', title, text, language, published, gold };
  });
}

export function readMarked(folder: string): Text[] {
  return filesOf(folder).flatMap((path) => (parsed(path) as { title: string; text: string }[]).map(({ title, text: marked }, i) => {
    const gold: Gold[] = [];
    let text = '';
    let last = 0;
    for (const match of marked.matchAll(/\{\{([^{}]*)\}\}/g)) {
      text += marked.slice(last, match.index);
      const [quote = '', entity, on] = (match[1] as string).split('|');
      if (entity) gold.push({ start: text.length, end: text.length + quote.length, entity, on: on ?? null, metric: null, amount: null });
      text += quote;
      last = match.index + match[0].length;
    }
    return { id: `${codeOf(path)} reference ${i + 1}`, kind: 'reference', title, text: text + marked.slice(last), language: codeOf(path), published: '2024-01-11', gold };
  }));
}

export function readSpecs(folder: string): Text[] {
  return filesOf(folder).filter((path) => codeOf(path).length === 2).flatMap((path) => (parsed(path) as Spec[]).map(({ title = '', text, published = '2021-01-11', claims }, i) => {
    let at = -1;
    const gold = claims.filter((claim) => !claim.inTitle && (claim.entity !== undefined || claim.on)).map(({ quote, entity, on, metric }) => {
      at = text.indexOf(quote, at + 1);
      return { start: at, end: at + quote.length, entity, on, metric, amount: null };
    });
    return { id: `${codeOf(path)} spec ${i + 1}`, kind: 'spec', title, text, language: codeOf(path), published, gold };
  }));
}
