/** A quantity as it would stand with another scale word or one digit more. */
import type { Quantity } from '../types';

export function rescaled(quantity: Quantity, times: (value: number) => number): Quantity {
  const end = (value: number | null): number | null => (value === null ? null : times(value));
  return { ...quantity, value: end(quantity.value), low: end(quantity.low), high: end(quantity.high), step: times(quantity.step) };
}
