/** Reads the linked data that a page declares about itself, however it is nested or broken. It judges nothing. */

/** One thing of a JSON-LD block, with its types as plain words (`NewsArticle`). */
export interface LinkedThing {
  types: string[];
  fields: Record<string, unknown>;
}

/** Blocks larger than this are catalogues, not the description of an article. */
const LARGEST_BLOCK = 400_000;
const DEEPEST = 6;
const MOST_THINGS = 200;

/** Everything described on the page, outermost first. Blocks that cannot be read are salvaged field by field. */
export function linkedData(document: Document): LinkedThing[] {
  const things: LinkedThing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent;
    if (source.length > LARGEST_BLOCK) continue;
    const value = parseBlock(source);
    if (value === undefined) things.push(...salvage(source));
    else gather(value, things, 0);
  }
  return things;
}

function parseBlock(source: string): unknown {
  const bare = source.replace(/^\s*(<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '').replace(/(-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/|;)\s*$/, '');
  for (const attempt of [source, bare, withoutSlips(bare)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient; the last resort is `salvage`.
    }
  }
  return undefined;
}

/** Line breaks inside strings and commas before a closing bracket: the two slips that templates make. */
function withoutSlips(source: string): string {
  // eslint-disable-next-line no-control-regex
  return source.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1');
}

function gather(value: unknown, into: LinkedThing[], depth: number): void {
  if (depth > DEEPEST || into.length >= MOST_THINGS || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, into, depth + 1);
    return;
  }
  const fields = value as Record<string, unknown>;
  const types = typeNames(fields['@type']);
  if (types.length > 0) into.push({ types, fields });
  // Only what a page is about, not what its list items and breadcrumbs point to: those describe other pages.
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) gather(fields[key], into, depth + 1);
}

function typeNames(value: unknown): string[] {
  const names = Array.isArray(value) ? value : [value];
  return names.filter((name): name is string => typeof name === 'string').map((name) => name.replace(/^.*[/:#]/, ''));
}

const SALVAGED = ['headline', 'datePublished', 'inLanguage', 'url', 'description'];

/** Without a parser: the first quoted value after each key that matters. */
function salvage(source: string): LinkedThing[] {
  const type = quotedAfter(source, '@type');
  if (type === null) return [];
  const fields: Record<string, unknown> = {};
  for (const key of SALVAGED) {
    const value = quotedAfter(source, key);
    if (value !== null) fields[key] = value;
  }
  return [{ types: typeNames(type), fields }];
}

function quotedAfter(source: string, key: string): string | null {
  const at = source.indexOf(`"${key}"`);
  if (at < 0) return null;
  return /^\s*:\s*\[?\s*"((?:[^"\\]|\\.)*)"/.exec(source.slice(at + key.length + 2, at + key.length + 2000))?.[1] ?? null;
}

/** A field as text; objects and lists give their first text, name or value. Null when there is none. */
export function textField(thing: LinkedThing, key: string): string | null {
  return firstText(thing.fields[key]);
}

function firstText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return firstText(value[0]);
  if (typeof value === 'object' && value !== null) {
    const { name, '@value': literal, '@id': id } = value as Record<string, unknown>;
    return firstText(name ?? literal ?? id);
  }
  return null;
}
