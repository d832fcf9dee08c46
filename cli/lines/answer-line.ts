/** The answer to one line of `check --jsonl`: what `check --json` says of an article, or an error object. It never throws. */
import { answerJson } from '../answer-json';
import { articleFromJson } from '../article-json';
import { asTold } from '../as-told';
import { checkArticle } from '../check-article';
import { ownFault } from '../own-fault';
import type { LoadedDatabase } from '../read-database';
import type { Setup } from './protocol';
import { TOO_LONG, type Batch } from './split-lines';

/** Bytes: as much as a whole page or file of `check`. */
export const LINE_LIMIT = 20_000_000;

/** Counted like the answers themselves, so that line N of the output is of line N of the input. */
export function errorLine(line: number, error: string): string {
  return JSON.stringify({ format: 1, line, error });
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Null where the bytes are no UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

export interface Answer {
  line: string;
  isError: boolean;
}

export function answerLine(bytes: Batch['lines'][number], number: number, database: LoadedDatabase, setup: Setup): Answer {
  const refuse = (why: string): Answer => ({ line: errorLine(number, why), isError: true });
  if (bytes === TOO_LONG) return refuse(`it is longer than ${LINE_LIMIT / 1_000_000} MB`);
  const text = textOf(bytes);
  if (text === null) return refuse('it is not text in UTF-8');
  if (text.trim() === '') return refuse('it is empty');
  const article = articleFromJson(text);
  if (!article.ok) return refuse(article.problem);
  try {
    return { line: answerJson(checkArticle(asTold(article.value, setup), database), false, setup.ui), isError: false };
  } catch (error) {
    return refuse(ownFault(error));
  }
}
