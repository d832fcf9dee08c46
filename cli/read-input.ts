/** Turns a file, or standard input, into an article. Says in one sentence why it cannot; judges nothing. */
import { extname } from 'node:path';
import type { Outcome } from '../utils/messages';
import type { Article } from '../utils/types';
import { articleFromJson } from './article-json';
import { decode } from './decode';
import { readBytes } from './read-bytes';

export interface Input {
  article: Article;
  /** The text was taken out of a page: whoever gets spans needs the text as well. */
  extracted: boolean;
}

type Form = 'text' | 'page' | 'json';

const FORMS: Record<string, Form> = { '.txt': 'text', '.html': 'page', '.htm': 'page', '.xhtml': 'page', '.json': 'json' };

/** For standard input and names without a known ending: what stands first decides. ASCII is enough for that. */
function formOf(bytes: Uint8Array): Form {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (/^<(?:!doctype|!--|html|head|body|article|\?xml)/i.test(start)) return 'page';
  return start.startsWith('{') ? 'json' : 'text';
}

async function articleOf(text: string, form: Form): Promise<Outcome<Article>> {
  if (form === 'json') return articleFromJson(text);
  if (form === 'text') return { ok: true, value: { title: '', url: null, published: null, language: null, text } };
  // The parser is the heaviest thing that the command line can load, and only pages need it.
  const { articleFromPage } = await import('./article-page');
  return articleFromPage(text);
}

/** @param file path, or `-` for standard input */
export async function readInput(file: string): Promise<Outcome<Input>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const form = (file === '-' ? undefined : FORMS[extname(file).toLowerCase()]) ?? formOf(bytes.value);
  const text = decode(bytes.value, form === 'page');
  if (!text.ok) return text;
  if (text.value.replace(/^\ufeff/, '').trim() === '') return { ok: false, problem: 'it is empty' };
  const article = await articleOf(text.value, form);
  return article.ok ? { ok: true, value: { article: article.value, extracted: form === 'page' } } : article;
}
