/** The one value at which a figure with open ends or a range is drawn. */
export interface Ends {
  low: number | null;
  high: number | null;
}

/** Middle of a range, or the end that was stated; null when neither was. */
export function middleOf({ low, high }: Ends): number | null {
  if (low !== null && high !== null) return (low + high) / 2;
  return low ?? high;
}
