/** `tallymark build`: a data package becomes the folder of files that readers load. Reads, has it checked and packed, and writes. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { wordProblem } from '../utils/facts/check-cells';
import { packDatabase } from '../utils/facts/pack-database';
import { DESCRIPTOR_FILE, readDescriptor } from '../utils/facts/read-descriptor';
import { readTables } from '../utils/facts/read-tables';
import { TABLE_NAMES, type TableName } from '../utils/facts/tables';
import type { Dossier } from '../utils/types';
import { gzip } from './gzip';
import { holdsOnlyDatabase } from './own-folder';
import { writeFolder } from './write-folder';

const DONE = 0;
const PROBLEMS = 1;
const USAGE = 2;

const HELP = `tallymark build FACTS_DIR OUT_DIR

Checks the data package in FACTS_DIR (${DESCRIPTOR_FILE} and its three tables) and writes the database to OUT_DIR,
replacing the one that is there. The same package always gives the same files.

Exit status: 0 done, 1 the package has problems (each is listed with file, line and column), 2 usage.`;

/** Where lines go: one without its line end. */
export interface LineOutput {
  out: (line: string) => void;
  err: (line: string) => void;
}

const PROCESS: LineOutput = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
};

/** The command as the process runs it. */
export const build = (args: string[]): Promise<number> => run(args, PROCESS);

/** Answers the exit status; everything else is said through `io`. */
export async function run(args: string[], io: LineOutput): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    io.out(HELP);
    return DONE;
  }
  const [facts, out, ...rest] = args;
  if (facts === undefined || out === undefined || rest.length > 0 || args.some((arg) => arg.startsWith('-'))) {
    io.err('tallymark build: give the folder of the data package and the folder to write. See tallymark build --help');
    return USAGE;
  }
  try {
    return await buildFolder(facts, out, io);
  } catch (error) {
    // What the file system refuses (no room, no right) is the user's to know, not a fault of ours.
    io.err(`tallymark build: ${error instanceof Error ? error.message : String(error)}`);
    return PROBLEMS;
  }
}

async function buildFolder(facts: string, out: string, io: LineOutput): Promise<number> {
  const descriptorText = await readText(join(facts, DESCRIPTOR_FILE));
  if (descriptorText === null) return complain([`${facts} holds no readable ${DESCRIPTOR_FILE}; give the folder of a data package`], io);
  const descriptor = readDescriptor(descriptorText);
  if (!descriptor.ok) return complain(descriptor.problems.map(wordProblem), io);
  const { about, paths } = descriptor.value;
  const read = await readDossiers(facts, paths);
  if (read.problems.length > 0) return complain(read.problems, io);
  const packed = await packDatabase(read.dossiers, about, gzip);
  if (!packed.ok) return complain([packed.problem], io);
  if (!(await holdsOnlyDatabase(out))) return complain([`${out} holds other things than a database; choose an empty or a new folder`], io);
  await writeFolder(out, packed.value);
  const bytes = packed.value.reduce((sum, file) => sum + file.bytes.length, 0);
  const figures = read.dossiers.reduce((sum, dossier) => sum + dossier.figures.length, 0);
  io.out(`${out}: ${read.dossiers.length} entities, ${figures} figures, ${packed.value.length} files, ${Math.round(bytes / 1024)} KB`);
  return DONE;
}

async function readDossiers(folder: string, paths: Record<TableName, string>): Promise<{ dossiers: Dossier[]; problems: string[] }> {
  const problems: string[] = [];
  const files = { entities: { file: paths.entities, text: '' }, figures: { file: paths.figures, text: '' }, events: { file: paths.events, text: '' } };
  for (const table of TABLE_NAMES) {
    const text = await readText(join(folder, paths[table]));
    if (text === null) problems.push(`${paths[table]}: is missing or not UTF-8 text; save the table as CSV in UTF-8`);
    else files[table].text = text;
  }
  if (problems.length > 0) return { dossiers: [], problems };
  const tables = readTables(files);
  return { dossiers: tables.dossiers, problems: tables.problems.map(wordProblem) };
}

function complain(problems: string[], io: LineOutput): number {
  for (const problem of problems) io.err(problem);
  return PROBLEMS;
}

async function readText(path: string): Promise<string | null> {
  try {
    if (!(await stat(path)).isFile()) return null;
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch {
    return null;
  }
}
