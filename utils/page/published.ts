/** Finds the day or instant at which an article was published, in ISO 8601. Says null rather than guess; never reads a clock. */
import { textField, type LinkedThing } from './json-ld';

/** Names of `<meta>` elements (name, property or itemprop) that hold a time of publication, the surest first. */
const META_NAMES = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'publication_date', 'publish-date', 'publishdate', 'pubdate',
  'article.published', 'published_time', 'publishtime', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'dc.date', 'cxenseparse:recs:publishtime', 'article:publicationdate', 'date', 'og:pubdate',
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `scope` is where the article stands; its own `<time>` comes before the page's others. Null when nothing readable is declared. */
export function publishedAt(document: Document, described: LinkedThing | null, scope: Element | null, address: string | null): string | null {
  const candidates = [
    described === null ? null : textField(described, 'datePublished'),
    ...metaDates(document),
    ...timeElements(scope),
    ...(scope === null ? [] : timeElements(document)),
    described === null ? null : textField(described, 'dateCreated'),
    dateInAddress(address),
  ];
  for (const candidate of candidates) {
    const iso = candidate === null ? null : isoDate(candidate);
    if (iso !== null) return iso;
  }
  return null;
}

function metaDates(document: Document): string[] {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase();
    if (!found.has(name)) found.set(name, meta.getAttribute('content') ?? '');
  }
  return META_NAMES.map((name) => found.get(name)).filter((value): value is string => value !== undefined);
}

/** Declared times of publication first, then the first `<time>` that is not said to be an update. */
function timeElements(scope: Document | Element | null): string[] {
  if (scope === null) return [];
  const declared = [...scope.querySelectorAll('[itemprop~="datePublished"], time[pubdate]')];
  const others = [...scope.querySelectorAll('time[datetime]')].filter((time) => !isUpdate(time) && time.closest('aside, nav, footer') === null);
  return [...declared, ...others.slice(0, 1)].map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent);
}

function isUpdate(time: Element): boolean {
  const words = `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''} ${time.parentElement?.getAttribute('class') ?? ''}`;
  return /updat|modif|aktualis|maj\b/i.test(words);
}

function dateInAddress(address: string | null): string | null {
  const match = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:[/_-]|$)/.exec(address ?? '');
  return match === null ? null : `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
}

/** An ISO day or instant out of what templates write; null for anything else. Exported for its test. */
export function isoDate(written: string): string | null {
  const text = written.trim();
  return fromIso(text) ?? fromDigits(text) ?? fromEnglish(text);
}

function fromIso(text: string): string | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?/i.exec(text);
  if (match === null) return null;
  const [, year, month, day, time, zone] = match;
  const date = realDay(Number(year), Number(month), Number(day));
  if (date === null || time === undefined) return date;
  return `${date}T${time.length === 5 ? `${time}:00` : time}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  return /^(z|utc)$/i.test(zone) ? 'Z' : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/** `20210111` and `20210111103000`; instants in seconds or milliseconds since the epoch. */
function fromDigits(text: string): string | null {
  if (/^1\d{9}(\d{3})?$/.test(text)) return new Date(Number(text.slice(0, 10)) * 1000).toISOString().replace('.000', '');
  const match = /^(20\d\d|19\d\d)(\d\d)(\d\d)(?:\d{6}|T.*)?$/.exec(text);
  return match === null ? null : realDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** `January 11, 2021`, `11 Jan 2021`, and mail dates. Months of other languages are not declared in machine-readable places. */
function fromEnglish(text: string): string | null {
  const day = /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th)?(?=[\s,-])/.exec(text);
  const month = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.exec(text);
  const year = /\b((?:19|20)\d\d)\b/.exec(text);
  if (day === null || month === null || year === null || text.length > 60) return null;
  return realDay(Number(year[1]), MONTHS.indexOf((month[1] ?? '').toLowerCase()) + 1, Number(day[1]));
}

function realDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1990 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
