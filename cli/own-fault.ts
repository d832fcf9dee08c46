/** The sentence for what throws while an article is checked: expected failures are values, so it is a fault of ours. */

/** Without full stop, for “FILE: …” and for the error of a line. */
export function ownFault(error: unknown): string {
  return `it could not be checked, by a fault of Tallymark's (${error instanceof Error ? error.message : String(error)})`;
}
