/** JSON from outside: not too deep, and of the shape that it should have, or a sentence that says why not. */
import { LIMITS } from './format';
import { Misfit, fit, type Shape } from './shape';

/** Like `Outcome` of the door, which this room may not import; the two are alike in every field. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: string };

export const succeed = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const fail = (problem: string): { ok: false; problem: string } => ({ ok: false, problem });

/** `T` is what `shape` describes; the pairs stand in `record-shapes`, where the compiler compares their fields. */
export function readJson<T>(text: string, shape: Shape, what: string): Outcome<T> {
  if (isTooDeep(text)) return fail(`${what} is nested too deeply`);
  try {
    return succeed(fit(JSON.parse(text), shape, what) as T);
  } catch (error) {
    if (error instanceof Misfit) return fail(error.message);
    if (error instanceof SyntaxError) return fail(`${what} is not JSON`);
    throw error;
  }
}

/** Counted before parsing, so that no parser's stack is ever at stake. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"') i = endOfString(text, i);
    else if (char === '{' || char === '[') {
      depth++;
      if (depth > LIMITS.depth) return true;
    } else if (char === '}' || char === ']') depth--;
  }
  return false;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
