/** Refuses a Node that the tools below cannot run on, in words, before they fail in riddles. */

/** The first minor of each major that serves; a newer major than the last serves too. Vite draws these lines. */
const FIRST_MINOR = new Map([[20, 19], [22, 13], [24, 0]]);
const NEWEST = 24;

/**
 * @param {string} version as in `process.versions.node`
 * @returns {boolean}
 */
export function serves(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const first = FIRST_MINOR.get(major);
  return first === undefined ? major > NEWEST : minor >= first;
}

/** Ends the process with a sentence where this Node is too old. */
export function refuseOldNode() {
  if (serves(process.versions.node)) return;
  console.error(`Tallymark needs Node 20.19 or later, 22.13 or later, or 24: this is ${process.versions.node}. See https://nodejs.org`);
  process.exit(1);
}
