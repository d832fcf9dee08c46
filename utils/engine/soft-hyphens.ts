/** Takes soft hyphens out of a text, and finds places of what is left in the text as it was: typeset pages put them between the parts of long words. */

const SOFT_HYPHEN = '\u00ad';

export interface Unhyphenated {
  text: string;
  /** The place in the whole text of a place in `text`. */
  placeOf: (at: number) => number;
}

export function withoutSoftHyphens(whole: string): Unhyphenated {
  if (!whole.includes(SOFT_HYPHEN)) return { text: whole, placeOf: (at) => at };
  const places = new Uint32Array(whole.length + 1);
  let length = 0;
  for (let i = 0; i < whole.length; i++) if (whole.charAt(i) !== SOFT_HYPHEN) places[length++] = i;
  places[length] = whole.length;
  return { text: whole.replaceAll(SOFT_HYPHEN, ''), placeOf: (at) => places[at] as number };
}
