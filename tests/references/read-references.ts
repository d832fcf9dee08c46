/** Reads the short texts in which each figure is followed by whom it is about and where it is counted: “{{12 million users|parler}}”, “{{300 followers|Ada Moss|gettr}}”. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Span } from '../../utils/types';

export interface Reference extends Span {
  entity: string;
  on: string | null;
}

export interface ReferenceText {
  id: string;
  language: string;
  title: string;
  text: string;
  references: Reference[];
}

const MARKED = /\{\{([^{}]*)\}\}/g;

export function readReferences(): ReferenceText[] {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.json')).sort();
  return files.flatMap((file) => {
    const texts = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as { title: string; text: string }[];
    return texts.map(({ title, text }, i) => ({ id: `${file} ${i + 1}`, language: file.replace('.json', ''), title, ...unmarked(text) }));
  });
}

/** A figure whose owner nobody asks for has no bar in it. */
function unmarked(marked: string): Pick<ReferenceText, 'text' | 'references'> {
  const references: Reference[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(last, match.index);
    const [quote = '', entity, on] = (match[1] as string).split('|');
    if (entity) references.push({ start: text.length, end: text.length + quote.length, entity, on: on ?? null });
    text += quote;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), references };
}
