/** What a string of a database may hold, wherever it comes from: the same rules when a publisher builds and when a reader downloads. */

/** Kebab-case, with dots where a web address is the name. */
export const SLUG = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

export const MAX_STRING = 4096;

/** Controls, and the marks that make text read in another order than it is stored. */
// eslint-disable-next-line no-control-regex
const DECEPTIVE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufffd\ufeff]/;

export const isClean = (text: string): boolean => text.length <= MAX_STRING && !DECEPTIVE.test(text);

/** Web pages alone: a card makes links of these. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s<>"\\]+$/.test(text) && URL.canParse(text);

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Code-unit order: the same on every machine, unlike `localeCompare`. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
