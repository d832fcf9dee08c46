/**
 * Shapes for what comes from outside, as data, and the one function that fits a value to one.
 * What it returns is rebuilt from the fields that the shape names: a key such as `__proto__` is never copied, and fields of a newer
 * schema are passed over rather than refused.
 */
import { isClean } from './text-rules';

export type Shape =
  | { is: 'text'; max?: number; holds?: (text: string) => boolean }
  | { is: 'whole'; max?: number }
  | { is: 'flag' }
  | { is: 'one of'; of: readonly string[] }
  | { is: 'list'; of: Shape; max: number }
  | { is: 'by language'; of: Shape }
  | { is: 'fields'; of: Readonly<Record<string, Shape>> }
  | { is: 'maybe'; of: Shape };

/** Says what does not fit and where: `figures[3].asOf`. */
export class Misfit extends Error {}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Throws `Misfit`, which only `read-json` catches: a chain of returned problems through every field would bury the shapes. */
export function fit(value: unknown, shape: Shape, where: string): unknown {
  switch (shape.is) {
    case 'text':
      return typeof value === 'string' && isClean(value) && value.length <= (shape.max ?? Infinity) && (shape.holds?.(value) ?? true) ? value : refuse(where, 'text');
    case 'whole':
      return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= (shape.max ?? Infinity) ? value : refuse(where, 'whole number');
    case 'flag':
      return typeof value === 'boolean' ? value : refuse(where, 'yes or no');
    case 'one of':
      return shape.of.includes(value as string) ? value : refuse(where, 'known word');
    case 'maybe':
      return value === null || value === undefined ? null : fit(value, shape.of, where);
    case 'list':
      if (!Array.isArray(value) || value.length > shape.max) return refuse(where, 'list');
      return value.map((item, index) => fit(item, shape.of, `${where}[${index}]`));
    case 'by language':
      return fitEach(asObject(value, where), shape.of, where);
    case 'fields': {
      const from = asObject(value, where);
      const to: Record<string, unknown> = {};
      for (const [name, of] of Object.entries(shape.of)) to[name] = fit(Object.hasOwn(from, name) ? from[name] : undefined, of, `${where}.${name}`);
      return to;
    }
  }
}

function fitEach(from: Record<string, unknown>, of: Shape, where: string): Record<string, unknown> {
  const to = Object.create(null) as Record<string, unknown>;
  for (const [tag, value] of Object.entries(from)) {
    if (!LANGUAGE.test(tag)) return refuse(where, 'language tag');
    to[tag] = fit(value, of, `${where}.${tag}`);
  }
  return to;
}

const asObject = (value: unknown, where: string): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : refuse(where, 'object');

function refuse(where: string, wanted: string): never {
  throw new Misfit(`${where} is not the ${wanted} that it should be`);
}
