/** Names of what can be said of a candidate that are made of two words: “is.person”. Each is made once, for strings made anew are slow to look up. */
const names = new Map<string, Map<string, string>>();

export function named(what: string, of: string): string {
  let known = names.get(what);
  if (!known) names.set(what, (known = new Map<string, string>()));
  let name = known.get(of);
  if (name === undefined) known.set(of, (name = `${what}.${of}`));
  return name;
}
