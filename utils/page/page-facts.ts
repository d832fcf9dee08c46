/** What a page declares about itself beside its text: address, language and the titles it gives. It does not choose the headline. */
import { textField, type LinkedThing } from './json-ld';

/** The address under which the page wants to be known, without fragment; null for a file without one. */
export function canonicalAddress(document: Document): string | null {
  const own = webAddress(addressOf(document), undefined);
  const declared = [document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), metaContent(document, 'og:url')];
  for (const address of declared) {
    const whole = address ? webAddress(address, own ?? undefined) : null;
    if (whole !== null) return whole;
  }
  return own;
}

/** Empty for a document that came from a file. */
export function addressOf(document: Document): string {
  return (document as { URL?: string }).URL ?? '';
}

function webAddress(address: string, base: string | undefined): string | null {
  try {
    const url = new URL(address.trim(), base);
    url.hash = '';
    return /^https?:$/.test(url.protocol) && url.href.length <= LONGEST_ADDRESS ? url.href : null;
  } catch {
    return null;
  }
}

/** BCP 47 tag of the article, from the element nearest to it that says; null when nothing usable is declared. */
export function declaredLanguage(document: Document, body: Element | null, described: LinkedThing | null): string | null {
  const candidates = [
    body?.closest('[lang]')?.getAttribute('lang'),
    document.querySelector('html')?.getAttribute('lang'),
    document.querySelector('html')?.getAttribute('xml:lang'),
    described === null ? null : textField(described, 'inLanguage'),
    metaContent(document, 'og:locale'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    metaContent(document, 'language'),
  ];
  for (const candidate of candidates) {
    const tag = languageTag(candidate ?? '');
    if (tag !== null) return tag;
  }
  return null;
}

/** `fr_FR` and `FR-fr` become `fr-FR`; words and wildcards become null. */
function languageTag(written: string): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?=$|[\s,;.@-])/i.exec(written);
  if (match === null) return null;
  const [, language = '', script, region] = match;
  const parts = [language.toLowerCase()];
  if (script !== undefined) parts.push(script.charAt(0).toUpperCase() + script.slice(1).toLowerCase());
  if (region !== undefined) parts.push(region.toUpperCase());
  return parts.join('-');
}

/** The titles that the page declares for other machines, the surest first. */
export function declaredTitles(document: Document, described: LinkedThing | null): string[] {
  const titles = [
    described === null ? null : (textField(described, 'headline') ?? textField(described, 'name')),
    metaContent(document, 'og:title'),
    metaContent(document, 'twitter:title'),
    document.querySelector('title')?.textContent,
  ];
  return titles.map((title) => plain(title ?? '')).filter((title) => title !== '');
}

/** Without the name of the site that many pages append: “Headline | The Paper”. Short heads are left alone. */
export function withoutSite(title: string): string {
  const cut = title.replace(/\s+[|·»—–:-]+\s+[^|·»]{1,40}$/u, '').trim();
  return cut.length >= 20 || cut.split(' ').length >= 4 ? cut : title;
}

function metaContent(document: Document, name: string): string | null {
  return document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`)?.getAttribute('content') ?? null;
}

/** Longer ones are no titles, cost more than they tell, and the worker takes none. */
export const LONGEST_TITLE = 2000;
/** Longer addresses are not remembered by anybody, and the worker takes none. */
const LONGEST_ADDRESS = 4000;

/** Linked data often holds character references and white space of its template. */
function plain(text: string): string {
  return text
    .slice(0, LONGEST_TITLE)
    .replace(/&(amp|quot|#0?39|apos|nbsp|lt|gt|rsquo|lsquo|laquo|raquo|#8217|#8220|#8221);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/[ \t\n\r]+/g, ' ')
    .trim();
}

const ENTITIES: Record<string, string> = {
  amp: '&', quot: '"', '#39': "'", '#039': "'", apos: "'", nbsp: '\u00a0', lt: '<', gt: '>', rsquo: '’', lsquo: '‘', laquo: '«', raquo: '»', '#8217': '’', '#8220': '“', '#8221': '”',
};
