/** Splits an element's class, id and role into words, so that class-name folklore can be looked up as words and never by pattern. */

/** Pages repeat a few names thousands of times: each is split once. Cleared when a page makes up a new one for every element. */
const known = new Map<string, ReadonlySet<string>>();
const MOST_KNOWN = 5000;

/** `single-post has-sidebar relatedLinks` gives `single post related links`: words said of what the page has elsewhere are left out. */
export function classWords(element: Element): ReadonlySet<string> {
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''} ${element.getAttribute('data-testid') ?? ''}`;
  let words = known.get(named);
  if (words !== undefined) return words;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(named, (words = splitNames(named)));
  return words;
}

function splitNames(named: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of named.split(/\s+/)) for (const word of nameWords(name)) words.add(word);
  return words;
}

/** After these a word says what the page has elsewhere, not what this element is. */
const MODIFIERS = new Set(['has', 'with', 'no', 'without', 'not', 'theme', 'category', 'tag', 'tagged', 'format', 'type', 'postid', 'page']);

function nameWords(name: string): string[] {
  const parts = name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((part) => part !== '');
  // `category-social-media` names the topic of a post: nothing after the modifier describes the element.
  const end = parts.findIndex((part, at) => MODIFIERS.has(part) && at < parts.length - 1);
  return end < 0 ? parts : parts.slice(0, end);
}

const answers = new WeakMap<ReadonlySet<string>, Map<readonly string[], boolean>>();

/** True when any of `table`'s words, or all words of any of its pairs (`more stories`), are among `words`. */
export function speaksOf(words: ReadonlySet<string>, table: readonly string[]): boolean {
  if (words.size === 0) return false;
  let asked = answers.get(words);
  if (asked === undefined) answers.set(words, (asked = new Map<readonly string[], boolean>()));
  let answer = asked.get(table);
  if (answer === undefined) asked.set(table, (answer = table.some((entry) => entry.split(' ').every((word) => words.has(word)))));
  return answer;
}
