/** Maps numbers onto pixels, linearly or by logarithm. A domain without extent lands in the middle, so nothing is ever NaN. */
export type Scale = (value: number) => number;

export interface Extent {
  low: number;
  high: number;
}

/** Lowest and highest of the finite numbers; null when there are none. */
export function extentOf(values: readonly (number | null)[]): Extent | null {
  const finite = values.filter((value): value is number => value !== null && Number.isFinite(value));
  return finite.length === 0 ? null : { low: Math.min(...finite), high: Math.max(...finite) };
}

export function linear({ low, high }: Extent, from: number, to: number): Scale {
  if (!(high > low)) return () => (from + to) / 2;
  return value => from + ((value - low) / (high - low)) * (to - from);
}

/** Values at or below the lowest (zero has no logarithm) stand at the foot. */
export function logarithmic({ low, high }: Extent, from: number, to: number): Scale {
  const foot = low > 0 ? low : 1;
  if (!(high > foot)) return () => (from + to) / 2;
  const whole = Math.log(high / foot);
  return value => from + (Math.log(Math.max(value, foot) / foot) / whole) * (to - from);
}
