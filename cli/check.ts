/** `tallymark check`: reads articles and says what the sources say of their figures. Wires reading, judging and printing; does none of them. */
import type { Outcome } from '../utils/messages';
import { asTold } from './as-told';
import { checkArticle } from './check-article';
import { checkOptions } from './check-options';
import type { CheckOptions } from './check-options';
import { ownFault } from './own-fault';
import { loadDatabase } from './read-database';
import type { LoadedDatabase } from './read-database';
import { readInput } from './read-input';
import { besideScript } from './beside-script';

const DONE = 0;
const UNREAD = 1;
const USAGE = 2;

const HELP = `tallymark check [options] FILE…
tallymark check --jsonl [options] <ARTICLES

Reads articles (.txt, .html, or .json with {title, url, published, language?, text}; - is standard input)
and compares their figures with a database of sourced, dated ones.

  --json             one JSON object a line, in the order of the files
  --jsonl            one article in JSON a line from standard input, one answer a line, in order, on all cores;
                     a line that cannot be read is answered by {"format", "line", "error"}
  --threads N        for --jsonl: so many threads, otherwise one for each core
  --db FOLDER        a built database; the starter database otherwise
  --lang TAG         language of the articles, such as fr or pt-BR
  --published DATE   day of publication, such as 2021-01-11; without one nothing is judged beyond “related”
  --ui TAG           language of the sentences (en)

Exit status: 0 done, 1 a file could not be read, 2 usage. With --jsonl, lines that cannot be read are answers too: 0.
`;

const complain = (sentence: string) => void process.stderr.write(`tallymark check: ${sentence}\n`);

async function answer(file: string, database: LoadedDatabase, options: CheckOptions): Promise<Outcome<string>> {
  const input = await readInput(file);
  if (!input.ok) return input;
  const { article, extracted } = input.value;
  const checked = checkArticle(asTold(article, options), database);
  if (options.json) return { ok: true, value: (await import('./answer-json')).answerJson(checked, extracted, options.ui) };
  return { ok: true, value: (await import('./answer-text')).answerText(checked, options.ui) };
}

/** Whatever throws is a fault of ours: whoever handed in ten other files still gets their answers, and a sentence instead of a trace. */
async function answerOrSay(...asked: Parameters<typeof answer>): Promise<Outcome<string>> {
  try {
    return await answer(...asked);
  } catch (error) {
    return { ok: false, problem: ownFault(error) };
  }
}

export async function check(args: string[]): Promise<number> {
  const options = checkOptions(args);
  if (!options.ok) {
    complain(`${options.problem}. See tallymark check --help`);
    return USAGE;
  }
  if (options.value.help) {
    process.stdout.write(HELP);
    return DONE;
  }
  if (options.value.lines) {
    const answered = await (await import('./lines/check-lines')).checkLines(options.value);
    if (!answered.ok) complain(answered.problem);
    return answered.ok ? DONE : UNREAD;
  }
  const database = await loadDatabase(options.value.database ?? besideScript('starter'));
  if (!database.ok) {
    complain(database.problem);
    return UNREAD;
  }
  let status = DONE;
  for (const file of options.value.files) {
    const answered = await answerOrSay(file, database.value, options.value);
    if (answered.ok) process.stdout.write(`${answered.value}\n`);
    else {
      complain(`${file === '-' ? 'standard input' : file}: ${answered.problem}`);
      status = UNREAD;
    }
  }
  return status;
}
