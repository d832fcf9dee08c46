/** `tallymark score`: runs the engine on labelled articles and says how well it read them. Wires reading, scoring and printing; does none of them. */
import type { LineOutput } from './build';
import { checkArticle } from './check-article';
import type { CheckedFile } from './check-article';
import { loadDatabase } from './read-database';
import { f1, scoreArticles } from './score-count';
import type { Hits, Said, Score } from './score-count';
import { readFolder } from './score-labels';
import { scoreOptions } from './score-options';
import type { ScoreOptions } from './score-options';
import { besideScript } from './beside-script';

const DONE = 0;
const SHORT = 1;
const USAGE = 2;

const HELP = `tallymark score [options] DIR

Runs the engine on the labelled articles in DIR (one JSON file an article, with its claims) and prints, by language and in all,
how many ban articles and claims it found (P precision, R recall, F1 both), how much of the claims found is right,
and every miss with its file and place. docs/LANGUAGES.md says how labels are written and counted.

  --json               one JSON object instead of tables
  --lang CODE          only the articles of one language, such as fr
  --min-claims N       fail where the F1 of audience claims, over all that was scored, is below N percent
  --min-detection N    fail where the F1 of ban articles is below N percent
  --db FOLDER          a built database; the starter database otherwise

Exit status: 0 scored, 1 a file could not be read or a score is below its minimum, 2 usage.`;

const PROCESS: LineOutput = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`tallymark score: ${line}\n`),
};

/** A sentence for a score that is too low. Nothing to find is no reason to fail. */
function shortfall(what: string, hits: Hits, least: number | null): string[] {
  const reached = f1(hits);
  return least === null || reached === null || reached >= least ? [] : [`the F1 of ${what} is ${reached.toFixed(1)}, below ${least}`];
}

function shortfalls({ counts }: Score, { minClaims, minDetection }: ScoreOptions): string[] {
  const all = counts.get('all');
  return all === undefined ? [] : [...shortfall('audience claims', all.audience, minClaims), ...shortfall('ban articles', all.detection, minDetection)];
}

function printed(score: Score, problems: string[], json: boolean): Promise<string> {
  return json ? import('./score-json').then(({ scoreJson }) => scoreJson(score, problems)) : import('./score-text').then(({ scoreText }) => scoreText(score));
}

const said = ({ topic, findings }: CheckedFile): Said => ({ topic, claims: findings.map(({ claim }) => claim) });

async function scoreFolder(options: ScoreOptions, io: LineOutput): Promise<number> {
  const labelled = await readFolder(options.folder);
  const database = labelled.ok ? await loadDatabase(options.database ?? besideScript('starter')) : labelled;
  if (!labelled.ok || !database.ok) {
    if (!database.ok) io.err(database.problem);
    return SHORT;
  }
  const { articles, problems } = labelled.value;
  problems.forEach(io.err);
  const asked = articles.filter(({ language }) => options.language === null || language === options.language);
  if (asked.length === 0) {
    if (articles.length > 0) io.err(`${options.folder}: it holds no labelled article in “${options.language ?? ''}”`);
    return SHORT;
  }
  const score = scoreArticles(asked, ({ article }) => said(checkArticle(article, database.value)), database.value.entities);
  io.out(await printed(score, problems, options.json));
  const low = shortfalls(score, options);
  low.forEach(io.err);
  return problems.length + low.length === 0 ? DONE : SHORT;
}

/** The command as the process runs it. */
export const score = (args: string[]): Promise<number> => run(args, PROCESS);

/** Answers the exit status; everything else is said through `io`. */
export async function run(args: string[], io: LineOutput): Promise<number> {
  const options = scoreOptions(args);
  if (!options.ok) {
    io.err(`${options.problem}. See tallymark score --help`);
    return USAGE;
  }
  if (options.value.help) {
    io.out(HELP);
    return DONE;
  }
  return await scoreFolder(options.value, io);
}
