/** Picks the interface's language and gives its words: templates filled, plurals chosen, names joined. Numbers and dates are `numbers` and `dates`. */
import en from './en.json';
import fr from './fr.json';
import type { Messages, Plural } from './messages';

export interface Words {
  messages: Messages;
  /** Code of the language, for `lang`. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** What Intl is asked for: the reader's own region, else the language's usual one. */
  locale: string;
}

/** One line for each language that has its messages. */
const CATALOGUE: Record<string, Messages> = { en, fr };
const FALLBACK = 'en';

export const LANGUAGES: readonly string[] = Object.keys(CATALOGUE);

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** The words of the language that `tag` (BCP 47, or Chrome's `pt_BR`) asks for; English where there is none. */
export function wording(tag: string): Words {
  const asked = tag.replace(/_/g, '-');
  const language = languageOf(asked);
  const messages = CATALOGUE[language];
  if (messages === undefined) return wording(FALLBACK);
  return { messages, language, direction: messages.direction === 'rtl' ? 'rtl' : 'ltr', locale: asked.includes('-') && isLocale(asked) ? asked : messages.locale };
}

/** Fills “{name}” places. A place without a value is a programmer's error. */
export function fill(template: string, values: Record<string, string | number> = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in “${template}”`);
    return String(value);
  });
}

/** The form for a number; `inMillions` when it is written with a magnitude word, which some languages treat as a noun (“10 millions d’utilisateurs”). */
export function pluralForm(words: Words, forms: Plural, n: number, inMillions = false): string {
  if (inMillions && forms.many !== undefined) return forms.many;
  return forms[new Intl.PluralRules(words.locale).select(n)] ?? forms.other;
}

/** “{n} figures” with its number, and other values besides. */
export function countOf(words: Words, forms: Plural, n: number, values: Record<string, string | number> = {}): string {
  return fill(pluralForm(words, forms, n), { n: new Intl.NumberFormat(words.locale).format(n), ...values });
}

/** “Sensor Tower”, “Guiame and Il Tempo”, “Guiame, Il Tempo and The Verge”, “Guiame, Il Tempo and 3 others”. */
export function joinNames(words: Words, names: readonly string[]): string {
  const [a = '', b, c] = names;
  const { list } = words.messages;
  if (b === undefined) return a;
  if (c === undefined) return fill(list.pair, { a, b });
  return names.length === 3 ? fill(list.three, { a, b, c }) : countOf(words, list.more, names.length - 2, { a, b });
}

/** Capital first letter, as a sentence begins. */
export function sentence(words: Words, text: string): string {
  return text.charAt(0).toLocaleUpperCase(words.locale) + text.slice(1);
}
