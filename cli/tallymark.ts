#!/usr/bin/env node
/** Entry of the command line: reads the command's name and loads that command alone. */
import { version } from '../package.json';

/** Each command takes what stands after its name and answers with an exit status: 0 done, 1 something could not be done, 2 usage. */
type Command = (args: string[]) => Promise<number>;

const COMMANDS: Record<string, () => Promise<Command>> = {
  check: async () => (await import('./check')).check,
  build: async () => (await import('./build')).build,
  score: async () => (await import('./score')).score,
};

const HELP = `Tallymark ${version}: figures in news about platform bans, compared with sourced, dated ones.

  tallymark check [options] FILE…       reads articles and says what the sources say
  tallymark build FOLDER OUT            packs a data package of figures into a database
  tallymark score [options] DIR         says how well the engine reads labelled articles

  tallymark COMMAND --help              says more of one command
  tallymark --version
`;

async function main([name, ...args]: string[]): Promise<number> {
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    process.stderr.write(name === undefined ? HELP : `tallymark: there is no command “${name}”. See tallymark --help\n`);
    return 2;
  }
  return (await load())(args);
}

// A reader that closes the pipe early (`| head`) has what it wanted: no error, no trace.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

process.exitCode = await main(process.argv.slice(2));
