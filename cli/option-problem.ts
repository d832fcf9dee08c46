/** What `parseArgs` has against a command's arguments, for a person. */

/** Node's own words for a wrong option are good, but run on: the first sentence is enough. Without full stop, for “tallymark check: …”. */
export function optionProblem(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.split(/(?<=')\. |\n/)[0] ?? words;
}
