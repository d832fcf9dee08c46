/** Splits an element's class, id and role into words, so that class-name folklore can be looked up as words and never by pattern. */

/** `single-post has-sidebar relatedLinks` gives `single post sidebar related links`, with words said to be absent left out. */
export function classWords(element: Element): Set<string> {
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''} ${element.getAttribute('data-testid') ?? ''}`;
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

/** True when any of `table`'s words, or all words of any of its pairs (`more stories`), are among `words`. */
export function speaksOf(words: ReadonlySet<string>, table: readonly string[]): boolean {
  return table.some((entry) => entry.split(' ').every((word) => words.has(word)));
}
