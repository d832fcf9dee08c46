/** The marker of a figure: its shape is the basis (circle own word, diamond estimate, square official, triangle press), its fill whether the claim's words allow it. */
import type { Basis } from '../utils/types';

interface Marker {
  basis: Basis;
  x: number;
  y: number;
  radius: number;
  fits: boolean;
  later: boolean;
}

export function BasisMarker({ basis, x, y, radius, fits, later }: Marker) {
  const name = `tm-point${fits ? ' fits' : ''}${later ? ' later' : ''}`;
  return <path class={name} d={outline(basis, x, y, radius)} />;
}

function outline(basis: Basis, x: number, y: number, r: number): string {
  const wide = r + 1;
  switch (basis) {
    case 'self-reported':
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    case 'third-party-estimate':
      return `M${x} ${y - wide}l${wide} ${wide}l${-wide} ${wide}l${-wide} ${-wide}z`;
    case 'official-statement':
      return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
    case 'audited':
      return `M${x - r} ${y - r}h${2 * r}v${r}q0 ${r} ${-r} ${r + 1}q${-r} -1 ${-r} ${-r - 1}z`;
    case 'count-observed':
      return `M${x - r} ${y - r}h${2 * r}l${-r} ${2 * r}z`;
    case 'press-report':
      return `M${x} ${y - wide}l${wide} ${2 * r}h${-2 * wide}z`;
  }
}

/** The same marker on its own, at the head of a line of evidence. The line says in words what it shows. */
export function MarkerIcon({ basis, fits, later }: Pick<Marker, 'basis' | 'fits' | 'later'>) {
  return (
    <svg class="tm-marker" viewBox="0 0 12 12" aria-hidden="true">
      <BasisMarker basis={basis} x={6} y={6} radius={4} fits={fits} later={later} />
    </svg>
  );
}
