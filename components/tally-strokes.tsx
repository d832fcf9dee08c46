/** A count as a tally: one stroke a figure, the fifth laid across the four before it. The number itself stands beside it. */
const STROKE = 5;
const GROUP_GAP = 6;
/** Beyond this the eye counts no longer, and the number alone says it. */
const MOST = 20;

export function TallyStrokes({ count }: { count: number }) {
  const { paths, width } = strokes(Math.min(count, MOST));
  return (
    <svg class="tm-tally" width={width} height="16" viewBox={`0 0 ${width} 16`} aria-hidden="true">
      {paths.map(d => <path key={d} d={d} />)}
    </svg>
  );
}

export function strokes(count: number): { paths: string[]; width: number } {
  const paths: string[] = [];
  let x = 2;
  for (let i = 1; i <= count; i++) {
    const across = i % 5 === 0;
    paths.push(across ? `M${x - 4 * STROKE - 2} 11.5L${x - 2} 4.5` : `M${x} 2v12`);
    x += across ? GROUP_GAP : STROKE;
  }
  return { paths, width: x };
}
