/** Decides whether a page deserves the reader: an article by its structure, about a platform ban by its first words. */
import { couldBeBan } from '../engine/topic-gate';
import { GATE_CUES } from './gate-cues';
import { textField, type LinkedThing } from './json-ld';
import { addressOf } from './page-facts';
import { pageKind } from './page-kind';

export interface GateAnswer {
  yes: boolean;
  why: string;
}

/** Enough for a headline, a standfirst and an opening; longer would only cost time. */
const OPENING_PARAGRAPHS = 8;
const LONGEST_OPENING = 4000;

/** Never throws. Reads no paragraph of a page that does not call itself an article. */
export function askGate(document: Document): GateAnswer {
  const { kind, why, described } = pageKind(document);
  if (kind !== 'article') return { yes: false, why };
  if (isFrontPage(document)) return { yes: false, why: 'it is the front page of a site' };
  const yes = couldBeBan(`${declaredWords(document, described)}\n${openingWords(document)}`, GATE_CUES);
  return { yes, why: yes ? why : 'nothing in its title or opening speaks of a platform ban' };
}

/** Front pages of many sites declare themselves as articles. One with a headline of its own and no list of teasers may still be a story. */
function isFrontPage(document: Document): boolean {
  const atRoot = /^https?:\/\/[^/]+\/?$/.test(addressOf(document).replace(/[?#].*$/, ''));
  return atRoot && document.querySelectorAll('article').length > 2;
}

function declaredWords(document: Document, described: LinkedThing | null): string {
  const words = [document.title];
  for (const meta of document.querySelectorAll('meta[name="description" i], meta[property="og:title" i], meta[property="og:description" i], meta[name="keywords" i]')) {
    words.push(meta.getAttribute('content') ?? '');
  }
  if (described !== null) for (const key of ['headline', 'description', 'keywords']) words.push(textField(described, key) ?? '');
  return words.join('\n').slice(0, LONGEST_OPENING);
}

function openingWords(document: Document): string {
  const home = document.querySelector('[itemprop~="articleBody"], article, main, [role="main"]') ?? document.querySelector('body');
  if (home === null) return '';
  const parts = [document.querySelector('h1')?.textContent ?? ''];
  const paragraphs = home.getElementsByTagName('p');
  for (let i = 0; i < Math.min(paragraphs.length, OPENING_PARAGRAPHS); i++) parts.push(paragraphs[i]?.textContent ?? '');
  return parts.join('\n').slice(0, LONGEST_OPENING);
}
