/** Turns a laid-out drawing into SVG elements; decides nothing about places. */
import { BasisMarker } from '../basis-marker';
import type { Direction, Drawing, Label, Mark, Segment } from './drawing';

const ARROWS: Record<Direction, string> = {
  up: 'v-10m-2.5 3 2.5-3 2.5 3',
  down: 'v10m-2.5-3 2.5 3 2.5-3',
  right: 'h14m-3-2.5 3 2.5-3 2.5',
  left: 'h-14m3-2.5-3 2.5 3 2.5',
};

const lineOf = ([x1, y1, x2, y2]: Segment) => `M${x1} ${y1}L${x2} ${y2}`;

export function Figures({ drawing: { band, lines, claim, dot, marks } }: { drawing: Drawing }) {
  return (
    <>
      <rect class="band" x={band.x} y={band.y} width={band.width} height={band.height} />
      {lines.map(({ kind, at }) => <path key={`${kind}${at.join()}`} class={kind} d={lineOf(at)} />)}
      <path class="claim" d={lineOf(claim)} />
      {/* All reaches lie under all markers: a line through a marker would change its shape. */}
      {marks.map(mark => <Reach key={mark.point.figureId} mark={mark} />)}
      {marks.map(({ point, x, y, radius }) => (
        <g key={point.figureId}>
          <title>{point.label}</title>
          <BasisMarker basis={point.basis} x={x} y={y} radius={radius} fits={point.fits} later={point.later} />
        </g>
      ))}
      <circle class="dot" cx={dot.x} cy={dot.y} r="5" />
    </>
  );
}

/** What a figure leaves open: the width of its date, its range, its open end. */
function Reach({ mark: { point, x, y, date, span, open } }: { mark: Mark }) {
  const tone = point.later ? 'reach later' : 'reach';
  return (
    <>
      {date && <path class="date" d={lineOf(date)} />}
      {span && <path class={tone} d={lineOf(span)} />}
      {open && <path class={tone} d={`M${x} ${y}${ARROWS[open]}`} />}
    </>
  );
}

/** Right-to-left isolate and its end: the plot itself runs left to right in every script. */
const ISOLATE = '\u2067';
const END_ISOLATE = '\u2069';

export function Labels({ labels, rightToLeft }: { labels: readonly Label[]; rightToLeft: boolean }) {
  return (
    <>
      {labels.map(({ text, kind, x, y, anchor }) => (
        <text key={`${kind}${text}${x}`} class={kind} x={x} y={y} text-anchor={anchor} data-text={text}>
          {rightToLeft ? ISOLATE + text + END_ISOLATE : text}
        </text>
      ))}
    </>
  );
}
